package testudo.siting.cover;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import testudo.quantity.Luck;

/** Several chains of swap searches with kicks, each on its own luck, run side by side; the best of all is the answer, whatever the threads. */
final class SwapChains {
    private static final int CHAINS = 2;
    private static final int LEAST_KICK = 2;
    private static final int KICKS = 3;
    private static final long SEED = 42;

    private SwapChains() {}

    /** The best choice of a chain and the rows it looked at. */
    record Chain(int number, long value, int[] chosen, long visits) {}

    static Chain best(CoverTable table, int p, SearchLimits limits) {
        List<Chain> chains = IntStream.range(0, CHAINS)
                .parallel()
                .mapToObj(c -> run(table, p, limits, c))
                .toList();
        Chain best = chains.stream()
                .max(Comparator.comparingLong(Chain::value).thenComparing(Chain::number, Comparator.reverseOrder()))
                .orElseThrow();
        long visits = chains.stream().mapToLong(Chain::visits).sum();
        return new Chain(best.number(), best.value(), best.chosen(), visits);
    }

    private static Chain run(CoverTable table, int p, SearchLimits limits, int number) {
        Luck luck = Luck.ofSeed(SEED).of(number);
        SwapCover cover = new SwapCover(table, Math.min(p, table.sites));
        cover.greedy();
        cover.improve(Long.MAX_VALUE);
        long best = cover.value();
        int[] chosen = cover.chosen();
        for (int k = 0; k < limits.kicks() && !limits.cancelled().getAsBoolean(); k++) {
            cover.kick(luck.of(k), LEAST_KICK + k % KICKS);
            cover.improve(Long.MAX_VALUE);
            if (cover.value() >= best) {
                best = cover.value();
                chosen = cover.chosen();
            } else {
                cover.restart(chosen);
            }
        }
        return new Chain(number, best, chosen, cover.visits());
    }
}
