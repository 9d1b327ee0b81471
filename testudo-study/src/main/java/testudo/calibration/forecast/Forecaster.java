package testudo.calibration.forecast;

/** A way to forecast a month's share from the months up to an origin, made for one series. */
public sealed interface Forecaster permits DiscountedShare, PooledShare {
    /** Name in the results. */
    String model();

    /** The forecast for {@code origin + horizon}, from months up to and including {@code origin} only. */
    Mixture forecast(int origin, int horizon);
}
