package testudo.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.quantity.BadInput;
import testudo.quantity.Estimate;
import testudo.report.change.Diff;
import testudo.report.file.Manifest;
import testudo.report.map.Borders;
import testudo.table.Tables;
import testudo.telling.Answer;
import testudo.telling.AnswerItem;
import testudo.telling.Statement.Status;

class DiffTest {
    @TempDir
    Path temp;

    private Path result(String name, Map<String, String> plan, Map<String, String> overlays, long seed, Estimate cost)
            throws IOException {
        AnswerItem item = Sample.item(
                "costs.total", "It costs.", Optional.of(cost), "bn EUR", "2025 prices", "low", Status.ROUGH);
        Answer answer =
                new Answer("?", new LinkedHashMap<>(), List.of(), List.of(Sample.section("costs", "Costs", item)));
        Manifest manifest = new Manifest(
                new TreeMap<>(Map.of("data/x.csv", "0".repeat(64))),
                new TreeMap<>(plan),
                new TreeMap<>(overlays),
                "europe",
                "in-place",
                600_000_000,
                seed,
                100,
                "0.1.0",
                "./testudo run");
        Path folder = temp.resolve(name);
        Report.write(
                folder,
                new Result(answer, new Tables(List.of()), new LinkedHashMap<>()),
                manifest,
                Borders.none(),
                List.of());
        return folder;
    }

    private static Estimate cost(double low, double mean, double high) {
        return new Estimate(mean, low, high, mean, mean, 0);
    }

    @Test
    @DisplayName("a result equals itself")
    void nothingMoved() throws IOException {
        Path one = result("one", Map.of("setAside", "40%"), Map.of(), 42, cost(8, 10, 12));
        Diff diff = Diff.between(one, one);
        assertTrue(diff.sameContent());
        assertEquals(List.of(), diff.inputs());
        assertEquals(List.of(), diff.figures());
    }

    @Test
    @DisplayName("one plan field that differs is named as what moved the headline")
    void onePlanField() throws IOException {
        Path one = result("one", Map.of("setAside", "40%"), Map.of(), 42, cost(8, 10, 12));
        Path two = result("two", Map.of("setAside", "60%"), Map.of(), 42, cost(14, 15, 16));
        Diff diff = Diff.between(one, two);
        assertEquals(List.of(new Diff.Input("plan", "setAside", "40%", "60%")), diff.inputs());
        assertEquals("bands apart", diff.figures().getFirst().change());
        assertEquals(
                "10.0 [8.0–12.0] bn EUR, 2025 prices".replace(".0", ""),
                diff.figures().getFirst().from());
        assertTrue(diff.text().startsWith("One input differs and moved what is listed below: plan setAside."));
    }

    @Test
    @DisplayName("a row laid over the facts shows as a row, and several changes are not parted")
    void overlaysAndSeveral() throws IOException {
        Path one = result("one", Map.of(), Map.of(), 42, cost(8, 10, 12));
        Path two = result("two", Map.of(), Map.of("prices.csv: Patriot unit", "700 MEUR"), 43, cost(9, 11, 13));
        Diff diff = Diff.between(one, two);
        assertEquals(
                List.of(
                        new Diff.Input("row", "prices.csv: Patriot unit", "", "700 MEUR"),
                        new Diff.Input("run", "seed", "42", "43")),
                diff.inputs());
        assertEquals("within the old band", diff.figures().getFirst().change());
        assertTrue(diff.text().contains("2 inputs differ (row, run), so two results alone cannot part their effects."));
        assertEquals("row", diff.json().path("inputs").path(0).path("kind").asText());
    }

