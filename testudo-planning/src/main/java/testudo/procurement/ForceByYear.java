package testudo.procurement;

import java.math.BigDecimal;
import java.time.Year;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import testudo.defence.Inventory;
import testudo.facts.FactBook;
import testudo.ledger.Accounts;
import testudo.ledger.Ledger;
import testudo.ledger.OtherRearmament;
import testudo.ledger.SpendingPath;
import testudo.plan.Plan;
import testudo.procurement.bill.Donations;
import testudo.procurement.model.Procurement;
import testudo.procurement.model.Solved;
import testudo.procurement.order.SignedDelivery;
import testudo.procurement.question.Effort;
import testudo.procurement.question.ProcurementAnswer;
import testudo.procurement.question.ProcurementQuestion;
import testudo.procurement.question.Reached;
import testudo.procurement.question.Variation;
import testudo.procurement.supply.Hold;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.quantity.Known;
import testudo.quantity.Percent;
import testudo.quantity.PriceBasis;
import testudo.solver.Abreast;
import testudo.stage.Inputs;
import testudo.stage.Stages;

/**
 * A plan at a multiple, bought year by year: one run of the optimiser, asked for what is ready in any year, what it costs, who pays, when
 * it arrives and what holds it up.
 *
 * <p>Ready means delivered, manned and loaded. Types that nobody makes any more are not bought and stay as they are held.
 */
public final class ForceByYear {
    private final FactBook facts;
    private final ProcurementQuestion question;
    private final ProcurementAnswer purchases;
    private final Inventory today;
    private final Donations donations;
    private final AffordableBill bill;
    private final Map<Hold, List<Reached>> alone;
    private final MoneyFan fan;
    private final Tails tails;
    private final WiderBill wider;
    private final Year metBy;
    private final List<SignedDelivery> signed;

    private ForceByYear(
            FactBook facts,
            ProcurementQuestion question,
            ProcurementAnswer purchases,
            Inventory today,
            Donations donations,
            AffordableBill bill,
            Map<Hold, List<Reached>> alone,
            MoneyFan fan,
            Tails tails,
            WiderBill wider,
            Year metBy,
            List<SignedDelivery> signed) {
        this.facts = facts;
        this.question = question;
        this.purchases = purchases;
        this.today = today;
        this.donations = donations;
        this.bill = bill;
        this.alone = alone;
        this.fan = fan;
        this.tails = tails;
        this.wider = wider;
        this.metBy = metBy;
        this.signed = signed;
    }

    /**
     * Buys for a plan at a multiple.
     *
     * @param accounts the plan's accounts, in euros at 2025 prices
     */
    public static ForceByYear of(FactBook facts, Plan plan, Accounts accounts, BigDecimal factor, Effort effort) {
        return of(facts, plan, accounts, factor, effort, Stages.none());
    }

    /** The same, with what stages gave before at hand. */
    public static ForceByYear of(
            FactBook facts, Plan plan, Accounts accounts, BigDecimal factor, Effort effort, Stages stages) {
        return of(facts, plan, accounts, factor, effort, Variation.NONE, stages);
    }

    /** Buys for a plan at a multiple with something varied beside it. */
    public static ForceByYear of(
            FactBook facts, Plan plan, Accounts accounts, BigDecimal factor, Effort effort, Variation variation) {
        return of(facts, plan, accounts, factor, effort, variation, Stages.none());
    }

    private static ForceByYear of(
            FactBook facts,
            Plan plan,
            Accounts accounts,
            BigDecimal factor,
            Effort effort,
            Variation variation,
            Stages stages) {
        QuestionOfPlan.Asked asked = QuestionOfPlan.asked(facts, plan, accounts, factor, variation);
        ProcurementQuestion question = asked.question();
        DrawnBudgets drawn = DrawnBudgets.of(facts, asked, plan, accounts);
        Tails tails = new Tails(drawn.poor(), drawn.rich());
        List<Callable<Object>> work = List.of(
                () -> stages.of(
                        "procurement",
                        Inputs.of("question", question).and("effort", effort),
                        () -> Procurement.of(question).plan(effort, solved(question, stages))),
                () -> reached(stages, question, EnumSet.of(Hold.FACTORIES)),
                () -> reached(stages, question, EnumSet.of(Hold.MONEY)),
                () -> reached(stages, question, EnumSet.of(Hold.CREWS)),
                () -> reached(stages, tails.poor(), effort),
                () -> reached(stages, tails.rich(), effort));
        List<Object> done = Abreast.all(work);
        ProcurementAnswer purchases = (ProcurementAnswer) done.getFirst();
        Map<Hold, List<Reached>> alone = new EnumMap<>(Hold.class);
        for (Hold hold : Hold.values()) {
            alone.put(hold, reached(done.get(1 + hold.ordinal())));
        }
        int next = 1 + Hold.values().length;
        var relaxed = new MoneyFan.Relaxed(purchases.atBest(), reached(done.get(next)), reached(done.get(next + 1)));
        AffordableBill bill = AffordableBill.of(asked, purchases, accounts, plan);
        return new ForceByYear(
                facts,
                question,
                purchases,
                asked.bills().today(),
                asked.bills().donations(),
                bill,
                alone,
                MoneyFan.of(question, drawn, purchases, bill, relaxed),
                tails,
                wider(facts, plan, purchases, asked),
                plan.to(),
                asked.signed());
    }

