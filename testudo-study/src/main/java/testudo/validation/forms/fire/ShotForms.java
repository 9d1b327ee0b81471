package testudo.validation.forms.fire;

import static testudo.validation.cases.Numbers.one;

import testudo.validation.cases.Case;
import testudo.validation.forms.count.Distributions;

/** Independent and correlated shots: BIN, SAL, SLS, BDA, COR. */
public final class ShotForms {
    private ShotForms() {}

    public static double[] binomial(Case c) {
        int threats = c.in().count("N");
        double leak = 1 - c.in().probability("p");
        c.requireAtMost(30.0 * threats);
        if (c.says("at least", "at most", "exactly")) {
            return one(countOf(c, c.in().count("k"), threats, leak));
        }
        if (c.says("no threat", "no leak", "none leak")) {
            return one(Math.pow(c.in().probability("p"), threats));
        }
        if (c.says("standard deviation")) {
            return one(Math.sqrt(threats * leak * (1 - leak)));
        }
        if (c.says("variance")) {
            return one(threats * leak * (1 - leak));
        }
        if (c.asksForMean()) {
            return one(threats * leak);
        }
        throw c.notCovered();
    }

    private static double countOf(Case c, int k, int n, double p) {
        if (c.says("at least")) {
            return Distributions.binomialAtLeast(k, n, p);
        }
        if (c.says("at most")) {
            return Distributions.binomialAtLeast(n - k, n, 1 - p);
        }
        return Distributions.binomial(k, n, p);
    }

    public static double[] salvo(Case c) {
        double miss = Math.pow(1 - c.in().probability("p"), c.in().notNegative("m"));
        if (c.says("leak", "surviv", "miss")) {
            return one(miss);
        }
        if (c.says("kill")) {
            return one(1 - miss);
        }
        throw c.notCovered();
    }

    public static double[] shootLookShoot(Case c) {
        double p = c.in().probability("p");
        if (c.in().has("a")) {
            double afterFirst = Math.pow(1 - p, c.in().count("a"));
            int second = c.in().count("b");
            return one(shotsOrLeak(c, c.in().count("a") + second * afterFirst, afterFirst * Math.pow(1 - p, second)));
        }
        int looks = c.in().count("m");
        double leak = Math.pow(1 - p, looks);
        return one(shotsOrLeak(c, p == 0 ? looks : (1 - leak) / p, leak));
    }

    /** Alive after the first salvo q: shot again if seen alive; leaks if seen dead, or missed again. */
    public static double[] assessmentErrors(Case c) {
        double p = c.in().probability("p");
        double falseAlive = c.in().probability("p_alive_given_killed");
        double falseKill = c.in().probability("p_killed_given_alive");
        int b = c.in().count("b");
        double alive = Math.pow(1 - p, c.in().count("a"));
        double again = alive * (1 - falseKill) + (1 - alive) * falseAlive;
        double leak = alive * (falseKill + (1 - falseKill) * Math.pow(1 - p, b));
        return one(shotsOrLeak(c, c.in().count("a") + b * again, leak));
    }

    private static double shotsOrLeak(Case c, double shots, double leak) {
        if (c.says("leak")) {
            return leak;
        }
        if (c.says("shots", "rounds", "interceptors")) {
            return shots;
        }
        if (c.says("kill probability", "probability of kill")) {
            return 1 - leak;
        }
        throw c.notCovered();
    }

    /** All m shots miss when their common p has a Beta law: the product of (beta + i) / (alpha + beta + i). */
    public static double[] correlated(Case c) {
        double alpha = c.in().positive("alpha");
        double beta = c.in().positive("beta");
        int shots = c.in().count("m");
        double leak = 1;
        for (int i = 0; i < shots; i++) {
            leak *= (beta + i) / (alpha + beta + i);
        }
        if (c.says("leak")) {
            return one(leak);
        }
        if (c.says("kill")) {
            return one(1 - leak);
        }
        throw c.notCovered();
    }
}
