package testudo.mobility;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import testudo.mobility.map.End;
import testudo.plan.Plan;
import testudo.quantity.Span;
import testudo.quantity.UnitVector;
import testudo.threat.Sector;

/**
 * The share of the travelling reserve that is present by a day if all of it goes to one region.
 *
 * <p>Units stand where people live until the order. By the end of day d have arrived {@code min(w(d), r (d − d₀) ÷ n)}: the share w whose
 * way is short enough, and no more than the flow r lets in after the readiness d₀, of n units. Whoever is still moving engages nothing.
 */
public final class ReserveArrival {
    private static final int LONGEST = 60;

    private final Network network;
    private final Inflow inflow;
    private final ReserveMarch march;
    private final Span units;

    ReserveArrival(Network network, Plan plan, BigDecimal factor) {
        this(network, new Journeys(network), ReserveForce.of(network.facts(), plan), factor);
    }

    private ReserveArrival(Network network, Journeys journeys, ReserveForce force, BigDecimal factor) {
        this(
                network,
                new Inflow(network, force),
                new ReserveMarch(network, journeys, force),
                force.units().times(factor.doubleValue()));
    }

    ReserveArrival(Network network, Inflow inflow, ReserveMarch march, Span units) {
        this.network = network;
        this.inflow = inflow;
        this.march = march;
        this.units = units;
    }

    /** Fire units that travel. */
    public Span units() {
        return units;
    }

    /** Percent present in a region at the end of a day after the order. */
    public Span present(String region, Permit permit, int day) {
        double hours = permit.hours(network.facts()).base();
        Span perDay = inflow.units(region);
        double low = march.arrived(region, End.UNFAVOURABLE, units.high(), hours, perDay.low(), day);
        double base = march.arrived(region, End.BASE, units.base(), hours, perDay.base(), day);
        double high = march.arrived(region, End.FAVOURABLE, units.low(), hours, perDay.high(), day);
        double middle = Math.max(low, base);
        return Span.of(low, middle, Math.max(middle, high));
    }

    /** The first day by whose end half of the reserve is present at base values; empty if that takes longer than sixty days. */
    public java.util.OptionalInt dayOfHalf(String region, Permit permit) {
        return java.util.stream.IntStream.rangeClosed(0, LONGEST)
                .filter(day -> present(region, permit, day).base() >= 50)
                .findFirst();
    }

    /** The region that lies nearest to a sector, to which the reserve is taken to be sent. */
    public String facing(Sector sector) {
        List<UnitVector> arc = sector.arc().stream().map(UnitVector::of).toList();
        return network.map().hubs().stream()
                .map(hub -> network.map().nodes().get(hub))
                .filter(node -> !node.region().isEmpty())
                .min(Comparator.comparingDouble(
                        node -> arc.stream().mapToDouble(node.at()::arc).min().orElseThrow()))
                .orElseThrow(() -> new IllegalStateException("the network has no hub"))
                .region();
    }
}
