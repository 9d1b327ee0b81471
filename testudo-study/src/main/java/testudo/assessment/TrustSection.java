package testudo.assessment;

import java.util.ArrayList;
import java.util.List;
import testudo.assessment.Answer.Section;
import testudo.facts.ForceTable;
import testudo.plan.Plan;
import testudo.quantity.Estimate;

/** How far to trust it. */
final class TrustSection {
    private final Work work;
    private final Plan plan;
    private final ForceTable force;

    private TrustSection(Work work) {
        this.work = work;
        this.plan = work.question().plan();
        this.force = work.force();
    }

    static Section of(Work work) {
        return new TrustSection(work).trust();
    }

    private Section trust() {
        List<AnswerItem> items = new ArrayList<>();
        items.add(AnswerItem.words(
                "trust.backtest", work.backtest().sentence(), List.of(), List.of("uaf_ivaniuk_daily"), "medium"));
        int miss = 0;
        for (String sentence : work.mirror().misses()) {
            items.add(AnswerItem.words(
                    "trust.mirror." + ++miss,
                    sentence,
                    List.of(work.mirror().parameters()),
                    List.of("uaf_ivaniuk_daily"),
                    "assumed"));
        }
        items.add(AnswerItem.words(
                "trust.inputs",
                "The three weakest inputs: single-shot kill probabilities (no reliable public value), rounds held (assumed for "
                        + force.membersWithAssumedRounds().size()
                        + " members), and the share of each production line open to Europeans (assumed).",
                List.of(),
                List.of(),
                "assumed"));
        items.add(flip());
        return new Section("trust", "How far to trust this", items);
    }

    /** Whether the verdict would change within the stated ranges. */
    private AnswerItem flip() {
        Enough.Judgement last = work.enough().byForce().get(work.largest());
        boolean low = last != null && last.metAt(Estimate::low);
        boolean high = last != null && last.metAt(Estimate::high);
        String sentence = low == high
                ? "Within the stated ranges of the kill probabilities the verdict on ×" + work.most() + " stays "
                        + (low ? "yes" : "no") + " in the raid's own sector; no value there flips it."
                : "Within the stated ranges of the kill probabilities the verdict on ×" + work.most()
                        + " flips between no at the low end and yes at the high end.";
        return AnswerItem.words("trust.flip", sentence, List.of("kill probabilities"), List.of(), "assumed");
    }
}
