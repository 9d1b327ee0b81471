package testudo.facts;

/** Which part of the world a place of a member lies in. */
public enum Zone {
    /** Territory of the European members and Türkiye, with the Atlantic islands. */
    EUROPE("europe"),
    /** Canada and the United States, Hawaii apart. */
    NORTH_AMERICA("north-america"),
    /** Territory of members elsewhere. */
    OTHER("other");

    private final String key;

    Zone(String key) {
        this.key = key;
    }

    /** The word in the tables. */
    public String key() {
        return key;
    }

    static Zone ofKey(String key) {
        for (Zone zone : values()) {
            if (zone.key.equals(key)) {
                return zone;
            }
        }
        throw new IllegalArgumentException("'" + key + "' is no zone. Maybe europe, north-america or other.");
    }
}