    private static WiderBill wider(FactBook facts, Plan plan, ProcurementAnswer purchases, QuestionOfPlan.Asked asked) {
        Ledger ledger = Ledger.of(facts);
        Accounts toTheEnd = ledger.accounts(
                ledger.edition(plan.edition()),
                SpendingPath.named(plan.path().key()),
                PriceBasis.BASE.year(),
                "EUR",
                QuestionOfPlan.LAST);
        return WiderBill.of(
                OtherRearmament.of(ledger), purchases, toTheEnd, asked.bills().signedBill());
    }

    /** How far a plan reaches a multiple at best, parts of a unit bought as well: a bound that is found far sooner than a plan. */
    public static List<Reached> atBest(FactBook facts, Plan plan, Accounts accounts, BigDecimal factor, Stages stages) {
        ProcurementQuestion question = QuestionOfPlan.question(facts, plan, accounts, factor);
        return reached(stages, question, EnumSet.allOf(Hold.class));
    }

    /** At best; for a first plan nearly so, in two thirds of the time. */
    private static List<Reached> reached(Stages stages, ProcurementQuestion question, Effort effort) {
        return effort.iterations() > 0
                ? reached(stages, question, EnumSet.allOf(Hold.class))
                : stages.of(
                        "relaxation nearly",
                        Inputs.of("question", question),
                        () -> Procurement.of(question).reachedNearly());
    }

    private static List<Reached> reached(Stages stages, ProcurementQuestion question, Set<Hold> holds) {
        ProcurementQuestion asked = holds.contains(Hold.MONEY) ? question : question.whateverTheMoney();
        return stages.of(
                "relaxation",
                Inputs.of("question", asked).and("holds", holds),
                () -> Procurement.of(asked).reachedUnder(holds));
    }

    /** The relaxation of a question, which plans and curves begin with. */
    static Solved solved(ProcurementQuestion question, Stages stages) {
        return stages.of(
                "linear relaxation",
                Inputs.of("question", question),
                () -> Procurement.of(question).relaxed());
    }

    @SuppressWarnings("unchecked")
    private static List<Reached> reached(Object years) {
        return (List<Reached>) years;
    }

    /**
     * Refuses a year that a plan would not reach, before anything is planned.
     *
     * @throws BadInput naming the years that are planned
     */
    public static void requireWithin(Plan plan, Year year) {
        requireWithin(plan.from(), year);
    }

    /** What becomes of every signed contract. */
    public List<SignedDelivery> signed() {
        return signed;
    }

    /** The question that was planned. */
    public ProcurementQuestion question() {
        return question;
    }

    /** Orders, deliveries, spending and what binds. */
    public ProcurementAnswer purchases() {
        return purchases;
    }

    /** What it costs and who pays. */
    public AffordableBill bill() {
        return bill;
    }

    /** What is ready at the end of a year of the plan, with today's holdings of types that are no longer made. */
    public Inventory inventory(Year year) {
        requireWithin(year);
        return new InventoryByYear(facts, offered(), today, donations, signed).of(purchases.ready(), year);
    }

    /** What has been delivered by the end of a year, manned or not. */
    public Inventory delivered(Year year) {
        requireWithin(year);
        return new InventoryByYear(facts, offered(), today, donations, signed).of(purchases.inventory(), year);
    }

    /** How far what is wanted is reached at the end of each year. */
    public List<Reached> reached() {
        return purchases.reached();
    }

    /** The same if only one thing held purchases up, and parts of a unit could be bought: no plan is earlier. */
    public List<Reached> reachedAlone(Hold hold) {
        return Known.at(alone, hold);
    }

    /** First year in which a share of what is missing today is ready; empty where that comes after the last year. */
    public Optional<Year> first(Percent ofMissing) {
        return Reached.first(reached(), ofMissing);
    }

    /** The same if only one thing held purchases up. */
    public Optional<Year> firstAlone(Hold hold, Percent ofMissing) {
        return Reached.first(reachedAlone(hold), ofMissing);
    }

    /** How likely each member can pay what the plan asks of it. */
    public List<MoneyFan.Affordable> affordable() {
        return fan.affordable();
    }

    /**
     * The question with the money of the poorest and of the richest tenth of draws.
     *
     * @param poor the poorest
     * @param rich the richest
     */
    record Tails(ProcurementQuestion poor, ProcurementQuestion rich) {}

    /** What was asked with little and with much luck in money. */
    Tails tails() {
        return tails;
    }

    /** What luck with growth and with plans does to it. */
    public MoneyFan fan() {
        return fan;
    }

    /** The rest of the rearmament on the same path. */
    public WiderBill wider() {
        return wider;
    }

    /** First year in which a share of what is missing today is ready, with luck in money and without. */
    public MoneyFan.YearBand arrivalBand(Percent ofMissing) {
        return fan.arrival(reached(), ofMissing);
    }

    /** Each member's targets beside what it has delivered and ready at the end of each year of a span; targets fall due in the plan's last year. */
    public List<TargetReview> review(Year from, Year to) {
        requireWithin(from);
        requireWithin(to);
        return TargetReview.of(question, purchases, metBy, from, to);
    }

    private Set<String> offered() {
        return question.items().stream()
                .map(ProcurementQuestion.Item::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void requireWithin(Year year) {
        requireWithin(question.first(), year);
    }

    private static void requireWithin(Year first, Year year) {
        if (year.isBefore(first) || year.isAfter(QuestionOfPlan.LAST)) {
            throw new BadInput(new Finding(
                    "--year",
                    0,
                    "year-within",
                    "year " + year + " lies outside the procurement plan",
                    "a year from " + first + " to " + QuestionOfPlan.LAST + "."));
        }
    }
}
