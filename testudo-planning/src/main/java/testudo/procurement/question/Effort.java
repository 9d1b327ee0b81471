package testudo.procurement.question;

import java.io.Serializable;
import testudo.quantity.Percent;

/**
 * How much work the optimiser may do; counted, so that the same question gives the same plan on every run.
 *
 * @param gap a large question stops when its plan is proved to be within this share of the best; a small one is always proved
 * @param iterations simplex iterations for each model that is solved
 * @param rounds how often every member is planned again on what the others leave
 */
public record Effort(Percent gap, long iterations, int rounds) implements Serializable {
    /** Small questions to proof, large ones to three percent where the work suffices. */
    public static final Effort NORMAL = new Effort(Percent.of(3), 800, 1);

    /** The relaxation of a large question rounded down: a first plan as soon as there is a bound. */
    public static final Effort FIRST = new Effort(Percent.of(100), 0, 0);

    /** Proof, however long it takes; for small questions. */
    public static final Effort PROOF = new Effort(Percent.of(0), Long.MAX_VALUE, 1);
}
