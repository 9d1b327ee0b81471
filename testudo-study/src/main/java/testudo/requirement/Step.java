package testudo.requirement;

import java.io.Serializable;
import java.util.List;
import testudo.procurement.supply.Cost;
import testudo.proving.Held;
import testudo.quantity.Percent;

/**
 * One point of the curve: a part of the least force, what it costs and what it reaches.
 *
 * @param part of what the least force buys
 * @param fireUnits bought
 * @param cost of them with the rounds that the goal's nights take, ten years of upkeep included
 * @param terms what is reached
 * @param marginal what each term's step costs since the point before
 */
public record Step(Percent part, int fireUnits, Cost cost, List<Held> terms, List<Marginals> marginal)
        implements Serializable {
    public Step {
        terms = List.copyOf(terms);
        marginal = List.copyOf(marginal);
    }

    /**
     * Cost of a little more of one term.
     *
     * @param millionEur for one unit more; empty where the step brought none
     * @param unit percentage points of probability or of cover, or nights
     */
    public record Marginals(java.util.Optional<testudo.quantity.Money> millionEur, String unit)
            implements Serializable {}
}
