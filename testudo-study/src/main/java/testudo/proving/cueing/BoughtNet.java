package testudo.proving.cueing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import testudo.assumed.CueingSensors;
import testudo.defence.Laydown;
import testudo.defence.SystemType;
import testudo.facts.FactBook;
import testudo.plan.Engine;
import testudo.plan.Plan;
import testudo.procurement.bill.Apportionment;
import testudo.procurement.supply.Cost;
import testudo.procurement.supply.Offer;
import testudo.procurement.supply.Offers;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.raid.Cueing;

/**
 * The cueing sensors that a plan buys (field {@code cueing}): of those of one type that would tell every small unit of a laydown, the plan's share,
 * the ones that tell most first. The type is the one whose whole net costs least among those that tell of every class that any tells of.
 */
public final class BoughtNet {
    private static final double WHOLE = 100;
    private final List<Offer> offers;
    private final Cueing cueing;
    private final Percent share;

    private BoughtNet(List<Offer> offers, Cueing cueing, Percent share) {
        this.offers = offers;
        this.cueing = cueing;
        this.share = share;
    }

    /** Of a plan; its engine knows of cueing only where it is calibrated. */
    public static BoughtNet of(FactBook facts, Plan plan) {
        Percent share = Percent.of(plan.share("cueing").base());
        if (share.value() <= 0 || plan.engine() != Engine.CALIBRATED) {
            return new BoughtNet(List.of(), Cueing.none(), Percent.of(0));
        }
        Cueing cueing = CueingSensors.cueing(facts);
        return new BoughtNet(
                offers(facts, plan).stream()
                        .filter(offer -> cueing.by().keySet().stream()
                                .allMatch(c -> cueing.tells(offer.type().id(), c)))
                        .toList(),
                cueing,
                share);
    }

    /** Every sensor on offer, with upkeep over the years of the bill. */
    public static List<Offer> offers(FactBook facts, Plan plan) {
        return CueingSensors.of(facts).stream()
                .map(sensor -> Offers.sensor(facts, plan, sensor.type(), sensor.priceMillionEur(), sensor.crew()))
                .toList();
    }

    /** Those that a force may still be given: none where the plan buys the whole net. */
    public static List<Offer> left(FactBook facts, Plan plan) {
        return plan.share("cueing").base() >= WHOLE ? List.of() : offers(facts, plan);
    }

    private record Net(Offer offer, SortedMap<Member, Long> sensors) {
        long count() {
            return sensors.values().stream().mapToLong(Long::longValue).sum();
        }

        Cost cost() {
            return offer.cost(count(), 0);
        }
    }

    private Optional<Net> bought(Laydown laydown) {
        return offers.stream()
                .map(offer -> new Net(offer, new CueingNet(laydown, cueing).lacking(offer.type())))
                .filter(net -> net.count() > 0)
                .min(Comparator.comparingDouble(net -> net.cost().millionEur().base()))
                .map(this::part);
    }

    private Net part(Net whole) {
        SequencedMap<Member, BigDecimal> parts = new LinkedHashMap<>();
        whole.sensors().forEach((member, n) -> parts.put(member, BigDecimal.valueOf(n)));
        long most = Math.round(whole.count() * share.fraction());
        return new Net(whole.offer(), new TreeMap<>(Apportionment.largestRemainder(parts, most)));
    }

    /** The laydown with the bought sensors beside its units. */
    public Laydown beside(Laydown laydown) {
        return bought(laydown)
                .map(net -> CueingNet.beside(laydown, cueing, sensors(net)))
                .orElse(laydown);
    }

    private static SequencedMap<SystemType, SortedMap<Member, Integer>> sensors(Net net) {
        SortedMap<Member, Integer> counts = new TreeMap<>();
        net.sensors().forEach((member, n) -> counts.put(member, Math.toIntExact(n)));
        SequencedMap<SystemType, SortedMap<Member, Integer>> sensors = new LinkedHashMap<>();
        sensors.put(net.offer().type(), counts);
        return sensors;
    }

    /** What the sensors beside a laydown cost; empty where none are bought. */
    public Optional<Cost> cost(Laydown laydown) {
        return bought(laydown).map(Net::cost);
    }
}
