package testudo.raid;

import java.io.Serializable;

/**
 * How launches of a wave are spread in time.
 *
 * @param kind the law
 * @param platforms number of platforms for {@link Kind#RETURNING}, else 0
 */
public record Arrivals(Kind kind, int platforms) implements Serializable {
    /** The law of launch times. */
    public enum Kind {
        /** Each launch at random within the wave: the law of raids. */
        SPREAD,
        /** Evenly spaced over the wave. */
        REGULAR,
        /** With random gaps whose mean is the wave's time divided by its count. */
        POISSON,
        /** Each platform launches again a random time, with the wave's time as its mean, after its last threat met its fate. */
        RETURNING
    }

    public static Arrivals spread() {
        return new Arrivals(Kind.SPREAD, 0);
    }

    public static Arrivals regular() {
        return new Arrivals(Kind.REGULAR, 0);
    }

    public static Arrivals poisson() {
        return new Arrivals(Kind.POISSON, 0);
    }

    public static Arrivals returning(int platforms) {
        return new Arrivals(Kind.RETURNING, platforms);
    }
}
