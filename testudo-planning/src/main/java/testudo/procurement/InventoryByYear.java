package testudo.procurement;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import testudo.defence.Inventory;
import testudo.defence.Inventory.Holding;
import testudo.defence.SystemType;
import testudo.facts.FactBook;
import testudo.facts.SystemFacts;
import testudo.procurement.bill.Donations;
import testudo.procurement.order.SignedDelivery;
import testudo.procurement.question.ProcurementAnswer.Count;

/**
 * Counts of a plan as an inventory, with the holdings of today that the plan does not deal with, and what is signed of such types.
 *
 * @param facts the systems
 * @param offered items of the plan
 * @param today what is held on the plan's day
 * @param donations what changes hands after it
 * @param signed what becomes of every contract
 */
record InventoryByYear(
        FactBook facts, Set<String> offered, Inventory today, Donations donations, List<SignedDelivery> signed) {
    static final String ROUNDS = "/rounds";

    Inventory of(List<Count> counts, Year year) {
        List<Holding> holdings = new ArrayList<>(donations.by(year, today).holdings().stream()
                .filter(held -> !offered.contains(held.system().id()))
                .toList());
        signed.stream()
                .filter(one -> !offered.contains(one.item()) && !one.roundsAlone())
                .forEach(one -> arrived(one, year).ifPresent(holdings::add));
        Map<String, Long> rounds = new TreeMap<>();
        List<Count> then =
                counts.stream().filter(count -> count.year().equals(year)).toList();
        then.stream()
                .filter(count -> count.item().endsWith(ROUNDS))
                .forEach(count -> rounds.merge(count.member() + "/" + count.item(), count.count(), Long::sum));
        for (Count count : then) {
            SystemFacts system = facts.systems().get(count.item());
            if (system != null && count.count() > 0) {
                long held = rounds.getOrDefault(count.member() + "/" + count.item() + ROUNDS, 0L);
                holdings.add(
                        new Holding(count.member(), system.type(), (int) count.count(), (int) Math.max(0, held), true));
            }
        }
        return new Inventory(year.toString(), holdings);
    }

    private Optional<Holding> arrived(SignedDelivery one, Year year) {
        long units = one.deliveries().stream()
                .filter(delivery -> !delivery.year().isAfter(year))
                .mapToLong(SignedDelivery.InYear::pieces)
                .sum();
        SystemFacts system = facts.systems().get(one.item());
        if (system == null || units == 0) {
            return Optional.empty();
        }
        SystemType type = system.type();
        long rounds = units * type.roundsReady() * (1 + type.reloads());
        return Optional.of(new Holding(one.contract().member(), type, (int) units, (int) rounds, true));
    }
}
