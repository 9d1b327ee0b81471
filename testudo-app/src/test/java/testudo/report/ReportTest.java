package testudo.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.assessment.Force;
import testudo.facts.Source;
import testudo.quantity.BadInput;
import testudo.quantity.Estimate;
import testudo.quantity.Figures;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.quantity.Scalar;
import testudo.quantity.Span;
import testudo.report.file.Manifest;
import testudo.report.html.Html;
import testudo.report.map.Borders;
import testudo.report.material.Material;
import testudo.report.shield.LeakageSection;
import testudo.table.Kind;
import testudo.table.Table;
import testudo.table.Tables;
import testudo.tabulation.fight.LeakageRow;
import testudo.tabulation.force.CoverRow;
import testudo.tabulation.force.SetAsideRow;
import testudo.tabulation.ground.SourceRow;
import testudo.tabulation.member.MemberRow;
import testudo.tabulation.money.ArrivalRow;
import testudo.tabulation.year.WorkedRow;
import testudo.telling.Answer;
import testudo.telling.Statement.Status;
import testudo.threat.ThreatClass;

class ReportTest {
    private static final List<String> FIRST_SCREEN = List.of(
            "What would +400% buy?",
            "“+400%” is five times",
            "Buys",
            "Costs",
            "Who pays",
            "Arrives",
            "Moves",
            "Enough?",
            "How far to trust this",
            "Left out");

    @TempDir
    Path temp;

