package testudo.proving;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import testudo.campaign.Supply;
import testudo.defence.FireUnit;
import testudo.defence.Inventory;
import testudo.defence.Laydown;
import testudo.facts.FactBook;
import testudo.facts.PlanValue;
import testudo.facts.tables.FactRow;
import testudo.plan.Plan;
import testudo.procurement.supply.BillFacts;
import testudo.procurement.supply.ProductionLine;
import testudo.procurement.supply.Suppliers;
import testudo.quantity.Scalar;
import testudo.quantity.Span;

/** What Europe's share of the production lines brings every day: output × share ÷ 365 by line, divided by fire units. */
public final class Deliveries {
    private static final double DAYS_A_YEAR = 365;
    private static final int DEPOTS = 10_000_000;

    private final FactBook facts;
    private final Map<String, String> lineOf = new LinkedHashMap<>();
    /** Rounds a day by line. */
    private final Map<String, Span> daily = new LinkedHashMap<>();

    private Deliveries(FactBook facts, Plan plan) {
        this.facts = facts;
        for (FactRow row : facts.table("system_types").rows()) {
            if (!row.text("line").isEmpty()) {
                lineOf.put(row.text("system_id"), row.text("line"));
            }
        }
        BillFacts bill = BillFacts.of(facts);
        double moved = bill.moved(plan).value();
        Suppliers suppliers = Suppliers.of(plan);
        facts.lines().forEach((line, values) -> {
            PlanValue output = values.get("rounds_per_year");
            PlanValue share = values.get("europe_share");
            if (output != null && share != null) {
                daily.put(
                        line,
                        product(output.span(), share.span(), moved)
                                .times(bill.open(line, ProductionLine.Kind.ROUNDS, suppliers)
                                                .fraction()
                                        * bill.openOfDelivering(
                                                        line, ProductionLine.Kind.ROUNDS, suppliers, plan.from())
                                                .fraction()
                                        / DAYS_A_YEAR));
            }
        });
    }

    public static Deliveries of(FactBook facts, Plan plan) {
        return new Deliveries(facts, plan);
    }

    /** Deliveries to the systems of a laydown, on their way to its sites; the rest of the inventory gets its part and does not fight. */
    public Supply to(Inventory inventory, Laydown laydown) {
        Map<String, Integer> placed = new TreeMap<>();
        for (FireUnit unit : laydown.units()) {
            placed.merge(unit.system().id(), 1, Integer::sum);
        }
        Map<String, Integer> onLine = onLine(inventory);
        Map<String, Supply.Line> lines = new TreeMap<>();
        placed.forEach((system, units) -> part(system, units, onLine)
                .ifPresent(rounds -> lines.put(system, new Supply.Line(0, rounds, 0, DEPOTS))));
        return new Supply(lines, WayOfRounds.days(facts, laydown));
    }

    /** Rounds a day to all fire units of an inventory, by system, at base values. */
    public SequencedMap<String, Scalar> to(Inventory inventory) {
        Map<String, Integer> held = new TreeMap<>();
        inventory.holdings().forEach(h -> held.merge(h.system().id(), h.fireUnits(), Integer::sum));
        return to(held);
    }

    /** The same to so many fire units, by system. */
    SequencedMap<String, Scalar> to(Map<String, Integer> held) {
        Map<String, Integer> onLine = new TreeMap<>();
        held.forEach((system, units) -> onLine.merge(line(system), units, Integer::sum));
        SequencedMap<String, Scalar> rounds = new TreeMap<>();
        held.forEach((system, units) ->
                part(system, units, onLine).ifPresent(daily -> rounds.put(system, Scalar.of(daily.base()))));
        return rounds;
    }

    private Map<String, Integer> onLine(Inventory inventory) {
        Map<String, Integer> onLine = new TreeMap<>();
        inventory.holdings().forEach(h -> onLine.merge(line(h.system().id()), h.fireUnits(), Integer::sum));
        return onLine;
    }

    private String line(String system) {
        return lineOf.getOrDefault(system, "");
    }

    private Optional<Span> part(String system, int units, Map<String, Integer> onLine) {
        int all = onLine.getOrDefault(line(system), units);
        return all == 0
                ? Optional.empty()
                : Optional.ofNullable(daily.get(line(system))).map(rounds -> rounds.times((double) units / all));
    }

    private static Span product(Span output, Span share, double moved) {
        return Span.of(
                output.low() * Math.min(1, share.low() * moved),
                output.base() * Math.min(1, share.base() * moved),
                output.high() * Math.min(1, share.high() * moved));
    }
}
