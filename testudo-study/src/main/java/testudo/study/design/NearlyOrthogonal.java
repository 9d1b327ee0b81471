package testudo.study.design;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A Latin hypercube whose factors hardly correlate: each column in turn is put into the order of what the others do not explain of it (Owen 1994),
 * until the largest correlation falls no further; the best of several starts. Strata are met at their middles.
 */
final class NearlyOrthogonal extends Cube {
    private static final int STARTS = 20;
    private static final int ROUNDS = 20;

    private final int points;
    private final double[][] columns;

    NearlyOrthogonal(int points, int factors, long seed) {
        this.points = points;
        double[][] best = {};
        double least = Double.POSITIVE_INFINITY;
        for (int start = 0; start < STARTS && least > 0.001; start++) {
            double[][] tried = improved(latin(points, factors, seed + start));
            double largest = largest(tried);
            if (largest < least) {
                least = largest;
                best = tried;
            }
        }
        this.columns = best;
    }

    private static double[][] latin(int points, int factors, long seed) {
        double[][] columns = new double[factors][points];
        for (int i = 0; i < factors; i++) {
            for (int j = 0; j < points; j++) {
                columns[i][j] = Keyed.shuffled(j, points, Keyed.key(seed, i)) - (points - 1) / 2.0;
            }
        }
        return columns;
    }

    private static double[][] improved(double[][] start) {
        double[][] best = start;
        double least = largest(start);
        double[][] columns = start;
        for (int round = 0; round < ROUNDS; round++) {
            columns = swept(columns, round % 2 == 0);
            double largest = largest(columns);
            if (largest < least) {
                least = largest;
                best = columns;
            }
        }
        return best;
    }

    private static double[][] swept(double[][] columns, boolean forward) {
        double[][] swept = Arrays.stream(columns).map(double[]::clone).toArray(double[][]::new);
        int k = swept.length;
        for (int a = 0; a < k; a++) {
            int i = forward ? a : k - 1 - a;
            double[] rest = swept[i].clone();
            for (int b = 0; b < a; b++) {
                double[] other = swept[forward ? b : k - 1 - b];
                double slope = dot(rest, other) / dot(other, other);
                for (int j = 0; j < rest.length; j++) {
                    rest[j] -= slope * other[j];
                }
            }
            swept[i] = ranks(rest);
        }
        return swept;
    }

    private static double[] ranks(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(j -> values[j]).thenComparingInt(j -> j))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        for (int rank = 0; rank < order.length; rank++) {
            ranks[order[rank]] = rank - (values.length - 1) / 2.0;
        }
        return ranks;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double largest(double[][] columns) {
        double largest = 0;
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j < i; j++) {
                largest = Math.max(largest, Math.abs(dot(columns[i], columns[j]) / dot(columns[i], columns[i])));
            }
        }
        return largest;
    }

    @Override
    Spot at(long index) {
        double[] place = new double[columns.length];
        for (int i = 0; i < place.length; i++) {
            place[i] = (columns[i][(int) index] + points / 2.0) / points;
        }
        return point(place);
    }
}
