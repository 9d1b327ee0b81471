package testudo.validation.forms.fire;

import static testudo.validation.cases.Numbers.one;

import testudo.validation.cases.Case;
import testudo.validation.cases.WrongInput;

/** A probability of track common to the shots at a warhead: WIL. */
public final class WilkeningForms {
    private static final int LARGEST_SALVO = 60;

    private WilkeningForms() {}

    public static double[] of(Case c) {
        if (c.says("least p(track)", "least ptrack", "lowest p(track)", "floor")) {
            return one(killNeeded(c));
        }
        if (c.says("two-salvo", "sls", "shoot-look")) {
            return one(twoSalvo(c));
        }
        if (c.says("barrage", "interceptors for")) {
            return one(barrage(c));
        }
        if (c.says("k_w", "kill probability") || c.in().has("n")) {
            double miss = Math.pow(1 - c.in().probability("sspk"), c.in().notNegative("n"));
            return one(c.in().probability("ptrack") * (1 - miss));
        }
        throw c.notCovered();
    }

    private static double killNeeded(Case c) {
        return Math.pow(c.in().probability("P0"), 1 / c.in().positive("W"));
    }

    private static double shotsPerObject(Case c) {
        double share = killNeeded(c) / c.in().probability("ptrack");
        if (share >= 1) {
            throw new WrongInput(
                    "P(track) " + c.in().text("ptrack") + " is too low for P(no leak) " + c.in().text("P0"),
                    "raise ptrack above " + killNeeded(c));
        }
        return Math.log(1 - share) / Math.log(1 - c.in().probability("sspk"));
    }

    private static double barrage(Case c) {
        double objects =
                c.in().positive("W") * c.in().numberOr("pww", 1) + c.in().numberOr("D", 0) * c.in().numberOr("pdw", 1);
        return shotsPerObject(c) * objects;
    }

    private static double twoSalvo(Case c) {
        double needed = shotsPerObject(c);
        double objects =
                c.in().positive("W") * c.in().numberOr("pww", 1) + c.in().numberOr("D", 0) * c.in().numberOr("pdw", 1);
        double cheapest = needed;
        for (int first = 1; first <= Math.min(needed, LARGEST_SALVO); first++) {
            double alive = Math.pow(1 - c.in().probability("sspk"), first);
            cheapest = Math.min(cheapest, first + (needed - first) * alive);
        }
        return objects * cheapest;
    }
}
