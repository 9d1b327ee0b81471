package testudo.study.question;

import java.io.Serializable;
import java.nio.file.Path;

/** What a study asks. */
public sealed interface Asked extends Serializable {
    /**
     * An analytic function, whose indices are known.
     *
     * @param name of it
     */
    record OfFunction(Function name) implements Asked {}

    /**
     * Drones against fire units on the range, a made-up theatre.
     *
     * @param drones that fly
     * @param units that stand
     */
    record OfRange(int drones, int units) implements Asked {}

    /**
     * A plan.
     *
     * @param file it
     */
    record OfPlan(String file) implements Asked {
        /** Where it lies. */
        public Path path() {
            return Path.of(file);
        }
    }
}
