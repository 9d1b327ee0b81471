package testudo.calibration.sampling;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * A Gaussian process with a linear mean whose coefficients have a wide prior, a squared exponential kernel with one length for each
 * coordinate, and noise: {@code k(x, x') = c (1 + x·x') + s² exp(-½ Σ w_d (x_d - x'_d)²) + n² δ}. Rasmussen and Williams (2006), chapters 2 and 5.
 */
public final class GaussianProcess {
    private static final double LINEAR = 9;
    private static final int STEPS = 70;
    private static final int LEARN_ON = 200;
    private final double[][] x;
    private final double centre;
    private final double scale;
    private final double[] lengths;
    private final double signal;
    private final double noise;
    private final double[] alpha;
    private final double[] slope;
    private final double offset;
    private final RealMatrix inverse;
    private final double[] y;

    /** With lengths, signal and noise that are given, in units of the scaled values. */
    public GaussianProcess(double[][] points, double[] values, double[] weights, double signal, double noise) {
        x = points;
        lengths = weights;
        this.signal = signal;
        this.noise = noise;
        centre = Arrays.stream(values).average().orElse(0);
        double squares =
                Arrays.stream(values).map(v -> (v - centre) * (v - centre)).sum();
        scale = Math.max(1e-6, Math.sqrt(squares / values.length));
        y = Arrays.stream(values).map(v -> (v - centre) / scale).toArray();
        inverse = inverse(covariance(x, weights, signal, noise));
        alpha = inverse.operate(y);
        slope = new double[x[0].length];
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += alpha[i];
            for (int d = 0; d < slope.length; d++) {
                slope[d] += LINEAR * alpha[i] * (x[i][d] - 0.5);
            }
        }
        offset = LINEAR * sum;
    }

    /** With the likeliest lengths, signal and noise under weak priors, learnt on at most 200 of the points. */
    public static GaussianProcess of(double[][] points, double[] values) {
        double[] theta = Learning.of(points, values);
        int dimensions = points[0].length;
        double[] weights = new double[dimensions];
        for (int d = 0; d < dimensions; d++) {
            weights[d] = Math.exp(theta[d]);
        }
        return new GaussianProcess(
                points, values, weights, Math.exp(theta[dimensions]), Math.exp(theta[dimensions + 1]));
    }

    public double mean(double[] at) {
        double sum = offset;
        for (int d = 0; d < slope.length; d++) {
            sum += slope[d] * (at[d] - 0.5);
        }
        double curved = 0;
        for (int i = 0; i < alpha.length; i++) {
            curved += alpha[i] * bump(x[i], at);
        }
        return centre + scale * (sum + signal * curved);
    }

    /** Variance of the value without noise. */
    public double variance(double[] at) {
        double[] k = new double[x.length];
        for (int i = 0; i < k.length; i++) {
            k[i] = LINEAR * (1 + dot(x[i], at)) + signal * bump(x[i], at);
        }
        double prior = LINEAR * (1 + dot(at, at)) + signal;
        double[] solved = inverse.operate(k);
        double told = 0;
        for (int i = 0; i < k.length; i++) {
            told += k[i] * solved[i];
        }
        return Math.max(0, prior - told) * scale * scale;
    }

    /** The mean at each point as foretold from all other points. */
    public double[] leftOut() {
        double[] left = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            left[i] = centre + scale * (y[i] - alpha[i] / inverse.getEntry(i, i));
        }
        return left;
    }

    /** Root of the mean square of what leaving one out misses by. */
    public double leftOutDeviation() {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double miss = scale * alpha[i] / inverse.getEntry(i, i);
            sum += miss * miss;
        }
        return Math.sqrt(sum / y.length);
    }

    /** 1 − the mean square of what leaving one out misses by, over the variance. */
    public double leftOutR2() {
        double miss = leftOutDeviation();
        return 1 - miss * miss / (scale * scale);
    }

    public double noiseDeviation() {
        return Math.sqrt(noise) * scale;
    }

    private double bump(double[] a, double[] b) {
        double sum = 0;
        for (int d = 0; d < lengths.length; d++) {
            double step = a[d] - b[d];
            sum += lengths[d] * step * step;
        }
        return Math.exp(-0.5 * sum);
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int d = 0; d < a.length; d++) {
            sum += (a[d] - 0.5) * (b[d] - 0.5);
        }
        return sum;
    }

    private static double[][] covariance(double[][] x, double[] weights, double signal, double noise) {
        double[][] k = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = 0;
                for (int d = 0; d < weights.length; d++) {
                    double step = x[i][d] - x[j][d];
                    sum += weights[d] * step * step;
                }
                k[i][j] = LINEAR * (1 + dot(x[i], x[j])) + signal * Math.exp(-0.5 * sum) + (i == j ? noise : 0);
                k[j][i] = k[i][j];
            }
        }
        return k;
    }

    private static RealMatrix inverse(double[][] k) {
        return new CholeskyDecomposition(new Array2DRowRealMatrix(k, false), 1e-9, 1e-12)
                .getSolver()
                .getInverse();
    }

    /** Ascent of the marginal likelihood by the signs of its gradient (Riedmiller 1994). */
    private static final class Learning {
        private static final double LENGTH_MEAN = -1;
        private static final double LENGTH_SD = 1.5;
        private static final double LEAST = -7;
        private static final double MOST = 4;
        private final double[][] x;
        private final double[] y;
        private final int dimensions;

        private Learning(double[][] x, double[] y) {
            this.x = x;
            this.y = y;
            dimensions = x[0].length;
        }

        static double[] of(double[][] points, double[] values) {
            int n = Math.min(LEARN_ON, points.length);
            double[][] x = new double[n][];
            double[] some = new double[n];
            for (int i = 0; i < n; i++) {
                int at = (int) ((long) i * points.length / n);
                x[i] = points[at];
                some[i] = values[at];
            }
            double mean = Arrays.stream(some).average().orElse(0);
            double sd = Math.sqrt(
                    Arrays.stream(some).map(v -> (v - mean) * (v - mean)).sum() / n);
            double[] y = Arrays.stream(some)
                    .map(v -> (v - mean) / Math.max(1e-6, sd))
                    .toArray();
            return new Learning(x, y).climb();
        }

        private double[] climb() {
            double[] theta = new double[dimensions + 2];
            double[] step = new double[dimensions + 2];
            double[] before = new double[dimensions + 2];
            Arrays.fill(theta, 0, dimensions, LENGTH_MEAN);
            theta[dimensions] = Math.log(0.3);
            theta[dimensions + 1] = Math.log(0.05);
            Arrays.fill(step, 0.25);
            for (int s = 0; s < STEPS; s++) {
                double[] gradient = gradient(theta);
                for (int d = 0; d < theta.length; d++) {
                    double turn = gradient[d] * before[d];
                    step[d] = Math.clamp(step[d] * (turn > 0 ? 1.2 : turn < 0 ? 0.5 : 1), 1e-3, 0.7);
                    theta[d] = Math.clamp(theta[d] + Math.signum(gradient[d]) * step[d], LEAST, MOST);
                    before[d] = turn < 0 ? 0 : gradient[d];
                }
            }
            return theta;
        }

        /** Of the log marginal likelihood and the log priors. */
        private double[] gradient(double[] theta) {
            double[] weights = new double[dimensions];
            for (int d = 0; d < dimensions; d++) {
                weights[d] = Math.exp(theta[d]);
            }
            double signal = Math.exp(theta[dimensions]);
            double noise = Math.exp(theta[dimensions + 1]);
            double[][] k = covariance(x, weights, signal, noise);
            double[][] inverse = inverse(k).getData();
            double[] alpha = new Array2DRowRealMatrix(inverse, false).operate(y);
            double[] gradient = new double[theta.length];
            for (int i = 0; i < y.length; i++) {
                gradient[dimensions] += 0.5 * (alpha[i] * alpha[i] - inverse[i][i]) * signal;
                gradient[dimensions + 1] += 0.5 * (alpha[i] * alpha[i] - inverse[i][i]) * noise;
                for (int j = 0; j < i; j++) {
                    double curved = k[i][j] - LINEAR * (1 + dot(x[i], x[j]));
                    double pull = (alpha[i] * alpha[j] - inverse[i][j]) * curved;
                    gradient[dimensions] += pull;
                    for (int d = 0; d < dimensions; d++) {
                        double apart = x[i][d] - x[j][d];
                        gradient[d] -= 0.5 * pull * weights[d] * apart * apart;
                    }
                }
            }
            for (int d = 0; d < dimensions; d++) {
                gradient[d] -= (theta[d] - LENGTH_MEAN) / (LENGTH_SD * LENGTH_SD);
            }
            gradient[dimensions] -= (theta[dimensions] - Math.log(0.3)) / 4;
            gradient[dimensions + 1] -= (theta[dimensions + 1] - Math.log(0.05)) / 4;
            return gradient;
        }
    }
}
