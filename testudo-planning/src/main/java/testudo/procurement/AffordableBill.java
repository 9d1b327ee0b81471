package testudo.procurement;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import testudo.ledger.Accounts;
import testudo.plan.Plan;
import testudo.procurement.question.ProcurementAnswer;
import testudo.procurement.question.ProcurementAnswer.Count;
import testudo.procurement.question.ProcurementAnswer.Spending;
import testudo.procurement.question.ProcurementQuestion;
import testudo.procurement.supply.Cost;
import testudo.quantity.Known;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.PriceBasis;
import testudo.quantity.Span;

/**
 * What planned purchases cost. Orders signed before are in neither the bill nor the budgets; loans are not money of their own.
 *
 * @param buy price of all that is ordered
 * @param run ten years of upkeep of it
 * @param fund what members pay into the joint fund that enlarges production lines
 * @param due purchases, upkeep and the fund that fall due in the plan's own years
 * @param runInPlan upkeep that falls within the years of the plan; part of what is paid, not of the bill
 * @param band the same costs over the stated ranges of prices and upkeep, for the same orders
 * @param payers one for each member, largest first; they sum to the bill
 * @param years where the money of each year goes, all members together
 * @param newMoney what the paths to the pledge add in the plan's own years
 */
public record AffordableBill(
        Money buy,
        Money run,
        Money fund,
        Money runInPlan,
        Money due,
        Band band,
        List<Payer> payers,
        List<YearOfMoney> years,
        Money newMoney) {
    /** Years of upkeep in the bill. */
    public static final int UPKEEP_YEARS = 10;

    public AffordableBill {
        payers = List.copyOf(payers);
        years = List.copyOf(years);
    }

    /**
     * Costs of the same orders at the low, base and high end of the ranges of prices and upkeep; what the fund spends is a fixed sum.
     */
    public record Band(Cost buy, Cost run, Cost fund) {
        public Cost total() {
            return buy.plus(run).plus(fund);
        }
    }

    /**
     * What one member pays: for its own orders and, by its payments to the fund, for production lines.
     *
     * @param newMoney what its path to the pledge adds in the plan's own years
     */
    public record Payer(Member member, Money buy, Money run, Money fund, Money newMoney) {
        public Money total() {
            return buy.plus(run).plus(fund);
        }

        /** The bill as a share of its new money; empty where it has none. */
        public Optional<Percent> ofNewMoney() {
            return newMoney.millions() <= 0
                    ? Optional.empty()
                    : Optional.of(Percent.ofFraction(total().millions() / newMoney.millions()));
        }
    }

    /** All members' money of a year: budget + loans + kept = paid + upkeep + fund + keeps + unused. */
    public record YearOfMoney(
            Year year,
            Money budget,
            Money loans,
            Money kept,
            Money paid,
            Money upkeep,
            Money fund,
            Money keeps,
            Money unused) {}

    public Money total() {
        return buy.plus(run).plus(fund);
    }

    /** The inverse: what falls due in the plan's own years as a share of all new money of these years. */
    public Percent ofNewMoney() {
        return Percent.ofFraction(newMoney.millions() <= 0 ? 0 : due.millions() / newMoney.millions());
    }

    static AffordableBill of(QuestionOfPlan.Asked behind, ProcurementAnswer plan, Accounts accounts, Plan asked) {
        ProcurementQuestion question = behind.question();
        Money none = Money.ofMillions(0, "EUR", question.basis());
        Money paidIn = sum(none, plan.spending().stream().map(Spending::fund).toList());
        Map<String, ProcurementQuestion.Item> items =
                question.items().stream().collect(Collectors.toMap(ProcurementQuestion.Item::id, item -> item));
        List<Payer> payers = new ArrayList<>();
        for (ProcurementQuestion.Buyer buyer : question.members()) {
            Member member = buyer.member();
            List<Count> orders = plan.orders().stream()
                    .filter(order -> order.member().equals(member))
                    .toList();
            List<Money> prices =
                    orders.stream().map(order -> price(items, order)).toList();
            List<Money> upkeep = orders.stream()
                    .map(order -> price(items, order)
                            .times(UPKEEP_YEARS
                                    * Known.at(items, order.item()).upkeep().fraction()))
                    .toList();
            Money fund = sum(none, of(plan, member).stream().map(Spending::fund).toList());
            payers.add(new Payer(
                    member, sum(none, prices), sum(none, upkeep), fund, newMoney(none, accounts, asked, member)));
        }
        payers.sort(Comparator.comparingDouble(payer -> -payer.total().millions()));
        return new AffordableBill(
                sum(none, payers.stream().map(Payer::buy).toList()),
                sum(none, payers.stream().map(Payer::run).toList()),
                sum(none, payers.stream().map(Payer::fund).toList()),
                sum(none, plan.spending().stream().map(Spending::upkeep).toList()),
                due(none, plan, asked.to()),
                band(behind, plan, asked, paidIn, items),
                payers,
                years(none, question, plan),
                sum(none, payers.stream().map(Payer::newMoney).toList()));
    }

    private static Money due(Money none, ProcurementAnswer plan, Year last) {
        return sum(
                none,
                plan.spending().stream()
                        .filter(spending -> !spending.year().isAfter(last))
                        .map(spending -> spending.paid().plus(spending.upkeep()).plus(spending.fund()))
                        .toList());
    }

    private static Band band(
            QuestionOfPlan.Asked behind,
            ProcurementAnswer plan,
            Plan asked,
            Money paidIn,
            Map<String, ProcurementQuestion.Item> items) {
        PriceBasis basis = behind.question().basis();
        Cost buy = Cost.nothing(basis);
        Cost run = Cost.nothing(basis);
        for (Count order : plan.orders()) {
            Cost price = Known.at(behind.prices(), order.item()).times(order.count());
            buy = buy.plus(price);
            run = run.plus(running(price, Known.at(items, order.item()), asked));
        }
        return new Band(buy, run, Cost.of(Span.exactly(paidIn.millions()), basis));
    }

    /** Ten years of upkeep of what a price contains that is kept: equipment, and neither training nor buildings. */
    static Cost running(Cost price, ProcurementQuestion.Item item, Plan asked) {
        Span upkeep = asked.share("upkeep");
        double kept = upkeep.base() <= 0 ? 0 : item.upkeep().value() / upkeep.base();
        return price.times(upkeep.times(UPKEEP_YEARS / 100.0 * kept));
    }

    private static List<YearOfMoney> years(Money none, ProcurementQuestion question, ProcurementAnswer plan) {
        List<YearOfMoney> years = new ArrayList<>();
        for (Year year = question.first(); !year.isAfter(question.last()); year = year.plusYears(1)) {
            Year now = year;
            List<Spending> of = plan.spending().stream()
                    .filter(spending -> spending.year().equals(now))
                    .toList();
            years.add(new YearOfMoney(
                    year,
                    sum(none, of.stream().map(Spending::budget).toList()),
                    sum(none, of.stream().map(Spending::loan).toList()),
                    sum(none, of.stream().map(Spending::kept).toList()),
                    sum(none, of.stream().map(Spending::paid).toList()),
                    sum(none, of.stream().map(Spending::upkeep).toList()),
                    sum(none, of.stream().map(Spending::fund).toList()),
                    sum(none, of.stream().map(Spending::keeps).toList()),
                    sum(none, of.stream().map(Spending::unused).toList())));
        }
        return years;
    }

    private static Money newMoney(Money none, Accounts accounts, Plan plan, Member member) {
        return accounts.members().stream()
                .filter(account -> account.member().equals(member))
                .flatMap(account -> account.years().stream())
                .filter(year ->
                        !year.year().isBefore(plan.from()) && !year.year().isAfter(plan.to()))
                .map(year -> year.newMoney())
                .filter(money -> money.millions() > 0)
                .reduce(none, Money::plus);
    }

    private static List<Spending> of(ProcurementAnswer plan, Member member) {
        return plan.spending().stream()
                .filter(spending -> spending.member().equals(member))
                .toList();
    }

    private static Money price(Map<String, ProcurementQuestion.Item> items, Count order) {
        return Known.at(items, order.item()).price().times(order.count());
    }

    private static Money sum(Money none, List<Money> all) {
        return all.stream().reduce(none, Money::plus);
    }
}
