package testudo.assessment;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import testudo.plan.Goal;
import testudo.quantity.Estimate;
import testudo.quantity.Scalar;

/**
 * Whether the goal is met.
 *
 * @param byForce judgement of each force
 */
public record Enough(SequencedMap<Force, Judgement> byForce) {

    /**
     * One term held against one laydown.
     *
     * @param term what is wanted
     * @param value what is reached: a probability or a share, with the band over unknown parameters
     * @param wanted least value
     * @param verdict what follows
     */
    public record Held(Goal.Term term, Estimate value, Scalar wanted, Verdict verdict) {}

    /**
     * All terms held against one laydown.
     *
     * @param terms each of them
     */
    public record Judgement(List<Held> terms) {
        public Judgement {
            terms = List.copyOf(terms);
        }

        /** The verdict on all of them. */
        public Verdict verdict() {
            return Verdict.all(terms.stream().map(Held::verdict).toList());
        }

        /** The term that is farthest from being met, if any is not met. */
        public Optional<Held> failsFirst() {
            return terms.stream()
                    .filter(h -> h.verdict() != Verdict.YES)
                    .min((a, b) -> Double.compare(
                            a.value().mean() / Math.max(1e-9, a.wanted().value()),
                            b.value().mean() / Math.max(1e-9, b.wanted().value())));
        }

        /** Whether every term is met at one end of what is unknown. */
        public boolean metAt(KillEnd end) {
            return terms.stream().allMatch(h -> at(h.value(), end) >= h.wanted().value());
        }

        private static double at(Estimate value, KillEnd end) {
            return switch (end) {
                case LOW -> value.low();
                case BASE -> value.mean();
                case HIGH -> value.high();
            };
        }
    }
}
