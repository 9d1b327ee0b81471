package testudo.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.assessment.Table;
import testudo.quantity.BadInput;
import testudo.telling.Answer;
import testudo.telling.Statement.Status;

class ReportTest {
    private static final List<String> FIRST_SCREEN = List.of(
            "What would +400% buy?",
            "“+400%” is five times",
            "Buys",
            "Costs",
            "Who pays",
            "Arrives",
            "Enough?",
            "How far to trust this",
            "Left out");

    @TempDir
    Path temp;

    private Path write(Result assessment) throws IOException {
        Path out = temp.resolve("out");
        Report.write(out, assessment, Sample.manifest(), Borders.read(Sample.borders()), List.of("took 3 s"));
        return out;
    }

    private static void inOrder(String html, List<String> words) {
        int at = 0;
        for (String word : words) {
            int found = html.indexOf(">" + word, at);
            assertTrue(found >= at, "'" + word + "' is missing after place " + at);
            at = found + 1;
        }
    }

    @Test
    @DisplayName("the first screen has every line in order, from the answer alone")
    void firstScreenInOrder() {
        inOrder(Report.firstScreen(Report.json(Sample.answer())), FIRST_SCREEN);
    }

    @Test
    @DisplayName("without data the first screen keeps every line and says not computed")
    void emptyAnswerKeepsLines() {
        Answer empty = new Answer("What would +400% buy?", new LinkedHashMap<>(), List.of());
        String html = Report.firstScreen(Report.json(empty));
        inOrder(html, FIRST_SCREEN);
        assertEquals(8, html.split(Pattern.quote(Html.NOT_COMPUTED), -1).length - 1);
    }

    @Test
    @DisplayName("an item that is not computed is shown with its words and that it is not computed")
    void notComputedIsVisible() {
        String html = Report.firstScreen(Report.json(Sample.answer()));
        assertTrue(html.contains("The least multiple that would meet the goal. " + Html.NOT_COMPUTED));
    }

    @Test
    @DisplayName("a weak figure carries its mark, and a figure is never without its band")
    void weakFiguresAreMarked() {
        String html = Report.firstScreen(Report.json(Sample.answer()));
        assertTrue(html.contains("<span class=\"number\">412<abbr class=\"weak\""));
        assertTrue(html.contains("<span class=\"interval\">[318–547]</span>"));
        assertTrue(html.contains("2043</span>") || html.contains("2043<abbr"), "years have no thousands separator");
    }

    @Test
    @DisplayName("text from data never becomes markup")
    void hostileTextIsEscaped() throws IOException {
        String hostile = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>";
        Answer answer = new Answer(
                hostile,
                new LinkedHashMap<>(java.util.Map.of("plan", hostile)),
                List.of(
                        Sample.section(
                                "buys",
                                hostile,
                                Sample.item(
                                        hostile, hostile, Sample.e(1, 0, 2), hostile, hostile, hostile, Status.ROUGH)),
                        Sample.section(hostile, hostile, Sample.words(hostile, hostile))));
        List<Table> tables = new ArrayList<>();
        for (Table table : Sample.result().tables()) {
            List<Object> row = table.columns().stream()
                    .map(c -> c.kind() == Table.Kind.TEXT ? (Object) hostile : (Object) 1L)
                    .toList();
            tables.add(new Table(table.name(), hostile, table.columns(), List.of(row)));
        }
        String html = Files.readString(
                write(new Result(answer, tables, Sample.result().laydowns())).resolve("report.html"));
        assertFalse(html.contains("<script>alert"));
        assertFalse(html.contains("<img"));
        assertTrue(html.contains("&lt;script&gt;alert"));
    }

    @Test
    @DisplayName("the page loads nothing: every address in it is a link that a reader may follow")
    void pageIsSelfContained() throws IOException {
        String html = Files.readString(write(Sample.result()).resolve("report.html"));
        assertTrue(html.length() < 3_000_000, "the page is " + html.length());
        assertFalse(html.contains("<link")
                || html.contains("@import")
                || html.contains(" src=")
                || html.contains("url(http"));
        Matcher address = Pattern.compile(".{9}https?://").matcher(html);
        while (address.find()) {
            assertTrue(
                    address.group().startsWith("<a href=\"")
                            || address.group().contains("noreferrer")
                            || address.group().contains("errer\">"),
                    address.group());
        }
    }

    @Test
    @DisplayName("missing tables leave figures that say not computed")
    void missingTables() throws IOException {
        Result bare = new Result(Sample.answer(), List.of(), new LinkedHashMap<>());
        String html = Files.readString(write(bare).resolve("report.html"));
        for (String id : List.of(
                "map-drone",
                "spending",
                "members",
                "readings",
                "arrival",
                "cover",
                "leakage",
                "losses",
                "use",
                "run")) {
            assertTrue(html.contains("id=\"" + id + "\""), id);
        }
        assertTrue(html.contains("<p class=\"empty\">" + Html.NOT_COMPUTED));
    }

