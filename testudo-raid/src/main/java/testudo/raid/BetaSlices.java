package testudo.raid;

/**
 * A Beta distribution cut into equally likely slices, each standing at its own mean, so that the mean over slices is the distribution's
 * mean exactly.
 *
 * <p>With mean p and correlation rho the shape numbers are {@code a = p (1-rho)/rho} and {@code b = (1-p)(1-rho)/rho}. The mean of a slice
 * is {@code n p (I_{a+1,b}(x2) - I_{a+1,b}(x1))} with {@code I_{a+1,b}(x) = I_{a,b}(x) - x^a (1-x)^b / (a B(a,b))}.
 */
final class BetaSlices {
    private BetaSlices() {}

    static double[] of(double p, double rho, int slices) {
        double[] means = new double[slices];
        if (p <= 0 || p >= 1 || rho <= 0) {
            java.util.Arrays.fill(means, Math.max(0, Math.min(1, p)));
            return means;
        }
        if (rho >= 1) {
            for (int k = 0; k < slices; k++) {
                means[k] = Math.max(0, Math.min(1, (k + 1) - slices * (1 - p)));
            }
            return means;
        }
        double a = p * (1 - rho) / rho;
        double b = (1 - p) * (1 - rho) / rho;
        double logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
        double before = 0;
        double x = 0;
        for (int k = 1; k <= slices; k++) {
            double next = 1;
            if (k < slices) {
                x = quantile((double) k / slices, a, b, logBeta, x);
                next = (double) k / slices - Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta) / a;
            }
            means[k - 1] = Math.max(0, Math.min(1, slices * p * (next - before)));
            before = next;
        }
        return means;
    }

    private static double quantile(double u, double a, double b, double logBeta, double from) {
        double low = from;
        double high = 1;
        double x = from > 0
                ? Math.min(1 - (1 - from) * 0.98, 0.5 * (1 + from))
                : Math.exp((Math.log(u * a) + logBeta) / a);
        x = Math.max(1e-300, Math.min(x, 1 - 1e-15));
        for (int i = 0; i < 80; i++) {
            double excess = cumulative(x, a, b, logBeta) - u;
            if (excess > 0) {
                high = x;
            } else {
                low = x;
            }
            double slope = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBeta);
            double step = x - excess / slope;
            double next = step > low && step < high ? step : middle(low, high);
            if (Math.abs(next - x) <= 1e-13 * x || high - low <= 1e-15) {
                return next;
            }
            x = Math.min(next, 1 - 1e-16);
        }
        return x;
    }

    private static double middle(double low, double high) {
        return low < 1e-3 * high && high < 1e-3 ? Math.sqrt(Math.max(low, 1e-300) * high) : 0.5 * (low + high);
    }

    /** The regularised incomplete beta function by its continued fraction (modified Lentz). */
    static double cumulative(double x, double a, double b, double logBeta) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta);
        return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b;
    }

    private static double fraction(double x, double a, double b) {
        double tiny = 1e-300;
        double c = 1;
        double d = 1 / guard(1 - (a + b) * x / (a + 1), tiny);
        double f = d;
        for (int m = 1; m < 400; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / guard(1 + even * d, tiny);
            c = guard(1 + even / c, tiny);
            f *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / guard(1 + odd * d, tiny);
            c = guard(1 + odd / c, tiny);
            double factor = d * c;
            f *= factor;
            if (Math.abs(factor - 1) < 1e-15) {
                break;
            }
        }
        return f;
    }

    private static double guard(double value, double tiny) {
        return Math.abs(value) < tiny ? tiny : value;
    }

    /** Log of the gamma function: Stirling's series after raising the argument above ten. */
    static double logGamma(double x) {
        double shift = 0;
        double y = x;
        while (y < 10) {
            shift += Math.log(y);
            y++;
        }
        double i = 1 / y;
        double i2 = i * i;
        double series = i * (1.0 / 12 - i2 * (1.0 / 360 - i2 * (1.0 / 1260 - i2 * (1.0 / 1680 - i2 / 1188))));
        return (y - 0.5) * Math.log(y) - y + 0.5 * Math.log(2 * Math.PI) + series - shift;
    }
}
