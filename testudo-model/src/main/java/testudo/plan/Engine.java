package testudo.plan;

/** With what the engine fights beside the stated ranges. */
public enum Engine {
    /** With what the public record of raids taught it, widened for another theatre. */
    CALIBRATED("calibrated"),
    /** With the stated ranges alone, as before it was held to the record. */
    STATED("stated");

    private final String key;

    Engine(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
