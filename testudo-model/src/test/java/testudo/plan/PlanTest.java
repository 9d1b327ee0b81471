package testudo.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import testudo.defence.Sharing;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.quantity.Position;
import testudo.quantity.Span;
import testudo.threat.Raid;
import testudo.threat.ThreatClass;

class PlanTest {
    private static final Path ROOT = Path.of(System.getProperty("testudo.root"));
    private static final Set<Member> MEMBERS = Stream.of(
                    "ALB BEL BGR CAN CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN ISL ITA LTU LUX LVA MKD MNE NLD NOR POL PRT ROU SVK SVN SWE TUR USA"
                            .split(" "))
            .map(Member::of)
            .collect(Collectors.toSet());

    @TempDir
    Path folder;

    private Plan read(String text) throws IOException {
        return Plan.read(Files.writeString(folder.resolve("p.yaml"), text), MEMBERS);
    }

    private List<Finding> findings(String text) {
        return assertThrows(BadInput.class, () -> read(text)).findings();
    }

    @Test
    void theShippedPlanSaysWhatTheDefaultsSay() throws IOException {
        Plan shipped = Plan.read(ROOT.resolve("plans/hague.yaml"), MEMBERS);
        Plan defaults = read("question: What would +400% in air and missile defence buy?\n");
        assertEquals(defaults.shares(), shipped.shares());
        assertEquals(defaults.factors(), shipped.factors());
        assertEquals(defaults.raids(), shipped.raids());
        assertEquals(defaults.sharing(), shipped.sharing());
        assertEquals(Span.of(20, 40, 60), shipped.share("setAside"));
        assertEquals(Sharing.Rule.AGREEMENTS, shipped.sharing().rule());
        assertEquals("hague", shipped.name());
        assertEquals("{asOf: 2026-06-30}", shipped.asWritten().get("base"));
    }

    @Test
    void everyFaultIsNamedWithItsLine() {
        List<Finding> findings =
                findings("reading: doubled\nsetAside: 40\nagreements: [[BEL, ATL]]\nnonsense: 1\ntrials: many\n");
        assertEquals(
                List.of(1, 2, 3, 4, 5),
                findings.stream().map(Finding::line).sorted().toList());
        assertTrue(findings.stream().allMatch(f -> !f.maybe().isBlank()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "setAside: 70% (20%..60%)",
                "setAside: 0.4",
                "factors: [0]",
                "factors: []",
                "years: 2035..2026",
                "unitedStates: perhaps",
                "unitedStates: { reinforced: { units: -3, fromDay: 1 } }",
                "base: { asOf: June }",
                "seed: 1.5",
                "trials: 0",
                "raids: none",
                "path: [",
                "theatre: europe\ntheatre: alliance",
                "just words",
                "agreements: [BEL]"
            })
    void badPlansAreRefusedWithAFinding(String text) {
        assertTrue(findings(text).stream()
                .allMatch(f -> f.file().endsWith("p.yaml") && !f.message().isBlank()));
    }

    @Test
    void aHugePlanIsRefusedUnread() throws IOException {
        Path file = folder.resolve("huge.yaml");
        try (var channel = java.nio.channels.FileChannel.open(
                file, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {'a'}), 100_000_000);
        }
        BadInput refused = assertThrows(BadInput.class, () -> Plan.read(file, MEMBERS));
        assertEquals("file-size", refused.findings().getFirst().check());
    }

    @Test
    void reinforcementCarriesItsUnitsAndDay() throws IOException {
        Plan plan = read("unitedStates: { reinforced: { units: 12, fromDay: 10 } }\n");
        assertEquals(new UnitedStates(UnitedStates.State.REINFORCED, 12, 10), plan.unitedStates());
    }

