package testudo.defence;

/** The six layers of ground-based defence. */
public enum Layer {
    BMD("BMD", LayerGroup.AREA),
    LRAD("LRAD", LayerGroup.AREA),
    MRAD("MRAD", LayerGroup.AREA),
    SHORAD("SHORAD", LayerGroup.POINT),
    VSHORAD("VSHORAD", LayerGroup.SMALL),
    CUAS("C-UAS", LayerGroup.SMALL);

    private final String key;
    private final LayerGroup group;

    Layer(String key, LayerGroup group) {
        this.key = key;
        this.group = group;
    }

    public String key() {
        return key;
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