    @Test
    @DisplayName("a plan's file and its field, or a package's file and its row, count as one change")
    void oneChangeNotTwo() {
        Diff.Input field = new Diff.Input("plan", "setAside", "40%", "60%");
        Diff.Input file = new Diff.Input("file", "plans/hague.yaml", "aa", "bb");
        assertTrue(new Diff(List.of(field, file), List.of(), List.of(), false)
                .text()
                .startsWith("One input differs"));
        Diff.Input data = new Diff.Input("file", "data/x.csv", "aa", "bb");
        assertTrue(new Diff(List.of(field, file, data), List.of(), List.of(), false)
                .text()
                .startsWith("2 inputs differ"));
    }

    @Test
    @DisplayName("a folder without a result is named, every missing file of it")
    void noResult() {
        BadInput fault = assertThrows(BadInput.class, () -> Diff.between(temp.resolve("a"), temp.resolve("b")));
        assertEquals(4, fault.findings().size());
    }

    private static void table(Path folder, String rows) throws IOException {
        java.nio.file.Files.createDirectories(folder.resolve("tables"));
        java.nio.file.Files.writeString(
                folder.resolve("tables/spending.json"),
                "{\"name\":\"spending\",\"columns\":[{\"name\":\"member\"},{\"name\":\"year\"},{\"name\":\"percent\"}],\"rows\":["
                        + rows + "]}");
    }

    @Test
    @DisplayName(
            "rows that moved are counted, the cells that changed stand with old and new value, the largest first, and nothing else is listed")
    void rowsThatMoved() throws IOException {
        Path before = result("rows-before", Map.of(), Map.of(), 1, cost(1, 2, 3));
        Path after = result("rows-after", Map.of(), Map.of(), 2, cost(1, 2, 3));
        String row = "{\"member\":\"%s\",\"year\":%d,\"percent\":%s}";
        table(
                before,
                row.formatted("DEU", 2025, "2") + "," + row.formatted("DEU", 2026, "2.5") + ","
                        + row.formatted("FRA", 2025, "2") + "," + row.formatted("POL", 2025, "4"));
        table(
                after,
                row.formatted("DEU", 2025, "2.2") + "," + row.formatted("DEU", 2026, "5") + ","
                        + row.formatted("FRA", 2025, "2") + "," + row.formatted("NLD", 2025, "3"));
        Diff diff = Diff.between(before, after);
        Diff.Moved moved = diff.tables().getFirst();
        assertEquals(List.of(2, 1, 1, 4), List.of(moved.changed(), moved.added(), moved.gone(), moved.of()));
        assertEquals(
                List.of("DEU / 2026 percent 2.5 5", "DEU / 2025 percent 2 2.2"),
                moved.cells().stream()
                        .map(cell -> cell.row() + " " + cell.column() + " " + cell.from() + " " + cell.to())
                        .toList());
        assertTrue(diff.text().contains("spending: 2 changed, 1 new, 1 gone, of 4"), diff.text());
        assertTrue(!diff.text().contains("FRA"), diff.text());
        assertEquals(4, diff.json().path("changedRows").asInt());
    }

    @Test
    @DisplayName("a sentence that says other numbers moved as far as they did, and other words moved wholly")
    void sentencesMoveAsFarAsTheirNumbers() throws IOException {
        Path before = result("words-before", Map.of(), Map.of(), 1, cost(1, 2, 3));
        Path after = result("words-after", Map.of(), Map.of(), 2, cost(1, 2, 3));
        String row = "{\"member\":\"%s\",\"year\":2025,\"percent\":%s}";
        table(
                before,
                row.formatted("DEU", "\"adds 1,000.5 in 2030\"") + "," + row.formatted("FRA", "2") + ","
                        + row.formatted("POL", "\"Patriot\""));
        table(
                after,
                row.formatted("DEU", "\"adds 990.5 in 2030\"") + "," + row.formatted("FRA", "3") + ","
                        + row.formatted("POL", "\"Narew\""));
        assertEquals(
                List.of("POL 100", "FRA 33", "DEU 1"),
                Diff.between(before, after).tables().getFirst().cells().stream()
                        .map(cell -> cell.row() + " "
                                + Math.round(cell.size().ofLarger().value()))
                        .toList());
    }
}
