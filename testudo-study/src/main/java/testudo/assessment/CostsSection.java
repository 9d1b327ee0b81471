package testudo.assessment;

import java.util.List;
import java.util.Optional;
import testudo.assessment.Answer.Section;
import testudo.assessment.AnswerItem.Status;
import testudo.plan.Plan;
import testudo.procurement.Payers;
import testudo.quantity.Estimate;
import testudo.quantity.Span;

/** What it costs. */
final class CostsSection {
    private final Work work;
    private final Plan plan;

    private CostsSection(Work work) {
        this.work = work;
        this.plan = work.question().plan();
    }

    static Section of(Work work) {
        return new CostsSection(work).costs();
    }

    private Section costs() {
        Payers payers = work.bill().payers("gdp", true);
        Span share = work.bill().money().ofNewMoneyPercent();
        List<String> assumptions = List.of(
                "upkeep " + Say.with(plan.share("upkeep")) + "% of the price a year",
                "prices as printed, each once, at " + Assessor.BASE_YEAR + " prices",
                "low, base and high take every range's favourable, base and unfavourable end together");
        return new Section(
                "costs",
                "Costs",
                List.of(
                        AnswerItem.money(
                                "costs.total",
                                "EUR " + Say.billions(work.bill().total()) + " bn, " + plan.from() + " to " + plan.to()
                                        + ", "
                                        + Assessor.BASE_YEAR
                                        + " prices: " + Say.billions(work.bill().buy()) + " to buy, "
                                        + Say.billions(work.bill().run()) + " to run ten years; "
                                        + Say.with(share) + "% of the new money promised by the 3.5% path ("
                                        + Say.number(
                                                work.bill().money().newMoney().billions()) + " bn), EUR "
                                        + Say.with(payers.euroPerPersonAYear())
                                        + " a person a year.",
                                work.bill().total().millionEur().times(0.001),
                                assumptions),
                        AnswerItem.money(
                                "costs.buy",
                                "To buy: EUR " + Say.billions(work.bill().buy()) + " bn.",
                                work.bill().buy().millionEur().times(0.001),
                                assumptions),
                        AnswerItem.money(
                                "costs.run",
                                "To run for ten years: EUR "
                                        + Say.billions(work.bill().run()) + " bn.",
                                work.bill().run().millionEur().times(0.001),
                                assumptions),
                        new AnswerItem(
                                "costs.share",
                                Say.with(share)
                                        + "% of the new money that the plan's path adds to today's share of GDP, all members.",
                                Optional.of(Estimate.of(share)),
                                "% of new money",
                                Assessor.BASE_YEAR + " prices",
                                assumptions,
                                List.of("nato_defexp_2026", "imf_weo_2025_10"),
                                "low",
                                Status.ROUGH),
                        new AnswerItem(
                                "costs.shareOfAirDefence",
                                "The same bill is "
                                        + Say.with(work.bill().money().ofAirDefencePercent())
                                        + "% of what the stated shares of the new money would give to"
                                        + " air defence (" + Say.with(plan.share("equipmentShare"))
                                        + "% equipment, of it "
                                        + Say.with(plan.share("airDefenceShareOfEquipment")) + "% air defence).",
                                Optional.of(Estimate.of(work.bill().money().ofAirDefencePercent())),
                                "% of the air-defence share",
                                Assessor.BASE_YEAR + " prices",
                                List.of("equipmentShare", "airDefenceShareOfEquipment"),
                                List.of("nato_defexp_2026"),
                                "assumed",
                                Status.ROUGH),
                        AnswerItem.words(
                                "costs.unpriced",
                                work.bill().unpriced().isEmpty()
                                        ? "Every part has a price."
                                        : "Without a public price and so not in the bill: "
                                                + Say.list(work.bill().unpriced()) + ".",
                                List.of(),
                                List.of("prices"),
                                "medium")));
    }
}
