package testudo.study.question;

import java.util.Arrays;
import java.util.List;

/** What a study of the range may vary, with the value that it has otherwise. The range is made up, and so are these. */
public enum RangeArgument {
    DRONES("drones", 50, 100, 200),
    KILL_PROBABILITY("killProbability", 0.4, 0.65, 0.9),
    CORRELATION("correlation", 0, 0.12, 0.3),
    CHANNELS("channels", 1, 2, 6),
    ROUNDS("rounds", 4, 12, 48),
    REACTION_SECONDS("reaction", 2, 6, 20),
    SOFT_KILL("softKill", 0, 0.05, 0.3),
    DECOY_SHARE("decoyShare", 0, 0.39, 0.8);

    private final String text;
    private final double low;
    private final double base;
    private final double high;

    RangeArgument(String text, double low, double base, double high) {
        this.text = text;
        this.low = low;
        this.base = base;
        this.high = high;
    }

    /** As a study file names it. */
    public String text() {
        return text;
    }

    /** What a study gets that does not vary it. */
    public double base() {
        return base;
    }

    /** The names of all, in their order. */
    public static List<String> names() {
        return Arrays.stream(values()).map(RangeArgument::text).toList();
    }

    Vocabulary.Argument argument() {
        return new Vocabulary.Argument(text, new Values.Ranged(low, base, high, false));
    }
}
