package testudo.telling;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import testudo.quantity.Estimate;
import testudo.telling.Statement.Status;

/**
 * One statement in words.
 *
 * @param id stable key such as {@code costs.total} or {@code enough.today}
 * @param sentence the statement in words, with its figures
 * @param inShort the same in one sentence of at most 25 words, where it has a short style
 * @param estimate the figure behind it with both bands, or empty where the statement has none
 * @param unit unit of the estimate, empty where none
 * @param priceBasis price basis of money such as "2025 prices", empty where none
 * @param assumptions what it assumes
 * @param sources keys of the sources that it rests on
 * @param evidence rows of the result's tables that it can be read from
 * @param grade weakest grade among what it rests on: high, medium, low or assumed
 * @param status how it was obtained
 */
public record AnswerItem(
        String id,
        String sentence,
        Optional<String> inShort,
        Optional<Estimate> estimate,
        String unit,
        String priceBasis,
        List<Assumption> assumptions,
        List<String> sources,
        List<Evidence> evidence,
        String grade,
        Status status)
        implements Serializable {
    public AnswerItem {
        assumptions = List.copyOf(assumptions);
        sources = List.copyOf(sources);
        evidence = List.copyOf(evidence);
    }

    /**
     * One assumption in words.
     *
     * @param key which
     * @param words what is assumed
     * @param values rows of the table of stated values
     */
    public record Assumption(String key, String words, List<Assumed.Values> values) implements Serializable {
        public Assumption {
            values = List.copyOf(values);
        }
    }
}
