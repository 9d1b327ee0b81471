package testudo.defence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import testudo.quantity.Distance;
import testudo.quantity.Speed;

/**
 * Constant-speed intercepts: how soon, how near and how often a unit can reach a threat. Planning kinematics only: mean speeds, no guidance.
 */
public final class Intercept {
    private Intercept() {}

    /** Range of a head-on intercept: {@code (d - v t_r) / (w + v) w}; empty where the threat passes the unit first. */
    public static Optional<Distance> headOn(Distance detected, Speed threat, Speed interceptor, Duration reaction) {
        double left = detected.metres() - threat.metresPerSecond() * seconds(reaction);
        if (left <= 0) {
            return Optional.empty();
        }
        double w = interceptor.metresPerSecond();
        return Optional.of(Distance.ofMetres(w * left / (w + threat.metresPerSecond())));
    }

    /**
     * Ranges of the successive shoot-look-shoot intercepts against a threat that flies straight at the unit, first to last.
     *
     * <p>From range x the threat closes for the reaction (later the assessment) time; then {@code r = min(x w/(w+v), maxRange)}, which
     * counts unless it is nearer than the least range.
     */
    public static List<Distance> looks(
            Distance detected,
            Speed threat,
            Speed interceptor,
            Duration reaction,
            Duration assessment,
            Distance minRange,
            Distance maxRange) {
        double v = threat.metresPerSecond();
        double w = interceptor.metresPerSecond();
        List<Distance> looks = new ArrayList<>();
        double x = detected.metres() - v * seconds(reaction);
        while (x > 0) {
            double r = Math.min(x * w / (w + v), maxRange.metres());
            if (r < minRange.metres()) {
                break;
            }
            looks.add(Distance.ofMetres(r));
            x = r - v * seconds(assessment);
        }
        return List.copyOf(looks);
    }

    /**
     * Time of the earliest intercept of a threat on a straight leg: the smallest t from the reaction time on with
     * {@code |p + v t| = w (t - t_r)}; empty where the threat outruns the interceptor.
     *
     * @param ahead how far the threat has to fly to the point nearest the unit
     * @param miss distance of that point from the unit
     */
    public static Optional<Duration> crossing(
            Distance ahead, Distance miss, Speed threat, Speed interceptor, Duration reaction) {
        double t = crossingSeconds(
                        ahead.metres() / threat.metresPerSecond(),
                        miss.metres() * miss.metres(),
                        threat.metresPerSecond(),
                        interceptor.metresPerSecond(),
                        seconds(reaction))
                .orElse(Double.NaN);
        return Double.isNaN(t) ? Optional.empty() : Optional.of(Duration.ofNanos(Math.round(t * 1e9)));
    }

    /** With s = t - launch: {@code (v^2 - w^2) s^2 - 2 v^2 (closest - launch) s + miss^2 + v^2 (closest - launch)^2 = 0}. */
    private static OptionalDouble crossingSeconds(double closest, double miss2, double v, double w, double launch) {
        double u = closest - launch;
        double a = w * w - v * v;
        double b = v * v * u;
        double c = miss2 + v * v * u * u;
        if (Math.abs(a) < 1e-9) {
            return b > 0 ? OptionalDouble.of(launch + c / (2 * b)) : OptionalDouble.empty();
        }
        double disc = b * b + a * c;
        if (disc < 0) {
            return OptionalDouble.empty();
        }
        double root = Math.sqrt(disc);
        double s = a > 0 ? (root - b) / a : (b - root) / -a;
        return s >= 0 ? OptionalDouble.of(launch + s) : OptionalDouble.empty();
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
