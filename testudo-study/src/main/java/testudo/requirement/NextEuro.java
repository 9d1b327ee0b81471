package testudo.requirement;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import testudo.plan.Goal;
import testudo.procurement.supply.Cost;
import testudo.quantity.Estimate;

/**
 * What one more sum of money buys today if it goes to one kind of thing.
 *
 * @param kind rounds, fire units of a layer's kind, low-cost layers, cueing sensors, airborne early warning
 * @param type name of the type that is bought; empty for rounds of all types and for airborne early warning
 * @param fireUnits how many fire units that is
 * @param cost of them
 * @param gapClosed part of the gap to the goal that a billion euros closes, its band over kill probabilities
 * @param gains term by term
 */
public record NextEuro(Kind kind, Optional<String> type, int fireUnits, Cost cost, Estimate gapClosed, List<Gain> gains)
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
        ROUNDS,
        LONG_RANGE,
        MEDIUM_RANGE,
        SHORT_RANGE,
        LOW_COST,
        CUEING,
        SENSORS
    }
}
