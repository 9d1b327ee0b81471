package testudo.procurement.supply;

/** What a bill is made of; a price states which of these it contains. */
public enum Part {
    FIRE_UNIT(true),
    FIRST_LOAD(true),
    RELOADS(true),
    RADAR_AND_C2(true),
    TRAINING(false),
    INFRASTRUCTURE(false);

    private final boolean kept;

    Part(boolean kept) {
        this.kept = kept;
    }

    /** Whether it is equipment that must be operated and supported each year. */
    public boolean kept() {
        return kept;
    }
}
