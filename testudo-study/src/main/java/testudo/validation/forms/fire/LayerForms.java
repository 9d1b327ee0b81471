package testudo.validation.forms.fire;

import static testudo.validation.cases.Numbers.one;

import testudo.validation.cases.Case;
import testudo.validation.forms.count.Distributions;

/** Layers one behind the other, with and without magazines: LAY. */
public final class LayerForms {
    private LayerForms() {}

    public static double[] of(Case c) {
        int threats = c.in().count("N");
        c.requireAtMost(20.0 * threats * threats);
        double[] survivors = new double[threats + 1];
        survivors[threats] = 1;
        double used = 0;
        for (int layer = 1; c.in().has("p" + layer); layer++) {
            double p = c.in().probability("p" + layer);
            int salvo = c.in().has("k" + layer) ? c.in().count("k" + layer) : 1;
            int engageable = salvo == 0 ? 0 : c.in().has("M" + layer) ? c.in().count("M" + layer) / salvo : threats;
            used += salvo * meanEngaged(survivors, engageable);
            survivors = after(survivors, engageable, Math.pow(1 - p, salvo));
        }
        c.in().text("p1");
        if (c.says("no leak", "no threat")) {
            return one(survivors[0]);
        }
        if (c.says("interceptors", "rounds", "shots used")) {
            return one(used);
        }
        if (c.says("at least")) {
            return one(atLeast(survivors, c.in().count("k")));
        }
        if (c.says("leaker", "leakage")) {
            return one(mean(survivors) / (c.says("leakers") ? 1 : threats));
        }
        throw c.notCovered();
    }

    private static double meanEngaged(double[] survivors, int engageable) {
        double mean = 0;
        for (int s = 0; s < survivors.length; s++) {
            mean += survivors[s] * Math.min(s, engageable);
        }
        return mean;
    }

    private static double mean(double[] survivors) {
        return meanEngaged(survivors, Integer.MAX_VALUE);
    }

    private static double atLeast(double[] survivors, int k) {
        double sum = 0;
        for (int s = k; s < survivors.length; s++) {
            sum += survivors[s];
        }
        return sum;
    }

    private static double[] after(double[] survivors, int engageable, double miss) {
        double[] next = new double[survivors.length];
        for (int s = 0; s < survivors.length; s++) {
            int engaged = Math.min(s, engageable);
            for (int missed = 0; survivors[s] > 0 && missed <= engaged; missed++) {
                next[s - engaged + missed] += survivors[s] * Distributions.binomial(missed, engaged, miss);
            }
        }
        return next;
    }
}
