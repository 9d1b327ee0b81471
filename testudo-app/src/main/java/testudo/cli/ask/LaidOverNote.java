package testudo.cli.ask;

import testudo.facts.FactBook;
import testudo.ledger.Ledger;
import testudo.ledger.SpendingPath;
import testudo.plan.Plan;
import testudo.procurement.bill.LaidOver;
import testudo.procurement.bill.RoughBills;

/** Says on standard error whether rows laid over the shipped force change what is multiplied, or come on top of it. */
public final class LaidOverNote {
    private LaidOverNote() {}

    /** Says so where any do. */
    public static void say(FactBook facts, Plan plan) {
        if (facts.beneathOverlays().isPresent()) {
            Ledger ledger = Ledger.of(facts);
            var accounts = ledger.accounts(
                    ledger.edition(plan.edition()),
                    SpendingPath.named(plan.path().key()));
            RoughBills.of(facts, plan, accounts).laidOver().ifPresent(change -> say(change, plan));
        }
    }

    private static void say(LaidOver change, Plan plan) {
        if (change.ofTheBase()) {
            System.err.println("Rows laid over ours change the force of " + plan.asOf() + " that is multiplied, from "
                    + change.before().fireUnits() + " to " + change.after().fireUnits()
                    + " fire units of all classes.");
            System.err.println(
                    "Maybe date what came on top of it later, write it as an order, or as donations of the plan.");
        }
        if (change.onTop() != 0) {
            System.err.println("Rows laid over ours change what is on order or came after " + plan.asOf() + " by "
                    + change.onTop() + " fire units; what is multiplied is without them.");
        }
    }
}
