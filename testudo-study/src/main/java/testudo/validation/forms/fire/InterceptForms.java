package testudo.validation.forms.fire;

import static testudo.validation.cases.Numbers.one;

import testudo.validation.cases.Case;
import testudo.validation.cases.NotCovered;

/** When and where a constant-speed interceptor meets its target, and how many looks that leaves: KIN. */
public final class InterceptForms {
    private InterceptForms() {}

    public static double[] of(Case c) {
        if (c.in().has("px")) {
            return one(earliest(c));
        }
        if (c.says("head-on")) {
            double time = headOnSeconds(c);
            return one(c.says("time") ? time + c.in().notNegative("t_react_s") : c.in().positive("vi_kms") * time);
        }
        double[] looks = looks(c);
        if (c.says("number", "how many")) {
            return one(looks[0]);
        }
        if (c.says("last intercept", "last range")) {
            return one(looks[1]);
        }
        throw c.notCovered();
    }

    private static double headOnSeconds(Case c) {
        double closing = c.in().positive("vi_kms") + c.in().positive("vt_kms");
        return (c.in().positive("d_km") - c.in().positive("vt_kms") * c.in().notNegative("t_react_s")) / closing;
    }

    /** Counts intercepts of a target that flies straight at the battery: first after the reaction, then after each assessment. */
    private static double[] looks(Case c) {
        double target = c.in().positive("vt_kms");
        double interceptor = c.in().positive("vi_kms");
        double minRange = c.in().notNegative("rmin_km");
        double distance = c.in().positive("d_km");
        double wait = c.in().notNegative("t_react_s");
        double maxRange = c.in().has("rmax_km") ? c.in().positive("rmax_km") : Double.POSITIVE_INFINITY;
        int count = 0;
        double last = 0;
        while (count < 1_000_000) {
            distance -= target * wait;
            double range = Math.min(distance * interceptor / (interceptor + target), maxRange);
            if (distance <= 0 || range < minRange) {
                break;
            }
            count++;
            last = range;
            distance = range;
            wait = c.in().notNegative("t_assess_s");
        }
        return new double[] {count, last};
    }

    /** The least t from the reaction on with |p + v t| = speed (t - reaction). */
    private static double earliest(Case c) {
        double px = c.in().number("px");
        double py = c.in().number("py");
        double vx = c.in().number("vx");
        double vy = c.in().number("vy");
        double speed = c.in().positive("vi");
        double reaction = c.in().notNegative("t_react_s");
        double a = speed * speed - vx * vx - vy * vy;
        double b = -2 * (speed * speed * reaction + px * vx + py * vy);
        double k = speed * speed * reaction * reaction - px * px - py * py;
        if (Math.abs(a) < 1e-15) {
            return met(-k / b, reaction);
        }
        double root = Math.sqrt(b * b - 4 * a * k);
        double q = -0.5 * (b + Math.copySign(root, b));
        double first = q == 0 ? 0 : Math.min(q / a, k / q);
        double second = q == 0 ? 0 : Math.max(q / a, k / q);
        return met(first >= reaction ? first : second, reaction);
    }

    private static double met(double time, double reaction) {
        if (!(time >= reaction)) {
            throw new NotCovered("the interceptor never meets this target, so there is no time to compare");
        }
        return time;
    }
}
