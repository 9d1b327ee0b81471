package testudo.assessment;

import java.time.Year;
import testudo.defence.Inventory;
import testudo.ledger.Accounts;
import testudo.ledger.Ledger;
import testudo.plan.Plan;
import testudo.procurement.ForceByYear;
import testudo.procurement.bill.RoughBills;
import testudo.proving.Allies;
import testudo.proving.Question;
import testudo.proving.ReadyBy;

/** The inventories of a plan, for those who do not run the whole chain. */
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
        Accounts accounts = ledger.accounts(plan);
        return new Wanted(question, accounts, RoughBills.of(question.facts(), plan, accounts));
    }

    /** What is held or wanted, or what is ready by a year, what the United States has in the theatre included. */
    Inventory of(Force force) {
        return switch (force) {
            case Force.Today today -> allied(force.key(), bill.today());
            case Force.OnOrder onOrder -> allied(force.key(), bill.withOrders());
            case Force.Multiple multiple ->
                allied(force.key(), bill.wanted(bill.reading(plan.reading()), multiple.factor()));
            case Force.ReadyIn ready -> readyBy(ready.year()).inventory();
        };
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
}
