package testudo.calibration;

import java.nio.file.Path;
import java.time.YearMonth;

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
}
