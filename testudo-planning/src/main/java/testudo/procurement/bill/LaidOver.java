package testudo.procurement.bill;

import java.util.List;
import java.util.Optional;
import testudo.defence.Inventory;
import testudo.facts.FactBook;
import testudo.facts.ForceTable;
import testudo.plan.Plan;

/**
 * What rows laid over the shipped facts change of the force: what is multiplied, and what comes on top of it.
 *
 * @param before in service on the plan's day by the shipped facts
 * @param after the same with the rows laid over them: this is multiplied
 * @param onTop fire units more that are on order or came after the plan's day; they are not multiplied
 */
public record LaidOver(Inventory before, Inventory after, long onTop) {
    /** The change; empty where no package was laid over the facts, or none touches the force. */
    static Optional<LaidOver> of(FactBook facts, Plan plan, RoughBills bills) {
        return facts.beneathOverlays()
                .map(ours -> new LaidOver(
                        ours.force(plan.asOf()).inventory(ours, false),
                        bills.today(),
                        onTop(bills) - onTop(bills.over(ours))))
                .filter(change -> change.ofTheBase() || change.onTop() != 0);
    }

    /** Whether the base that is multiplied is another. */
    public boolean ofTheBase() {
        return !counts(before).equals(counts(after));
    }

    private static List<String> counts(Inventory inventory) {
        return inventory.holdings().stream()
                .map(one -> one.member() + "/" + one.system().id() + "/" + one.fireUnits())
                .sorted()
                .toList();
    }

    private static long onTop(RoughBills bills) {
        return bills.orders().stream().mapToLong(ContractedOrder::fireUnits).sum()
                + bills.force().arrivals().stream()
                        .mapToLong(ForceTable.Arrival::fireUnits)
                        .sum();
    }
}
