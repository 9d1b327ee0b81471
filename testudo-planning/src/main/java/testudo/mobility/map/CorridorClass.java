package testudo.mobility.map;

import java.util.Locale;

/** What money can strengthen, region by region. */
public enum CorridorClass {
    TRUNK_ROAD,
    SECONDARY_ROAD,
    MAIN_RAIL,
    OTHER_RAIL,
    /** A railway of standard gauge beside the other. */
    GAUGE,
    PORT,
    AIRFIELD;

    /** The word in results. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
