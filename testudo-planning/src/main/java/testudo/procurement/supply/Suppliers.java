package testudo.procurement.supply;

import java.io.Serializable;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import testudo.plan.Plan;
import testudo.plan.Supply;
import testudo.plan.UnitedStates;
import testudo.quantity.InOrder;
import testudo.quantity.Percent;

/**
 * Whose production lines are closed to the plan, and whose are cut.
 *
 * @param closed countries, ISO 3166-1 alpha-3, that deliver nothing from the first year on
 * @param cuts countries of whose lines a part is open from a year on
 */
public record Suppliers(Set<String> closed, List<Supply> cuts) implements Serializable {
    /** Every line delivers. */
    public static final Suppliers ALL = new Suppliers(Set.of());

    private static final String UNITED_STATES = "USA";

    public Suppliers {
        closed = InOrder.set(closed);
        cuts = List.copyOf(cuts);
    }

    public Suppliers(Set<String> closed) {
        this(closed, List.of());
    }

    /** Those of a plan: without the United States their lines are closed as well. */
    public static Suppliers of(Plan plan) {
        Set<String> closed = new TreeSet<>();
        if (plan.unitedStates().state() == UnitedStates.State.NONE) {
            closed.add(UNITED_STATES);
        }
        List<Supply> cuts = plan.whatIfs().suppliers();
        cuts.stream()
                .map(Supply::country)
                .filter(country ->
                        new Suppliers(Set.of(), cuts).open(country, plan.from()).value() == 0)
                .forEach(closed::add);
        return new Suppliers(closed, cuts);
    }

    /** Whether a country delivers at all. */
    public boolean delivers(String country) {
        return !closed.contains(country);
    }

    /** How much of a country's lines is open in a year: as the newest cut by then says. */
    public Percent open(String country, Year year) {
        if (!delivers(country)) {
            return Percent.of(0);
        }
        double open = 100;
        Year newest = Year.of(Year.MIN_VALUE);
        for (Supply cut : cuts) {
            if (cut.country().equals(country)
                    && !cut.from().isAfter(year)
                    && !cut.from().isBefore(newest)) {
                open = cut.open().base();
                newest = cut.from();
            }
        }
        return Percent.of(open);
    }
}
