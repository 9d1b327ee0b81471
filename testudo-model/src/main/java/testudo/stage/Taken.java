package testudo.stage;

import java.time.Duration;

/**
 * One answer of a stage.
 *
 * @param stage its name
 * @param key hash of the inputs and of the code's version
 * @param time that it took, the stages within it included
 * @param from where the answer came from
 */
public record Taken(String stage, String key, Duration time, From from) {
    /** Where an answer came from. */
    public enum From {
        COMPUTED,
        MEMORY,
        DISK;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
