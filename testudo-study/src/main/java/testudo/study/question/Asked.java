package testudo.study.question;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;

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
     * @param with fields that are set otherwise at every point
     */
    record OfPlan(String file, List<Setting> with) implements Asked {
        public OfPlan {
            with = List.copyOf(with);
        }

        /**
         * One of them.
         *
         * @param field of the plan
         * @param value as a plan writes it
         */
        public record Setting(String field, String value) implements Serializable {}

        /** Where it lies. */
        public Path path() {
            return Path.of(file);
        }
    }
}
