package testudo.requirement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import testudo.assessment.AnswerItem;
import testudo.assessment.AnswerItem.Status;
import testudo.assessment.ProvingGround.Judged;
import testudo.assessment.Say;
import testudo.plan.Goal;
import testudo.quantity.Estimate;

/** The requirement in the words of the first screen. */
final class RequirementItems {
    private static final int NAMED = 3;
    private static final List<String> PRIORS = List.of("kill probabilities are stated priors; low, base and high end");
    private static final List<String> SOURCES = List.of("uaf_ivaniuk_daily", "prices");

    private final RequirementAnswer answer;
    private final String caution;

    /**
     * The words for an answer.
     *
     * @param doubts sentences on where the engine is too hopeful when it is held against the record
     */
    RequirementItems(RequirementAnswer answer, List<String> doubts) {
        this.answer = answer;
        this.caution = doubts.stream()
                .filter(doubt -> answer.goal().terms().stream().anyMatch(term -> doubts(term, doubt)))
                .findFirst()
                .map(doubt -> " Held against the record the engine is too hopeful here (see how far to trust this),"
                        + " so more may be needed.")
                .orElse("");
    }

    private static boolean doubts(Goal.Term term, String doubt) {
        return term instanceof Goal.Leakers leakers
                && doubt.contains(leakers.threatClass().plural() + " the engine is too hopeful");
    }

    /** The end of the section's first statement. */
    String sentence() {
        String multiple = "Least of today's mix that would meet it, base [high to low end of kill probabilities]: "
                + answer.multiple().words() + ".";
        LeastForce least = answer.least();
        if (!least.met()) {
            return multiple + " No other mix that was tried meets it.";
        }
        return least.toBuy() == 0
                ? multiple + " What is in service and on order is enough with more rounds at most."
                : multiple + " Least of any mix found, at base values: " + bought() + ".";
    }

    private String bought() {
        SequencedMap<String, Integer> units = new LinkedHashMap<>();
        answer.least().lines().forEach(l -> units.merge(l.name(), l.toBuy(), Integer::sum));
        List<Map.Entry<String, Integer>> types = units.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
        int rest = types.stream().skip(NAMED).mapToInt(Map.Entry::getValue).sum();
        List<String> named = Stream.concat(
                        types.stream()
                                .limit(NAMED)
                                .map(e -> String.format(Locale.ROOT, "%,d %s", e.getValue(), e.getKey())),
                        Stream.of(String.format(Locale.ROOT, "%,d of other types", rest))
                                .filter(words -> rest > 0))
                .toList();
        return String.format(
                        Locale.ROOT,
                        "%,d fire units beside those held and ordered (",
                        answer.least().toBuy()) + Say.list(named)
                + (answer.least().rounds().isEmpty() ? "" : "; and rounds") + ") for EUR "
                + Say.billions(answer.least().cost()) + " bn";
    }

    List<AnswerItem> items() {
        List<AnswerItem> items = new java.util.ArrayList<>();
        items.add(force());
        if (!answer.nextEuro().isEmpty()) {
            items.add(nextEuro());
        }
        answer.limits()
                .forEach(limit -> items.add(AnswerItem.words(
                        "enough.notMet." + (1 + answer.limits().indexOf(limit)),
                        limit.term().term().words() + ": not met even by " + limit.fireUnits() + " fire units more; "
                                + limit.words(),
                        PRIORS,
                        SOURCES,
                        "assumed")));
        return items;
    }

    private AnswerItem force() {
        LeastForce least = answer.least();
        String reached = Say.list(least.terms().stream()
                .map(term -> term.term().words() + ": " + reached(term))
                .toList());
        return new AnswerItem(
                "enough.least",
                (least.met() ? "The least force found: " : "The best force found, which does not meet it: ") + bought()
                        + ". Reached: " + reached
                        + ". Found by search, not proved least: other seeds and numbers of trials find other mixes at"
                        + " a like cost."
                        + caution,
                Optional.of(Estimate.of(least.cost().millionEur().times(0.001))),
                "EUR bn",
                "2025 prices",
                PRIORS,
                SOURCES,
                "assumed",
                Status.COMPUTED);
    }

    private static String reached(Judged term) {
        return term.term() instanceof Goal.Days
                ? Say.with(term.value()) + " nights"
                : Say.with(scaled(term.value())) + "%";
    }

    private AnswerItem nextEuro() {
        NextEuro best = answer.nextEuro().getFirst();
        String others = Say.list(answer.nextEuro().stream()
                .skip(1)
                .map(next -> next.kind().words() + " " + percent(next))
                .toList());
        return new AnswerItem(
                "enough.nextEuro",
                "The next euro goes to " + best.kind().words() + " (" + best.what() + "): EUR 1 bn closes "
                        + percent(best) + " of the gap to the goal; " + others + "." + caution,
                Optional.of(scaled(best.gapClosed())),
                "% of the gap for EUR 1 bn",
                "2025 prices",
                PRIORS,
                SOURCES,
                "assumed",
                Status.COMPUTED);
    }

    private static String percent(NextEuro next) {
        return Say.with(scaled(next.gapClosed())) + "%";
    }

    private static Estimate scaled(Estimate share) {
        return new Estimate(
                100 * share.mean(),
                100 * share.low(),
                100 * share.high(),
                100 * share.chanceLow(),
                100 * share.chanceHigh(),
                share.trials());
    }
}
