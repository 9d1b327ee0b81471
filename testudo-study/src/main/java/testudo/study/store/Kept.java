package testudo.study.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;
import testudo.study.design.Part;

/** The parts of a study that are there, read back. */
public final class Kept {
    private final Path folder;
    private final Header header;

    private Kept(Path folder, Header header) {
        this.folder = folder;
        this.header = header;
    }

    /**
     * What a folder holds.
     *
     * @param folder with the parts
     */
    public static Kept of(Path folder, Header header) {
        return new Kept(folder, header);
    }

    /** The study. */
    public Header header() {
        return header;
    }

    /** Whether a part is there, whole. */
    public boolean has(Part part) {
        return Files.exists(folder.resolve(PartFile.name(part)));
    }

    /** Files of all parts, in order. */
    public List<Path> files() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> String.valueOf(path.getFileName()).matches("part-\\d+\\.parquet"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands on every row in the order of the points; no more of them are in memory than of some parts. */
    public void rows(Consumer<Row> to) {
        if (files().isEmpty()) {
            return;
        }
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
            try (ResultSet rows = statement.executeQuery("SELECT * FROM " + parquet() + " ORDER BY \"point\"")) {
                while (rows.next()) {
                    to.accept(row(rows));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the rows in " + folder + " cannot be read", e);
        }
    }

    private static Connection open() throws SQLException {
        Properties streaming = new Properties();
        streaming.setProperty("jdbc_stream_results", "true");
        streaming.setProperty("memory_limit", "512MB");
        return DriverManager.getConnection("jdbc:duckdb:", streaming);
    }

    private String parquet() {
        return "read_parquet('" + folder.toAbsolutePath().toString().replace("'", "''") + "/part-*.parquet')";
    }

    private Row row(ResultSet rows) throws SQLException {
        int at = 5;
        double[] levels = new double[header.factors().size()];
        for (int i = 0; i < levels.length; i++) {
            List<String> words = header.factors().get(i).words();
            levels[i] = words.isEmpty() ? rows.getDouble(at++) : words.indexOf(rows.getString(at++));
        }
        double[] values = new double[header.measures().size()];
        double[] errors = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = rows.getDouble(at + i);
            errors[i] = rows.getDouble(at + values.length + i);
        }
        return new Row(rows.getLong(1), rows.getString(2), rows.getInt(3), rows.getLong(4), levels, values, errors);
    }

    /** The hash of all rows in their order. */
    public String hash() {
        ContentHash hash = new ContentHash();
        rows(hash::add);
        return hash.text();
    }

    /**
     * Columns and rows that an SQL query over the table {@code results} gives; at most so many rows.
     *
     * @throws IllegalArgumentException if the database refuses the query
     */
    public List<List<String>> query(String sql, int most) {
        List<List<String>> answer = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMP VIEW results AS SELECT * FROM " + parquet());
            statement.execute("SET allowed_directories = ['"
                    + folder.toAbsolutePath().toString().replace("'", "''") + "']");
            statement.execute("SET enable_external_access = false");
            try (ResultSet rows = statement.executeQuery(sql)) {
                ResultSetMetaData about = rows.getMetaData();
                answer.add(names(about));
                while (rows.next() && answer.size() <= most) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= about.getColumnCount(); i++) {
                        String text = rows.getString(i);
                        row.add(text == null ? "" : text);
                    }
                    answer.add(row);
                }
            }
            return answer;
        } catch (SQLException e) {
            throw new IllegalArgumentException(
                    "the query is refused: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                            + "\nMaybe SELECT * FROM results LIMIT 1 shows the columns; names with dots stand in double quotes.",
                    e);
        }
    }

    private static List<String> names(ResultSetMetaData about) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            names.add(about.getColumnLabel(i));
        }
        return names;
    }
}
