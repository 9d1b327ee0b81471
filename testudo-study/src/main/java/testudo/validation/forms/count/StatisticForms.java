package testudo.validation.forms.count;

import static testudo.validation.cases.Numbers.one;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import testudo.validation.cases.Case;

/** Intervals of shares and scores of forecasts: STA. */
public final class StatisticForms {
    private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*%");

    private StatisticForms() {}

    public static double[] of(Case c) {
        if (c.says("wilson")) {
            return one(wilson(c));
        }
        if (c.says("clopper")) {
            c.requireAtMost(6000.0 * c.in().count("n"));
            return one(clopperPearson(c));
        }
        if (c.says("log score", "logarithmic score")) {
            return one(Distributions.lnBetaBinomial(
                    c.in().count("y"), c.in().count("n"), c.in().positive("alpha"), c.in().positive("beta")));
        }
        if (c.says("crps")) {
            c.requireAtMost(100.0 * c.in().count("n"));
            double crps = crps(c.in().count("y"), c.in().count("n"), c.in().positive("alpha"), c.in().positive("beta"));
            return one(c.says("share scale") ? crps / c.in().countFromOne("n") : crps);
        }
        throw c.notCovered();
    }

    public static double confidence(Case c) {
        Matcher percent = PERCENT.matcher(c.description());
        return percent.find() ? Double.parseDouble(percent.group(1)) / 100 : 0.95;
    }

    private static boolean upper(Case c) {
        if (c.says("upper") == c.says("lower")) {
            throw c.notCovered();
        }
        return c.says("upper");
    }

    private static double wilson(Case c) {
        double n = c.in().countFromOne("n");
        double share = c.in().count("k") / n;
        double z = Distributions.normalTwoSided(confidence(c));
        double centre = share + z * z / (2 * n);
        double half = z * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n));
        return (upper(c) ? centre + half : centre - half) / (1 + z * z / n);
    }

    /** The share at which as many successes or more (lower limit), or as few or fewer (upper), have half the error left. */
    private static double clopperPearson(Case c) {
        int k = c.in().count("k");
        int n = c.in().countFromOne("n");
        double tail = (1 - confidence(c)) / 2;
        if (upper(c)) {
            return k == n ? 1 : 1 - shareWithTail(n - k, n, tail);
        }
        return k == 0 ? 0 : shareWithTail(k, n, tail);
    }

    private static double shareWithTail(int k, int n, double tail) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 200; i++) {
            double middle = (low + high) / 2;
            if (Distributions.binomialAtLeast(k, n, middle) < tail) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double crps(int y, int n, double alpha, double beta) {
        double below = 0;
        double sum = 0;
        for (int k = 0; k < n; k++) {
            below += Math.exp(Distributions.lnBetaBinomial(k, n, alpha, beta));
            double gap = below - (k >= y ? 1 : 0);
            sum += gap * gap;
        }
        return sum;
    }
}
