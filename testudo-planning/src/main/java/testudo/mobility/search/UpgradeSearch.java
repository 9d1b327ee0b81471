package testudo.mobility.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.LongToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Which upgrades within a budget save most: {@code min T(z)} subject to {@code Σ c z ≤ B}, z whole.
 *
 * <p>T never rises with z, so a branch whose chosen and still affordable upgrades together leave T at t cannot do better than t. Branch
 * and bound on that; where the allowed number of evaluations ends first, the least open bound is told.
 *
 * <p>Fixed-charge network design: T. L. Magnanti and R. T. Wong, Transportation Science 18 (1984).
 */
public final class UpgradeSearch {
    private static final double SLACK = 1e-9;

    private final double[] cost;
    private final LongToDoubleFunction hours;
    private final Map<Long, Double> known = new HashMap<>();
    private int evaluations;

    /** The best choice found, as bits; its hours; the least hours that any choice can have; the evaluations that it took. */
    public record Choice(long chosen, double hours, double bound, int evaluations) {
        public boolean proved() {
            return bound >= hours - SLACK;
        }

        public String stoppedBy() {
            return proved() ? "proof" : "evaluations";
        }
    }

    private record Branch(long chosen, long open, double bound, double spent) {}

    public UpgradeSearch(double[] cost, LongToDoubleFunction hours) {
        if (cost.length > 62) {
            throw new IllegalArgumentException("at most 62 upgrades can be weighed, were " + cost.length);
        }
        this.cost = cost.clone();
        this.hours = hours;
    }

    public double hours(long set) {
        Double value = known.get(set);
        if (value == null) {
            evaluations++;
            value = hours.applyAsDouble(set);
            known.put(set, value);
        }
        return value;
    }

    public double cost(long set) {
        return IntStream.range(0, cost.length)
                .filter(i -> (set >> i & 1) == 1)
                .mapToDouble(i -> cost[i])
                .sum();
    }

    /**
     * @param start a choice to begin from, used if it is affordable
     * @param most evaluations that may be spent
     */
    public Choice best(double budget, long start, int most) {
        int before = evaluations;
        int until = before + most;
        long best = cost(start) <= budget + SLACK ? start : 0;
        best = improve(best, budget, evaluations + most / 2);
        var queue = new PriorityQueue<>(Comparator.comparingDouble(Branch::bound)
                .thenComparingLong(Branch::chosen)
                .thenComparingLong(Branch::open));
        queue.add(branch(0, (1L << cost.length) - 1, budget, 0));
        while (!queue.isEmpty() && evaluations < until) {
            Branch at = queue.poll();
            if (at.bound() >= hours(best) - SLACK) {
                return new Choice(best, hours(best), hours(best), evaluations - before);
            }
            if (at.open() == 0) {
                best = at.chosen();
                continue;
            }
            if (cost(at.chosen() | at.open()) <= budget + SLACK) {
                best = at.chosen() | at.open();
                continue;
            }
            int split = dearest(at.open());
            long rest = at.open() & ~(1L << split);
            queue.add(branch(at.chosen() | 1L << split, rest, budget, at.bound()));
            queue.add(branch(at.chosen(), rest, budget, at.bound()));
        }
        double bound = queue.isEmpty()
                ? hours(best)
                : Math.min(hours(best), queue.peek().bound());
        return new Choice(best, hours(best), bound, evaluations - before);
    }

    /**
     * Adds what saves most for its price as long as money lasts, and nothing else: no exchange and no proof. A work is weighed anew only where
     * what it last saved could still be the most, which few are.
     */
    public long greedy(double budget) {
        long chosen = 0;
        double[] rate = new double[cost.length];
        java.util.Arrays.fill(rate, Double.POSITIVE_INFINITY);
        while (true) {
            int next = worth(chosen, budget, rate);
            if (next < 0) {
                return chosen;
            }
            chosen |= 1L << next;
        }
    }

    /** The affordable work of the highest rate, -1 where none saves anything; rates that are not the highest stay as they last were. */
    private int worth(long chosen, double budget, double[] rate) {
        double room = budget - cost(chosen);
        boolean[] fresh = new boolean[cost.length];
        while (true) {
            int top = -1;
            for (int i = 0; i < cost.length; i++) {
                boolean open = (chosen >> i & 1) == 0 && cost[i] <= room + SLACK && rate[i] > SLACK;
                top = open && (top < 0 || rate[i] > rate[top]) ? i : top;
            }
            if (top < 0 || fresh[top]) {
                return top;
            }
            rate[top] = (hours(chosen) - hours(chosen | 1L << top)) / Math.max(cost[top], 1e-6);
            fresh[top] = true;
        }
    }

    private Branch branch(long chosen, long open, double budget, double atLeast) {
        double spent = cost(chosen);
        long affordable = open;
        for (int i = 0; i < cost.length; i++) {
            if ((open >> i & 1) == 1 && spent + cost[i] > budget + SLACK) {
                affordable &= ~(1L << i);
            }
        }
        return new Branch(chosen, affordable, Math.max(atLeast, hours(chosen | affordable)), spent);
    }

    private int dearest(long open) {
        int dearest = -1;
        for (int i = 0; i < cost.length; i++) {
            if ((open >> i & 1) == 1 && (dearest < 0 || cost[i] > cost[dearest])) {
                dearest = i;
            }
        }
        return dearest;
    }

    /** Adds what saves most for its price, then exchanges, as long as either helps. */
    private long improve(long from, double budget, int until) {
        long best = from;
        boolean better = true;
        while (better && evaluations < until) {
            long next = step(best, budget, until);
            better = next != best;
            best = next;
        }
        return best;
    }

    private long step(long from, double budget, int until) {
        long best = from;
        double rate = SLACK;
        double room = budget - cost(from);
        for (int i = 0; i < cost.length && evaluations < until; i++) {
            long with = from | 1L << i;
            if (with != from && cost[i] <= room + SLACK) {
                double saved = (hours(from) - hours(with)) / Math.max(cost[i], 1e-6);
                if (saved > rate) {
                    rate = saved;
                    best = with;
                }
            }
        }
        return best == from ? exchange(from, budget, until) : best;
    }

    private long exchange(long from, double budget, int until) {
        for (int out = 0; out < cost.length; out++) {
            for (int in = 0; in < cost.length && evaluations < until; in++) {
                long with = from & ~(1L << out) | 1L << in;
                boolean swap = (from >> out & 1) == 1 && (from >> in & 1) == 0;
                if (swap && cost(with) <= budget + SLACK && hours(with) < hours(from) - SLACK) {
                    return with;
                }
            }
        }
        return from;
    }
}
