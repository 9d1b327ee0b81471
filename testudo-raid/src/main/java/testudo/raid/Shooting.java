package testudo.raid;

import java.util.List;
import testudo.quantity.Probability;
import testudo.quantity.Scalar;

/**
 * One night reduced to a problem of shooting without time: the threats that had to be shot, the rounds that each unit spent, and the pairs
 * of unit and threat with any window between them.
 *
 * <p>Threats that failed or were soft-killed are left out: they do not come through whatever is fired. Kill probabilities are those of the
 * night's common-mode draw.
 *
 * @param targets threats that come through unless killed, decoys included
 * @param kills how many of them were killed
 * @param expectedKills sum over the salvoes at targets still alive of 1 - (1 - p)^n: their kills without the luck of each shot, equal to
 *     {@code kills} in the mean
 * @param fired rounds spent, by unit in the order of the laydown
 * @param chances every pair of a unit that spent rounds and a target that it could have met
 */
public record Shooting(int targets, int kills, Scalar expectedKills, List<Integer> fired, List<Chance> chances) {
    public Shooting {
        fired = List.copyOf(fired);
        chances = List.copyOf(chances);
    }

    /**
     * What one round does.
     *
     * @param target number of the target, from 0
     * @param unit number of the unit in the laydown
     * @param kill probability that one round kills
     */
    public record Chance(int target, int unit, Probability kill) {}
}
