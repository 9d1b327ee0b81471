package testudo.validation;

import static testudo.validation.Numbers.one;

/** Covering demand with few sites: MCL. */
final class MaximalCoverForms {
    private MaximalCoverForms() {}

    static double[] of(Case c) {
        if (c.says("mexclp")) {
            return one(CoverForms.expectedCover(c));
        }
        if (c.says("cooperative")) {
            return one(CoverForms.cooperativeCover(c));
        }
        throw new NotCovered("the exact covering solver is not connected yet");
    }
}
