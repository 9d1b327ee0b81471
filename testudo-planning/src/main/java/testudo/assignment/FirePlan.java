package testudo.assignment;

import testudo.quantity.Percent;
import testudo.quantity.Scalar;
import testudo.solver.Ending;

/**
 * A plan of fire with what is proved about it.
 *
 * @param rounds rounds by weapon type and threat
 * @param value expected value that comes through under it
 * @param bound no plan lets less come through
 * @param proved whether the value equals the bound but for rounding (one part in ten million)
 * @param stoppedBy what ended the search
 * @param ways ways to fire that the search looked at
 */
public record FirePlan(int[][] rounds, Scalar value, Scalar bound, boolean proved, Ending stoppedBy, long ways) {
    /** The distance from the bound, as a share of the value. */
    public Percent gap() {
        return Percent.ofFraction(value.value() == 0 ? 0 : Math.max(0, 1 - bound.value() / value.value()));
    }
}
