package testudo.assessment;

import java.util.List;
import java.util.Optional;
import testudo.quantity.Estimate;
import testudo.quantity.PriceBasis;
import testudo.quantity.Span;

/**
 * One thing that the answer says.
 *
 * @param id stable key such as {@code costs.total} or {@code enough.today}
 * @param sentence the statement in words, with its figures
 * @param estimate the figure behind it with both bands, or empty where the statement has none
 * @param unit unit of the estimate, empty where none
 * @param priceBasis price basis of money such as "2025 prices", empty where none
 * @param assumptions the stated assumptions that it rests on
 * @param sources keys of the sources that it rests on
 * @param grade weakest grade among what it rests on: high, medium, low or assumed
 * @param status how it was obtained
 */
public record AnswerItem(
        String id,
        String sentence,
        Optional<Estimate> estimate,
        String unit,
        String priceBasis,
        List<String> assumptions,
        List<String> sources,
        String grade,
        Status status) {
    public AnswerItem {
        assumptions = List.copyOf(assumptions);
        sources = List.copyOf(sources);
    }

    AnswerItem saying(String more) {
        return new AnswerItem(
                id, sentence + " " + more, estimate, unit, priceBasis, assumptions, sources, grade, status);
    }

    /** A statement without a figure of its own. */
    public static AnswerItem words(
            String id, String sentence, List<String> assumptions, List<String> sources, String grade) {
        return new AnswerItem(id, sentence, Optional.empty(), "", "", assumptions, sources, grade, Status.COMPUTED);
    }

    /** A computed figure. */
    static AnswerItem figure(
            String id,
            String sentence,
            Estimate estimate,
            String unit,
            List<String> assumptions,
            List<String> sources,
            String grade) {
        return new AnswerItem(
                id, sentence, Optional.of(estimate), unit, "", assumptions, sources, grade, Status.COMPUTED);
    }

    /** What is not computed yet: it says so and never vanishes. */
    static AnswerItem none(String id, String sentence) {
        return new AnswerItem(
                id, sentence, Optional.empty(), "", "", List.of(), List.of(), "assumed", Status.NOT_COMPUTED);
    }

    /** A statement that rests on a rough bill. */
    static AnswerItem rough(String id, String sentence, List<String> assumptions) {
        return new AnswerItem(
                id,
                sentence,
                Optional.empty(),
                "",
                PriceBasis.BASE.toString(),
                assumptions,
                List.of("nato_defexp_2026", "imf_weo_2025_10"),
                "medium",
                Status.ROUGH);
    }

    /** Rough money in billions of euros. */
    static AnswerItem money(String id, String sentence, Span billions, List<String> assumptions) {
        return new AnswerItem(
                id,
                sentence,
                Optional.of(Estimate.of(billions)),
                "EUR bn",
                PriceBasis.BASE.toString(),
                assumptions,
                List.of("prices", "systems_plan"),
                "low",
                Status.ROUGH);
    }

    /** How an item was obtained. */
    public enum Status {
        COMPUTED("computed"),
        ROUGH("rough"),
        NOT_COMPUTED("notComputed");

        private final String key;

        Status(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