    @ParameterizedTest
    @CsvSource({
        "median-night-2024, 22, 1, 1, 0",
        "large-night-2025, 477, 46, 10, 4",
        "record-night-2025, 810, 9, 4, 0",
        "missile-night, 109, 115, 6, 3",
        "night-2026-scale, 1428, 0, 0, 0",
        "projection-2030, 1643, 58, 32, 0"
    })
    void theShippedRaidsHaveTheSizesOfTheRecord(String name, int drones, int cruise, int ballistic, int aeroballistic) {
        Path raids = ROOT.resolve("plans/raids");
        Raid raid = RaidFile.read(RaidFile.find(name, raids), RaidFile.sectors(raids.resolve("sectors.yaml")));
        assertEquals(drones, raid.launched().getOrDefault(ThreatClass.DRONE, 0));
        assertEquals(cruise, raid.launched().getOrDefault(ThreatClass.CRUISE, 0));
        assertEquals(ballistic, raid.launched().getOrDefault(ThreatClass.BALLISTIC, 0));
        assertEquals(aeroballistic, raid.launched().getOrDefault(ThreatClass.AEROBALLISTIC, 0));
    }

    @Test
    void aRaidWithANegativeCountIsRefusedAtItsLine() throws IOException {
        Path file = Files.writeString(
                folder.resolve("r.yaml"),
                "title: t\nsector: east\nwaves:\n  - { class: drone, count: -5, over: 1 h }\naims: { city: 100% }\n");
        var sectors = RaidFile.sectors(ROOT.resolve("plans/raids/sectors.yaml"));
        Finding finding = assertThrows(BadInput.class, () -> RaidFile.read(file, sectors))
                .findings()
                .getFirst();
        assertEquals(4, finding.line());
        assertEquals("count-written", finding.check());
    }

    @Test
    void wayPointsAndTrajectoriesAreReadAndEveryFaultyOneIsNamedAtItsLine() throws IOException {
        String head = "title: t\nsector: east\nwaves:\n";
        String aims = "aims: { city: 100% }\n";
        var sectors = RaidFile.sectors(ROOT.resolve("plans/raids/sectors.yaml"));
        Path good = Files.writeString(
                folder.resolve("good.yaml"),
                head + "  - { class: cruise, count: 5, over: 1 h, via: [[59.5, 24], [57, 20.5]] }\n" + aims);
        assertEquals(
                List.of(Position.of(59.5, 24), Position.of(57, 20.5)),
                RaidFile.read(good, sectors).waves().getFirst().via());
        Path bad = Files.writeString(
                folder.resolve("bad.yaml"),
                head
                        + "  - { class: cruise, count: 5, via: [[59.5, 24], [97, 20.5]] }\n"
                        + "  - { class: drone, count: 5, via: there }\n"
                        + "  - { class: ballistic, count: 5, via: [[59.5, 24]] }\n"
                        + "  - { class: ballistic, count: 5, trajectory: fast }\n"
                        + "  - { class: cruise, count: 5, trajectory: lofted }\n"
                        + aims);
        var findings =
                assertThrows(BadInput.class, () -> RaidFile.read(bad, sectors)).findings();
        assertEquals(
                List.of(
                        "4 point-written",
                        "5 via-written",
                        "6 via-level",
                        "7 trajectory-known",
                        "8 trajectory-ballistic"),
                findings.stream().map(f -> f.line() + " " + f.check()).toList());
        assertTrue(findings.getFirst().message().contains("[97, 20.5]"));
    }

    @Test
    void theGoalsParseIntoTerms() {
        var goals = Goal.readAll(ROOT.resolve("plans/goals.yaml"));
        assertTrue(goals.containsKey("30-nights"));
        assertEquals(3, goals.get("30-nights").terms().size());
        assertEquals(
                new Goal.Days("large-night-2025", 30, Percent.of(90)),
                goals.get("30-nights").terms().getLast());
    }

    @Test
    void aShareMayBeWrittenInPercentOrAsAFraction() {
        assertEquals(
                Goal.parse("g", "w", "cover[any, cruise] >= 90% of people").terms(),
                Goal.parse("g", "w", "cover[any, cruise] >= 0.9 of people").terms());
        assertEquals(
                Goal.parse("g", "w", "P(leakers[drone] <= 5 per raid r) >= 90%").terms(),
                Goal.parse("g", "w", "P(leakers[drone] <= 5 per raid r) >= 0.9").terms());
        assertThrows(IllegalArgumentException.class, () -> Goal.parse("g", "w", "cover[any, cruise] >= 90 of people"));
    }

    @Test
    void aGoalOutsideTheGrammarIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> Goal.parse("g", "w", "cover[LRAD, cruise] >= 140% of people"));
        assertThrows(IllegalArgumentException.class, () -> Goal.parse("g", "w", "leakers < 4"));
    }
}
