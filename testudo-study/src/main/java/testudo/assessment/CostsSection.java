package testudo.assessment;

import java.util.List;
import java.util.Optional;
import testudo.assessment.Answer.Section;
import testudo.assessment.AnswerItem.Status;
import testudo.plan.Plan;
import testudo.procurement.AffordableBill;
import testudo.procurement.bill.RoughBill;
import testudo.procurement.supply.Cost;
import testudo.quantity.Estimate;
import testudo.quantity.Span;

/** What it costs: what the procurement plan orders, and all that the largest multiple lacks. */
final class CostsSection {
    private static final String UNIT = "EUR bn";
    private static final String PRICES = Assessor.BASE_YEAR + " prices";

    private final Work work;
    private final Plan plan;
    private final AffordableBill planned;
    private final RoughBill wanted;
    private final Span buy;
    private final Span run;
    private final Span total;

    private CostsSection(Work work) {
        this.work = work;
        this.plan = work.question().plan();
        this.planned = work.timeline().force().bill();
        this.wanted = work.bill();
        this.buy = billions(planned.band().buy());
        this.run = billions(planned.band().run());
        this.total = billions(planned.band().total());
    }

    private static Span billions(Cost cost) {
        return cost.millionEur().times(0.001);
    }

    static Section of(Work work) {
        CostsSection costs = new CostsSection(work);
        return new Section(
                "costs",
                "Costs",
                List.of(
                        costs.total(),
                        costs.wanted(),
                        costs.part("costs.buy", "To buy what the plan orders", costs.buy),
                        costs.part("costs.run", "To run it for ten years", costs.run),
                        costs.share(),
                        costs.drawnShare(),
                        costs.shareOfAirDefence(),
                        costs.unpriced()));
    }

    private List<String> assumptions() {
        return List.of(
                "upkeep " + Say.with(plan.share("upkeep")) + "% of the price a year",
                "prices as printed, each once, at " + PRICES,
                "low, base and high take every range's favourable, base and unfavourable end together",
                "what falls due by a year has the band of the whole",
                "budgets: stated shares of new money and of the open part of today's");
    }

    private AnswerItem item(String id, String sentence, Span figure, String unit, Status status) {
        return new AnswerItem(
                id,
                sentence,
                Optional.of(Estimate.of(figure)),
                unit,
                PRICES,
                assumptions(),
                List.of("prices", "systems_plan", "nato_defexp_2026", "imf_weo_2025_10"),
                "low",
                status);
    }

    private AnswerItem total() {
        int last = work.timeline().asked().last().getValue();
        String sentence = "EUR " + Say.with(total) + " bn for what Europe and Canada order " + plan.from() + " to "
                + last
                + " within budgets, factories and crews, " + PRICES + ": " + Say.with(buy) + " to buy, " + Say.with(run)
                + " to run ten years, " + Say.number(planned.fund().billions())
                + " to enlarge production. What falls due to "
                + plan.to() + " is " + Say.with(ofNewMoney()) + "% of the new money promised by their paths to 3.5% ("
                + Say.number(planned.newMoney().billions()) + " bn), EUR " + Say.with(perPersonAYear())
                + " a person a year. All that ×" + work.most() + " lacks would cost "
                + Say.billions(wanted.total()) + " bn.";
        return item("costs.total", sentence, total, UNIT, Status.COMPUTED);
    }

    /** Payments, upkeep and the joint fund to the last year of the plan's paths, with the band of the whole. */
    private Span due() {
        double due = work.timeline().bought().spending().stream()
                .filter(s -> !s.year().isAfter(plan.to()))
                .mapToDouble(s ->
                        s.paid().billions() + s.upkeep().billions() + s.fund().billions())
                .sum();
        return total.base() <= 0 ? Span.exactly(0) : total.times(due / total.base());
    }

    private Span ofNewMoney() {
        double all = planned.newMoney().billions();
        return all <= 0 ? Span.exactly(0) : due().times(100 / all);
    }

    private Span perPersonAYear() {
        long people = planned.payers().stream()
                .mapToLong(payer ->
                        work.question().facts().member(payer.member().code()).people())
                .sum();
        return due().times(1e9 / people / (plan.to().getValue() - plan.from().getValue() + 1));
    }

    private AnswerItem wanted() {
        Span share = wanted.money().ofNewMoneyPercent();
        return item(
                "costs.wanted",
                "All that ×" + work.most() + " lacks, if budgets, factories and crews held nothing up: EUR "
                        + Say.billions(wanted.total()) + " bn, " + Say.billions(wanted.buy()) + " to buy and "
                        + Say.billions(wanted.run()) + " to run ten years; " + Say.with(share)
                        + "% of the new money of all members, the United States included ("
                        + Say.number(wanted.money().newMoney().billions()) + " bn).",
                wanted.total().millionEur().times(0.001),
                UNIT,
                Status.ROUGH);
    }

    private AnswerItem part(String id, String what, Span billions) {
        return item(id, what + ": EUR " + Say.with(billions) + " bn.", billions, UNIT, Status.COMPUTED);
    }

    private AnswerItem share() {
        return item(
                "costs.share",
                "What falls due to " + plan.to() + ", EUR " + Say.with(due()) + " bn, takes " + Say.with(ofNewMoney())
                        + "% of the new money that the paths of Europe and Canada add to today's shares of GDP; most of the rest is upkeep of later years.",
                ofNewMoney(),
                "% of new money",
                Status.COMPUTED);
    }

    /** The same with growth and the keeping of pledges drawn. */
    private AnswerItem drawnShare() {
        var fan = work.timeline().force().fan();
        return fan.ofNewMoney()
                .map(share -> item(
                        "costs.drawnShare",
                        "With growth and the keeping of the pledge drawn from their records (" + Say.number(fan.draws())
                                + " joint futures) all of it, upkeep after " + plan.to() + " included, is "
                                + Say.with(share)
                                + "% of the new money that then comes to " + plan.to() + ".",
                        share,
                        "% of new money that comes",
                        Status.COMPUTED))
                .orElseGet(() -> AnswerItem.none("costs.drawnShare", "There is no new money on this path."));
    }

    private AnswerItem shareOfAirDefence() {
        Span share = wanted.money().ofAirDefencePercent();
        return new AnswerItem(
                "costs.shareOfAirDefence",
                "All that ×" + work.most() + " lacks is " + Say.with(share)
                        + "% of what the stated shares of the new money would leave for air defence after what is contracted ("
                        + Say.number(plan.share("equipmentShare").base()) + "% equipment, of it "
                        + Say.number(plan.share("airDefenceShareOfEquipment").base()) + "% air defence).",
                Optional.of(Estimate.of(share)),
                "% of the air-defence share",
                PRICES,
                List.of("equipmentShare", "airDefenceShareOfEquipment"),
                List.of("nato_defexp_2026"),
                "assumed",
                Status.ROUGH);
    }

    private AnswerItem unpriced() {
        return AnswerItem.words(
                "costs.unpriced",
                wanted.unpriced().isEmpty()
                        ? "Every part of the bill has a price; radars and command posts beyond those of fire units are not bought."
                        : "Without a public price and so not in the bill: " + Say.list(wanted.unpriced()) + ".",
                List.of(),
                List.of("prices"),
                "medium");
    }
}
