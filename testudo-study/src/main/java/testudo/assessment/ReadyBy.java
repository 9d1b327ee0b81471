package testudo.assessment;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import testudo.defence.Inventory;
import testudo.defence.Inventory.Holding;
import testudo.plan.Plan;
import testudo.procurement.Arrival;
import testudo.procurement.PlanBill;
import testudo.procurement.Reading;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/**
 * What is ready by a year, roughly: the rough bill says which share of all that is missing is ready by then, and that share of each member's
 * and system's missing units is added to today's. No order, line or crew of a single system is looked at.
 *
 * @param inventory today's units and the ready part of what is missing
 * @param basis how it came about, in words
 */
record ReadyBy(Inventory inventory, String basis) {

    static ReadyBy of(PlanBill bill, Plan plan, Year year) {
        int most = plan.factors().stream().mapToInt(Integer::intValue).max().orElse(1);
        Reading reading = bill.reading(plan.reading());
        if (year.isBefore(plan.from()) || year.isAfter(Year.of(plan.from().getValue() + 34))) {
            throw new BadInput(new Finding(
                    "--year",
                    0,
                    "year-within",
                    "year " + year + " lies outside the plan's view",
                    "a year from " + plan.from() + " to " + (plan.from().getValue() + 34) + "."));
        }
        BigDecimal factor = BigDecimal.valueOf(most);
        Arrival arrival = bill.rough(reading, factor).arrival();
        List<Arrival.ReadyYear> years = arrival.years();
        Arrival.ReadyYear at = years.stream()
                .filter(y -> !y.year().isAfter(year))
                .reduce((first, second) -> second)
                .orElse(years.getFirst());
        Inventory inventory = between(bill.today(), bill.wanted(reading, factor), at.ready(), at.missing(), year);
        return new ReadyBy(
                inventory,
                String.format(
                        Locale.ROOT,
                        "Rough: by the end of %s %d of %d missing on the way to ×%d are ready in the rough bill, held up by %s;"
                                + " the same share of every member's and system's missing units stands in this laydown.",
                        year,
                        at.ready(),
                        at.missing(),
                        most,
                        at.heldUpBy().words()));
    }

    /** Today's holdings and the same share of each gap, whole units by carrying what is over from one line to the next. */
    static Inventory between(Inventory today, Inventory wanted, long ready, long missing, Year year) {
        double share = missing == 0 ? 1 : Math.clamp((double) ready / missing, 0, 1);
        Map<String, Holding> held = new LinkedHashMap<>();
        today.holdings().forEach(h -> held.merge(key(h), h, ReadyBy::sum));
        Map<String, Holding> goal = new LinkedHashMap<>();
        wanted.holdings().forEach(h -> goal.merge(key(h), h, ReadyBy::sum));
        List<Holding> holdings = new ArrayList<>();
        held.forEach((key, h) -> {
            if (!goal.containsKey(key)) {
                holdings.add(h);
            }
        });
        double over = 0;
        for (Map.Entry<String, Holding> entry : goal.entrySet()) {
            Holding to = entry.getValue();
            Holding from =
                    held.getOrDefault(entry.getKey(), new Holding(to.member(), to.system(), 0, 0, to.assumedRounds()));
            double exact = share * Math.max(0, to.fireUnits() - from.fireUnits()) + over;
            int added = (int) Math.floor(exact + 1e-9);
            over = exact - added;
            int rounds = (int) Math.round(share * Math.max(0, to.rounds() - from.rounds()));
            if (from.fireUnits() + added > 0) {
                holdings.add(new Holding(
                        to.member(),
                        to.system(),
                        from.fireUnits() + added,
                        from.rounds() + rounds,
                        to.assumedRounds() || from.assumedRounds()));
            }
        }
        return new Inventory(year.toString(), holdings);
    }

    private static String key(Holding holding) {
        return holding.member() + "/" + holding.system().id();
    }

    private static Holding sum(Holding a, Holding b) {
        return new Holding(
                a.member(),
                a.system(),
                a.fireUnits() + b.fireUnits(),
                a.rounds() + b.rounds(),
                a.assumedRounds() || b.assumedRounds());
    }
}
