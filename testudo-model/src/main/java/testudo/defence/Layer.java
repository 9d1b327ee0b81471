package testudo.defence;

/** The six layers of ground-based defence. */
public enum Layer {
    BMD("BMD", "ballistic missile defence"),
    LRAD("LRAD", "long range"),
    MRAD("MRAD", "medium range"),
    SHORAD("SHORAD", "short range"),
    VSHORAD("VSHORAD", "very short range"),
    CUAS("C-UAS", "counter-drone");

    private final String key;
    private final String words;

    Layer(String key, String words) {
        this.key = key;
        this.words = words;
    }

    public String key() {
        return key;
    }

    public String words() {
        return words;
    }

    /**
     * The layer of that key.
     *
     * @throws IllegalArgumentException naming the known keys
     */
    public static Layer ofKey(String key) {
        for (Layer layer : values()) {
            if (layer.key.equals(key)) {
                return layer;
            }
        }
        throw new IllegalArgumentException(
                "'" + key + "' is no layer. Maybe one of BMD, LRAD, MRAD, SHORAD, VSHORAD, C-UAS.");
    }
}
