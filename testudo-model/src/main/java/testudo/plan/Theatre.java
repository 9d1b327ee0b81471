package testudo.plan;

/** Whose territory is defended; population, raids, sites, base and shares all use the same one. */
public enum Theatre {
    /** Territory of the European members and Türkiye. */
    EUROPE("europe"),
    /** Also North America. */
    ALLIANCE("alliance");

    private final String key;

    Theatre(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
