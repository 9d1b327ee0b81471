package testudo.assessment;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import testudo.plan.Goal;
import testudo.quantity.Estimate;

/**
 * Whether the goal is met.
 *
 * @param byForce judgement of each force
 */
record Enough(SequencedMap<Force, Judgement> byForce) {

    /**
     * One term held against one laydown.
     *
     * @param term what is wanted
     * @param value what is reached: a probability or a share, with the band over unknown parameters
     * @param wanted least value
     * @param verdict what follows
     */
    record Held(Goal.Term term, Estimate value, double wanted, Verdict verdict) {}

    /**
     * All terms held against one laydown.
     *
     * @param terms each of them
     */
    record Judgement(List<Held> terms) {
        Judgement {
            terms = List.copyOf(terms);
        }

        Verdict verdict() {
            return Verdict.all(terms.stream().map(Held::verdict).toList());
        }

        /** The term that is farthest from being met, if any is not met. */
        Optional<Held> failsFirst() {
            return terms.stream()
                    .filter(h -> h.verdict() != Verdict.YES)
                    .min((a, b) -> Double.compare(
                            a.value().mean() / Math.max(1e-9, a.wanted()),
                            b.value().mean() / Math.max(1e-9, b.wanted())));
        }

        boolean metAt(java.util.function.ToDoubleFunction<Estimate> end) {
            return terms.stream().allMatch(h -> end.applyAsDouble(h.value()) >= h.wanted());
        }
    }
}
