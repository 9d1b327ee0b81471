package testudo.siting.cover;

import java.io.Serializable;
import testudo.quantity.Percent;
import testudo.quantity.Scalar;

/**
 * How good an answer is known to be.
 *
 * @param value what the answer reaches
 * @param bound what no answer can exceed
 * @param kind which bound that is
 * @param proved whether the value is the optimum
 * @param stoppedBy why the search ended, a key such as proved, noBetterMove, visits, nodes or time
 * @param work counted work
 */
public record Certificate(Scalar value, Scalar bound, Bound kind, boolean proved, String stoppedBy, long work)
        implements Serializable {

    /** Where a bound comes from. */
    public enum Bound {
        /** Value plus the largest gains still to be had: Nemhauser, Wolsey and Fisher 1978. */
        SUBMODULAR,
        /** Prices on cover instead of its definition: Fisher 1981. */
        LAGRANGIAN,
        /** Fractions of sites allowed. */
        LINEAR,
        /** What branch and bound left open. */
        BRANCH_AND_BOUND,
        /** The whole weight: nothing can exceed it. */
        TOTAL
    }

    /** How far the bound lies from the value, in percent of the value. */
    public Percent gap() {
        double distance = Math.abs(bound.value() - value.value());
        return distance == 0 ? Percent.of(0) : Percent.ofFraction(distance / Math.max(1e-12, value.value()));
    }
}
