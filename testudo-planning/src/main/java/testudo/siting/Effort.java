package testudo.siting;

/**
 * How much work a siting may do, counted, so that the same question always gets the same answer.
 *
 * @param swapVisits greatest number of asset visits while single units are moved to better places
 * @param boundRounds rounds in which prices are improved to lower the bound; 0 leaves the bound that greedy placement gives for nothing
 */
public record Effort(long swapVisits, int boundRounds) {
    /** Placement only, with the free bound. */
    public static final Effort QUICK = new Effort(0, 0);
    /** What the main chain spends. */
    public static final Effort NORMAL = new Effort(400_000_000L, 0);
    /** What a study of one laydown may spend. */
    public static final Effort THOROUGH = new Effort(4_000_000_000L, 300);

    public Effort {
        if (swapVisits < 0 || boundRounds < 0) {
            throw new IllegalArgumentException("effort cannot be negative");
        }
    }
}
