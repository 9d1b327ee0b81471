package testudo.calibration.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import testudo.assumed.EngineAssumptions;
import testudo.calibration.record.AttackRecord;
import testudo.calibration.record.CsvTable;
import testudo.defence.LayerGroup;
import testudo.facts.FactBook;
import testudo.quantity.Span;
import testudo.raid.Friction;
import testudo.threat.ThreatClass;

/** The committed posterior: made from what lies beside it, and what it must show. */
class PosteriorTest {
    private static final Path DATA =
            Path.of(System.getProperty("testudo.root", "..")).resolve("data");
    private static final Path ATTACKS = DATA.resolve("found/forces/raids.csv");
    private static final Path CALIBRATION = DATA.resolve("calibration");

    private static Map<String, Double> checks() {
        CsvTable table = CsvTable.read(CALIBRATION.resolve("posterior_checks.csv"), List.of("check", "value"));
        Map<String, Double> checks = new TreeMap<>();
        for (int row = 0; row < table.size(); row++) {
            checks.put(
                    table.text(row, "check"),
                    table.number(row, "value", -1e6, 1e6).orElseThrow());
        }
        return checks;
    }

    @Test
    void thePosteriorIsMadeFromTheRecordAndTheTablesBesideIt() {
        assertEquals(List.of(), Calibrated.stale(FactBook.read(DATA), ATTACKS, CALIBRATION));
    }

    @Test
    void theChainsConvergedAndTheEmulatorForetellsWhatWasLeftOut() {
        Map<String, Double> checks = checks();
        checks.forEach((check, value) -> {
            if (check.contains("R-hat")) {
                assertTrue(value < 1.02, check + " " + value);
            }
            if (check.startsWith("left-out R2 drone") || check.startsWith("left-out R2 cruise")) {
                assertTrue(value > 0.9, check + " " + value);
            }
            if (check.startsWith("rounds of medium range")) {
                assertTrue(value <= 3000, check + " " + value);
            }
        });
    }

    @Test
    void theEnginesCorrelationOfDronesLiesWithinThatOfTheRecord() {
        Map<String, Double> checks = checks();
        List<String> outside = IntStream.range(0, 5)
                .mapToObj(DrawTable::half)
                .filter(half -> {
                    double engine = checks.getOrDefault("drone correlation, engine, median " + half, -1.0);
                    return engine < checks.getOrDefault("drone correlation, record, low " + half, 1.0)
                            || engine > checks.getOrDefault("drone correlation, record, high " + half, 0.0);
                })
                .toList();
        assertEquals(List.of(), outside);
    }

    private static List<CalibratedRow> engine() {
        return Calibrated.scored(CALIBRATION).stream()
                .filter(row -> row.model().equals(CalibratedRow.CALIBRATED))
                .toList();
    }

    /** Wanted: every class and half-year that the fit saw inside its band; the exception is named, and no more than a 90% band lets go. */
    @Test
    void everyClassAndHalfYearThatTheFitSawLiesInsideItsBandButTheOneNamed() {
        List<CalibratedRow> seen =
                engine().stream().filter(row -> !row.unseen()).toList();
        assertEquals(20, seen.size());
        assertEquals(
                List.of("ballistic 2023-01"),
                seen.stream()
                        .filter(row -> !row.inside())
                        .map(row -> row.threatClass() + " " + row.from())
                        .toList(),
                "the miss that the page tells of");
        long asNew = seen.stream().filter(CalibratedRow::insideAsNew).count();
        assertTrue(asNew >= 16, asNew + " of 20 as if they were new");
    }

