package testudo.defence;

import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import testudo.quantity.Angle;
import testudo.quantity.Distance;
import testudo.quantity.Speed;

/**
 * The ground that a fire unit defends against threats that descend in a straight line.
 *
 * <p>Threats fly along +x and come down at the descent angle; the unit stands at the origin. An aim point (x, y) is defended when for some
 * height h between the limits {@code (x - h cot a)^2 + y^2 + h^2 <= reach(h)^2}. The footprint lies farther behind the unit than in front
 * of it, so it turns with the direction of attack.
 *
 * @param reach farthest slant range
 * @param descent angle of descent below the horizon, above 0 and at most 90 degrees
 * @param minAltitude lowest intercept
 * @param maxAltitude highest intercept
 * @param timed limits by warning time, or empty where only the reach counts
 */
public record Footprint(
        Distance reach, Angle descent, Distance minAltitude, Distance maxAltitude, Optional<Timed> timed)
        implements Serializable {
    private static final int STEPS = 400;

    /**
     * The interceptor's time: {@code reach(h) = min(reach, w (warning - reaction - h / (v sin a)))}.
     *
     * @param warning time from the track to the impact
     * @param reaction time from the track to the launch
     * @param threat terminal speed
     * @param interceptor mean speed
     */
    public record Timed(Duration warning, Duration reaction, Speed threat, Speed interceptor) implements Serializable {
        double reachMetres(double height, double sine) {
            double time = warning.minus(reaction).toNanos() / 1e9 - height / (threat.metresPerSecond() * sine);
            return Math.max(0, interceptor.metresPerSecond() * time);
        }
    }

    public Footprint {
        if (!(descent.degrees() > 0 && descent.degrees() <= 90) || minAltitude.compareTo(maxAltitude) > 0) {
            throw new IllegalArgumentException(
                    "a footprint needs a descent angle between 0 and 90 degrees and its lower"
                            + " altitude limit below its upper one, was " + descent.degrees() + " degrees");
        }
    }

    public static Footprint of(Distance reach, Angle descent, Distance minAltitude, Distance maxAltitude) {
        return new Footprint(reach, descent, minAltitude, maxAltitude, Optional.empty());
    }

    /** The same, limited by warning time as well. */
    public Footprint within(Timed limits) {
        return new Footprint(reach, descent, minAltitude, maxAltitude, Optional.of(limits));
    }

    /** How far behind the unit, along the attack, aim points are defended. */
    public Distance behind() {
        return Distance.ofMetres(Math.max(0, edge(1)));
    }

    /** How far in front of the unit, towards the attacker, aim points are defended; zero where the footprint starts behind it. */
    public Distance inFront() {
        return Distance.ofMetres(Math.max(0, edge(-1)));
    }

    /** Half the greatest width across the attack. */
    public Distance halfWidth() {
        double best = 0;
        for (int i = 0; i <= STEPS; i++) {
            double h = heightMetres(i);
            best = Math.max(best, square(reachMetres(h)) - h * h);
        }
        return Distance.ofMetres(Math.sqrt(best));
    }

    /**
     * Whether an aim point is defended.
     *
     * @param along distance of the aim point behind the unit along the attack, or in front of it
     * @param isBehind whether it lies behind
     * @param across distance to either side
     */
    public boolean defends(Distance along, boolean isBehind, Distance across) {
        double x = isBehind ? along.metres() : -along.metres();
        double y2 = square(across.metres());
        if (timed.isEmpty()) {
            return y2 <= widthSquared(x);
        }
        for (int i = 0; i <= STEPS; i++) {
            double h = heightMetres(i);
            if (square(x - h * cot()) + y2 + h * h <= square(reachMetres(h))) {
                return true;
            }
        }
        return false;
    }

    /** Area of the footprint in square kilometres, constant reach only, as the side of a square of that area. */
    public Distance sideOfEqualSquare() {
        double from = -edge(-1);
        double to = edge(1);
        double middle = (from + to) / 2;
        double half = (to - from) / 2;
        double sum = 0;
        int n = 20_000;
        for (int i = 0; i < n; i++) {
            double angle = Math.PI * (i + 0.5) / n;
            double x = middle - half * Math.cos(angle);
            sum += 2 * Math.sqrt(Math.max(0, widthSquared(x))) * half * Math.sin(angle) * Math.PI / n;
        }
        return Distance.ofMetres(Math.sqrt(sum));
    }

    private double edge(int sign) {
        if (timed.isPresent()) {
            return timedEdge(sign);
        }
        double r = reach.metres();
        double h = clip(sign > 0 ? r * Math.cos(descent.radians()) : minAltitude.metres());
        double half = Math.sqrt(Math.max(0, r * r - h * h));
        return sign > 0 ? h * cot() + half : half - h * cot();
    }

    private double timedEdge(int sign) {
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= STEPS; i++) {
            double h = heightMetres(i);
            double left = square(reachMetres(h)) - h * h;
            if (left >= 0) {
                best = Math.max(best, Math.sqrt(left) + sign * h * cot());
            }
        }
        return best;
    }

    private double widthSquared(double x) {
        double h = clip(x * cot() / (1 + square(cot())));
        return square(reach.metres()) - h * h - square(x - h * cot());
    }

    private double reachMetres(double height) {
        double sine = Math.sin(descent.radians());
        return timed.map(limits -> Math.min(reach.metres(), limits.reachMetres(height, sine)))
                .orElse(reach.metres());
    }

    private double heightMetres(int step) {
        return minAltitude.metres() + (maxAltitude.metres() - minAltitude.metres()) * step / STEPS;
    }

    private double clip(double h) {
        return Math.max(minAltitude.metres(), Math.min(maxAltitude.metres(), h));
    }

    private double cot() {
        return 1 / Math.tan(descent.radians());
    }

    private static double square(double x) {
        return x * x;
    }
}
