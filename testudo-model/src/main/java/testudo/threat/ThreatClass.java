package testudo.threat;

/** The four classes in which results are told, with the names that the public record and the contracts use. */
public enum ThreatClass {
    /** One-way attack drones, {@code owa_drone} in the record; decoys are flown in this class. */
    DRONE("drone", "drones", "owa_drone"),
    /** Subsonic cruise missiles. */
    CRUISE("cruise", "cruise missiles", "cruise_subsonic"),
    /** Short-range ballistic missiles. */
    BALLISTIC("ballistic", "ballistic missiles", "ballistic_srbm"),
    /** Air-launched aeroballistic missiles, {@code hypersonic} in the record. */
    AEROBALLISTIC("aeroballistic", "aeroballistic missiles", "hypersonic");

    private final String key;
    private final String plural;
    private final String recordName;

    ThreatClass(String key, String plural, String recordName) {
        this.key = key;
        this.plural = plural;
        this.recordName = recordName;
    }

    /** The name in contracts, plans and measures. */
    public String key() {
        return key;
    }

    /** The name in sentences. */
    public String plural() {
        return plural;
    }

    /** The name in the public raid record. */
    public String recordName() {
        return recordName;
    }

    /** Whether the class arrives from above on an arc rather than level along the ground. */
    public boolean arcs() {
        return this == BALLISTIC || this == AEROBALLISTIC;
    }

    /**
     * The class of that key.
     *
     * @throws IllegalArgumentException naming the known keys
     */
    public static ThreatClass ofKey(String key) {
        for (ThreatClass threatClass : values()) {
            if (threatClass.key.equals(key)) {
                return threatClass;
            }
        }
        throw new IllegalArgumentException(
                "'" + key + "' is no threat class. Maybe one of drone, cruise, ballistic, aeroballistic.");
    }
}
