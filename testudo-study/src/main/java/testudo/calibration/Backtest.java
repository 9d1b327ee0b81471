package testudo.calibration;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;
import testudo.calibration.forecast.DiscountedShare;
import testudo.calibration.forecast.Forecast;
import testudo.calibration.forecast.Forecaster;
import testudo.calibration.forecast.PooledShare;
import testudo.calibration.record.MonthlyRecord;
import testudo.calibration.record.RecordClass;
import testudo.calibration.record.Series;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/**
 * Forecasts of the share neutralised, made month by month from earlier months only, for the baseline and for our model.
 *
 * <p>For each class, horizon of 1, 3 and 6 months and month from July 2023 on: both models see the months up to the origin and the
 * number launched in the month that they forecast.
 */
public final class Backtest {
    /** Last month that the settings of our model were chosen on. */
    public static final YearMonth DEVELOPED_UNTIL = YearMonth.of(2025, 6);

    /** Last month that anyone had seen when our model was frozen. */
    static final YearMonth SHIPPED_UNTIL = YearMonth.of(2025, 12);

    /** First month that is ever forecast. */
    public static final YearMonth FIRST_TARGET = YearMonth.of(2023, 7);

    private static final int FIRST_ORIGIN = 9;
    private static final List<Integer> HORIZONS = List.of(1, 3, 6);
    private final MonthlyRecord record;
    private final List<Forecast> forecasts;

    private Backtest(MonthlyRecord record, List<Forecast> forecasts) {
        this.record = record;
        this.forecasts = List.copyOf(forecasts);
    }

    /**
     * Forecasts and scores every month of a record up to {@code until}.
     *
     * @param file a CSV file with the columns of {@code data/found/forces/raids_monthly.csv}
     * @param until last month used; rows of later months are checked and then ignored
     * @throws testudo.quantity.BadInput naming every faulty row
     */
    public static Backtest of(Path file, YearMonth until) {
        MonthlyRecord record = MonthlyRecord.read(file, until);
        requireScored(file, record);
        List<Forecast> forecasts = new ArrayList<>();
        for (RecordClass recordClass : RecordClass.values()) {
            Series series = record.of(recordClass);
            for (Forecaster forecaster : List.of(
                    new DiscountedShare(series, recordClass, HORIZONS),
                    new PooledShare(series, recordClass, HORIZONS))) {
                for (int horizon : HORIZONS) {
                    roll(forecaster, series, recordClass, horizon, forecasts);
                }
            }
        }
        return new Backtest(record, forecasts);
    }

    /** A record of which no month can be scored is refused. */
    static void requireScored(Path file, MonthlyRecord record) {
        for (RecordClass recordClass : RecordClass.values()) {
            Series series = record.of(recordClass);
            for (int target = FIRST_ORIGIN + 1; target < series.length(); target++) {
                if (series.observed(target) && !series.month(target).isBefore(FIRST_TARGET)) {
                    return;
                }
            }
        }
        throw new BadInput(new Finding(
                file.toString(),
                0,
                "months-scored",
                "no month from " + record.first() + " to " + record.last()
                        + " can be scored: a forecast needs ten months before it and the first is for " + FIRST_TARGET,
                "give a later --until or a longer record."));
    }

    private static void roll(
            Forecaster forecaster, Series series, RecordClass recordClass, int horizon, List<Forecast> forecasts) {
        for (int origin = FIRST_ORIGIN; origin + horizon < series.length(); origin++) {
            int target = origin + horizon;
            if (series.observed(target) && !series.month(target).isBefore(FIRST_TARGET)) {
                forecasts.add(Forecast.of(
                        recordClass,
                        horizon,
                        forecaster.model(),
                        series.month(target),
                        series.launched(target),
                        series.neutralised(target),
                        forecaster.forecast(origin, horizon)));
            }
        }
    }

    /** Scores over all months. */
    public List<Score> scores() {
        return scores(FIRST_TARGET, record.last());
    }

