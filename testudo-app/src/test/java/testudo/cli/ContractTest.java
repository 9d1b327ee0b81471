package testudo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that others run against the program, with the fields and exit codes that they were promised. */
class ContractTest {
    private static List<String> fields(JsonNode node) {
        List<String> fields = new ArrayList<>();
        node.fieldNames().forEachRemaining(fields::add);
        return fields;
    }

    private static JsonNode good(String... args) {
        Said said = Said.by(args);
        assertEquals(0, said.code(), said.err());
        return said.json();
    }

    @ParameterizedTest(name = "{0} counts {1}")
    @CsvSource({"NATO-2024-06, 23", "SGAR-2025-04, 22", "NATO-2025-08, 18", "NATO-2026-07, 17"})
    void theLedgerCountsWhoIsAtTwoPercentIn2024ByEdition(String edition, int count) {
        JsonNode json = good("ledger", "--edition", edition, "--year", "2024", "--at-least", "2", "--json");
        assertEquals(List.of("header", "edition", "year", "threshold", "count", "members"), fields(json));
        assertEquals(edition, json.path("edition").asText());
        assertEquals(2024, json.path("year").asInt());
        assertEquals(2, json.path("threshold").asDouble());
        assertEquals(count, json.path("count").asInt());
        assertEquals(count, json.path("members").size());
        json.path("members").forEach(member -> {
            assertEquals(List.of("member", "share"), fields(member));
            assertTrue(member.path("member").asText().matches("[A-Z]{3}"));
            assertTrue(member.path("share").asDouble() >= 2);
        });
    }

    @Test
    void anUnknownEditionEndsWithThreeAndNamesTheKnownOnes() {
        Said said = Said.by("ledger", "--edition", "NATO-1999-01", "--year", "2024", "--at-least", "2", "--json");
        assertEquals(3, said.code());
        assertTrue(said.err().contains("NATO-1999-01") && said.err().contains("NATO-2025-08"), said.err());
        assertEquals("", said.out());
    }

    @Test
    void everyClaimHasItsVerdict() {
        JsonNode claims = good("claim", "--json");
        assertTrue(claims.isArray() && claims.size() >= 10);
        Set<String> verdicts = Set.of("holds", "holds-in-edition", "contradicted", "cannot-be-checked");
        claims.forEach(claim -> {
            assertEquals(List.of("id", "claim", "verdict", "recorded", "edition", "sources"), fields(claim));
            assertTrue(verdicts.contains(claim.path("verdict").asText()), claim.toString());
            assertTrue(claim.path("sources").isArray());
        });
    }

    @Test
    void onesOwnClaimsAreReadInTheSameForm(@TempDir Path dir) throws IOException {
        List<String> shipped = Files.readAllLines(Said.ROOT.resolve("data/claims.csv"));
        Path own = Files.write(dir.resolve("own.csv"), shipped.subList(0, 2));
        JsonNode claims = good("claim", own.toString(), "--json");
        assertEquals(1, claims.size());
    }

    @Test
    void theShippedDataHaveNoFault() {
        assertEquals(
                0, good("check", Said.ROOT.resolve("data").toString(), "--json").size());
    }

    @Test
    void everyFaultOfAFolderIsListedWithFileLineCheckAndMessage(@TempDir Path dir) throws IOException {
        Files.writeString(
                dir.resolve("datapackage.json"),
                "{\"name\": \"mine\", \"resources\": [{\"name\": \"gdp\", \"path\": \"gdp.csv\", \"format\": \"csv\"}]}");
        Files.writeString(dir.resolve("gdp.csv"), """
                iso3,year,vintage,is_forecast,metric,value,unit,source,confidence,note
                POL,2025,IMF-WEO-2025-10,no,gdp_usd,1000,bananas,imf_weo_2025_10,high,
                POL,2026,IMF-WEO-2025-10,no,gdp_usd,1000,USD_bn,,high,
                """);
        Said said = Said.by("check", dir.toString(), "--json");
        assertEquals(3, said.code());
        assertEquals(2, said.json().size(), said.out());
        said.json().forEach(finding -> {
            assertTrue(fields(finding).containsAll(List.of("file", "line", "check", "message")));
            assertTrue(finding.path("file").asText().endsWith("gdp.csv"));
        });
        assertEquals("unit-known", said.json().get(0).path("check").asText());
        assertEquals(2, said.json().get(0).path("line").asInt());
        assertEquals("source-present", said.json().get(1).path("check").asText());
        assertEquals(3, said.json().get(1).path("line").asInt());
    }

    @Test
    void theForceTableNamesRowsUsedAndSetAside() {
        JsonNode force = good("facts", "--force", "--json");
        assertTrue(force.size() > 20);
        boolean reasons = false;
        for (JsonNode line : force) {
            assertTrue(
                    fields(line)
                            .containsAll(List.of(
                                    "member",
                                    "system",
                                    "layer",
                                    "fireUnits",
                                    "rounds",
                                    "assumed",
                                    "rowsUsed",
                                    "rowsSetAside")),
                    line.toString());
            assertTrue(line.path("rowsUsed").isArray() && line.path("assumed").isBoolean());
            for (JsonNode aside : line.path("rowsSetAside")) {
                assertEquals(List.of("row", "reason"), fields(aside));
                reasons = true;
            }
        }
        assertTrue(reasons, "some rows are set aside with a reason");
    }

