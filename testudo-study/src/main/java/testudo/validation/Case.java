package testudo.validation;

import java.util.Locale;

/** One row of a case file. */
record Case(
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

    /** The family of an id is its part before the first hyphen. */
    static String familyOf(String id) {
        int hyphen = id.indexOf('-');
        return hyphen < 0 ? id : id.substring(0, hyphen);
    }

    /** Whether the description holds one of these words or phrases. */
    boolean says(String... phrases) {
        String text = description.toLowerCase(Locale.ROOT);
        for (String phrase : phrases) {
            if (text.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    boolean asksForMean() {
        return says("mean", "expected", "average");
    }

    boolean asksForProbability() {
        return says("probability", "p(", "chance");
    }

    NotCovered notCovered() {
        return new NotCovered("no formula of family " + family + " matches '" + description + "'");
    }
}
