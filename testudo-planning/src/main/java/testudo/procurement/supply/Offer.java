package testudo.procurement.supply;

import java.io.Serializable;
import testudo.defence.SystemType;
import testudo.quantity.Span;

/**
 * A type that is still made and can be bought.
 *
 * @param type what it does
 * @param line the production line that makes it
 * @param unit price of one fire unit with all its rounds, training, infrastructure and upkeep over the years of the bill
 * @param round price of one round more, with its upkeep
 * @param crew people who serve one fire unit
 */
public record Offer(SystemType type, String line, Cost unit, Cost round, Span crew) implements Serializable {
    /** What so many fire units and so many rounds more cost. */
    public Cost cost(long fireUnits, long moreRounds) {
        return unit.times(fireUnits).plus(round.times(moreRounds));
    }

    /** Rounds that come with one fire unit: on its launchers and beside them. */
    public int roundsWithUnit() {
        return type.roundsReady() * (1 + type.reloads());
    }
}
