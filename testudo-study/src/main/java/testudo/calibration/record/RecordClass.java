package testudo.calibration.record;

import java.util.Optional;

/** The five classes of the record that are forecast; every other class is left out and counted. */
public enum RecordClass {
    DRONE("drone", "one-way drones", "owa_drone"),
    CRUISE("cruise", "cruise missiles", "cruise_subsonic"),
    BALLISTIC("ballistic", "ballistic missiles", "ballistic_srbm"),
    AEROBALLISTIC("aeroballistic", "aeroballistic missiles", "hypersonic"),
    SUPERSONIC("supersonic", "supersonic anti-ship missiles", "cruise_supersonic_antiship");

    private final String key;
    private final String plural;
    private final String recordName;

    RecordClass(String key, String plural, String recordName) {
        this.key = key;
        this.plural = plural;
        this.recordName = recordName;
    }

    public String key() {
        return key;
    }

    public String plural() {
        return plural;
    }

    public static Optional<RecordClass> ofRecordName(String name) {
        for (RecordClass recordClass : values()) {
            if (recordClass.recordName.equals(name)) {
                return Optional.of(recordClass);
            }
        }
        return Optional.empty();
    }
}