    @ParameterizedTest
    @CsvSource({"today", "x5"})
    void aRaidGivesEveryMeasureWithBothBands(String laydown) {
        JsonNode raid = good(
                "raid",
                "missile-night",
                "--plan",
                Said.ROOT.resolve("plans/hague.yaml").toString(),
                "--laydown",
                laydown,
                "--trials",
                "20",
                "--seed",
                "7",
                "--json");
        for (String measure : List.of(
                "leakers.cruise",
                "armedLeakers.drone",
                "noLeaker.ballistic",
                "rounds.patriot",
                "cost.defender",
                "cost.attacker",
                "lost.missed",
                "lost.neverInEnvelope")) {
            assertTrue(raid.has(measure), measure);
        }
        assertEquals("missile-night", raid.at("/header/raid").asText());
        raid.properties().stream()
                .filter(measure -> !measure.getKey().equals("header"))
                .forEach(measure -> {
                    assertEquals(
                            List.of("mean", "low", "high", "chanceLow", "chanceHigh", "trials"),
                            fields(measure.getValue()),
                            measure.getKey());
                    assertTrue(measure.getValue().path("mean").isNumber(), measure.getKey());
                });
        assertEquals(20, raid.path("leakers.cruise").path("trials").asInt());
    }

    @Test
    void aRunLeavesReportAnswerManifestAndTablesAndASecondOneTheSameBytes(@TempDir Path dir) throws IOException {
        Path once = SmallRun.of("[1, 3, 7]");
        Path twice = dir.resolve("twice");
        Said said = SmallRun.again(SmallRun.plan("[1, 3, 7]"), 1, twice);
        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().contains("Cost  EUR") && said.out().contains("Enough?"), said.out());
        // The question, what it rests on, eight lines, and where the report lies.
        assertEquals(10, said.out().lines().count(), said.out());
        assertTrue(said.err().strip().endsWith("report.html"), said.err());
        for (String file : List.of("report.html", "answer.json", "manifest.json", "tables")) {
            assertTrue(Files.exists(once.resolve(file)), file);
        }
        JsonNode manifest =
                new ObjectMapper().readTree(once.resolve("manifest.json").toFile());
        assertEquals("europe", manifest.path("theatre").asText());
        assertEquals("none", manifest.path("unitedStates").asText());
        long people = manifest.path("populationInTheatre").asLong();
        assertTrue(people > 150_000_000L && people < 250_000_000L, "of four European members: " + people);
        assertTrue(manifest.path("contentHash").asText().matches("[0-9a-f]{64}"));
        assertTrue(manifest.path("inputs").size() > 20);
        assertEquals(9, manifest.path("seed").asLong());
        for (String table : List.of("leakage", "members", "cover")) {
            for (String kind : List.of("csv", "json", "parquet")) {
                assertTrue(Files.size(once.resolve("tables/" + table + "." + kind)) > 0);
            }
        }
        try (var files = Files.walk(once)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path name = once.relativize(file);
                if (!name.toString().equals("run.log")) {
                    assertEquals(-1, Files.mismatch(file, twice.resolve(name)), name.toString());
                }
            }
        }
        Said diff = Said.by("diff", once.toString(), twice.toString());
        assertEquals(0, diff.code(), diff.err());
    }

    /** Of a plan that lacks nothing: once as much as there is today; with every statement whole where that is asked for. */
    @Test
    void aPlanThatLacksNothingEndsWithItsReportAndVerboseTellsEveryStatement(@TempDir Path dir) throws IOException {
        Path out = dir.resolve("out");
        Said said = SmallRun.again(SmallRun.plan("[1]"), 2, out, "--verbose");
        assertEquals(0, said.code(), said.err());
        assertTrue(Files.size(out.resolve("report.html")) > 10_000);
        JsonNode answer = new ObjectMapper().readTree(out.resolve("answer.json").toFile());
        List<String> sentences = answer.findValuesAsText("sentence");
        long told = answer.path("sections").findValues("items").stream()
                .flatMap(items -> items.findValuesAsText("sentence").stream())
                .filter(said.out()::contains)
                .count();
        assertTrue(told > 30 && told > sentences.size() / 2, told + " of " + sentences.size() + ": " + said.out());
    }

    @Test
    void everyCommandHelpsWithTwoExamples() {
        for (String command :
                List.of("run", "facts", "check", "ledger", "claim", "raid", "backtest", "validate", "diff")) {
            Said said = Said.by(command, "--help");
            assertEquals(0, said.code(), command);
            assertTrue(said.out().split("testudo " + command, -1).length >= 4, command + ": " + said.out());
            assertFalse(said.out().contains("@|"), command);
        }
    }
}
