package testudo.campaign;

import testudo.quantity.Probability;

/**
 * The stated rule by which fire units are lost.
 *
 * @param unitPerLeaker probability that an armed leaker takes one fire unit, drawn among those that stand
 * @param backAfterDays days after which it is replaced; 0 where never
 */
public record Attrition(Probability unitPerLeaker, int backAfterDays) {
    public Attrition {
        if (backAfterDays < 0) {
            throw new IllegalArgumentException("a unit comes back after a number of days that is not negative");
        }
    }

    /** No unit is lost. */
    public static Attrition none() {
        return new Attrition(Probability.ZERO, 0);
    }
}