    /** Wanted of July to December 2025, which no fit has seen: every class inside, and a mean CRPS of at most 0.045. */
    @Test
    void theMonthsThatNoFitHasSeenAreForetold() {
        List<CalibratedRow> unseen =
                engine().stream().filter(CalibratedRow::unseen).toList();
        assertEquals(4, unseen.size());
        assertTrue(unseen.stream().allMatch(CalibratedRow::inside), unseen.toString());
        double crps =
                unseen.stream().mapToDouble(row -> row.crps().value()).average().orElseThrow();
        assertTrue(crps <= 0.045, crps + "");
        int months = unseen.stream().mapToInt(CalibratedRow::months).sum();
        int inside = unseen.stream().mapToInt(CalibratedRow::monthsInside).sum();
        assertTrue(
                inside >= 0.82 * months,
                inside + " of " + months + " months; more than 0.97 of them is too wide a band");
    }

    /** The page tells both figures: ends of a band belong to it, so that the bands of few weapons hold more than nine in ten. */
    @Test
    void bandsOfUnseenMonthsHoldMoreThanTheirNameByTheirOwnLaw() {
        Foretold foretold = new Foretold(
                DrawTable.read(CALIBRATION.resolve("posterior_draws.csv"), true),
                AttackRecord.read(ATTACKS),
                Calibrated.UNTIL);
        double held = 0;
        for (ThreatClass c : ThreatClass.values()) {
            Foretold.Half half =
                    foretold.half(c, Calibrated.UNTIL.plusMonths(1), false).orElseThrow();
            assertTrue(
                    half.held() >= 0.9 * half.months() - 0.01 && half.held() <= half.months(), c + " " + half.held());
            held += half.held();
        }
        assertEquals(22.35, held, 0.01);
    }

    @Test
    void whatTravelsToAnotherTheatreIsWiderAndLeavesUkrainesOwnBehind() {
        Friction friction = EngineAssumptions.calibrated(FactBook.read(DATA)).friction();
        Span drones = friction.engagedShare().get(new Friction.Pair(LayerGroup.SMALL, ThreatClass.DRONE));
        assertTrue(drones.low() < drones.base() && drones.base() < drones.high());
        CsvTable table = CsvTable.read(CALIBRATION.resolve("posterior.csv"), List.of("parameter", "low", "high"));
        for (int row = 0; row < table.size(); row++) {
            if (table.text(row, "parameter").equals("engagedDrone")) {
                assertTrue(drones.low() < table.number(row, "low", 0, 1).orElseThrow());
                assertTrue(drones.high() > table.number(row, "high", 0, 1).orElseThrow());
            }
        }
        assertTrue(friction.openShare().isEmpty(), "undefended aims are Europe's own");
    }

    /** {@code -Dtestudo.write=true} writes the table. */
    @Test
    void theScoresThatAnAnswerTellsAreThoseOfTheDraws() throws IOException {
        Path table = CALIBRATION.resolve("posterior_scores.csv");
        String scores = Calibrated.scores(ATTACKS, CALIBRATION);
        if (Boolean.getBoolean("testudo.write")) {
            Files.writeString(table, scores);
        }
        assertEquals(scores, Files.readString(table), "posterior_scores.csv is stale; run with -Dtestudo.write=true");
        assertEquals(48, Calibrated.scored(CALIBRATION).size());
    }

    /** {@code -Dtestudo.write=true} writes the table. */
    @Test
    void whatTravelsIsTheTableThatTheEngineTakesItFrom() throws IOException {
        Path table = DATA.resolve("mapping/friction_plan.csv");
        String travels = Calibrated.transfer(CALIBRATION);
        if (Boolean.getBoolean("testudo.write")) {
            Files.writeString(table, travels);
        }
        assertEquals(travels, Files.readString(table), "friction_plan.csv is stale; run with -Dtestudo.write=true");
    }

    @Test
    void aForecastOfPerfectKnowledgeScoresNothing() {
        Foretold.Half sure = new Foretold.Half(new double[] {0.5, 0.5, 0.5}, 0.5, 0, 0, 0);
        assertEquals(0, sure.crps(), 1e-12);
        Foretold.Half even = new Foretold.Half(new double[] {0, 1}, 0, 0, 0, 0);
        assertEquals(0.5 - 0.25, even.crps(), 1e-12);
    }
}
