package testudo.mobility.map;

import java.util.Locale;
import testudo.defence.Layer;

/** What is moved, by its heaviest vehicle. */
public enum LoadClass {
    LIGHT,
    MEDIUM,
    HEAVY,
    /** Rounds on trucks. */
    RELOADS;

    /** The word in tables and results. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The class of a fire unit of that layer. */
    public static LoadClass of(Layer layer) {
        return switch (layer) {
            case BMD, LRAD -> HEAVY;
            case MRAD, SHORAD -> MEDIUM;
            case VSHORAD, CUAS -> LIGHT;
        };
    }
}
