package testudo.study.question;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A study as its file states it.
 *
 * @param name of the file, without its ending
 * @param words the question in words
 * @param asked what is asked
 * @param factors what is varied
 * @param design how its points lie
 * @param measures what is measured at each point, by name
 * @param verdict what is held against a bound, if anything
 * @param frontier the measures of cost and of protection that are held against one another, if any
 * @param trials of each fight
 * @param halfWidth of the 95% interval of a measure's mean at which fighting stops before that; 0 for all trials
 * @param commonLuck whether every point meets the same luck
 * @param seed of all luck
 */
public record StudyQuestion(
        String name,
        String words,
        Asked asked,
        List<Factor> factors,
        Design design,
        List<String> measures,
        Optional<Rule> verdict,
        Optional<Frontier> frontier,
        int trials,
        double halfWidth,
        boolean commonLuck,
        long seed)
        implements Serializable {
    public StudyQuestion {
        factors = List.copyOf(factors);
        measures = List.copyOf(measures);
    }

    /**
     * Cost against protection.
     *
     * @param cost a measure that is better low
     * @param protection a measure
     * @param protectionLow whether that is better low, as leakers are
     */
    public record Frontier(String cost, String protection, boolean protectionLow) implements Serializable {}

    /** Points before the design: the question as it is asked, and each factor at both its ends. */
    public int starPoints() {
        return 1 + 2 * factors.size();
    }

    /** All points. */
    public long points() {
        return starPoints() + design.points(factors.size());
    }

    /** The factors' levels of the question as it is asked. */
    public double[] base() {
        return factors.stream().mapToDouble(f -> f.values().base()).toArray();
    }
}
