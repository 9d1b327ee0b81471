package testudo.mobility.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpgradeSearchTest {
    private static final int WORKS = 9;
    private static final int PLACES = 12;

    /** Small road networks whose links each belong to one work. */
    private record Instance(double[] cost, LongToDoubleFunction hours) {
        static Instance of(long seed) {
            var luck = new SplittableRandom(seed);
            int[] ends = new int[2 * 3 * PLACES];
            double[] before = new double[3 * PLACES];
            double[] after = new double[before.length];
            int[] work = new int[before.length];
            for (int i = 0; i < before.length; i++) {
                ends[2 * i] = i % PLACES;
                ends[2 * i + 1] = (i + 1 + luck.nextInt(PLACES - 1)) % PLACES;
                before[i] = 2 + luck.nextInt(20);
                after[i] = before[i] * (0.3 + 0.7 * luck.nextDouble());
                work[i] = luck.nextInt(WORKS);
            }
            double[] cost = new double[WORKS];
            for (int i = 0; i < WORKS; i++) {
                cost[i] = 1 + luck.nextInt(9);
            }
            var routes = new Routes(PLACES, ends);
            return new Instance(cost, set -> {
                double[] hours = before.clone();
                for (int i = 0; i < hours.length; i++) {
                    hours[i] = (set >> work[i] & 1) == 1 ? after[i] : before[i];
                }
                double sum = 0;
                for (double time : routes.times(hours, new int[] {0})) {
                    sum += time < Routes.NEVER ? time : 0;
                }
                return sum;
            });
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void bruteForceAgreesWithTheSearch(long seed) {
        Instance small = Instance.of(seed);
        var search = new UpgradeSearch(small.cost(), small.hours());
        double least = Double.POSITIVE_INFINITY;
        for (long set = 0; set < 1L << WORKS; set++) {
            if (search.cost(set) <= 14) {
                least = Math.min(least, small.hours().applyAsDouble(set));
            }
        }
        UpgradeSearch.Choice choice = search.best(14, 0, 100_000);
        assertTrue(choice.proved());
        assertEquals(least, choice.hours(), 1e-9);
        assertTrue(search.cost(choice.chosen()) <= 14 + 1e-9);
    }

    @Test
    void bruteForceAgreesOnSixtyMoreAndTheWorkIsTheSameEveryTime() {
        for (long seed = 100; seed < 160; seed++) {
            Instance small = Instance.of(seed);
            double budget = 3 + seed % 30;
            var search = new UpgradeSearch(small.cost(), small.hours());
            UpgradeSearch.Choice choice = search.best(budget, 0, 100_000);
            for (long set = 0; set < 1L << WORKS; set++) {
                boolean affordable = search.cost(set) <= budget;
                assertTrue(!affordable || search.hours(set) >= choice.hours() - 1e-9, "seed " + seed);
            }
            assertEquals("proof", choice.stoppedBy());
            assertEquals(choice, new UpgradeSearch(small.cost(), small.hours()).best(budget, 0, 100_000));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void moreBudgetNeverSavesLess(long seed) {
        Instance small = Instance.of(seed);
        var search = new UpgradeSearch(small.cost(), small.hours());
        double last = search.hours(0);
        for (int budget = 0; budget <= 50; budget += 5) {
            double hours = search.best(budget, 0, 100_000).hours();
            assertTrue(hours <= last + 1e-9, "budget " + budget);
            last = hours;
        }
        assertEquals(
                search.hours((1L << WORKS) - 1), search.best(1e6, 0, 100_000).hours(), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(longs = {16, 17, 18})
    void whenItStopsEarlyItsBoundStillHolds(long seed) {
        Instance small = Instance.of(seed);
        double proved = new UpgradeSearch(small.cost(), small.hours())
                .best(14, 0, 100_000)
                .hours();
        UpgradeSearch.Choice early = new UpgradeSearch(small.cost(), small.hours()).best(14, 0, 6);
        assertTrue(early.bound() <= proved + 1e-9);
        assertTrue(early.hours() >= proved - 1e-9);
        assertFalse(early.proved() && early.hours() > proved + 1e-9);
        assertEquals(early.proved() ? "proof" : "evaluations", early.stoppedBy());
        assertTrue(early.evaluations() <= 6 + 2, "a branch in hand is finished");
    }
}
