package testudo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import testudo.quantity.Luck;

/** Whatever is handed in is read or refused in two lines; what check passes is not refused later. */
class ReadersTest {
    private static final Path PLAN = Said.ROOT.resolve("plans/hague.yaml");

    @TempDir
    private Path dir;

    private String write(String name, String text) throws IOException {
        return Files.writeString(dir.resolve(name), text).toString();
    }

    @Test
    void threeHundredDamagedInputsAreReadOrRefusedInTwoLines() {
        Said said = Said.by("fuzz", "--count", "300", "--seed", "16", "--json");
        JsonNode tally = said.json();
        assertEquals(0, said.code(), said.err());
        assertEquals(300, tally.path("inputs").asInt());
        assertEquals(0, tally.path("stackTraces").asInt(), said.err());
        assertEquals(0, tally.path("halfWritten").asInt());
        assertEquals(300, tally.path("refused").asInt() + tally.path("accepted").asInt());
        assertTrue(tally.path("refused").asInt() > 100, said.out());
        assertTrue(tally.path("slowestMillis").asInt() < 4_000, said.out());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "plans/hague.yaml",
                "plans/goals.yaml",
                "plans/raids/sectors.yaml",
                "plans/raids/missile-night.yaml",
                "data/claims.csv",
                "data/validation/cases.csv",
                "data/found/forces/raids.csv",
                "data/found/forces/raids_monthly.csv"
            })
    void checkTellsEachKindOfFileByItsContent(String shipped) throws IOException {
        String name = shipped.replaceFirst(".*\\.", "x.");
        Path copy = Files.copy(Said.ROOT.resolve(shipped), dir.resolve(name));
        Said said = Said.by("check", copy.toString());
        assertEquals(0, said.code(), said.out());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "raid | title: t~sector: east~waves: [{ class: drone, count: 5, via: [[21.0, 52.2]] }]~aims: { city: 100% } | 3 |"
                        + " point-written",
                "raid | title: t~sector: east~waves: [{ class: drone, count: 100000 }, { class: drone, count: 100000 }, { class:"
                        + " drone, count: 100000 }]~aims: { city: 100% } | 3 | threat-count",
                "goals | mine:~  words: w~  goal: P(leakers[cruise] <= 99999999999 per raid missile-night) >= 90% | 3 |"
                        + " goal-grammar",
                "goals | mine:~  words: w | 2 | goal-written",
                "plan | setAside: 4.0.5% | 1 | share-written",
                "plan | setAside: .% | 1 | share-written",
                "plan | base: { asOf: 9999-01-01 } | 1 | date-recorded",
                "plan | base: { asOf: 2026-06-30, to: x } | 1 | date-written",
                "plan | unitedStates: { reinforced: { units: 12, fromDay: 10, more: 1 } } | 1 | choice-known",
                "plan | raids: [median-night-2024, median-night-2024] | 1 | item-once",
                "plan | trails: 5 | 1 | field-known"
            })
    void whatARunRefusesIsNamedByCheckAtItsLine(String name, String text, int line, String check) throws IOException {
        String file = write(name + ".yaml", text.strip().replace('~', '\n') + "\n");
        Said said = Said.by("check", file, "--json");
        assertEquals(3, said.code(), said.err());
        JsonNode first = said.json().path(0);
        assertEquals(
                line + " " + check,
                first.path("line").asInt() + " " + first.path("check").asText(),
                said.out());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "'1 + 1e999999999', sum-form",
        "'((((((((((((((((((((((((((((((1))))))))))))))))))))))))))))))', sum-form",
        "'1000000000 * 1000000000 * 1000000000 * 1000000000', sum-form"
    })
    void sumsOfClaimsStayWithinBounds(String sum, String check) throws IOException {
        String file = write("c.csv", "id,claim,kind,metric,value\na,text,arithmetic," + sum + ",2\n");
        Said said = Said.by("check", file);
        assertEquals(3, said.code());
        assertTrue(said.out().startsWith(file + ":2: [" + check + "]"), said.out());
    }

    @Test
    void goalsAndRaidsOfOnesOwnLieBesideThePlanOrInIt() throws IOException {
        write(
                "my-night.yaml",
                "title: mine\nsector: north\nwaves:\n  - { class: cruise, count: 20, over: 1 h }\naims: { city: 100% }\n");
        write(
                "goals.yaml",
                "mine:\n  words: Few get through.\n  goal: P(leakers[cruise] <= 5 per raid my-night) >= 90%\n");
        for (String goal : List.of(
                "mine",
                "P(leakers[cruise] <= 5 per raid my-night) >= 90%",
                "{ goal: 'cover[any, cruise] >= 60% of people' }")) {
            String plan = write("plan.yaml", "goal: " + goal + "\nraids: [my-night]\n");
            Said said = Said.by("check", plan);
            assertEquals(0, said.code(), said.out());
        }
        Said wrong =
                Said.by("check", write("plan.yaml", "raids: [my-night]\ngoal: cover[any, cruise] >= 160% of people\n"));
        assertEquals(3, wrong.code());
        assertTrue(wrong.out().contains("plan.yaml:2: [goal-grammar]"), wrong.out());
    }

    @Test
    void whatCheckPassesIsNotRefusedAndWhatIsRefusedHasAFault() throws IOException {
        List<String> fields = Files.readAllLines(PLAN).stream()
                .filter(line -> line.matches("[A-Za-z]+: .*"))
                .toList();
        List<String> values =
                List.of("0", "-1", "40%", "140%", "x", "[a]", "{a: b}", "2026..2035", "none", "[1, 4]", "''");
        Luck luck = Luck.ofSeed(200);
        for (int i = 0; i < 24; i++) {
            String field = fields.get((int) (luck.uniform(3L * i) * fields.size()));
            String value = values.get((int) (luck.uniform(3L * i + 1) * values.size()));
            String plan = write("p" + i + ".yaml", field.replaceFirst(": .*", ": " + value) + "\n");
            int checked = Said.by("check", plan).code();
            // Ground to be written over that holds other files ends a run just before its work, after all reading.
            Said run = Said.by("run", plan, "--out", Said.ROOT.resolve("docs").toString());
            assertEquals(3, run.code(), run.err());
            assertEquals(checked == 0, run.err().contains("[result-folder]"), field + " " + value + "\n" + run.err());
        }
    }

    @Test
    void deviceFilesAreNeverReplacedAndLongNamesNeverShownWhole() {
        Said device = Said.by("site", "--laydown", "today", "--out", "/dev/full");
        assertEquals(3, device.code(), device.err());
        assertTrue(device.err().contains("[file-writable]"), device.err());
        Said named = Said.by("raid", "a".repeat(5_000));
        assertTrue(named.err().length() < 2_500, "" + named.err().length());
        assertEquals(
                2,
                Said.by("raid", "@/etc/passwd", "--trials", "1").err().lines().count());
    }
}
