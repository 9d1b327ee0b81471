package testudo.validation.forms.fire;

import static testudo.validation.cases.Numbers.one;

import testudo.validation.cases.Case;

/** Many shooters without and with coordination: OVK. */
public final class RandomFireForms {
    private RandomFireForms() {}

    public static double[] of(Case c) {
        int threats = c.in().countFromOne("N");
        int shooters = c.in().count("M");
        if (c.says("distinct")) {
            return one(-threats * Math.expm1(shooters * Math.log1p(-1.0 / threats)));
        }
        if (c.says("every threat", "all threats")) {
            c.requireAtMost((double) threats * Math.max(600, shooters));
            return one(everyOneEngaged(threats, shooters));
        }
        double p = c.in().probability("p");
        if (c.says("coordinated", "even allocation") && !c.says("uncoordinated")) {
            int each = shooters / threats;
            int more = shooters % threats;
            return one(more * Math.pow(1 - p, each + 1.0) + (threats - more) * Math.pow(1 - p, each));
        }
        if (c.says("random", "uncoordinated")) {
            return one(threats * Math.pow(1 - p / threats, shooters));
        }
        throw c.notCovered();
    }

    /** Occupancy by its Markov chain, which loses no digits to alternating signs. */
    private static double everyOneEngaged(int threats, int shooters) {
        double[] engaged = new double[threats + 1];
        engaged[0] = 1;
        for (int shot = 0; shot < shooters; shot++) {
            for (int k = threats; k >= 1; k--) {
                engaged[k] = engaged[k] * k / threats + engaged[k - 1] * (threats - k + 1) / threats;
            }
            engaged[0] = 0;
        }
        return engaged[threats];
    }
}
