package testudo.assessment;

import java.util.ArrayList;
import java.util.List;
import testudo.quantity.Estimate;
import testudo.quantity.Scalar;
import testudo.raid.RaidResult;
import testudo.threat.ThreatClass;

/** Sentences on what gets through when every round at hand is fired, and when rounds must last the nights of the goal. */
final class RoundsBothWays {
    private final Work work;

    RoundsBothWays(Work work) {
        this.work = work;
    }

    List<AnswerItem> items() {
        if (work.bothRounds().isEmpty()) {
            return List.of(
                    AnswerItem.none("enough.rationed", "No raid was fought with rounds rationed."),
                    AnswerItem.none("enough.free", "No raid was fought with rounds free."));
        }
        BothRounds both = work.bothRounds().getFirst();
        return List.of(
                item(
                        "enough.rationed",
                        "Rationed over " + both.nights() + " such nights, with deliveries, ×" + work.most(),
                        both.rationed(),
                        both.usedRationed(),
                        both),
                item("enough.free", "With every round at hand, ×" + work.most(), both.free(), both.usedFree(), both));
    }

    private AnswerItem item(String id, String how, RaidResult result, Scalar used, BothRounds both) {
        ThreatClass most = both.raid().launched().entrySet().stream()
                .max(java.util.Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return AnswerItem.figure(
                id,
                how + " lets " + through(result, both) + " through in "
                        + both.raid().name() + ", and fires "
                        + Say.number(used.value())
                        + " missiles of medium and long range in the night; a month brings "
                        + Say.number(both.monthly().value()) + ".",
                BothRounds.through(result, most),
                (most.decoysFlown() ? "armed " : "") + most.plural() + " through, ×" + work.most(),
                List.of(
                        "kill probabilities",
                        "European share of lines",
                        "rounds of a layer are pooled over the theatre and spread evenly over the nights"),
                List.of("uaf_ivaniuk_daily", "systems_plan", "lines_plan"),
                "assumed");
    }

    private static String through(RaidResult result, BothRounds both) {
        List<String> parts = new ArrayList<>();
        both.raid().launched().forEach((threatClass, launched) -> {
            Estimate leak = BothRounds.through(result, threatClass);
            parts.add(Say.with(leak) + " of " + Say.number(launched) + " " + threatClass.plural()
                    + (threatClass.decoysFlown() ? " (armed ones counted)" : ""));
        });
        return Say.list(parts);
    }
}
