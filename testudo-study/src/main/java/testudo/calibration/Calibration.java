package testudo.calibration;

import java.nio.file.Path;
import java.time.YearMonth;
import testudo.facts.FactBook;

/** The door: hold forecasts against the public raid record. */
public final class Calibration {
    private Calibration() {}

    /** Forecasts and scores every month of a record up to {@code until}, with the baseline and with our model. */
    public static Backtest backtest(Path record, YearMonth until) {
        return Backtest.of(record, until);
    }

    /** Correlation within an attack, soft kill and decoys, fitted on the per-attack record. */
    public static Fits fits(Path attacks, Path decoys) {
        return Fits.of(attacks, decoys);
    }

    /**
     * The engine with a Ukraine-like laydown against the record, by class and half-year.
     *
     * @param facts systems and threats with their ranges
     * @param attacks the per-attack record
     * @param calibration folder with the places and holdings of the mirror
     * @param until last month; only whole half-years are shown
     * @param threads at least one; changes nothing but the time
     */
    public static Mirror mirror(FactBook facts, Path attacks, Path calibration, YearMonth until, int threads) {
        return Mirror.of(facts, attacks, calibration, until, threads);
    }
}
