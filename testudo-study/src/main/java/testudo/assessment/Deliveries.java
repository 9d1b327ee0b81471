package testudo.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import testudo.campaign.Supply;
import testudo.defence.FireUnit;
import testudo.defence.Inventory;
import testudo.defence.Laydown;
import testudo.facts.FactBook;
import testudo.facts.FactRow;
import testudo.facts.PlanValue;
import testudo.plan.Plan;
import testudo.quantity.Span;

/** What Europe's share of the production lines brings a laydown every day: output × share ÷ 365 by line, divided by fire units. */
final class Deliveries {
    /** The mean share of the lines in the facts; a plan's own share moves all lines in proportion. */
    private static final double MEAN_EUROPEAN_PERCENT = 40;

    private static final double DAYS_A_YEAR = 365;
    private static final int DEPOTS = 10_000_000;

    private Deliveries() {}

    /** Deliveries to the systems of a laydown; the rest of the inventory gets its part and does not fight. */
    static Supply of(FactBook facts, Plan plan, Inventory inventory, Laydown laydown) {
        Map<String, String> lineOf = new LinkedHashMap<>();
        for (FactRow row : facts.table("system_types").rows()) {
            if (!row.text("line").isEmpty()) {
                lineOf.put(row.text("system_id"), row.text("line"));
            }
        }
        Map<String, Integer> onLine = new TreeMap<>();
        for (Inventory.Holding holding : inventory.holdings()) {
            String line = lineOf.getOrDefault(holding.system().id(), "");
            onLine.merge(line, holding.fireUnits(), Integer::sum);
        }
        Map<String, Integer> placed = new TreeMap<>();
        for (FireUnit unit : laydown.units()) {
            placed.merge(unit.system().id(), 1, Integer::sum);
        }
        double moved = plan.share("europeanShareOfLines").base() / MEAN_EUROPEAN_PERCENT;
        Map<String, Map<String, PlanValue>> values = facts.lines();
        Map<String, Supply.Line> lines = new TreeMap<>();
        placed.forEach((system, units) -> {
            String line = lineOf.getOrDefault(system, "");
            Map<String, PlanValue> of = values.getOrDefault(line, Map.of());
            PlanValue output = of.get("rounds_per_year");
            PlanValue share = of.get("europe_share");
            if (output != null && share != null) {
                double part = (double) units / onLine.getOrDefault(line, units);
                Span daily = product(output.span(), share.span(), moved).times(part / DAYS_A_YEAR);
                lines.put(system, new Supply.Line(0, daily, 0, DEPOTS));
            }
        });
        return new Supply(lines, WayOfRounds.days(facts, laydown));
    }

    private static Span product(Span output, Span share, double moved) {
        return Span.of(
                output.low() * Math.min(1, share.low() * moved),
                output.base() * Math.min(1, share.base() * moved),
                output.high() * Math.min(1, share.high() * moved));
    }
}
