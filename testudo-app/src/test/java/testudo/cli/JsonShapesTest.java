package testudo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of JSON shapes, one section a command, is what the commands print. */
class JsonShapesTest {
    private static final List<String> HEADER =
            List.of("version", "command", "plan", "raid", "laydown", "seed", "trials", "inputs");

    @TempDir
    private Path dir;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(dir.resolve("RESULT/tables"));
        for (String name : List.of("answer", "manifest", "assumptions")) {
            try (InputStream in =
                    Objects.requireNonNull(Testudo.class.getResourceAsStream("know/sample-" + name + ".json"))) {
                Files.copy(
                        in,
                        dir.resolve("RESULT")
                                .resolve(name.equals("assumptions") ? "tables/assumptions.json" : name + ".json"));
            }
        }
        Files.writeString(dir.resolve("FAULTY.yaml"), "trials: -1\n");
        Files.writeString(
                dir.resolve("PLAN.yaml"),
                "years: 2026..2028\nraids: [median-night-2024]\ngoal: bases-first\nfactors: [1, 2]\n");
        Files.writeString(
                dir.resolve("CASES.csv"),
                Files.readAllLines(Said.ROOT.resolve("data/validation/cases.csv")).stream()
                        .limit(2)
                        .reduce("", (a, b) -> a + b + "\n"));
    }

    private Said said(String command) {
        return Said.by(Stream.of(command.split(" "))
                .map(word -> Files.exists(dir.resolve(word)) ? dir.resolve(word).toString() : word)
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "facts --json",
                "facts --force --json",
                "check FAULTY.yaml --json",
                "ledger --json",
                "ledger --at-least 2 --json",
                "claim --json",
                "site --laydown today --json",
                "site --benchmark n=10,m=50,seed=1,budget=2,radius=10 --json",
                "raid median-night-2024 --trials 2 --regret 0 --json",
                "campaign median-night-2024 --days 1 --trials 2 --json",
                "validate --cases CASES.csv --json",
                "explain RESULT --json",
                "explain RESULT costs.total --json",
                "diff RESULT RESULT --json",
                "backtest --json",
                "fuzz --count 4 --json"
            })
    void aCommandPrintsTheShapeOfItsPage(String command) {
        Said said = said(command);
        assertTrue(said.code() == 0 || command.startsWith("check"), said.err());
        Shapes.hold(command, said.json());
    }

    /** These take a minute: they are written with the page and not held each time. */
    @ParameterizedTest
    @EnabledIfSystemProperty(named = "testudo.write", matches = "true")
    @ValueSource(
            strings = {
                "procure PLAN.yaml --json",
                "require PLAN.yaml --trials 2 --json",
                "ask PLAN.yaml --set seed=7 --trials 2 --json",
                "backtest --mirror --json",
                "backtest --mirror --calibrated --json"
            })
    void aLongCommandPrintsTheShapeOfItsPage(String command) {
        aCommandPrintsTheShapeOfItsPage(command);
    }

    @Test
    void aRunPrintsTheShapeOfItsPage() {
        Shapes.hold("run PLAN.yaml --json", SmallRun.answer("[1, 3, 7]").json());
    }

    /** The speed test takes minutes and is a program of its own: its figures are those that its source names. */
    @Test
    void theSpeedTestHasTheFiguresOfItsPage() throws IOException {
        String source =
                Files.readString(Said.ROOT.resolve("benchmarks/src/main/java/testudo/benchmarks/SpeedTest.java"));
        SortedSet<String> figures = new TreeSet<>();
        Pattern.compile("(?:figures\\.put|asked)\\(\\s*\"(\\w+)\",")
                .matcher(source)
                .results()
                .forEach(found -> figures.add(found.group(1)));
        Pattern.compile("purchases\\((\\d+), (\\d+)\\)")
                .matcher(source)
                .results()
                .forEach(found -> Stream.of("CpuSeconds", "GapPercent")
                        .forEach(kind ->
                                figures.add("procurement" + found.group(1) + "x" + found.group(2) + "x15" + kind)));
        List<String> page = Objects.requireNonNull(Shapes.sections().get("bench --json"))
                .lines()
                .map(line -> line.split(" ")[0])
                .toList();
        assertTrue(figures.size() > 15, figures.toString());
        assertEquals(
                List.copyOf(figures),
                page.stream().filter(field -> !field.startsWith("checks.")).toList());
        Matcher check =
                Pattern.compile("\\\\\"(\\w+)\\\\\":").matcher(source.substring(source.indexOf("String json()")));
        SortedSet<String> parts = new TreeSet<>();
        while (check.find()) {
            parts.add(check.group(1));
        }
        parts.remove("checks");
        assertEquals(
                parts.stream().map(part -> "checks.FIGURE." + part).toList(),
                page.stream().filter(field -> field.startsWith("checks.")).toList());
    }

    /** A list alone, as its contract has it; a run of its own, and so not held each time. */
    @Test
    @EnabledIfSystemProperty(named = "testudo.write", matches = "true")
    void aRunPrintsItsStagesInTheShapeOfItsPage() {
        Said said = SmallRun.again(SmallRun.plan("[1, 3, 7]"), 2, dir.resolve("stages"), "--explain-stages", "--json");
        Shapes.hold("run PLAN.yaml --explain-stages --json", said.json());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "facts gdp --member POL --json",
                "facts --force --json",
                "check FAULTY.yaml --json",
                "claim --json",
                "validate --cases CASES.csv --json",
                "explain RESULT --json"
            })
    void aBareListGetsItsHeaderWhereItIsAskedFor(String command) {
        JsonNode bare = said(command).json();
        JsonNode whole = said(command + " --header").json();
        assertEquals(bare, whole.path("rows"));
        assertEquals(
                HEADER,
                whole.path("header")
                        .propertyStream()
                        .map(field -> field.getKey())
                        .toList());
        assertTrue(whole.path("header").path("inputs").asText().matches("[0-9a-f]{64}"));
        assertTrue(said(command.replace(" --json", "") + " --header").misusedWith("--header"));
    }

    @Test
    void theSameInputsHaveTheSameHashAndOthersAnother() throws IOException {
        String before = said("check FAULTY.yaml --json --header")
                .json()
                .path("header")
                .path("inputs")
                .asText();
        assertEquals(
                before,
                said("check FAULTY.yaml --json --header")
                        .json()
                        .path("header")
                        .path("inputs")
                        .asText());
        Files.writeString(dir.resolve("FAULTY.yaml"), "trials: -2\n");
        assertTrue(!before.equals(said("check FAULTY.yaml --json --header")
                .json()
                .path("header")
                .path("inputs")
                .asText()));
    }
}
