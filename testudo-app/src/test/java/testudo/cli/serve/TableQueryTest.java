package testudo.cli.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A query over the tables of a result reads them and nothing else, and is bounded. */
class TableQueryTest {
    @TempDir
    private static Path folder;

    private static Path tables;
    private static Path secret;

    @BeforeAll
    static void write() throws Exception {
        tables = Files.createDirectory(folder.resolve("tables"));
        secret = Files.writeString(folder.resolve("secret.csv"), "word\nhidden\n");
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            statement.execute("COPY (SELECT 'POL' AS member, 4.7 AS share UNION ALL SELECT 'DEU', 2.1) TO '"
                    + tables.resolve("members.parquet") + "' (FORMAT parquet)");
        }
    }

    @Test
    void itAnswersFromTheTablesOfTheResult() throws Exception {
        var answer = TableQuery.of(tables, "SELECT member FROM members WHERE share > 3");
        assertEquals("[{member=POL}]", answer.get("rows").toString());
        assertEquals(List.of("member"), answer.get("columns"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM read_csv('SECRET')",
                "SELECT * FROM read_text('SECRET')",
                "SELECT * FROM read_blob('/etc/*')",
                "SELECT * FROM glob('/*')",
                "FROM 'SECRET'",
                "WITH x AS (SELECT * FROM 'SECRET') SELECT * FROM x",
                "SELECT * FROM read_parquet('http://127.0.0.1:1/x.parquet')",
                "COPY members TO 'SECRET.new'",
                "SELECT 1; COPY members TO 'SECRET.new'",
                "ATTACH 'SECRET.db' AS other",
                "EXPORT DATABASE 'SECRET.folder'",
                "INSTALL httpfs",
                "LOAD httpfs",
                "SET enable_external_access = true",
                "PRAGMA memory_limit = '8GB'",
                "CREATE TABLE more AS SELECT 1",
                "DELETE FROM members",
                "WITH x AS (SELECT 1) DELETE FROM members",
                "SELECT query('SELECT 1')",
                "SELECT * FROM sqlite_scan('SECRET', 'x')",
                "not even a query"
            })
    void itReadsNoFileWritesNothingAndLoadsNothing(String sql) {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> TableQuery.of(tables, sql.replace("SECRET", secret.toString())));
        assertFalse(String.valueOf(refused.getMessage()).contains("hidden"), refused.getMessage());
        assertFalse(Files.exists(Path.of(secret + ".new")), sql);
        assertFalse(Files.exists(Path.of(secret + ".db")), sql);
    }

    @Test
    void noSettingTellsOfAFolderOfThisMachine() throws Exception {
        String told = TableQuery.of(tables, "SELECT name, value FROM duckdb_settings()")
                .toString();
        for (String place : List.of(System.getProperty("user.home"), folder.toString())) {
            assertFalse(
                    told.contains(place + "/") || told.contains(place + ","),
                    () -> told.replaceAll("(?s).*(.{80}" + place + ".{40}).*", "$1"));
        }
    }

    @Test
    void rowsAreBoundedAndItSaysSo() throws Exception {
        var answer = TableQuery.of(tables, "SELECT * FROM range(20000)");
        assertEquals(10_000, ((List<?>) answer.get("rows")).size());
        assertEquals(true, answer.get("truncated"));
    }

    @Test
    void whatTakesTooLongIsEnded() {
        IllegalArgumentException ended = assertThrows(
                IllegalArgumentException.class,
                () -> TableQuery.of(
                        tables,
                        "SELECT sum(sqrt(a.range * b.range)) FROM range(1000000) a, range(1000000) b",
                        Duration.ofMillis(300)));
        assertTrue(
                String.valueOf(ended.getMessage())
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("interrupt"),
                ended.getMessage());
    }

    @Test
    void whatNeedsTooMuchMemoryIsRefused() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> TableQuery.of(
                        tables, "SELECT list(range || 'a long text to fill the memory') FROM range(100000000)"));
        assertTrue(String.valueOf(refused.getMessage()).contains("Memory"), refused.getMessage());
    }
}
