package testudo.defence;

/** What a layer defends: an area, a point, or no more than its own surroundings. */
public enum LayerGroup {
    /** Missiles of medium and long range, and defence against ballistic missiles. */
    AREA("area"),
    /** Missiles and guns of short range beside what they defend. */
    POINT("point"),
    /** Mobile groups, portable missiles, guns and counter-drone means. */
    SMALL("small");

    private final String key;

    LayerGroup(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
