package testudo.procurement.supply;

import java.io.Serializable;
import java.util.Set;
import testudo.plan.Plan;
import testudo.plan.UnitedStates;
import testudo.quantity.InOrder;

/**
 * Whose production lines are closed to the plan.
 *
 * @param closed countries, ISO 3166-1 alpha-3, that deliver nothing
 */
public record Suppliers(Set<String> closed) implements Serializable {
    /** Every line delivers. */
    public static final Suppliers ALL = new Suppliers(Set.of());

    private static final String UNITED_STATES = "USA";

    public Suppliers {
        closed = InOrder.set(closed);
    }

    /** Those of a plan: without the United States their lines are closed as well. */
    public static Suppliers of(Plan plan) {
        return plan.unitedStates().state() == UnitedStates.State.NONE ? new Suppliers(Set.of(UNITED_STATES)) : ALL;
    }

    /** Whether a country delivers. */
    public boolean delivers(String country) {
        return !closed.contains(country);
    }
}
