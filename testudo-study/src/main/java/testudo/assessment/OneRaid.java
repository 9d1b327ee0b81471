package testudo.assessment;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import testudo.defence.Inventory;
import testudo.defence.Laydown;
import testudo.ledger.Accounts;
import testudo.ledger.Ledger;
import testudo.ledger.SpendingPath;
import testudo.plan.Plan;
import testudo.procurement.PlanBill;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.raid.RaidResult;
import testudo.raid.Trace;
import testudo.threat.Raid;

/** One raid against one laydown of a plan, without the rest of the chain. */
public final class OneRaid {
    private final Plan plan;
    private final Nights nights;
    private final Laydown laydown;
    private final int threads;

    private OneRaid(Plan plan, Nights nights, Laydown laydown, int threads) {
        this.plan = plan;
        this.nights = nights;
        this.laydown = laydown;
        this.threads = threads;
    }

    /**
     * Places a plan's laydown.
     *
     * @param name today, onOrder, or a multiple such as x5
     * @throws BadInput if there is no such laydown
     */
    public static OneRaid of(Question question, String name, int threads) {
        Plan plan = question.plan();
        Ledger ledger = Ledger.of(question.facts());
        Accounts accounts = ledger.accounts(
                ledger.edition(plan.edition()),
                SpendingPath.named(plan.path().key()),
                Year.of(Assessor.BASE_YEAR),
                "EUR",
                plan.to());
        PlanBill bill = PlanBill.of(question.facts(), plan, accounts);
        Inventory inventory = inventory(bill, plan, name);
        Places places = Places.of(question.facts(), plan.theatre());
        Allies allies = Allies.of(question.facts(), question.facts().force(plan.asOf()));
        Inventory all = allies.with(plan.unitedStates(), inventory);
        Laydown laydown = new Shield(question.facts(), plan, places)
                .place(new Inventory(name, all.holdings()))
                .laydown();
        return new OneRaid(plan, new Nights(question.facts(), plan, places), laydown, threads);
    }

    private static Inventory inventory(PlanBill bill, Plan plan, String name) {
        if (name.equals("today") || name.equals("x1")) {
            return bill.today();
        }
        if (name.equals("onOrder")) {
            return bill.withOrders();
        }
        if (name.matches("x([2-9]|[1-4][0-9]|50)")) {
            return bill.wanted(bill.reading(plan.reading()), new BigDecimal(name.substring(1)));
        }
        throw new BadInput(new Finding(
                "--laydown",
                0,
                "laydown-known",
                "there is no laydown '" + name + "'",
                "one of " + String.join(", ", List.of("today", "onOrder", "x4", "x5")) + "."));
    }

    /** The laydown, at computed places. */
    public Laydown laydown() {
        return laydown;
    }

    /** One trial of the raid in full, complete enough to redraw every engagement. */
    public Trace trace(Raid raid, int trial) {
        return nights.trace(laydown, raid, trial);
    }

    /** Fights the raid from its sector. */
    public RaidResult fight(Raid raid) {
        return nights.fight(laydown, raid, raid.sector(), nights.assumptions(), plan.trials(), threads);
    }
}
