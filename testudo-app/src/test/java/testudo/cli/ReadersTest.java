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

/** Whatever is handed in is read or refused in two lines; what check passes is not refused later. */
class ReadersTest {
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
        assertTrue(tally.path("slowestMillis").asInt() < 2_000, said.out());
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
                "plan | years: 2024..2035 | 1 | years-recorded",
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

    /** A hint keeps what of the plan can stand. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"2024..2038, 2026..2038", "2019..2021, 2026..2035"})
    void yearsBeforeTheRecordAreAnsweredWithTheRecordsOwn(String years, String hint) throws IOException {
        Said said = Said.by("check", write("early.yaml", "years: " + years + "\n"));
        assertTrue(said.out().contains("Maybe write years: " + hint + "."), said.out() + said.err());
    }

    /** A goal's fault is told on one line, with one hint. */
    @Test
    void aClassThatAGoalDoesNotKnowHasTheKnownOnesInItsHint() throws IOException {
        Said said = Said.by(
                "check", write("goal.yaml", "goal: { words: w, goal: \"cover[any, tank] >= 60% of people\" }\n"));
        assertTrue(
                said.out()
                        .contains("'tank' is no threat class.\nMaybe one of drone, cruise, ballistic, aeroballistic."),
                said.out());
    }

    /** Days and states are held to their form in every table that has them. */
    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "stays | ST90,nosuch,BGR,patriot,1,2025-01-31,,yes,,hdn_grc_bgr,high | state-code",
                "stays | ST90,,BGR,patriot,1,2025-01-31,,yes,,hdn_grc_bgr,high | value-usable",
                "stays | ST90,DEU,BGR,patriot,1,2025,,yes,,hdn_grc_bgr,high | text-pattern",
                "stays | ST90,DEU,BGR,patriot,1,2025-02-30,,yes,,hdn_grc_bgr,high | date-readable",
                "stays | ST90,DEU,BGR,patriot,1,,,host,,hdn_grc_bgr,high | value-usable"
            })
    void aRowOfOnesOwnThatNobodyCanUseIsNamedByCheck(String table, String row, String check) throws IOException {
        write("datapackage.json", "{\"resources\": [{\"name\": \"" + table + "\", \"path\": \"t.csv\"}]}");
        String header = Files.readAllLines(Said.ROOT.resolve("data/mapping/" + table + ".csv"))
                .getFirst();
        write("t.csv", header + "\n" + row + "\n");
        Said said = Said.by("check", dir.toString());
        assertEquals(3, said.code(), said.err());
        assertTrue(said.out().startsWith(dir.resolve("t.csv") + ":2: [" + check + "]"), said.out());
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

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "expenditure | ALB,2031,?,no,equipment_share,20,percent,nato_defexp_2026,,high, | text-pattern",
                "threats_plan | cruise,unit_cost,1,2,3,EUR m,EUR 2020,own,multi_press,low, | word-known",
                "threats_plan | cruise,unit_cost,1,2,3,EUR m,,own,multi_press,low, | basis-present",
                "inventory_map | I006,BEL,BEL-x-1,,MRAD,battery,on_order,yes,,,,no,,overt_bel,medium | system-mapped"
            })
    void aRowThatWouldBeLeftOutOrMixedInIsRefusedByCheckAndByWhoeverReadsIt(String table, String row, String check)
            throws IOException {
        Path header;
        try (var tables = Files.walk(Said.ROOT.resolve("data"))) {
            header = tables.filter(file -> file.endsWith(table + ".csv"))
                    .findFirst()
                    .orElseThrow();
        }
        write("datapackage.json", "{\"resources\": [{\"name\": \"" + table + "\", \"path\": \"own.csv\"}]}");
        String file = write("own.csv", Files.readAllLines(header).getFirst() + "\n" + row + "\n");
        Said said = Said.by("check", dir.toString());
        assertTrue(said.code() == 3 && said.out().startsWith(file + ":2: [" + check + "]"), said.out());
        assertTrue(Said.by("facts", "--force", "--data", dir.toString()).refusedWith("[" + check + "]"));
    }

    @Test
    void anEditionWithoutSharesIsNeverTheNewest() throws IOException {
        write("datapackage.json", "{\"resources\": [{\"name\": \"expenditure\", \"path\": \"own.csv\"}]}");
        write(
                "own.csv",
                "iso3,year,vintage,is_estimate,metric,value,unit,source,source_check,confidence,note\n"
                        + "POL,2040,OWN-2040-01,no,equipment_share,30,percent,nato_defexp_2026,,high,\n");
        Said newest = Said.by("ledger", "--json", "--data", dir.toString());
        assertEquals("NATO-2026-07", newest.json().path("edition").asText(), newest.err());
        assertTrue(Said.by("ledger", "--edition", "OWN-2040-01", "--data", dir.toString())
                .refusedWith("[edition-known]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"procure --load patriot=9223372036854775807", "procure --load patriot=-1", "ledger --at-least -1"
            })
    void numbersOfOptionsHaveARange(String line) {
        assertTrue(Said.by(line.split(" ")).misusedWith("--"), line);
    }

    @Test
    void aGridIsAFileOnDiskAndAnInstanceHasPointsToCover() throws IOException {
        Path ground = Files.createDirectory(dir.resolve("N52E021.hgt"));
        assertTrue(Said.by("raid", "missile-night", "--trials", "1", "--elevation", ground.toString())
                .refusedWith("[elevation-grid]"));
        assertTrue(Said.by("site", "--benchmark", "n=10,m=0,seed=1,budget=1,radius=5")
                .refusedWith("[instance]"));
    }
}
