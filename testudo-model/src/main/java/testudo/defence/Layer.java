package testudo.defence;

/** The six layers of ground-based defence. */
public enum Layer {
    BMD("BMD", "ballistic missile defence", LayerGroup.AREA),
    LRAD("LRAD", "long range", LayerGroup.AREA),
    MRAD("MRAD", "medium range", LayerGroup.AREA),
    SHORAD("SHORAD", "short range", LayerGroup.POINT),
    VSHORAD("VSHORAD", "very short range", LayerGroup.SMALL),
    CUAS("C-UAS", "counter-drone", LayerGroup.SMALL);

    private final String key;
    private final String words;
    private final LayerGroup group;

    Layer(String key, String words, LayerGroup group) {
        this.key = key;
        this.words = words;
        this.group = group;
    }

    public String key() {
        return key;
    }

    public String words() {
        return words;
    }

    /** What the layer defends. */
    public LayerGroup group() {
        return group;
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
