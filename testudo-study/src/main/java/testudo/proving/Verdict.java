package testudo.proving;

import testudo.quantity.Estimate;

/** Whether a goal is met; the middle answer is often the honest one. */
public enum Verdict {
    YES("yes"),
    NO("no"),
    CANNOT_BE_SAID("cannot be said from public data");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

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
