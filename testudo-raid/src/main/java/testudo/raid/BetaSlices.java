package testudo.raid;

import java.util.Arrays;

/**
 * A Beta distribution cut into equally likely slices, each standing at its own mean, so that the mean over slices is the distribution's
 * mean exactly.
 *
 * <p>With mean p and correlation rho the shape numbers are {@code a = p (1-rho)/rho} and {@code b = (1-p)(1-rho)/rho}. Mass and first moment
 * are summed by the trapezoid rule over the logit of x, stretched so that the tails are as well met as the middle, and scaled so that they
 * end at 1 and p.
 */
final class BetaSlices {
    private static final int STEPS = 512;
    private static final double TAIL = 32;

    private BetaSlices() {}

    static double[] of(double p, double rho, int slices) {
        double[] means = new double[slices];
        if (p <= 0 || p >= 1 || rho <= 0) {
            Arrays.fill(means, Math.max(0, Math.min(1, p)));
        } else if (rho >= 0.999) {
            for (int k = 0; k < slices; k++) {
                means[k] = Math.max(0, Math.min(1, (k + 1) - slices * (1 - p)));
            }
        } else {
            cut(p, p * (1 - rho) / rho, (1 - p) * (1 - rho) / rho, means);
        }
        return means;
    }

    private static void cut(double p, double a, double b, double[] means) {
        double[] mass = new double[STEPS + 1];
        double[] moment = new double[STEPS + 1];
        sum(Math.log(a / b), a, b, mass, moment);
        double allMass = mass[STEPS];
        double allMoment = moment[STEPS];
        int slices = means.length;
        double before = 0;
        for (int k = 1, i = 0; k <= slices; k++) {
            double next = 1;
            if (k < slices) {
                double wanted = allMass * k / slices;
                while (mass[i + 1] < wanted) {
                    i++;
                }
                double share = (wanted - mass[i]) / (mass[i + 1] - mass[i]);
                next = (moment[i] + share * (moment[i + 1] - moment[i])) / allMoment;
            }
            means[k - 1] = slices * p * (next - before);
            before = next;
        }
    }

    /** Running sums of mass and first moment over z = logit(x), from one far tail to the other. */
    private static void sum(double centre, double a, double b, double[] mass, double[] moment) {
        double width = Math.sqrt(1 / a + 1 / b);
        double reach = Math.max(TAIL / Math.min(a, b), 9 * width);
        double ratio = reach / (0.03 * Math.min(width, 2)) * 2 / STEPS;
        double bend = Math.max(1, Math.log(2 * ratio) + Math.log(Math.max(1, Math.log(2 * ratio))));
        double scale = reach / Math.sinh(bend);
        double top = logDensity(centre, a, b);
        double last = 0;
        double lastMoment = 0;
        for (int i = 0; i <= STEPS; i++) {
            double s = bend * (2.0 * i / STEPS - 1);
            double up = Math.exp(s);
            double z = centre + scale * 0.5 * (up - 1 / up);
            double f = Math.exp(logDensity(z, a, b) - top) * (up + 1 / up);
            double m = f / (1 + Math.exp(-z));
            if (i > 0) {
                mass[i] = mass[i - 1] + f + last;
                moment[i] = moment[i - 1] + m + lastMoment;
            }
            last = f;
            lastMoment = m;
        }
    }

    /** Log of {@code x^a (1-x)^b} at x = 1/(1+e^-z), without losing small tails. */
    private static double logDensity(double z, double a, double b) {
        double small = Math.log(1 + Math.exp(-Math.abs(z)));
        return z < 0 ? a * (z - small) - b * small : -a * small - b * (z + small);
    }
}
