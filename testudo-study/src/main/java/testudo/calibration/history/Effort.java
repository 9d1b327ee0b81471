package testudo.calibration.history;

/**
 * How much work a calibration does.
 *
 * @param first points of the Latin hypercube
 * @param wave points of each later wave
 * @param waves most later waves
 * @param again posterior points that are fought again
 * @param trials fights a night
 * @param warm rounds in which a chain warms up
 * @param draws draws kept of each of four chains
 * @param every rounds a draw
 */
public record Effort(int first, int wave, int waves, int again, int trials, int warm, int draws, int every) {
    /** The work of the committed posterior. */
    public static Effort full() {
        return new Effort(160, 60, 4, 50, 40, 8_000, 1000, 40);
    }

    /** As little as shows that the way works. */
    public static Effort least() {
        return new Effort(24, 8, 1, 4, 6, 300, 60, 1);
    }
}
