package testudo.requirement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import testudo.defence.Inventory.Holding;
import testudo.procurement.supply.Cost;
import testudo.procurement.supply.Offer;

/** What can be bought and what it costs. */
final class Market {
    private final Map<String, Offer> offers = new LinkedHashMap<>();
    private final List<Offer> sensors;
    private final Cost warning;

    /**
     * A market.
     *
     * @param offers types of fire units on offer
     * @param sensors types of cueing sensors on offer
     * @param warning price of notional airborne early warning over the theatre
     */
    Market(List<Offer> offers, List<Offer> sensors, Cost warning) {
        offers.forEach(offer -> this.offers.put(offer.type().id(), offer));
        sensors.forEach(offer -> this.offers.put(offer.type().id(), offer));
        this.sensors = List.copyOf(sensors);
        this.warning = warning;
    }

    /** Fire units, then cueing sensors. */
    List<Offer> offers() {
        return List.copyOf(offers.values());
    }

    /** Cueing sensors alone. */
    List<Offer> sensors() {
        return sensors;
    }

    boolean sensor(String system) {
        return sensors.stream().anyMatch(offer -> offer.type().id().equals(system));
    }

    Cost warning() {
        return warning;
    }

    Optional<Offer> find(String system) {
        return Optional.ofNullable(offers.get(system));
    }

    Offer offer(String system) {
        return Objects.requireNonNull(offers.get(system), "only what is on offer is added");
    }

    Holding holding(Lot lot, int units) {
        Offer offer = offer(lot.system());
        return new Holding(lot.member(), offer.type(), units, units * offer.roundsWithUnit(), true);
    }

    /** Everything added to a force, with upkeep. */
    Cost cost(Force force) {
        Cost sum = force.warned() ? warning : Cost.nothing(warning.basis());
        for (String system : force.systems()) {
            sum = sum.plus(offer(system).cost(force.added(system), 0));
        }
        for (Map.Entry<String, Long> more : force.rounds().entrySet()) {
            sum = sum.plus(offer(more.getKey()).cost(0, more.getValue()));
        }
        return sum;
    }
}
