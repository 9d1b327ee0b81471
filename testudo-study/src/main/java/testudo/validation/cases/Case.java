package testudo.validation.cases;

import java.util.Locale;

/** One row of a case file. */
public record Case(
        int line,
        String id,
        String family,
        String description,
        Inputs in,
        double[] expected,
        String expectedText,
        Tolerance tolerance,
        String toleranceText,
        String source) {
    private static final double MOST_STEPS = 1e8;

    /** The family of an id is its part before the first hyphen. */
    static String familyOf(String id) {
        int hyphen = id.indexOf('-');
        return hyphen < 0 ? id : id.substring(0, hyphen);
    }

    /** Whether the description holds one of these words or phrases. */
    public boolean says(String... phrases) {
        String text = description.toLowerCase(Locale.ROOT);
        for (String phrase : phrases) {
            if (text.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    public boolean asksForMean() {
        return says("mean", "expected", "average");
    }

    public boolean asksForProbability() {
        return says("probability", "p(", "chance");
    }

    /** Refuses a case whose programme would run for more than a moment. */
    public void requireAtMost(double steps) {
        if (steps > MOST_STEPS) {
            throw new NotCovered("'" + in.text() + "' is too large: more than " + (long) MOST_STEPS + " steps");
        }
    }

    public NotCovered notCovered() {
        return new NotCovered("no formula of family " + family + " matches '" + description + "'");
    }
}
