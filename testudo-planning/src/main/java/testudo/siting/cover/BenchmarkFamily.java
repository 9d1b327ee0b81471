package testudo.siting.cover;

import java.util.Arrays;

/**
 * The public family of random maximal-cover instances of Cordeau, Furini and Ljubić (European Journal of Operational Research 275, 2019),
 * made from its description.
 *
 * <p>Sites and points lie in a square of side 30, with coordinates rounded to six decimals; a point's weight is 1 to 100; a site covers a
 * point at a distance strictly below the radius. The stream gives sites, then points, then the sites' costs, then the points' weights.
 */
final class BenchmarkFamily {
    private static final double SIDE = 30;
    private static final double DECIMALS = 1e6;
    private static final int GREATEST_WEIGHT = 100;

    private BenchmarkFamily() {}

    static CoverTable rows(int sites, int points, long seed, double radius) {
        GlibcRandom random = new GlibcRandom(seed);
        double[] x = new double[sites];
        double[] y = new double[sites];
        for (int s = 0; s < sites; s++) {
            x[s] = coordinate(random);
            y[s] = coordinate(random);
        }
        PointCover cover = new PointCover(x, y, SIDE, radius);
        RowMerger merger = new RowMerger(sites);
        int[] rowOf = new int[points];
        long[] set = new long[merger.words()];
        for (int p = 0; p < points; p++) {
            double px = coordinate(random);
            double py = coordinate(random);
            cover.of(px, py, set);
            rowOf[p] = merger.row(set);
        }
        for (int s = 0; s < sites; s++) {
            random.next();
        }
        return weigh(merger, rowOf, random);
    }

    private static CoverTable weigh(RowMerger merger, int[] rowOf, GlibcRandom random) {
        long[] weights = new long[Arrays.stream(rowOf).max().orElse(-1) + 1];
        long total = 0;
        for (int row : rowOf) {
            int weight = random.next() % GREATEST_WEIGHT + 1;
            total += weight;
            if (row >= 0) {
                weights[row] += weight;
            }
        }
        return merger.rows(weights, rowOf.length, total);
    }

    private static double coordinate(GlibcRandom random) {
        return Math.rint(random.next() / (double) GlibcRandom.GREATEST * SIDE * DECIMALS) / DECIMALS;
    }
}
