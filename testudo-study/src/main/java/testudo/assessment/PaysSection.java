package testudo.assessment;

import java.util.List;
import testudo.assessment.Answer.Section;
import testudo.plan.Plan;
import testudo.procurement.Payers;

/** Who pays. */
final class PaysSection {
    private final Work work;
    private final Plan plan;

    private PaysSection(Work work) {
        this.work = work;
        this.plan = work.question().plan();
    }

    static Section of(Work work) {
        return new PaysSection(work).pays();
    }

    private Section pays() {
        Payers with = work.bill().payers("gdp", true);
        Payers without = work.bill().payers("gdp", false);
        Payers shortfall = work.bill().payers("shortfall", true);
        List<String> assumptions = List.of("alarm: more than 10% of a member's new money");
        return new Section(
                "pays",
                "Who pays",
                List.of(
                        AnswerItem.rough(
                                "pays.gdp",
                                "By GDP: " + top(with) + "; " + with.stretched().size()
                                        + " members would need more than 10% of their increase."
                                        + " Without the United States: " + top(without) + "; "
                                        + without.stretched().size() + " members.",
                                assumptions),
                        AnswerItem.rough(
                                "pays.shortfall",
                                "By the money missing to 3.5%: " + top(shortfall) + ".",
                                assumptions)));
    }

    private String top(Payers payers) {
        return Say.list(payers.payers().stream()
                .limit(5)
                .map(p -> work.question().facts().member(p.member().code()).name() + " "
                        + Say.number(p.share().value()) + "%")
                .toList());
    }
}
