package testudo.study.store;

import java.util.List;
import java.util.Optional;
import testudo.study.question.Design;
import testudo.study.question.Factor;
import testudo.study.question.Rule;
import testudo.study.question.StudyQuestion;
import testudo.study.question.Values;

/**
 * What the rows of a study say by themselves does not tell: its factors, measures and design.
 *
 * @param name of the study
 * @param words the question in words
 * @param factors in the order of their columns
 * @param measures in the order of their columns
 * @param design how the points lie
 * @param verdict what is held against a bound, if anything
 * @param frontier cost against protection, if asked
 * @param trials of each fight
 * @param commonLuck whether every point met the same luck
 * @param seed of all luck
 * @param points in all
 */
public record Header(
        String name,
        String words,
        List<Named> factors,
        List<String> measures,
        Design design,
        Optional<Rule> verdict,
        Optional<StudyQuestion.Frontier> frontier,
        int trials,
        boolean commonLuck,
        long seed,
        long points) {
    public Header {
        factors = List.copyOf(factors);
        measures = List.copyOf(measures);
    }

    /**
     * One factor.
     *
     * @param name of its column
     * @param words of a list; empty where levels are numbers
     * @param low level
     * @param base level
     * @param high level
     * @param source of its values
     */
    public record Named(String name, List<String> words, double low, double base, double high, String source) {
        public Named {
            words = List.copyOf(words);
        }

        /** A level as people read it. */
        public Object shown(double level) {
            return words.isEmpty() ? level : words.get((int) level);
        }
    }

    /** Of a study. */
    public static Header of(StudyQuestion study) {
        return new Header(
                study.name(),
                study.words(),
                study.factors().stream().map(Header::named).toList(),
                study.measures(),
                study.design(),
                study.verdict(),
                study.frontier(),
                study.trials(),
                study.commonLuck(),
                study.seed(),
                study.points());
    }

    private static Named named(Factor factor) {
        Values values = factor.values();
        List<String> words = values instanceof Values.Listed(List<String> listed, int ignored) ? listed : List.of();
        return new Named(factor.name(), words, values.low(), values.base(), values.high(), factor.source());
    }
}
