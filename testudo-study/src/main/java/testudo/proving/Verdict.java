package testudo.proving;

import testudo.quantity.Estimate;

/** Whether a goal is met; the middle answer is often the honest one. */
public enum Verdict {
    YES,
    NO,
    CANNOT_BE_SAID;

    /** Yes only if the whole 90% band reaches the wanted value, no only if none of it does. */
    static Verdict atLeast(Estimate value, double wanted) {
        if (value.low() >= wanted) {
            return YES;
        }
        return value.high() < wanted ? NO : CANNOT_BE_SAID;
    }

    /** All of them: no as soon as one is no, yes only if every one is yes. */
    public static Verdict all(Iterable<Verdict> verdicts) {
        Verdict all = YES;
        for (Verdict verdict : verdicts) {
            if (verdict == NO) {
                return NO;
            }
            if (verdict == CANNOT_BE_SAID) {
                all = CANNOT_BE_SAID;
            }
        }
        return all;
    }
}
