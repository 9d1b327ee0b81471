package testudo.assessment;

import java.util.Optional;
import testudo.quantity.Percent;
import testudo.siting.question.Effort;

/**
 * How a laydown is asked for, beside what is to be placed.
 *
 * @param tail place against the plan's stated raids: 0% for the mean of all, a in percent for the mean of the worst share 1 - a; empty lets
 *     every class weigh the same, from every side
 * @param busy let units be busy for as long as the raid engine says, found in a few rounds
 * @param effort how much work may be done
 */
public record SitingWish(Optional<Percent> tail, boolean busy, Effort effort) {
    /** The placement that the chain uses. */
    public static final SitingWish PLAIN = new SitingWish(Optional.empty(), false, Effort.NORMAL);
    /** The same with a bound worth printing. */
    public static final SitingWish SHOWN = new SitingWish(Optional.empty(), false, Effort.SHOWN);

    public SitingWish withTail(Percent share) {
        return new SitingWish(Optional.of(share), busy, effort);
    }

    public SitingWish withBusy() {
        return new SitingWish(tail, true, effort);
    }
}
