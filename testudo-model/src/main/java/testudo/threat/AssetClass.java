package testudo.threat;

/** What a raid is aimed at, as a coarse class; a raid gives weights by class and never names a place. */
public enum AssetClass {
    CITY("city", "cities"),
    AIR_BASE("air-base", "air bases"),
    PORT("port", "sea ports");

    private final String key;
    private final String plural;

    AssetClass(String key, String plural) {
        this.key = key;
        this.plural = plural;
    }

    public String key() {
        return key;
    }

    public String plural() {
        return plural;
    }
}
