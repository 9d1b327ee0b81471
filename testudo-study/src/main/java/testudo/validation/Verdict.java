package testudo.validation;

/** What came of a case. */
public enum Verdict {
    /** Closed form within its tolerance, and the engine, where it ran, within four standard errors. */
    PASS("pass"),
    /** One of the two missed. */
    FAIL("fail"),
    /** Nothing in this version computes the quantity; the reason says what is missing. */
    NOT_YET("not-yet");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** The word used in tables and JSON. */
    public String word() {
        return word;
    }
}
