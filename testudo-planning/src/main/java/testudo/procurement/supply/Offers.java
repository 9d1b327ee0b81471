package testudo.procurement.supply;

import java.util.List;
import testudo.defence.SystemType;
import testudo.facts.FactBook;
import testudo.facts.SystemFacts;
import testudo.plan.Plan;
import testudo.quantity.Span;

/** What can be bought under a plan: every type with a production line that is open, at the prices of the bill. */
public final class Offers {
    private final FactBook facts;
    private final PriceList prices;
    private final Span upkeep;

    private Offers(FactBook facts, Plan plan) {
        this.facts = facts;
        BillFacts bill = BillFacts.of(facts, plan);
        prices = bill.prices();
        Means means = bill.means(
                plan.share("upkeep"), plan.share("equipmentShare"), plan.share("airDefenceShareOfEquipment"));
        upkeep = means.upkeepPercent().times(0.01 * means.upkeepYears());
    }

    /** The offers, in the order of the facts. */
    public static List<Offer> of(FactBook facts, Plan plan) {
        Offers offers = new Offers(facts, plan);
        BillFacts bill = BillFacts.of(facts);
        Suppliers suppliers = Suppliers.of(plan);
        return facts.systems().values().stream()
                .filter(system -> system.line()
                        .filter(line -> bill.canBeHad(line, suppliers))
                        .isPresent())
                .map(offers::offer)
                .toList();
    }

    /** Notional airborne early warning over the whole theatre, with upkeep: orbits × aircraft an orbit × price. */
    public static Cost warning(FactBook facts, Plan plan) {
        Offers offers = new Offers(facts, plan);
        return Cost.of(offers.value("warning_price"), offers.prices.basis())
                .times(offers.value("warning_orbits"))
                .times(offers.value("warning_aircraft"))
                .times(offers.upkeep.plus(Span.exactly(1)));
    }

    /** A type that only sees, at a stated price, with upkeep. */
    public static Offer sensor(FactBook facts, Plan plan, SystemType type, Span priceMillionEur, Span crew) {
        Offers offers = new Offers(facts, plan);
        Cost cost = Cost.of(priceMillionEur, offers.prices.basis()).times(offers.upkeep.plus(Span.exactly(1)));
        return new Offer(type, "", cost, Cost.nothing(offers.prices.basis()), crew);
    }

    private Span value(String parameter) {
        return BillFacts.of(facts).assumed(parameter);
    }

    private Offer offer(SystemFacts system) {
        SystemType type = system.type();
        int ready = type.roundsReady();
        return new Offer(
                type,
                system.line().orElse(""),
                cost(type.id(), 1, ready, ready * type.reloads()),
                cost(type.id(), 0, 0, 1),
                system.value("crew").span());
    }

    private Cost cost(String system, int units, int firstLoad, int reloads) {
        Cost sum = Cost.nothing(prices.basis());
        for (Part part : Part.values()) {
            int rounds = switch (part) {
                case FIRST_LOAD -> firstLoad;
                case RELOADS -> reloads;
                default -> 0;
            };
            Cost cost = prices.cost(system, part, part == Part.RELOADS ? 0 : units, rounds);
            sum = sum.plus(cost).plus(part.kept() ? cost.times(upkeep) : Cost.nothing(prices.basis()));
        }
        return sum;
    }
}
