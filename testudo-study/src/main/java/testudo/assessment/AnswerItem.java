package testudo.assessment;

import java.util.List;
import java.util.Optional;
import testudo.quantity.Estimate;

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
