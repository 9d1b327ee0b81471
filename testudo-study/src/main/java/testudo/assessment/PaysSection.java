package testudo.assessment;

import java.util.List;
import java.util.Optional;
import testudo.assessment.Answer.Section;
import testudo.assessment.AnswerItem.Status;
import testudo.procurement.AffordableBill;
import testudo.procurement.AffordableBill.Payer;
import testudo.procurement.MoneyFan;
import testudo.procurement.bill.Payers;
import testudo.quantity.Member;
import testudo.quantity.Percent;

/** Who pays: each for its own orders in the procurement plan, and what shares by a key would be. */
final class PaysSection {
    private static final double ALARM = 10;
    private static final int NAMED = 5;

    private final Work work;
    private final AffordableBill planned;

    private PaysSection(Work work) {
        this.work = work;
        this.planned = work.timeline().force().bill();
    }

    static Section of(Work work) {
        PaysSection pays = new PaysSection(work);
        return new Section(
                "pays", "Who pays", List.of(pays.plan(), pays.affordable(), pays.product(), pays.shortfall()));
    }

    private AnswerItem plan() {
        double all = Math.max(1e-9, planned.total().millions());
        String top = Say.list(planned.payers().stream()
                .limit(NAMED)
                .map(payer -> share(payer.member(), 100 * payer.total().millions() / all))
                .toList());
        long stretched =
                planned.payers().stream().filter(PaysSection::stretched).count();
        long none = planned.payers().stream()
                .filter(payer ->
                        payer.total().millions() > 0 && payer.ofNewMoney().isEmpty())
                .count();
        Payers keyed = work.bill().payers("gdp", true);
        String sentence = "In the plan each for its own orders: " + top + "; " + stretched
                + " members would need more than 10% of their increase"
                + (none == 0 ? "" : ", " + none + " more have none on their path")
                + ". The United States buys nothing there; if all that ×" + work.most()
                + " lacks were shared by GDP, with no cap: " + top(keyed) + ". Without the United States: "
                + top(work.bill().payers("gdp", false)) + ".";
        return new AnswerItem(
                "pays.plan",
                sentence,
                Optional.empty(),
                "",
                Assessor.BASE_YEAR + " prices",
                List.of("alarm: more than 10% of a member's new money", "targets of the plan by GDP"),
                List.of("nato_defexp_2026", "imf_weo_2025_10", "prices"),
                "low",
                Status.COMPUTED);
    }

    /** Who can pay for its own part when growth and the keeping of pledges are drawn. */
    private AnswerItem affordable() {
        List<MoneyFan.Affordable> members = work.timeline().force().affordable();
        long likely =
                members.stream().filter(a -> a.ifCarriedOut().value() >= 0.5).count();
        String largest = Say.list(planned.payers().stream()
                .limit(3)
                .flatMap(payer -> members.stream()
                        .filter(a -> a.member().equals(payer.member()))
                        .map(a -> share(a.member(), 100 * a.ifCarriedOut().value())))
                .toList());
        return new AnswerItem(
                "pays.affordable",
                "Even if they keep their paths and growth alone is drawn, " + likely + " of " + members.size()
                        + " members can more likely than not pay for their part in every year; of the futures drawn, the three"
                        + " that pay most can in: " + largest + ".",
                Optional.empty(),
                "",
                Assessor.BASE_YEAR + " prices",
                List.of("growth drawn around its forecast; what is not spent may be carried over as the plan says"),
                List.of("nato_defexp_2026", "imf_weo_2025_10"),
                "assumed",
                Status.COMPUTED);
    }

    private static boolean stretched(Payer payer) {
        return payer.total().millions() > 0
                && payer.ofNewMoney().map(Percent::value).orElse(0.0) > ALARM;
    }

    private AnswerItem product() {
        Payers with = work.bill().payers("gdp", true);
        Payers without = work.bill().payers("gdp", false);
        return AnswerItem.rough(
                "pays.gdp",
                "All that ×" + work.most() + " lacks shared by GDP: "
                        + with.stretched().size()
                        + " members would need more than 10% of their increase; without the United States "
                        + without.stretched().size() + ".",
                List.of("alarm: more than 10% of a member's new money"));
    }

    private AnswerItem shortfall() {
        return AnswerItem.rough(
                "pays.shortfall",
                "The same by the money missing to 3.5%: " + top(work.bill().payers("shortfall", true)) + ".",
                List.of("alarm: more than 10% of a member's new money"));
    }

    private String top(Payers payers) {
        return Say.list(payers.payers().stream()
                .limit(NAMED)
                .map(payer -> share(payer.member(), payer.share().value()))
                .toList());
    }

    private String share(Member member, double percent) {
        return work.question().facts().member(member.code()).name() + " " + Say.number(percent) + "%";
    }
}
