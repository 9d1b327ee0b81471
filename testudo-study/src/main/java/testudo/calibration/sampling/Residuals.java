package testudo.calibration.sampling;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;

/**
 * The months of one class against the model: {@code r = b + ε_half + e}, b ~ N(0, s²), ε ~ N(0, emulator²), e autoregressive with sd τ and
 * factor φ a month, the innovation of each month with a variance λ times the ordinary one. b and ε are integrated out or drawn exactly.
 */
final class Residuals {
    private final int months;
    private final int halves;
    private final double[] precision;
    private final double[][] columns;
    private double[][] inverse;
    private double logDeterminant;
    private final double[] lambda;
    private double tau;
    private double phi;

    Residuals(int months, int halves, double classDeviation, double[] emulator) {
        this.months = months;
        this.halves = halves;
        precision = new double[1 + halves];
        precision[0] = 1 / (classDeviation * classDeviation);
        for (int h = 0; h < halves; h++) {
            precision[1 + h] = 1 / Math.max(1e-8, emulator[h] * emulator[h]);
        }
        columns = new double[1 + halves][months];
        inverse = new double[0][0];
        lambda = new double[months];
        Arrays.fill(lambda, 1);
    }

    /** Takes other values of sd and factor. */
    void set(double sd, double factor) {
        tau = sd;
        phi = factor;
        for (int p = 0; p <= halves; p++) {
            double[] column = new double[months];
            for (int m = 0; m < months; m++) {
                column[m] = p == 0 || m / 6 == p - 1 ? 1 : 0;
            }
            columns[p] = whitened(column);
        }
        double[][] a = new double[1 + halves][1 + halves];
        for (int p = 0; p <= halves; p++) {
            for (int q = 0; q <= p; q++) {
                a[p][q] = dot(columns[p], columns[q]) + (p == q ? precision[p] : 0);
                a[q][p] = a[p][q];
            }
        }
        CholeskyDecomposition decomposition =
                new CholeskyDecomposition(new Array2DRowRealMatrix(a, false), 1e-9, 1e-14);
        inverse = decomposition.getSolver().getInverse().getData();
        double log = 0;
        for (int p = 0; p <= halves; p++) {
            log += 2 * Math.log(decomposition.getL().getEntry(p, p)) - Math.log(precision[p]);
        }
        for (int m = 0; m < months; m++) {
            log += Math.log(variance(m));
        }
        logDeterminant = log;
    }

    /** Draws λ of every month given e; to be followed by {@link #set}. */
    void vary(double[] e, Dice dice) {
        double step = tau * Math.sqrt(1 - phi * phi);
        for (int m = 0; m < months; m++) {
            lambda[m] = Departures.drawn(m == 0 ? e[0] / tau : (e[m] - phi * e[m - 1]) / step, dice);
        }
    }

    /** Variance of the innovation of a month. */
    double variance(int month) {
        return tau * tau * (month == 0 ? 1 : 1 - phi * phi) * lambda[month];
    }

    /** The innovations in units of their standard deviation. */
    private double[] whitened(double[] r) {
        double[] w = new double[months];
        for (int m = 0; m < months; m++) {
            w[m] = (r[m] - (m == 0 ? 0 : phi * r[m - 1])) / Math.sqrt(variance(m));
        }
        return w;
    }

    /** Log density of the residuals with b and ε integrated out. */
    double logDensity(double[] r) {
        double[] w = whitened(r);
        double[] v = against(w);
        return -0.5 * (dot(w, w) - form(v) + logDeterminant);
    }

    private double[] against(double[] w) {
        double[] v = new double[1 + halves];
        for (int p = 0; p <= halves; p++) {
            v[p] = dot(columns[p], w);
        }
        return v;
    }

    private double form(double[] v) {
        double sum = 0;
        for (int p = 0; p < v.length; p++) {
            sum += v[p] * dot(inverse[p], v);
        }
        return sum;
    }

    /** b and ε given the residuals. */
    double[] draw(double[] r, Dice dice) {
        double[] v = against(whitened(r));
        double[][] root = new CholeskyDecomposition(new Array2DRowRealMatrix(inverse), 1e-9, 1e-16)
                .getL()
                .getData();
        double[] drawn = new double[v.length];
        double[] normal = new double[v.length];
        Arrays.setAll(normal, p -> dice.normal());
        for (int p = 0; p < v.length; p++) {
            drawn[p] = dot(inverse[p], v) + dot(root[p], normal);
        }
        return drawn;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
