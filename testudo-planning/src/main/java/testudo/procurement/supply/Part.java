package testudo.procurement.supply;

/** What a bill is made of; a price states which of these it contains. */
public enum Part {
    FIRE_UNIT("fire units", true),
    FIRST_LOAD("first load of rounds", true),
    RELOADS("reloads", true),
    RADAR_AND_C2("radars and command posts", true),
    TRAINING("training", false),
    INFRASTRUCTURE("infrastructure", false);

    private final String words;
    private final boolean kept;

    Part(String words, boolean kept) {
        this.words = words;
        this.kept = kept;
    }

    public String words() {
        return words;
    }

    /** Whether it is equipment that must be operated and supported each year. */
    public boolean kept() {
        return kept;
    }
}
