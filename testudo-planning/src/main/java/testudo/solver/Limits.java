package testudo.solver;

import java.time.Duration;
import java.util.Optional;
import testudo.quantity.Percent;

/**
 * When a solve may stop before it has proved the optimum.
 *
 * @param gap stops when the incumbent is proved to be within this share of the optimum; 0 asks for proof
 * @param nodes greatest number of branch-and-bound nodes
 * @param iterations greatest number of simplex iterations over the whole tree; checked between steps, so a little more may be done
 * @param clock elapsed time, an option for people who wait; an answer that it cut short is marked and need not repeat
 */
public record Limits(Percent gap, long nodes, long iterations, Optional<Duration> clock) {
    /** No limit: solve until proved. */
    public static final Limits NONE = new Limits(Percent.of(0), Integer.MAX_VALUE, Long.MAX_VALUE, Optional.empty());

    public Limits {
        if (gap.value() < 0 || nodes < 0 || iterations < 0) {
            throw new IllegalArgumentException("limits cannot be negative");
        }
    }

    public Limits withGap(Percent newGap) {
        return new Limits(newGap, nodes, iterations, clock);
    }

    public Limits withNodes(long newNodes) {
        return new Limits(gap, newNodes, iterations, clock);
    }

    public Limits withIterations(long newIterations) {
        return new Limits(gap, nodes, newIterations, clock);
    }

    public Limits withClock(Duration newClock) {
        return new Limits(gap, nodes, iterations, Optional.of(newClock));
    }
}