    private Path write(Result result) throws IOException {
        Path out = temp.resolve("out");
        Report.write(out, result, Sample.manifest(), Borders.read(Sample.borders()), List.of("took 3 s"));
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
    @DisplayName(
            "a tile shows its figure apart from the band, its sentence, its picture with what is missing hatched, and the way to more")
    void tilesComeFirst() {
        String html = Report.firstScreen(Report.json(Sample.answer()));
        assertTrue(html.indexOf("<div class=\"tiles\">") < html.indexOf("<details class=\"all\""));
        for (String piece : List.of(
                "id=\"tile-cost\"",
                "<b>EUR 410</b><span class=\"interval\"> [300 to 620]</span><span class=\"rest\"> bn</span>",
                "Beyond 41 bn signed",
                "<svg class=\"picture\"",
                "m-signed",
                "href=\"#answer-costs\"")) {
            assertTrue(html.contains(piece), piece);
        }
        assertTrue(html.contains("unknown: none or not known"), "what is missing is never nought");
    }

    @Test
    @DisplayName("without data the first screen keeps every line and says not computed")
    void emptyAnswerKeepsLines() {
        Answer empty = new Answer("What would +400% buy?", new LinkedHashMap<>(), List.of(), List.of());
        String html = Report.firstScreen(Report.json(empty));
        // No multiple is known of an answer without statements, so none is named.
        inOrder(
                html,
                FIRST_SCREEN.stream()
                        .map(title -> title.equals(FIRST_SCREEN.get(1)) ? "What is multiplied" : title)
                        .toList());
        assertEquals(9, html.split(Pattern.quote(Html.NOT_COMPUTED), -1).length - 1);
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
                List.of(Sample.tile(
                        hostile,
                        hostile,
                        hostile,
                        hostile,
                        new Answer.Picture(
                                Answer.Kind.BARS,
                                hostile,
                                hostile,
                                java.util.Optional.empty(),
                                List.of(new Answer.Item(hostile, Optional.of(Span.exactly(1)), hostile)),
                                List.of()))),
                List.of(
                        Sample.section(
                                "buys",
                                hostile,
                                Sample.item(
                                        hostile, hostile, Sample.e(1, 0, 2), hostile, hostile, hostile, Status.ROUGH)),
                        Sample.section(hostile, hostile, Sample.words(hostile, hostile))));
        Tables tables = new Tables(List.of(
                MemberRow.SCHEMA.titled(hostile).of(List.of(SampleTables.member("POL", hostile, 2.0, 1, hostile))),
                WorkedRow.SCHEMA.of(List.of(new WorkedRow(hostile, hostile, hostile, Scalar.of(1), hostile, hostile))),
                SourceRow.SCHEMA.of(List.of(
                        new SourceRow(new Source(hostile, hostile, hostile, hostile, hostile, "own", hostile)))),
                SetAsideRow.SCHEMA.of(List.of(new SetAsideRow(hostile, Member.of("POL"), hostile, hostile)))));
        String html = Files.readString(
                write(new Result(answer, tables, Sample.laydowns())).resolve("report.html"));
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
        Result bare = new Result(Sample.answer(), new Tables(List.of()), new LinkedHashMap<>());
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
            for (Table<?> table : Sample.result().tables().all()) {
                List<List<String>> cells = new ArrayList<>();
                try (var rows =
                        statement.executeQuery("SELECT * FROM '" + tables.resolve(table.name() + ".parquet") + "'")) {
                    while (rows.next()) {
                        List<String> row = new ArrayList<>();
                        for (int i = 1; i <= table.schema().columns().size(); i++) {
                            row.add(spelled(rows.getObject(i)));
                        }
                        cells.add(row);
                    }
                }
                assertEquals(table.cells(), cells, table.name());
                List<String> csv = Files.readAllLines(tables.resolve(table.name() + ".csv"));
                assertEquals(table.rows().size() + 1, csv.size());
                JsonNode json = new ObjectMapper()
                        .readTree(tables.resolve(table.name() + ".json").toFile());
                assertEquals(csv.size() - 1, json.path("rows").size());
            }
        }
    }

    @Test
    @DisplayName("a data package describes every table, its columns, its bytes and its hash")
    void dataPackage() throws IOException {
        Path folder = write(Sample.result());
        JsonNode described =
                new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
        assertEquals(
                Sample.result().tables().all().size(),
                described.path("resources").size());
        for (JsonNode resource : described.path("resources")) {
            assertTrue(
                    resource.path("name").asText().matches("[a-z0-9-]+"),
                    resource.path("name").asText());
            Path csv = folder.resolve(resource.path("path").asText());
            assertEquals(Files.size(csv), resource.path("bytes").asLong());
            assertEquals("sha256:" + Manifest.hash(csv), resource.path("hash").asText());
            List<String> names = new ArrayList<>();
            resource.at("/schema/fields").forEach(field -> {
                names.add(field.path("name").asText());
                assertTrue(List.of("string", "integer", "number")
                        .contains(field.path("type").asText()));
            });
            assertEquals(Files.readAllLines(csv).getFirst(), String.join(",", names));
        }
    }

    private static String spelled(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Double number -> Kind.NUMBER.spelled(BigDecimal.valueOf(number));
            default -> cell.toString();
        };
    }

    @Test
    @DisplayName("the content hash knows rows and not their order")
    void contentHash() {
        Result one = Sample.result();
        List<Table<?>> turned = new ArrayList<>();
        for (Table<?> table : one.tables().all()) {
            turned.addFirst(turned(table));
        }
        Result same = new Result(one.answer(), new Tables(turned), one.laydowns());
        assertEquals(Report.contentHash(one), Report.contentHash(same));
        Result fewer = new Result(one.answer(), new Tables(one.tables().all().subList(1, 3)), one.laydowns());
        assertNotEquals(Report.contentHash(one), Report.contentHash(fewer));
    }

    private static <R> Table<R> turned(Table<R> table) {
        return table.schema().of(table.rows().reversed());
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
        write(new Result(Sample.answer(), new Tables(List.of()), new LinkedHashMap<>()));
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

    private static Result with(Table<?> table) {
        return new Result(Sample.answer(), new Tables(List.of(table)), Sample.laydowns());
    }

    @Test
    @DisplayName("a class that nothing can engage says none, and a member without a row says unknown")
    void noneIsNotUnknown() throws IOException {
        Table<CoverRow> cover = CoverRow.SCHEMA.of(List.of(
                SampleTables.cover(Force.TODAY, ThreatClass.BALLISTIC, "POL", Optional.empty()),
                SampleTables.cover(Force.TODAY, ThreatClass.CRUISE, "POL", Optional.of(Percent.of(12)))));
        String html = Files.readString(write(with(cover)).resolve("report.html"));
        assertTrue(html.contains("<title>Poland: none: no unit can engage</title>"));
        assertTrue(html.contains("<title>Poland: 12%</title>"));
        assertTrue(html.contains("<title>Germany: unknown</title>"));
    }

    @Test
    @DisplayName("a class out of reach says so and shows no figure")
    void notInReach() throws IOException {
        Table<LeakageRow> leakage = LeakageRow.SCHEMA.of(List.of(
                SampleTables.leakage(Force.TODAY, "a night", "deep", ThreatClass.CRUISE, 40, Optional.empty()),
                SampleTables.leakage(
                        Force.TODAY,
                        "a night",
                        "deep",
                        ThreatClass.DRONE,
                        40,
                        Optional.of(new Estimate(10, 5, 20, 8, 12, 100)))));
        String html = Files.readString(write(with(leakage)).resolve("report.html"));
        assertTrue(html.contains("<span class=\"unknown\">not in reach</span>"));
        assertTrue(html.contains("10 [5–20] · 25%"));
    }

    @Test
    @DisplayName("an arrival without a year keeps its words")
    void arrivalInWords() throws IOException {
        Table<ArrivalRow> arrival = ArrivalRow.SCHEMA.of(List.of(
                SampleTables.arrival("First line", 3, Optional.of(2032), Optional.of(2034), Optional.empty()),
                SampleTables.arrival("Second line", 3, Optional.of(2050), Optional.empty(), Optional.empty())));
        String html = Files.readString(write(with(arrival)).resolve("report.html"));
        assertTrue(html.contains("2034 [2032–not by 2060]"));
        assertTrue(html.contains("<span class=\"unknown\">not by 2060</span>"));
    }

    @Test
    @DisplayName("the states of the United States stand side by side, each once")
    void statesOnce() {
        Material material = new Material(
                Report.json(Sample.answer()), SampleTables.all(), Sample.laydowns(), Borders.none(), Sample.manifest());
        String html = LeakageSection.html(material);
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
}
