package testudo.mobility.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {
    private static final int PLACES = 15;
    private static final int LINKS = 40;

    @Test
    void theShortWayRoundFromTheNearestStartWins() {
        var routes = new Routes(5, new int[] {0, 1, 1, 2, 0, 2, 3, 2});
        double[] time = routes.times(new double[] {1, 1, 5, 0.5}, new int[] {0, 3});
        assertArrayEquals(new double[] {0, 1, 0.5, 0, Routes.NEVER}, time);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void shortestTimesAgreeWithSumsOverAllPairs(long seed) {
        var luck = new SplittableRandom(seed);
        int[] ends = ends(luck, LINKS);
        double[] hours = hours(luck, LINKS);
        double[][] all = new double[PLACES][PLACES];
        for (int i = 0; i < PLACES; i++) {
            Arrays.fill(all[i], Routes.NEVER);
            all[i][i] = 0;
        }
        for (int i = 0; i < LINKS; i++) {
            int a = ends[2 * i];
            int b = ends[2 * i + 1];
            all[a][b] = all[b][a] = Math.min(all[a][b], a == b ? 0 : hours[i]);
        }
        for (int k = 0; k < PLACES; k++) {
            for (int i = 0; i < PLACES; i++) {
                for (int j = 0; j < PLACES; j++) {
                    all[i][j] = Math.min(all[i][j], all[i][k] + all[k][j]);
                }
            }
        }
        assertArrayEquals(all[0], new Routes(PLACES, ends).times(hours, new int[] {0}), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9, 10})
    void oneMoreLinkNeverLengthensATime(long seed) {
        var luck = new SplittableRandom(seed);
        int[] ends = ends(luck, LINKS);
        double[] hours = hours(luck, LINKS);
        double[] few = new Routes(PLACES, Arrays.copyOf(ends, 2 * LINKS - 2))
                .times(Arrays.copyOf(hours, LINKS - 1), new int[] {0});
        double[] more = new Routes(PLACES, ends).times(hours, new int[] {0});
        for (int i = 0; i < PLACES; i++) {
            assertTrue(more[i] <= few[i]);
        }
        assertEquals(0, more[0]);
    }

    private static int[] ends(SplittableRandom luck, int links) {
        return luck.ints(2L * links, 0, PLACES).toArray();
    }

    private static double[] hours(SplittableRandom luck, int links) {
        return luck.doubles(links, 1, 30).toArray();
    }
}
