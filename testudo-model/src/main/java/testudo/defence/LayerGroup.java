package testudo.defence;

/** What a layer defends: an area, a point, or no more than its own surroundings. */
public enum LayerGroup {
    /** Missiles of medium and long range, and defence against ballistic missiles. */
    AREA("area", "missiles of medium and long range"),
    /** Missiles and guns of short range beside what they defend. */
    POINT("point", "short-range defence"),
    /** Mobile groups, portable missiles, guns and counter-drone means. */
    SMALL("small", "mobile groups and small units");

    private final String key;
    private final String words;

    LayerGroup(String key, String words) {
        this.key = key;
        this.words = words;
    }

    public String key() {
        return key;
    }

    public String words() {
        return words;
    }
}
