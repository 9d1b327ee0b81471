package testudo.cli.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One query over the tables of a result. They are copied into memory first; then the database is shut off from files, network and extensions for
 * good, may take little memory and one thread, and is ended after some seconds.
 */
final class TableQuery {
    private static final int MOST_ROWS = 10_000;
    private static final int MOST_SECONDS = 10;

    private TableQuery() {}

    /**
     * The rows.
     *
     * @throws IllegalArgumentException with what the database says of the query
     */
    static Map<String, Object> of(Path tables, String sql) throws IOException {
        return of(tables, sql, Duration.ofSeconds(MOST_SECONDS));
    }

    /** The same, ended after another time. */
    static Map<String, Object> of(Path tables, String sql, Duration most) throws IOException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            load(statement, tables);
            for (String line : List.of(
                    "SET memory_limit = '256MB'",
                    "SET threads = 1",
                    // Nothing spills to the disk, and no setting tells of a folder of this machine.
                    "SET temp_directory = ''",
                    "SET secret_directory = ''",
                    "SET extension_directory = ''",
                    "SET home_directory = ''",
                    "SET enable_external_access = false",
                    "SET lock_configuration = true")) {
                statement.execute(line);
            }
            return rows(statement, sql, most);
        } catch (SQLException wrong) {
            throw new IllegalArgumentException("The query cannot be answered: " + firstLine(wrong)
                    + "\nMaybe ask one SELECT over the result's tables.");
        }
    }

    private static void load(Statement statement, Path tables) throws IOException, SQLException {
        try (Stream<Path> files = Files.list(tables)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".parquet"))
                    .sorted()
                    .toList()) {
                String name = String.valueOf(file.getFileName()).replace(".parquet", "");
                statement.execute("CREATE TABLE \"" + name + "\" AS SELECT * FROM read_parquet('"
                        + file.toString().replace("'", "''") + "')");
            }
        }
    }

    private static Map<String, Object> rows(Statement statement, String sql, Duration most) throws SQLException {
        if (!sql.stripLeading()
                        .toLowerCase(java.util.Locale.ROOT)
                        .matches("(?s)(select|with|from|describe|show|pivot|unpivot|values)\\b.*")
                || sql.strip().replaceFirst(";$", "").contains(";")) {
            throw new SQLException("it is not one query");
        }
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().factory());
        clock.schedule(
                () -> {
                    statement.cancel();
                    return null;
                },
                most.toMillis(),
                TimeUnit.MILLISECONDS);
        try (ResultSet found = statement.executeQuery(sql)) {
            return read(found);
        } finally {
            clock.shutdownNow();
        }
    }

    private static Map<String, Object> read(ResultSet found) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
            columns.add(found.getMetaData().getColumnLabel(i));
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        boolean more = found.next();
        while (more && rows.size() < MOST_ROWS) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 1; i <= columns.size(); i++) {
                row.put(columns.get(i - 1), cell(found.getObject(i)));
            }
            rows.add(row);
            more = found.next();
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("columns", columns);
        answer.put("rows", rows);
        answer.put("truncated", more);
        return answer;
    }

    private static @Nullable Object cell(@Nullable Object value) {
        if (value == null || value instanceof Boolean || value instanceof String) {
            return value;
        }
        if (value instanceof Number number) {
            return Double.isFinite(number.doubleValue()) ? number : null;
        }
        return value.toString();
    }

    private static String firstLine(SQLException wrong) {
        return String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
    }
}
