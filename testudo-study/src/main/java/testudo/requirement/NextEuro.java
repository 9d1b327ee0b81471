package testudo.requirement;

import java.io.Serializable;
import java.util.List;
import testudo.plan.Goal;
import testudo.procurement.supply.Cost;
import testudo.quantity.Estimate;

/**
 * What one more sum of money buys today if it goes to one kind of thing.
 *
 * @param kind rounds, fire units of a layer's kind, low-cost layers, sensors
 * @param what in words
 * @param fireUnits how many fire units that is
 * @param cost of them
 * @param gapClosed part of the gap to the goal that a billion euros closes, its band over kill probabilities
 * @param gains term by term
 */
public record NextEuro(Kind kind, String what, int fireUnits, Cost cost, Estimate gapClosed, List<Gain> gains)
        implements Serializable {
    public NextEuro {
        gains = List.copyOf(gains);
    }

    /**
     * What a billion euros brings to one term.
     *
     * @param term which
     * @param perBillion fewer leakers at the wanted confidence, percentage points of cover, or nights
     */
    public record Gain(Goal.Term term, Estimate perBillion) implements Serializable {}

    /** What the money goes to. */
    public enum Kind {
        ROUNDS("rounds", "rounds"),
        LONG_RANGE("long-range fire units", "fire units"),
        MEDIUM_RANGE("medium-range fire units", "fire units"),
        SHORT_RANGE("short-range fire units", "fire units"),
        LOW_COST("low-cost layers", "low-cost layers"),
        SENSORS("sensors", "sensors");

        private final String words;
        private final String family;

        Kind(String words, String family) {
            this.words = words;
            this.family = family;
        }

        public String words() {
            return words;
        }

        /** Rounds, fire units, sensors or low-cost layers. */
        public String family() {
            return family;
        }
    }
}
