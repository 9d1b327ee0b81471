package testudo.requirement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import testudo.procurement.supply.Cost;
import testudo.proving.Held;
import testudo.proving.KillEnd;

/**
 * One multiple of today's mix held against the goal.
 *
 * @param factor the multiple
 * @param longAndMedium long- and medium-range fire units wanted, without the United States
 * @param fireUnits fire units wanted, without the United States
 * @param cost of what is neither in service nor on order, ten years of upkeep included
 * @param terms what is reached
 */
public record Rung(BigDecimal factor, int longAndMedium, int fireUnits, Cost cost, List<Held> terms)
        implements Serializable {
    public Rung {
        terms = List.copyOf(terms);
    }

    boolean met(KillEnd end) {
        return terms.stream().allMatch(term -> term.met(end));
    }
}
