package testudo.assessment;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import testudo.defence.Inventory;
import testudo.ledger.Accounts;
import testudo.ledger.Ledger;
import testudo.ledger.SpendingPath;
import testudo.plan.Plan;
import testudo.procurement.bill.RoughBills;
import testudo.procurement.ForceByYear;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/** The inventories of a plan by name, for those who do not run the whole chain. */
final class Wanted {
    private final Question question;
    private final Plan plan;
    private final Accounts accounts;
    private final RoughBills bill;

    private Wanted(Question question, Accounts accounts, RoughBills bill) {
        this.question = question;
        this.plan = question.plan();
        this.accounts = accounts;
        this.bill = bill;
    }

    static Wanted of(Question question) {
        Plan plan = question.plan();
        Ledger ledger = Ledger.of(question.facts());
        Accounts accounts = ledger.accounts(
                ledger.edition(plan.edition()),
                SpendingPath.named(plan.path().key()),
                Year.of(Assessor.BASE_YEAR),
                "EUR",
                plan.to());
        return new Wanted(question, accounts, RoughBills.of(question.facts(), plan, accounts));
    }

    /** The base under that name, or what is ready by a year, what the United States has in the theatre included. */
    Inventory named(String name) {
        return name.matches("[0-9]{4}") ? readyBy(Year.parse(name)).inventory() : allied(name, base(name));
    }

    /** What the procurement plan has ready by a year, what the United States has in the theatre included. */
    ReadyBy readyBy(Year year) {
        ForceByYear.requireWithin(plan, year);
        ReadyBy ready = ReadyBy.of(question.facts(), plan, accounts, year);
        return new ReadyBy(allied(year.toString(), ready.inventory()), ready.basis());
    }

    private Inventory allied(String name, Inventory base) {
        Allies allies = Allies.of(question.facts(), question.facts().force(plan.asOf()));
        return new Inventory(name, allies.with(plan.unitedStates(), base).holdings());
    }

    private Inventory base(String name) {
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
                "one of " + String.join(", ", List.of("today", "onOrder", "x4", "x5")) + ", or a year such as 2030."));
    }
}
