package testudo.study.design;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import testudo.study.question.Design;

/** Each design has the property that defines it. */
class DesignsTest {
    private static List<double[]> places(Design.Kind kind, int size, int factors, long seed) {
        Design design = new Design(kind, size);
        Cube cube = Cube.of(design, factors, seed);
        return LongStream.range(0, design.points(factors))
                .mapToObj(i -> cube.at(i).place())
                .toList();
    }

    private static long strata(List<double[]> places, int factor, int parts) {
        return places.stream().map(p -> (int) (p[factor] * parts)).distinct().count();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 64, 100, 1000})
    void aLatinHypercubeMeetsEachStratumOnce(int points) {
        List<double[]> places = places(Design.Kind.LATIN, points, 5, 3);
        for (int i = 0; i < 5; i++) {
            assertEquals(points, strata(places, i, points));
        }
    }

    @Test
    void aNearlyOrthogonalOneDoesToo() {
        List<double[]> places = places(Design.Kind.NEARLY_ORTHOGONAL, 65, 12, 3);
        for (int i = 0; i < 12; i++) {
            assertEquals(65, strata(places, i, 65));
        }
    }

    /** Cioppa and Lucas (2007) call a design nearly orthogonal where no two factors correlate by more than 0.03. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void itsFactorsHardlyCorrelate(long seed) {
        assertTrue(largest(places(Design.Kind.NEARLY_ORTHOGONAL, 65, 12, seed)) < 0.03);
        assertTrue(largest(places(Design.Kind.LATIN, 65, 12, seed)) > 0.1, "a plain one does");
    }

    private static double largest(List<double[]> places) {
        double largest = 0;
        int k = places.getFirst().length;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < i; j++) {
                largest = Math.max(largest, Math.abs(correlation(places, i, j)));
            }
        }
        return largest;
    }

    private static double correlation(List<double[]> places, int i, int j) {
        double a = places.stream().mapToDouble(p -> p[i]).average().orElseThrow();
        double b = places.stream().mapToDouble(p -> p[j]).average().orElseThrow();
        double ab = places.stream().mapToDouble(p -> (p[i] - a) * (p[j] - b)).sum();
        double aa = places.stream().mapToDouble(p -> (p[i] - a) * (p[i] - a)).sum();
        double bb = places.stream().mapToDouble(p -> (p[j] - b) * (p[j] - b)).sum();
        return ab / Math.sqrt(aa * bb);
    }

    /** The first two dimensions of Sobol's sequence are a (0, m, 2)-net: every elementary box of area 2^-m holds one point. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 99})
    void theScrambledPointsAreANet(long seed) {
        int m = 6;
        List<double[]> places = places(Design.Kind.NET, 1 << m, 2, seed);
        for (int wide = 0; wide <= m; wide++) {
            Set<Integer> boxes = new TreeSet<>();
            for (double[] place : places) {
                boxes.add(((int) (place[0] * (1 << wide)) << (m - wide)) + (int) (place[1] * (1 << (m - wide))));
            }
            assertEquals(1 << m, boxes.size(), "boxes of width 2^-" + wide);
        }
    }

    @Test
    void inTwentyDimensionsEachIsStratified() {
        List<double[]> places = places(Design.Kind.NET, 256, 20, 5);
        for (int i = 0; i < 20; i++) {
            assertEquals(256, strata(places, i, 256));
        }
    }

    @Test
    void anotherSeedScramblesOtherwise() {
        assertTrue(places(Design.Kind.NET, 1, 2, 1).getFirst()[0]
                != places(Design.Kind.NET, 1, 2, 2).getFirst()[0]);
    }

    @Test
    void crossingsChangeOneFactorOfATowardsB() {
        Cube cube = Cube.of(new Design(Design.Kind.SOBOL, 8), 3, 4);
        for (int group = 0; group < 8; group++) {
            double[] a = cube.at(group * 5L).place();
            double[] b = cube.at(group * 5L + 1).place();
            for (int i = 0; i < 3; i++) {
                double[] expected = a.clone();
                expected[i] = b[i];
                assertArrayEquals(expected, cube.at(group * 5L + 2 + i).place());
            }
        }
    }

    @Test
    void aTrajectoryMovesEachFactorOnceByTwoThirds() {
        Cube cube = Cube.of(new Design(Design.Kind.MORRIS, 4), 6, 4);
        for (int t = 0; t < 4; t++) {
            Set<Integer> moved = new TreeSet<>();
            for (int s = 1; s <= 6; s++) {
                Cube.Spot before = cube.at(t * 7L + s - 1);
                Cube.Spot now = cube.at(t * 7L + s);
                moved.add(now.of());
                assertEquals(2.0 / 3, Math.abs(now.place()[now.of()] - before.place()[now.of()]), 1e-12);
                assertTrue(Arrays.stream(now.place()).allMatch(x -> x > -1e-9 && x < 1 + 1e-9));
            }
            assertEquals(6, moved.size());
        }
    }

    @Test
    void aGridHasEveryCombinationOnce() {
        List<String> all = new ArrayList<>();
        places(Design.Kind.GRID, 3, 3, 0).forEach(p -> all.add(Arrays.toString(p)));
        assertEquals(27, new TreeSet<>(all).size());
    }
}
