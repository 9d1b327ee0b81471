package testudo.telling;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import testudo.quantity.Estimate;

/**
 * One thing that is told: a phrase with its figures, the figure that stands first with its unit, and what all of it rests on. It holds no
 * sentence; a {@link Teller} puts it into words.
 *
 * @param id stable key such as {@code costs.total} or {@code enough.class.drone}
 * @param phrase what is said
 * @param estimate the figure behind it with both bands, or empty where it has none
 * @param unit unit of the estimate, empty where none
 * @param priceBasis price basis of money, empty where none
 * @param assumptions what is assumed
 * @param sources keys of the sources
 * @param evidence rows of the result's tables that it can be read from
 * @param grade weakest grade among what it rests on
 * @param status how it was obtained
 */
public record Statement(
        String id,
        Phrase phrase,
        Optional<Estimate> estimate,
        Optional<Phrase> unit,
        Optional<Phrase> priceBasis,
        List<Assumed> assumptions,
        List<String> sources,
        List<Evidence> evidence,
        Trust grade,
        Status status)
        implements Serializable {
    public Statement {
        assumptions = List.copyOf(assumptions);
        sources = List.copyOf(sources);
        evidence = List.copyOf(evidence);
    }

    /** A statement whose id is the key of its template, without a figure of its own. */
    static Statement of(Phrase phrase, Trust grade) {
        return of(phrase.key(), phrase, grade);
    }

    static Statement of(String id, Phrase phrase, Trust grade) {
        return new Statement(
                id,
                phrase,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                grade,
                Status.COMPUTED);
    }

    /** What is not computed yet: it says so and never vanishes. */
    static Statement none(Phrase phrase) {
        return of(phrase, Trust.ASSUMED).with(Status.NOT_COMPUTED);
    }

    Statement figure(Estimate figure, Phrase unitOfFigure) {
        return new Statement(
                id,
                phrase,
                Optional.of(figure),
                Optional.of(unitOfFigure),
                priceBasis,
                assumptions,
                sources,
                evidence,
                grade,
                status);
    }

    Statement prices(Phrase basis) {
        return new Statement(
                id, phrase, estimate, unit, Optional.of(basis), assumptions, sources, evidence, grade, status);
    }

    Statement assuming(Assumed... what) {
        return assuming(List.of(what));
    }

    Statement assuming(List<Assumed> what) {
        return new Statement(id, phrase, estimate, unit, priceBasis, what, sources, evidence, grade, status);
    }

    Statement from(String... keys) {
        return from(List.of(keys));
    }

    Statement from(List<String> keys) {
        return new Statement(id, phrase, estimate, unit, priceBasis, assumptions, keys, evidence, grade, status);
    }

    Statement seenIn(Evidence... rows) {
        return new Statement(
                id, phrase, estimate, unit, priceBasis, assumptions, sources, List.of(rows), grade, status);
    }

    Statement with(Status how) {
        return new Statement(id, phrase, estimate, unit, priceBasis, assumptions, sources, evidence, grade, how);
    }

    /** The weakest grade among what a statement rests on. */
    public enum Trust {
        HIGH("high"),
        MEDIUM("medium"),
        LOW("low"),
        ASSUMED("assumed");

        private final String key;

        Trust(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /** How a statement was obtained. */
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
