package testudo.validation.forms.fire;

import static testudo.validation.cases.Numbers.one;

import testudo.validation.cases.Case;

/** Channels as servers: ERL, ENG, ERA. */
public final class QueueForms {
    private QueueForms() {}

    public static double[] erlangLoss(Case c) {
        double load = c.in().has("a") ? c.in().notNegative("a") : c.in().notNegative("lambda") / c.in().positive("mu");
        return one(erlangB(c.in().count("c"), load));
    }

    static double erlangB(int channels, double load) {
        double blocked = 1;
        for (int k = 1; k <= channels; k++) {
            blocked = load * blocked / (k + load * blocked);
        }
        return blocked;
    }

    /** The share of calls that find all channels busy is what one source fewer would see as a share of time. */
    public static double[] engset(Case c) {
        int sources = c.in().countFromOne("N");
        int channels = c.in().count("c");
        double alpha = c.in().notNegative("alpha");
        int seen = c.says("time congestion") ? sources : sources - 1;
        if (channels > seen) {
            return one(0);
        }
        double blocked = 1;
        for (int k = 1; k <= channels; k++) {
            double x = (seen - k + 1) * alpha * blocked;
            blocked = x / (k + x);
        }
        return one(blocked);
    }

    /** Mean abandonments over arrivals of the M/M/c+M chain, theta E(queue) / lambda. */
    public static double[] erlangA(Case c) {
        double arrivals = c.in().positive("lambda");
        double service = c.in().positive("mu");
        double patience = c.in().positive("theta");
        int channels = c.in().countFromOne("c");
        double weight = 1;
        double total = 1;
        double waiting = 0;
        double delayed = 0;
        for (int n = 1; n < 10_000_000; n++) {
            int queue = Math.max(0, n - channels);
            weight *= arrivals / (Math.min(n, channels) * service + queue * patience);
            total += weight;
            waiting += queue * weight;
            delayed += n >= channels ? weight : 0;
            if (total > 1e200) {
                weight /= 1e200;
                waiting /= 1e200;
                delayed /= 1e200;
                total /= 1e200;
            }
            if (n > channels && weight * (queue + 1.0) < 1e-18 * (waiting + Double.MIN_NORMAL)) {
                break;
            }
        }
        if (c.says("lost", "leaving", "abandon")) {
            return one(patience * waiting / total / arrivals);
        }
        if (c.says("wait")) {
            return one((channels == 0 ? 1 : delayed) / total);
        }
        throw c.notCovered();
    }
}
