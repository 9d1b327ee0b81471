package testudo.siting.question;

import java.io.Serializable;

/**
 * How much work a siting may do, counted, so that the same question always gets the same answer.
 *
 * @param swapVisits greatest number of asset visits while units are moved to better places
 * @param shortList places for each kind of unit, beyond those that it fills, among which a solver then chooses for all units at once; 0 leaves it out
 * @param boundRounds rounds in which prices are moved to lower the bound; 0 leaves the bound that placement gives for nothing
 * @param bounds which bounds are worked out; where none is, nothing exceeds the whole weight
 */
public record Effort(long swapVisits, int shortList, int boundRounds, Bounds bounds) implements Serializable {
    /** Whose bounds somebody reads. */
    public enum Bounds {
        NONE,
        PEOPLE,
        BOTH
    }

    /** Placement only, with the free bound. */
    public static final Effort QUICK = new Effort(0, 0, 0);
    /** Placement and moves, with the free bound: for laydowns that are compared by the hundred. */
    public static final Effort NORMAL = new Effort(400_000_000L, 0, 0);
    /** Placement and moves alone, for laydowns whose gap nobody reads. */
    public static final Effort COMPARED = new Effort(400_000_000L, 0, 0, Bounds.NONE);
    /** For a laydown that is shown with its gap: under a second of work for the theatre. */
    public static final Effort SHOWN = new Effort(400_000_000L, 0, 600);
    /** For a laydown of which the gap over people is shown. */
    public static final Effort TOLD = new Effort(400_000_000L, 0, 300, Bounds.PEOPLE);
    /** For one year of many that are shown side by side. */
    public static final Effort YEARLY = new Effort(400_000_000L, 0, 200, Bounds.PEOPLE);
    /** For a study of one laydown: some ten seconds of work for the theatre. */
    public static final Effort THOROUGH = new Effort(8_000_000_000L, 20, 2000);

    /** With both bounds. */
    public Effort(long swapVisits, int shortList, int boundRounds) {
        this(swapVisits, shortList, boundRounds, Bounds.BOTH);
    }

    public Effort {
        if (swapVisits < 0 || shortList < 0 || boundRounds < 0) {
            throw new IllegalArgumentException("effort cannot be negative");
        }
    }
}
