package testudo.quantity;

/**
 * Student's distribution, for the interval of a mean of few values.
 *
 * <p>With n degrees of freedom and {@code u = atan(t / sqrt(n))} the chance that {@code |T| <= t} is, for even n,
 * {@code sin u (1 + 1/2 cos^2 u + 1*3/(2*4) cos^4 u + ... )} up to {@code cos^(n-2) u}, and for odd n
 * {@code 2/pi (u + sin u (cos u + 2/3 cos^3 u + ...))} up to the same power (Abramowitz and Stegun, 26.7.3 and 26.7.4). Beyond a thousand degrees
 * the normal quantile with its second-order term serves, which is right to nine digits there.
 */
public final class Student {
    private static final int LARGE = 1000;
    private static final double Z_95 = 1.959963984540054;
    private static final double Z_90 = 1.6448536269514722;

    private Student() {}

    /** The t within which 95 in 100 values lie, by degrees of freedom, at least one. */
    public static double within95(long degrees) {
        return within(0.95, Z_95, degrees);
    }

    /** The t within which 90 in 100 values lie, by degrees of freedom, at least one. */
    public static double within90(long degrees) {
        return within(0.90, Z_90, degrees);
    }

    private static double within(double share, double z, long degrees) {
        if (degrees < 1) {
            throw new IllegalArgumentException("Student's distribution needs a degree of freedom, had " + degrees);
        }
        if (degrees > LARGE) {
            double z3 = z * z * z;
            return z + (z3 + z) / (4 * degrees) + (5 * z3 * z * z + 16 * z3 + 3 * z) / (96.0 * degrees * degrees);
        }
        double low = 0;
        double high = Math.PI / 2;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (inside(middle, (int) degrees) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.sqrt(degrees) * Math.tan((low + high) / 2);
    }

    private static double inside(double angle, int degrees) {
        double cosine = Math.cos(angle);
        double squared = cosine * cosine;
        boolean odd = degrees % 2 == 1;
        double term = odd ? cosine : 1;
        double sum = degrees == 1 ? 0 : term;
        for (int power = odd ? 3 : 2; power <= degrees - 2; power += 2) {
            term *= squared * (power - 1) / power;
            sum += term;
        }
        double series = Math.sin(angle) * sum;
        return odd ? 2 / Math.PI * (angle + series) : series;
    }
}
