package testudo.validation.forms.fire;

import static testudo.validation.cases.Numbers.one;

import testudo.validation.cases.Case;
import testudo.validation.forms.count.Distributions;

/** One magazine against threats in sequence: MAG. The dynamic programme's state is the number of rounds left. */
public final class MagazineForms {
    private MagazineForms() {}

    public static double[] of(Case c) {
        int threats = c.in().count("N");
        int rounds = c.in().count("M");
        double p = c.in().probability("p");
        c.requireAtMost(600.0 * rounds);
        if (c.says("suffice", "until kill")) {
            return one(Distributions.binomialAtLeast(threats, rounds, p));
        }
        int looks = c.in().count("max_looks");
        c.requireAtMost((double) threats * rounds * Math.min(looks, rounds));
        if (c.says("no leak", "no threat")) {
            return one(sum(run(threats, rounds, looks, p, false)));
        }
        double[] left = run(threats, rounds, looks, p, true);
        if (c.says("empty")) {
            return one(left[0]);
        }
        if (c.says("interceptors used", "rounds used", "shots used", "interceptors", "rounds left", "magazine left")) {
            return one(c.says("left") ? mean(left) : rounds - mean(left));
        }
        if (c.says("leaker")) {
            return one(threats - p * (rounds - mean(left)));
        }
        throw c.notCovered();
    }

    /** The law of the rounds left; without leaking paths, the part of it on which every threat so far was killed. */
    private static double[] run(int threats, int rounds, int looks, double p, boolean leaking) {
        double[] left = new double[rounds + 1];
        left[rounds] = 1;
        for (int threat = 0; threat < threats; threat++) {
            left = afterThreat(left, looks, p, leaking);
        }
        return left;
    }

    private static double[] afterThreat(double[] left, int looks, double p, boolean leaking) {
        double[] next = new double[left.length];
        for (int m = 0; m < left.length; m++) {
            double alive = left[m];
            int shots = Math.min(looks, m);
            for (int shot = 1; shot <= shots; shot++) {
                next[m - shot] += alive * p;
                alive *= 1 - p;
            }
            if (leaking) {
                next[m - shots] += alive;
            }
        }
        return next;
    }

    private static double sum(double[] law) {
        double sum = 0;
        for (double x : law) {
            sum += x;
        }
        return sum;
    }

    private static double mean(double[] law) {
        double mean = 0;
        for (int m = 0; m < law.length; m++) {
            mean += m * law[m];
        }
        return mean;
    }
}
