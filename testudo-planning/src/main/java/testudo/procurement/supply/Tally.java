package testudo.procurement.supply;

import java.io.Serializable;
import testudo.defence.Inventory;
import testudo.quantity.Member;

/** Fire units and rounds of one system and member. */
public record Tally(int fireUnits, int rounds) implements Serializable {
    public static final Tally NONE = new Tally(0, 0);

    public static Tally of(Inventory inventory, Member member, String system) {
        int units = 0;
        int rounds = 0;
        for (Inventory.Holding holding : inventory.holdings()) {
            if (holding.member().equals(member) && holding.system().id().equals(system)) {
                units += holding.fireUnits();
                rounds += holding.rounds();
            }
        }
        return new Tally(units, rounds);
    }

    /** What is here and not there, never negative. */
    public Tally without(Tally other) {
        return new Tally(Math.max(0, fireUnits - other.fireUnits), Math.max(0, rounds - other.rounds));
    }

    public Tally plus(Tally other) {
        return new Tally(fireUnits + other.fireUnits, rounds + other.rounds);
    }
}
