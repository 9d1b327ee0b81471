package testudo.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import testudo.assessment.Table;

/** Writes tables as Parquet through a database in memory, on one thread so that rows keep their order. */
final class ParquetFiles {
    private ParquetFiles() {}

    static void write(Path folder, List<Table> tables) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
            for (Table table : tables) {
                statement.execute("CREATE TABLE t (" + columns(table) + ")");
                fill(connection.unwrap(DuckDBConnection.class), table);
                Path file = folder.resolve(table.name() + ".parquet");
                statement.execute(
                        "COPY t TO '" + file.toString().replace("'", "''") + "' (FORMAT parquet, COMPRESSION zstd)");
                statement.execute("DROP TABLE t");
            }
        } catch (SQLException e) {
            throw new IOException("cannot write Parquet into " + folder, e);
        }
    }

    private static String columns(Table table) {
        return table.columns().stream()
                .map(c -> '"' + c.name().replace("\"", "\"\"") + "\" " + type(c.kind()))
                .collect(Collectors.joining(", "));
    }

    private static String type(Table.Kind kind) {
        return switch (kind) {
            case TEXT -> "VARCHAR";
            case WHOLE -> "BIGINT";
            case NUMBER -> "DOUBLE";
        };
    }

    private static void fill(DuckDBConnection connection, Table table) throws SQLException {
        try (DuckDBAppender appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "t")) {
            for (List<Object> row : table.rows()) {
                appender.beginRow();
                for (int i = 0; i < row.size(); i++) {
                    append(appender, table.columns().get(i).kind(), TableText.spelled(row.get(i)));
                }
                appender.endRow();
            }
        }
    }

    private static void append(DuckDBAppender appender, Table.Kind kind, String value) throws SQLException {
        if (kind == Table.Kind.TEXT) {
            appender.append(value);
        } else if (value.isEmpty()) {
            appender.appendNull();
        } else if (kind == Table.Kind.WHOLE) {
            appender.append(new BigDecimal(value).longValueExact());
        } else {
            appender.append(Double.parseDouble(value));
        }
    }
}
