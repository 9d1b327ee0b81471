package testudo.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.calibration.forecast.Forecast;
import testudo.calibration.record.RecordClass;
import testudo.quantity.BadInput;

class BacktestTest {
    static final Path RECORD = Path.of(System.getProperty("testudo.root", ".."), "data/found/forces/raids_monthly.csv");
    private static final YearMonth LAST = YearMonth.of(2025, 12);
    private static final Backtest SHIPPED = Backtest.of(RECORD, LAST);

    @TempDir
    Path folder;

    @Test
    void theBaselineOneMonthAheadScoresWhatWasComputedApartFromThisCode() {
        assertEquals(0.0325, crps("drone", "baseline"), 0.00005);
        assertEquals(0.0526, crps("cruise", "baseline"), 0.00005);
        assertEquals(0.0756, crps("ballistic", "baseline"), 0.00005);
    }

    @Test
    void oursBeatsTheBaselineOnTheMonthsThatItWasMadeOn() {
        for (Comparison comparison : SHIPPED.comparisons(YearMonth.of(2023, 7), Backtest.DEVELOPED_UNTIL)) {
            if (List.of("drone", "cruise", "ballistic").contains(comparison.threatClass())) {
                assertTrue(comparison.skill().signum() > 0, comparison.toString());
            }
        }
    }

    @Test
    void bothModelsAreScoredOnTheSameMonthsAndBandsAreNested() {
        List<Score> scores = SHIPPED.scores();
        assertEquals(0, scores.size() % 2);
        for (int i = 0; i < scores.size(); i += 2) {
            assertEquals(scores.get(i).forecasts(), scores.get(i + 1).forecasts());
            assertEquals("baseline", scores.get(i).model());
            assertEquals("testudo", scores.get(i + 1).model());
            assertTrue(scores.get(i).coverage50().compareTo(scores.get(i).coverage90()) <= 0);
            assertEquals(
                    1,
                    scores.get(i).pit().stream()
                            .mapToDouble(bin -> bin.doubleValue())
                            .sum(),
                    1e-4);
        }
    }

    @Test
    void theFirstForecastOneMonthAheadIsForJuly2023() {
        List<Forecast> drones = SHIPPED.select(RecordClass.DRONE, 1, "testudo", YearMonth.of(2022, 1), LAST);
        assertEquals(YearMonth.of(2023, 7), drones.getFirst().month());
        assertEquals(30, drones.size());
    }

    @Test
    void aForecastNeverSeesItsOwnMonthOrALaterOne() throws IOException {
        List<String> changed = Files.readAllLines(RECORD).stream()
                .map(line -> line.compareTo("2025-03") > 0 && line.startsWith("20") ? spoiled(line) : line)
                .toList();
        Backtest spoiled = Backtest.of(write(changed), LAST);
        for (String model : List.of("baseline", "testudo")) {
            for (int horizon : List.of(1, 3, 6)) {
                YearMonth march = YearMonth.of(2025, 2).plusMonths(horizon);
                Forecast before = SHIPPED.select(RecordClass.DRONE, horizon, model, march, march)
                        .getFirst();
                Forecast after = spoiled.select(RecordClass.DRONE, horizon, model, march, march)
                        .getFirst();
                assertEquals(before.mean(), after.mean());
                assertEquals(before.q95(), after.q95(), 1e-3);
            }
        }
    }

    /** The same launches with nothing neutralised. */
    private static String spoiled(String line) {
        String[] cells = line.split(",", -1);
        cells[3] = "0";
        cells[4] = "0";
        return String.join(",", cells);
    }

    @Test
    void laterMonthsInTheFileChangeNothingBeforeTheLastMonthAskedFor() throws IOException {
        YearMonth until = YearMonth.of(2025, 3);
        List<String> cut = Files.readAllLines(RECORD).stream()
                .filter(line -> line.startsWith("month") || line.compareTo("2025-04") < 0)
                .toList();
        assertEquals(
                Backtest.of(write(cut), until).scores(),
                Backtest.of(RECORD, until).scores());
        assertEquals(until, Backtest.of(RECORD, until).until());
    }

    @Test
    void theSameRecordGivesTheSameFigures() {
        assertEquals(SHIPPED.scores(), Backtest.of(RECORD, LAST).scores());
        assertEquals(SHIPPED.comparisons(), Backtest.of(RECORD, LAST).comparisons());
    }

    @Test
    void classesThatAreNotForecastAreCounted() {
        assertTrue(SHIPPED.leftOut().containsKey("unknown_uav_counted_on_kill"));
        assertTrue(SHIPPED.leftOut().keySet().stream().noneMatch(name -> name.equals("owa_drone")));
    }

    @Test
    void absentClassesMissingMonthsAndHugeMonthsAreBorne() throws IOException {
        StringBuilder text = new StringBuilder("threat_class,month,launched,destroyed,lost_or_ew\n");
        for (int month = 0; month < 40; month++) {
            if (month % 7 != 3) {
                int launched = month == 20 ? 0 : month == 30 ? 25_000 : month % 3 + 1;
                text.append("owa_drone,%s,%d,%d,\n"
                        .formatted(YearMonth.of(2022, 9).plusMonths(month), launched, launched * 4 / 5));
            }
        }
        List<Score> scores = Backtest.of(write(List.of(text.toString())), LAST).scores();
        assertEquals(6, scores.size());
        for (Score score : scores) {
            assertEquals("drone", score.threatClass());
            assertTrue(score.crps().doubleValue() < 0.5 && score.logScore().doubleValue() < 0, score.toString());
        }
    }

    @Test
    void theTallyForTheFirstScreenCountsTheMonthsInside() {
        Backtest.Tally tally = SHIPPED.oneMonthAhead();
        assertEquals(
                List.of(
                        new Backtest.Tally.OfClass("drone", 29, 30),
                        new Backtest.Tally.OfClass("cruise", 28, 30),
                        new Backtest.Tally.OfClass("ballistic", 29, 30)),
                tally.classes());
        assertEquals(86, tally.inside());
        assertEquals(90, tally.of());
    }

    @Test
    void aRecordWithoutAMonthToForecastIsRefused() throws IOException {
        List<String> two = List.of("month,threat_class,launched,destroyed,lost_or_ew", "2022-09,owa_drone,7,5,0");
        BadInput refused = assertThrows(BadInput.class, () -> Backtest.of(write(two), LAST));
        assertEquals("months-scored", refused.findings().getFirst().check());
        assertThrows(BadInput.class, () -> Backtest.of(write(two.subList(0, 1)), LAST));
    }

    private static double crps(String threatClass, String model) {
        return SHIPPED.scores().stream()
                .filter(score -> score.threatClass().equals(threatClass)
                        && score.horizon() == 1
                        && score.model().equals(model))
                .findFirst()
                .orElseThrow()
                .crps()
                .doubleValue();
    }

    private Path write(List<String> lines) throws IOException {
        return Files.write(folder.resolve("record.csv"), lines);
    }
}
