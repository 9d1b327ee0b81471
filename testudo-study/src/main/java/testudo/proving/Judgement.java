package testudo.proving;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All terms of a goal held against one inventory.
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
                .filter(held -> held.verdict() != Verdict.YES)
                .min(Comparator.comparingDouble(held ->
                        held.value().mean() / Math.max(1e-9, held.wanted().value())));
    }

    /** Whether every term is met with every kill probability at one end of its range. */
    public boolean metAt(KillEnd end) {
        return terms.stream().allMatch(held -> held.met(end));
    }
}
