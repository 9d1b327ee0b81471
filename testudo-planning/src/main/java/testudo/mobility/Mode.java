package testudo.mobility;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** By what a unit may travel; every mode ends on the road. */
public enum Mode {
    ROAD(Way.TRUNK_ROAD, Way.SECONDARY_ROAD, Way.FERRY),
    RAIL(Way.TRUNK_ROAD, Way.SECONDARY_ROAD, Way.FERRY, Way.TRAIN, Way.MAIN_RAIL, Way.OTHER_RAIL),
    SEA(Way.TRUNK_ROAD, Way.SECONDARY_ROAD, Way.FERRY, Way.PORT, Way.SEA),
    AIR(Way.TRUNK_ROAD, Way.SECONDARY_ROAD, Way.FERRY, Way.AIRFIELD, Way.AIR),
    /** Road, rail and sea, whichever mix is soonest. */
    SURFACE(Way.TRUNK_ROAD, Way.SECONDARY_ROAD, Way.FERRY, Way.TRAIN, Way.MAIN_RAIL, Way.OTHER_RAIL, Way.PORT, Way.SEA);

    private final Set<Way> ways;

    Mode(Way first, Way... more) {
        ways = EnumSet.of(first, more);
    }

    /** The word in results. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean uses(Way way) {
        return ways.contains(way);
    }
}
