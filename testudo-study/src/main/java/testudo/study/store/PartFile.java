package testudo.study.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import testudo.study.design.Part;

/** Writes parts as Parquet files, each beside its place and then moved there, so that a part is whole or not there. */
public final class PartFile implements AutoCloseable {
    private final Header header;
    private final Connection connection;

    private PartFile(Header header, Connection connection) {
        this.header = header;
        this.connection = connection;
    }

    /** Ready to write the rows of a study. */
    public static PartFile of(Header header) {
        try {
            Connection connection = DriverManager.getConnection("jdbc:duckdb:");
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET threads = 1");
                statement.execute("SET memory_limit = '256MB'");
                statement.execute("CREATE TABLE t (" + String.join(", ", columns(header)) + ")");
            }
            return new PartFile(header, connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the database in memory does not start", e);
        }
    }

    /** Name of a part's file. */
    public static String name(Part part) {
        return String.format(Locale.ROOT, "part-%07d.parquet", part.number());
    }

    private static List<String> columns(Header header) {
        List<String> columns =
                new ArrayList<>(List.of("\"point\" BIGINT", "\"role\" VARCHAR", "\"of\" INTEGER", "\"series\" BIGINT"));
        header.factors().forEach(f -> columns.add(quoted(f.name()) + (f.words().isEmpty() ? " DOUBLE" : " VARCHAR")));
        header.measures().forEach(m -> columns.add(quoted(m) + " DOUBLE"));
        header.measures().forEach(m -> columns.add(quoted(m + ".error") + " DOUBLE"));
        return columns;
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Writes a part to a file in a folder. */
    public synchronized void write(Path folder, Part part, List<Row> rows) throws IOException {
        Path beside = folder.resolve("." + name(part) + ".tmp");
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM t");
            fill(rows);
            statement.execute(
                    "COPY t TO '" + beside.toString().replace("'", "''") + "' (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException e) {
            throw new IOException("cannot write " + beside, e);
        }
        Files.move(
                beside,
                folder.resolve(name(part)),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private void fill(List<Row> rows) throws SQLException {
        try (DuckDBAppender to =
                connection.unwrap(DuckDBConnection.class).createAppender(DuckDBConnection.DEFAULT_SCHEMA, "t")) {
            for (Row row : rows) {
                to.beginRow();
                to.append(row.point());
                to.append(row.role());
                to.append(row.of());
                to.append(row.group());
                for (int i = 0; i < row.levels().length; i++) {
                    List<String> words = header.factors().get(i).words();
                    if (words.isEmpty()) {
                        to.append(row.levels()[i]);
                    } else {
                        to.append(words.get((int) row.levels()[i]));
                    }
                }
                for (double value : row.values()) {
                    to.append(value);
                }
                for (double error : row.errors()) {
                    to.append(error);
                }
                to.endRow();
            }
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the database in memory does not close", e);
        }
    }
}
