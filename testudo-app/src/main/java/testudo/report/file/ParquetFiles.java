package testudo.report.file;

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
import testudo.table.Column;
import testudo.table.Kind;
import testudo.table.Table;
import testudo.table.Tables;

/** Writes tables as Parquet through a database in memory, on one thread so that rows keep their order. */
public final class ParquetFiles {
    private ParquetFiles() {}

    public static void write(Path folder, Tables tables) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
            for (Table<?> table : tables.all()) {
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

    private static String columns(Table<?> table) {
        return table.schema().columns().stream()
                .map(c -> '"' + c.name().replace("\"", "\"\"") + "\" " + type(c.kind()))
                .collect(Collectors.joining(", "));
    }

    private static String type(Kind<?> kind) {
        return switch (kind) {
            case Kind.Text ignored -> "VARCHAR";
            case Kind.Whole ignored -> "BIGINT";
            case Kind.Number ignored -> "DOUBLE";
        };
    }

    private static void fill(DuckDBConnection connection, Table<?> table) throws SQLException {
        List<? extends Column<?, ?>> columns = table.schema().columns();
        try (DuckDBAppender appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "t")) {
            for (List<String> row : table.cells()) {
                appender.beginRow();
                for (int i = 0; i < row.size(); i++) {
                    append(appender, columns.get(i).kind(), row.get(i));
                }
                appender.endRow();
            }
        }
    }

    private static void append(DuckDBAppender appender, Kind<?> kind, String value) throws SQLException {
        if (kind instanceof Kind.Text) {
            appender.append(value);
        } else if (value.isEmpty()) {
            appender.appendNull();
        } else if (kind instanceof Kind.Whole) {
            appender.append(new BigDecimal(value).longValueExact());
        } else {
            appender.append(Double.parseDouble(value));
        }
    }
}