    @Test
    @DisplayName("every table is written three times, and Parquet read back equals CSV")
    void parquetEqualsCsv() throws Exception {
        Path tables = write(Sample.result()).resolve("tables");
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            for (Table table : Sample.result().tables()) {
                List<String> lines = new ArrayList<>();
                try (var rows =
                        statement.executeQuery("SELECT * FROM '" + tables.resolve(table.name() + ".parquet") + "'")) {
                    while (rows.next()) {
                        List<Object> row = new ArrayList<>();
                        for (int i = 1; i <= table.columns().size(); i++) {
                            Object value = rows.getObject(i);
                            row.add(value == null ? "" : value);
                        }
                        lines.addAll(TableText.csvLines(new Table("t", "t", table.columns(), List.of(row)))
                                .subList(1, 2));
                    }
                }
                List<String> csv = Files.readAllLines(tables.resolve(table.name() + ".csv"));
                assertEquals(csv.subList(1, csv.size()), lines, table.name());
                JsonNode json = new ObjectMapper()
                        .readTree(tables.resolve(table.name() + ".json").toFile());
                assertEquals(csv.size() - 1, json.path("rows").size());
            }
        }
    }

    @Test
    @DisplayName("the content hash knows rows and not their order")
    void contentHash() {
        Result one = Sample.result();
        List<Table> turned = new ArrayList<>();
        for (Table table : one.tables()) {
            List<List<Object>> rows = new ArrayList<>(table.rows());
            Collections.reverse(rows);
            turned.add(new Table(table.name(), table.title(), table.columns(), rows));
        }
        Collections.reverse(turned);
        Result same = new Result(one.answer(), turned, one.laydowns());
        assertEquals(Report.contentHash(one), Report.contentHash(same));
        Result fewer = new Result(one.answer(), one.tables().subList(1, 3), one.laydowns());
        assertNotEquals(Report.contentHash(one), Report.contentHash(fewer));
    }

    @Test
    @DisplayName("the same assessment gives the same bytes in every file but the log")
    void sameBytes() throws IOException {
        Path first = write(Sample.result());
        Path second = temp.resolve("again");
        Report.write(second, Sample.result(), Sample.manifest(), Borders.read(Sample.borders()), List.of("took 4 s"));
        try (Stream<Path> files = Files.walk(first)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("run.log")) {
                    assertEquals(-1, Files.mismatch(file, second.resolve(first.relativize(file))), file.toString());
                }
            }
        }
    }

    @Test
    @DisplayName("a write that fails leaves the earlier result, and nothing beside it")
    void wholeOrNothing() throws IOException {
        Path out = write(Sample.result());
        String before = Files.readString(out.resolve("answer.json"));
        assertThrows(
                IOException.class,
                () -> ResultFolder.write(out, fresh -> {
                    Files.writeString(fresh.resolve("answer.json"), "half");
                    throw new IOException("disk full");
                }));
        assertEquals(before, Files.readString(out.resolve("answer.json")));
        assertThrows(
                IOException.class,
                () -> ResultFolder.write(temp.resolve("new"), fresh -> {
                    throw new IOException("disk full");
                }));
        try (Stream<Path> left = Files.list(temp)) {
            assertEquals(List.of(out), left.toList());
        }
    }

    @Test
    @DisplayName("a new result replaces the old one and keeps a reader's own notes")
    void replacesAndKeepsNotes() throws IOException {
        Path out = write(Sample.result());
        Files.writeString(out.resolve("my notes.txt"), "mine");
        Files.writeString(out.resolve("tables/stale.csv"), "old");
        write(new Result(Sample.answer(), List.of(), new LinkedHashMap<>()));
        assertTrue(Files.exists(out.resolve("my notes.txt")));
        assertFalse(Files.exists(out.resolve("tables/stale.csv")));
    }

    @Test
    @DisplayName("a folder that holds other people's files is refused and left alone")
    void foreignFolderRefused() throws IOException {
        Path home = Files.createDirectory(temp.resolve("home"));
        Files.writeString(home.resolve("letter.txt"), "dear");
        BadInput refused = assertThrows(BadInput.class, () -> ResultFolder.write(home, fresh -> {}));
        assertEquals("result-folder", refused.findings().getFirst().check());
        assertTrue(Files.exists(home.resolve("letter.txt")));
    }

    @Test
    @DisplayName("the manifest holds hashes and the run's settings and no clock time")
    void manifest() throws IOException {
        JsonNode manifest = new ObjectMapper()
                .readTree(write(Sample.result()).resolve("manifest.json").toFile());
        assertEquals(
                Report.contentHash(Sample.result()),
                manifest.path("contentHash").asText());
        assertEquals(612_345_678, manifest.path("populationInTheatre").asLong());
        assertEquals("in-place", manifest.path("unitedStates").asText());
        assertEquals(2, manifest.path("inputs").size());
    }

    private static Result with(Table table) {
        return new Result(Sample.answer(), List.of(table), Sample.result().laydowns());
    }

    @Test
    @DisplayName("a class that nothing can engage says none, and a member without a row says unknown")
    void noneIsNotUnknown() throws IOException {
        Table cover = Sample.table(
                "cover",
                "Cover",
                "laydown,layer,threatClass,what,member,percent:n:%",
                List.of(
                        Sample.row("today", "any layer", "ballistic", "people", "POL", ""),
                        Sample.row("today", "any layer", "cruise", "people", "POL", Sample.n(12))));
        String html = Files.readString(write(with(cover)).resolve("report.html"));
        assertTrue(html.contains("<title>Poland: none: no unit can engage</title>"));
        assertTrue(html.contains("<title>Poland: 12%</title>"));
        assertTrue(html.contains("<title>Germany: unknown</title>"));
    }

    @Test
    @DisplayName("a class out of reach says so and shows no figure")
    void notInReach() throws IOException {
        Table leakage = Sample.table(
                "leakage",
                "Leakage",
                "laydown,raid,sector,unitedStates,variant,threatClass,measure,launched:w,mean:n,low:n,high:n,chanceLow:n,chanceHigh:n,trials:w,reach",
                List.of(
                        Sample.row(
                                "today",
                                "a night",
                                "deep",
                                "in-place",
                                "ground-based only",
                                "cruise",
                                "armedLeakers",
                                40L,
                                "",
                                "",
                                "",
                                "",
                                "",
                                100L,
                                "not in reach"),
                        Sample.row(
                                "today",
                                "a night",
                                "deep",
                                "in-place",
                                "ground-based only",
                                "drone",
                                "armedLeakers",
                                40L,
                                Sample.n(10),
                                Sample.n(5),
                                Sample.n(20),
                                Sample.n(8),
                                Sample.n(12),
                                100L,
                                "engaged")));
        String html = Files.readString(write(with(leakage)).resolve("report.html"));
        assertTrue(html.contains("<span class=\"unknown\">not in reach</span>"));
        assertTrue(html.contains("10 [5–20] · 25%"));
    }

    @Test
    @DisplayName("an arrival without a year keeps its words")
    void arrivalInWords() throws IOException {
        Table arrival = Sample.table(
                "arrival",
                "Arrival",
                "system,line,missing:w,earliest,low,high,heldUpBy",
                List.of(
                        Sample.row("a", "First line", 3L, "2034", "2032", "not by 2060", "factories"),
                        Sample.row("b", "Second line", 3L, "not by 2060", "2050", "not by 2060", "factories")));
        String html = Files.readString(write(with(arrival)).resolve("report.html"));
        assertTrue(html.contains("2034 [2032–not by 2060]"));
        assertTrue(html.contains("<span class=\"unknown\">not by 2060</span>"));
    }

    @Test
    @DisplayName("the states of the United States stand side by side, each once")
    void statesOnce() {
        Material material =
                new Material(Report.json(Sample.answer()), Sample.result(), Borders.none(), Sample.manifest());
        String html = LeakageStates.states(material.rows("leakage"), material);
        assertEquals(2, html.split(">US in-place<", -1).length);
        assertEquals(2, html.split(">US none<", -1).length);
    }

    @Test
    @DisplayName("numbers carry the decimals that their size calls for, and a band below zero is spelled with to")
    void figures() {
        assertEquals("3.1 [3.0–3.2]", Figures.withBand(3.1, 3.0, 3.2, ""));
        assertEquals("412 [318–547]", Figures.withBand(412.2, 317.9, 547.1, ""));
        assertEquals("1.0 [−2.5 to 4.0]", Figures.withBand(1, -2.5, 4, ""));
        assertEquals("2043 [2039–2051]", Figures.withBand(2043, 2039, 2051, "year"));
        assertEquals("31% [24–41]", Figures.withBand(31, 24, 41, "%"));
        assertEquals("under 1%", Figures.cover(0.4));
    }

    @Test
    @DisplayName("the centre of the projection stays where it is, and areas keep their ratio")
    void projection() {
        double[] centre = Laea.project(10, 52);
        double[] north = Laea.project(10, 53);
        assertEquals(centre[0], north[0], 1e-9);
        assertEquals(111.2 / 14.6, centre[1] - north[1], 0.01);
        assertEquals(Math.cos(Math.toRadians(60)) / Math.cos(Math.toRadians(40)), cell(25, 60) / cell(25, 40), 2e-3);
    }

    private static double cell(double longitude, double latitude) {
        List<double[]> ring = new ArrayList<>();
        double[][] corners = {{-0.5, -0.5}, {0.5, -0.5}, {0.5, 0.5}, {-0.5, 0.5}};
        for (double[] corner : corners) {
            ring.add(Laea.project(longitude + corner[0], latitude + corner[1]));
        }
        return Outline.area(ring);
    }
}
