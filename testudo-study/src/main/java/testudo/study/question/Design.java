package testudo.study.question;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;

/**
 * How the points of a study lie.
 *
 * @param kind which way
 * @param size levels a factor of a grid, points of a sample, base points of Sobol' indices, trajectories of Morris
 */
public record Design(Kind kind, int size) implements Serializable {
    /** Ways to lay points. */
    public enum Kind {
        /** Every combination of levels. */
        GRID("grid"),
        /** Each stratum of each factor once. */
        LATIN("latin"),
        /** The same with factors that hardly correlate. */
        NEARLY_ORTHOGONAL("nearly-orthogonal"),
        /** The points of a scrambled Sobol' net. */
        NET("net"),
        /** Two such nets and their crossings, from which first-order and total indices follow. */
        SOBOL("sobol"),
        /** Trajectories that change one factor at a time. */
        MORRIS("morris");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The word in a study file. */
        public String key() {
            return key;
        }

        /** The kind of that word. */
        public static Optional<Kind> of(String key) {
            return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
        }
    }

    /** Points that it has for so many factors; as many as a long holds where there are more. */
    public long points(int factors) {
        return switch (kind) {
            case GRID -> power(size, factors);
            case LATIN, NEARLY_ORTHOGONAL, NET -> size;
            case SOBOL -> (long) size * (factors + 2);
            case MORRIS -> (long) size * (factors + 1);
        };
    }

    private static long power(int base, int exponent) {
        double power = Math.pow(base, exponent);
        return power > 1e18 ? Long.MAX_VALUE : Math.round(power);
    }
}