    /** Scores over the months from {@code from} to {@code to}, both included; a class without a forecast there is absent. */
    public List<Score> scores(YearMonth from, YearMonth to) {
        List<Score> scores = new ArrayList<>();
        for (RecordClass recordClass : RecordClass.values()) {
            for (int horizon : HORIZONS) {
                for (String model : List.of(DiscountedShare.NAME, PooledShare.NAME)) {
                    List<Forecast> some = select(recordClass, horizon, model, from, to);
                    if (!some.isEmpty()) {
                        scores.add(Score.of(some));
                    }
                }
            }
        }
        return scores;
    }

    /** The paired differences over all months. */
    public List<Comparison> comparisons() {
        return comparisons(FIRST_TARGET, record.last());
    }

    /** The paired differences over the months from {@code from} to {@code to}, both included. */
    public List<Comparison> comparisons(YearMonth from, YearMonth to) {
        List<Comparison> comparisons = new ArrayList<>();
        for (RecordClass recordClass : RecordClass.values()) {
            for (int horizon : HORIZONS) {
                List<Forecast> baseline = select(recordClass, horizon, DiscountedShare.NAME, from, to);
                List<Forecast> ours = select(recordClass, horizon, PooledShare.NAME, from, to);
                if (!baseline.isEmpty()) {
                    comparisons.add(Comparison.of(baseline, ours));
                }
            }
        }
        return comparisons;
    }

    /**
     * Forecasts that came true within their 90% band.
     *
     * @param classes one a class
     */
    public record Tally(List<OfClass> classes) {
        public Tally {
            classes = List.copyOf(classes);
        }

        /**
         * Forecasts of one class.
         *
         * @param recordClass key of the class
         * @param inside how many lie inside the band
         * @param of how many there are
         */
        public record OfClass(String recordClass, long inside, long of) {}

        /** How many lie inside the band. */
        public long inside() {
            return classes.stream().mapToLong(OfClass::inside).sum();
        }

        /** How many there are. */
        public long of() {
            return classes.stream().mapToLong(OfClass::of).sum();
        }
    }

    /** How far the record can be foretold one month ahead. */
    public Tally oneMonthAhead() {
        List<Tally.OfClass> classes = new ArrayList<>();
        for (RecordClass recordClass : List.of(RecordClass.DRONE, RecordClass.CRUISE, RecordClass.BALLISTIC)) {
            List<Forecast> some = select(recordClass, 1, PooledShare.NAME, FIRST_TARGET, record.last());
            long inside = some.stream().filter(Forecast::inside90).count();
            classes.add(new Tally.OfClass(recordClass.key(), inside, some.size()));
        }
        return new Tally(classes);
    }

    /** Launched weapons of classes that are not forecast, by their name in the record. */
    public SortedMap<String, Long> leftOut() {
        return record.leftOut();
    }

    /** Months that the record calls partial, with its words; they are seen and scored as they stand. */
    public SortedMap<YearMonth, String> partial() {
        return record.partial();
    }

    /** The forecasts one month ahead for drones, cruise and ballistic missiles as a standalone SVG picture; misses are marked. */
    public String chart() {
        return BacktestChart.of(this);
    }

    /** Every score as a page of Markdown: months of development, months kept out of it, months after the shipped record, all months. */
    public String page() {
        return BacktestPage.of(this);
    }

    /** First month of the record. */
    public YearMonth from() {
        return record.first();
    }

    /** Last month used. */
    public YearMonth until() {
        return record.last();
    }

    List<Forecast> select(RecordClass recordClass, int horizon, String model, YearMonth from, YearMonth to) {
        Predicate<Forecast> wanted = forecast -> forecast.recordClass() == recordClass
                && forecast.horizon() == horizon
                && forecast.model().equals(model)
                && !forecast.month().isBefore(from)
                && !forecast.month().isAfter(to);
        return forecasts.stream().filter(wanted).toList();
    }
}
