package testudo.procurement.question;

import java.io.Serializable;
import testudo.quantity.Percent;
import testudo.quantity.Scalar;

/**
 * Where the search stood after a stage. Work is counted, not timed, so that it is the same on every machine.
 *
 * @param stage key of what had been done, such as {@code firstPlan} or {@code round2}
 * @param models models solved so far
 * @param iterations simplex iterations of them
 * @param value worth of the best plan so far
 * @param bound proved bound on the worth of any plan
 * @param gap distance of the bound from the worth, as a share of the worth; empty plans have 100%
 */
public record Progress(String stage, long models, long iterations, Scalar value, Scalar bound, Percent gap)
        implements Serializable {
    public static final String ROUNDED_DOWN = "roundedDown";
    public static final String FIRST_PLAN = "firstPlan";
    public static final String ROUND = "round";
    public static final String MANNED = "manned";

    /** A stage with its gap. */
    public static Progress of(String stage, long models, long iterations, Scalar worth, Scalar proved) {
        double value = worth.value();
        double bound = proved.value();
        Percent gap = value <= 0 ? Percent.of(100) : Percent.ofFraction(Math.max(0, bound / value - 1));
        return new Progress(stage, models, iterations, Scalar.of(value), Scalar.of(Math.max(bound, value)), gap);
    }
}
