package testudo.raid;

import java.io.Serializable;

/**
 * How many rounds one fire unit spends on one threat before and after looking.
 *
 * @param first rounds of the first salvo
 * @param next rounds of each later salvo on a survivor
 * @param looks most salvoes of one unit at one threat; kinematics may allow fewer
 */
public record Shots(int first, int next, int looks) implements Serializable {
    private static final int UNBOUNDED = 120;

    public Shots {
        if (first < 1 || next < 0 || looks < 1 || looks > UNBOUNDED) {
            throw new IllegalArgumentException("shots need a first salvo of one or more and 1 to 120 looks, was "
                    + first + ", " + next + ", " + looks);
        }
    }

    /** One round, once. */
    public static Shots single() {
        return new Shots(1, 0, 1);
    }

    /** One salvo, once. */
    public static Shots salvo(int rounds) {
        return new Shots(rounds, 0, 1);
    }

    /** Single rounds with a look after each, as long as kinematics allow. */
    public static Shots shootLookShoot() {
        return new Shots(1, 1, UNBOUNDED);
    }

    /** Single rounds with a look after each, at most so many. */
    public static Shots shootLookShoot(int most) {
        return new Shots(1, 1, most);
    }

    /** A salvo, a look, and one salvo on a survivor. */
    public static Shots salvoLookSalvo(int first, int next) {
        return new Shots(first, next, 2);
    }

    /** Salvoes of that size with a look after each, as long as kinematics allow. */
    public static Shots salvoes(int rounds) {
        return new Shots(rounds, rounds, UNBOUNDED);
    }
}
