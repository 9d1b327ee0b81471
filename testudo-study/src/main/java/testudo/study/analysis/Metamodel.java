package testudo.study.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.RealMatrix;
import testudo.study.store.Row;

/**
 * A quadratic surface through the points, with products of two factors where there are twice as many points as terms; factors are scaled to -1..1. Its quality is
 * Q² of leaving each point out in turn, from the diagonal of the hat matrix. Below {@value #LEAST} it is refused.
 */
public final class Metamodel {
    /** Least quality at which it serves. */
    public static final double LEAST = 0.9;

    private static final double RIDGE = 1e-8;

    private Metamodel() {}

    /**
     * How well it fits.
     *
     * @param terms of the surface
     * @param points through which it was laid
     * @param quality Q² of leaving one out
     * @param served whether that suffices
     */
    public record Fit(int terms, int points, double quality, boolean served) {}

    /** The fit of a measure; empty where there are too few points or nothing varies. */
    public static Optional<Fit> of(Data data, String measure) {
        int m = data.measure(measure);
        List<Row> rows = data.where(r -> !r.role().equals("base"));
        int k = data.factors();
        int crossed = 1 + 2 * k + k * (k - 1) / 2;
        boolean products = rows.size() >= 2 * crossed;
        int terms = products ? crossed : 1 + 2 * k;
        if (rows.size() < terms + 2) {
            return Optional.empty();
        }
        double[][] x = new double[rows.size()][];
        double[] y = new double[rows.size()];
        for (int j = 0; j < y.length; j++) {
            x[j] = terms(data, rows.get(j).levels(), products);
            y[j] = rows.get(j).values()[m];
        }
        double quality = leftOut(new Array2DRowRealMatrix(x, false), y);
        return Double.isFinite(quality)
                ? Optional.of(new Fit(terms, y.length, quality, quality >= LEAST))
                : Optional.empty();
    }

    private static double[] terms(Data data, double[] levels, boolean products) {
        List<Double> terms = new ArrayList<>(List.of(1.0));
        double[] scaled = new double[levels.length];
        for (int i = 0; i < scaled.length; i++) {
            var named = data.header().factors().get(i);
            scaled[i] = 2 * (levels[i] - named.low()) / (named.high() - named.low()) - 1;
            terms.add(scaled[i]);
            terms.add(scaled[i] * scaled[i]);
        }
        for (int i = 0; products && i < scaled.length; i++) {
            for (int j = 0; j < i; j++) {
                terms.add(scaled[i] * scaled[j]);
            }
        }
        return terms.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double leftOut(RealMatrix x, double[] y) {
        RealMatrix normal = x.transposeMultiply(x);
        for (int i = 0; i < normal.getRowDimension(); i++) {
            normal.addToEntry(i, i, RIDGE * y.length);
        }
        DecompositionSolver solver = new CholeskyDecomposition(normal).getSolver();
        double[] fitted = x.operate(solver.solve(x.transpose().operate(new ArrayRealVector(y))))
                .toArray();
        RealMatrix half = solver.solve(x.transpose());
        double mean = java.util.Arrays.stream(y).average().orElse(0);
        double missed = 0;
        double varied = 0;
        for (int j = 0; j < y.length; j++) {
            double leverage = x.getRowVector(j).dotProduct(half.getColumnVector(j));
            double off = (y[j] - fitted[j]) / Math.max(1e-9, 1 - leverage);
            missed += off * off;
            varied += (y[j] - mean) * (y[j] - mean);
        }
        return varied == 0 ? Double.NaN : 1 - missed / varied;
    }
}
