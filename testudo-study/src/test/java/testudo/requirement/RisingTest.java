package testudo.requirement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Smoothing to the nearest row that never falls. */
class RisingTest {
    @Test
    void aDentIsSharedByItsNeighbours() {
        assertArrayEquals(new double[] {1, 2.5, 2.5, 4}, Rising.of(new double[] {1, 3, 2, 4}), 1e-12);
        assertArrayEquals(new double[] {2, 2, 2}, Rising.of(new double[] {3, 2, 1}), 1e-12);
    }

    @Test
    void aRowThatRisesStaysAsItIs() {
        assertArrayEquals(new double[] {0, 0.2, 0.2, 1}, Rising.of(new double[] {0, 0.2, 0.2, 1}), 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyRowRisesAfterwardsAndKeepsItsSum(long seed) {
        Random luck = new Random(seed);
        double[] values = luck.doubles(12).toArray();
        double[] rising = Rising.of(values);
        for (int i = 1; i < rising.length; i++) {
            assertTrue(rising[i] >= rising[i - 1] - 1e-12);
        }
        assertEquals(Arrays.stream(values).sum(), Arrays.stream(rising).sum(), 1e-9);
    }
}
