package testudo.procurement;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import testudo.procurement.question.ProcurementAnswer;
import testudo.procurement.question.ProcurementAnswer.Spending;
import testudo.procurement.question.ProcurementQuestion;
import testudo.procurement.question.Reached;
import testudo.quantity.Known;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.quantity.Probability;
import testudo.quantity.Span;

/**
 * What luck with growth and with plans does to a plan of purchases.
 *
 * <p>Arrival: the plan's curve times that of the linear relaxation with the budgets of the poorest (richest) tenth of draws, over that with base
 * budgets; so two more budget levels are solved, not 2,000.
 *
 * @param draws joint draws
 * @param affordable one a member, in the order of the question
 * @param ofNewMoney the bill as a share of all members' new money; 5%, 50% and 95% points over the draws; empty without new money
 * @param poor how far what is wanted is reached with the money of the poorest tenth of draws
 * @param rich the same with that of the richest
 */
public record MoneyFan(
        int draws, List<Affordable> affordable, Optional<Span> ofNewMoney, List<Reached> poor, List<Reached> rich) {
    private static final double LEAST = 1e-6;

    public MoneyFan {
        affordable = List.copyOf(affordable);
        poor = List.copyOf(poor);
        rich = List.copyOf(rich);
    }

    /**
     * Whether a member can pay what the plan asks of it.
     *
     * @param probability that every year's payments fit that year's money and what was kept
     * @param overPlan that all payments fit all money of the years of the plan
     * @param ifCarriedOut that every year's payments fit if it raises its spending as the path says and only growth is drawn
     */
    public record Affordable(Member member, Probability probability, Probability overPlan, Probability ifCarriedOut) {}

    /**
     * First year in which a share of what is missing is ready; empty where that comes after the last year.
     *
     * @param early with the money of the richest tenth of draws
     * @param base as planned
     * @param late with the money of the poorest tenth
     */
    public record YearBand(Optional<Year> early, Optional<Year> base, Optional<Year> late) {}

    static MoneyFan of(
            ProcurementQuestion question,
            DrawnBudgets drawn,
            ProcurementAnswer plan,
            AffordableBill bill,
            Relaxed relaxed) {
        Map<Member, List<Spending>> spending = plan.spending().stream()
                .collect(Collectors.groupingBy(Spending::member, LinkedHashMap::new, Collectors.toList()));
        List<Affordable> affordable = new ArrayList<>();
        for (int c = 0; c < question.members().size(); c++) {
            affordable.add(new Purse(question, drawn, c)
                    .of(Known.at(spending, question.members().get(c).member())));
        }
        return new MoneyFan(
                DrawnBudgets.DRAWS,
                affordable,
                share(bill, drawn.newMoney()),
                scaled(plan.reached(), relaxed.base(), relaxed.poor()),
                scaled(plan.reached(), relaxed.base(), relaxed.rich()));
    }

    /** What parts of units could reach with three levels of money. */
    record Relaxed(List<Reached> base, List<Reached> poor, List<Reached> rich) {}

    private static Optional<Span> share(AffordableBill bill, double[] money) {
        double cost = 100 * bill.total().millions();
        double least = money[money.length / 20];
        return least <= 0
                ? Optional.empty()
                : Optional.of(
                        Span.of(cost / money[money.length * 19 / 20], cost / money[money.length / 2], cost / least));
    }

    static List<Reached> scaled(List<Reached> plan, List<Reached> base, List<Reached> other) {
        List<Reached> years = new ArrayList<>();
        double before = 0;
        for (int t = 0; t < plan.size(); t++) {
            Reached year = plan.get(t);
            double factor = other.get(t).ofMissing().value()
                    / Math.max(LEAST, base.get(t).ofMissing().value());
            double missing = Math.clamp(year.ofMissing().value() * factor, before, 100);
            before = missing;
            double lacks = 100 - year.ofMissing().value();
            double untouched =
                    lacks <= 0 ? 100 : 100 - 100 * (100 - year.ofWanted().value()) / lacks;
            years.add(new Reached(
                    year.year(),
                    Percent.of(untouched + (100 - untouched) * missing / 100),
                    Percent.of(missing),
                    new LinkedHashMap<>()));
        }
        return years;
    }

    YearBand arrival(List<Reached> base, Percent ofMissing) {
        return new YearBand(
                Reached.first(rich, ofMissing), Reached.first(base, ofMissing), Reached.first(poor, ofMissing));
    }
}
