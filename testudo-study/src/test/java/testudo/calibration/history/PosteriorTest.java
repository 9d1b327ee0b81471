package testudo.calibration.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import testudo.assumed.EngineAssumptions;
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
        assertEquals(List.of(), Calibrated.stale(ATTACKS, CALIBRATION));
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
    void theEnginesCorrelationOfDronesLiesWithinThatOfTheRecordInFourHalfYears() {
        Map<String, Double> checks = checks();
        long within = IntStream.range(0, 5)
                .mapToObj(DrawTable::half)
                .filter(half -> {
                    double engine = checks.get("drone correlation, engine, median " + half);
                    return engine >= checks.get("drone correlation, record, low " + half)
                            && engine <= checks.get("drone correlation, record, high " + half);
                })
                .count();
        assertTrue(within >= 4, within + " half-years");
    }

    @Test
    void everyClassAndHalfYearThatTheFitSawButTwoLiesInsideItsBand() {
        List<String> outside = new ArrayList<>();
        int rows = 0;
        for (CalibratedRow row : Calibrated.rows(ATTACKS, CALIBRATION, YearMonth.of(2025, 6))) {
            if (row.model().equals(CalibratedRow.CALIBRATED)) {
                rows++;
                if (!row.inside()) {
                    outside.add(row.threatClass() + " " + row.from());
                }
            }
        }
        assertEquals(20, rows);
        assertEquals(List.of("ballistic 2023-01", "drone 2025-01"), outside, "the misses that the page tells of");
    }

    @Test
    void whatTravelsToAnotherTheatreIsWiderAndLeavesUkrainesOwnBehind() {
        Friction friction =
                EngineAssumptions.calibrated(FactBook.read(DATA)).friction();
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
        Foretold.Half sure = new Foretold.Half(new double[] {0.5, 0.5, 0.5}, 0.5, 0, 0);
        assertEquals(0, sure.crps(), 1e-12);
        Foretold.Half even = new Foretold.Half(new double[] {0, 1}, 0, 0, 0);
        assertEquals(0.5 - 0.25, even.crps(), 1e-12);
    }
}
