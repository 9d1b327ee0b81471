package testudo.siting.cover;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import testudo.quantity.Percent;

/**
 * How long a maximal-cover search may go on, in counted work.
 *
 * @param kicks restarts of the swap search in each of its two chains
 * @param priceRounds rounds in which prices are moved to lower the bound
 * @param exact whether branch and bound follows where value and bound differ
 * @param gap a gap that is good enough; 0 asks for proof
 * @param nodes greatest number of branch-and-bound nodes
 * @param iterations greatest number of simplex iterations in branch and bound
 * @param clock elapsed time after which branch and bound stops; an answer that it cut short says so
 * @param cancelled asked now and then; when it holds, the best so far is returned
 */
public record SearchLimits(
        int kicks,
        int priceRounds,
        boolean exact,
        Percent gap,
        long nodes,
        long iterations,
        Optional<Duration> clock,
        BooleanSupplier cancelled) {
    /** Search until the optimum is proved. */
    public static final SearchLimits PROOF = new SearchLimits(
            150, 600, true, Percent.of(0), Integer.MAX_VALUE, Long.MAX_VALUE, Optional.empty(), () -> false);

    /** Search and bound for many sites, some 60 s of work; branch and bound only where few sites are left to decide. */
    public static final SearchLimits BOUNDED = new SearchLimits(
            1500, 20_000, true, Percent.of(0), Integer.MAX_VALUE, 20_000, Optional.empty(), () -> false);

    public SearchLimits {
        if (kicks < 0 || priceRounds < 0 || nodes < 0 || iterations < 0 || gap.value() < 0) {
            throw new IllegalArgumentException("limits of a search cannot be negative");
        }
    }

    public SearchLimits withKicks(int number) {
        return new SearchLimits(number, priceRounds, exact, gap, nodes, iterations, clock, cancelled);
    }

    public SearchLimits withPriceRounds(int rounds) {
        return new SearchLimits(kicks, rounds, exact, gap, nodes, iterations, clock, cancelled);
    }

    public SearchLimits withGap(Percent enough) {
        return new SearchLimits(kicks, priceRounds, exact, enough, nodes, iterations, clock, cancelled);
    }

    public SearchLimits withIterations(long most) {
        return new SearchLimits(kicks, priceRounds, exact, gap, nodes, most, clock, cancelled);
    }

    public SearchLimits withClock(Duration most) {
        return new SearchLimits(kicks, priceRounds, exact, gap, nodes, iterations, Optional.of(most), cancelled);
    }

    public SearchLimits withCancel(BooleanSupplier condition) {
        return new SearchLimits(kicks, priceRounds, exact, gap, nodes, iterations, clock, condition);
    }

    public SearchLimits withoutBranchAndBound() {
        return new SearchLimits(kicks, priceRounds, false, gap, nodes, iterations, clock, cancelled);
    }
}
