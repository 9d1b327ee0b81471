package testudo.mobility.map;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** By what a unit travels. */
public enum Mode {
    /** By road alone, over a ferry where no bridge is. */
    ROAD(Way.TRUNK_ROAD, Way.SECONDARY_ROAD, Way.FERRY),
    /** From terminal to terminal by rail alone, over a ferry where no bridge is. */
    RAIL(Way.TRAIN, Way.MAIN_RAIL, Way.OTHER_RAIL, Way.FERRY),
    /** From region to region by ship, by road to and from the ports. */
    SEA(Way.TRUNK_ROAD, Way.SECONDARY_ROAD, Way.FERRY, Way.PORT, Way.SEA),
    /** From region to region by aircraft, by road to and from the airfields. */
    AIR(Way.TRUNK_ROAD, Way.SECONDARY_ROAD, Way.FERRY, Way.AIRFIELD, Way.AIR),
    /** Road, rail and sea, whichever mix is soonest. */
    SURFACE(Way.TRUNK_ROAD, Way.SECONDARY_ROAD, Way.FERRY, Way.TRAIN, Way.MAIN_RAIL, Way.OTHER_RAIL, Way.PORT, Way.SEA),
    /** The same and aircraft. */
    ANY(Way.TRUNK_ROAD, Way.values());

    private final Set<Way> ways;

    Mode(Way first, Way... more) {
        ways = EnumSet.of(first, more);
    }

    /** The word in results. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean uses(Way way) {
        return ways.contains(way);
    }

    /** Whether regions are left and entered by ship or aircraft alone. */
    public boolean hauls() {
        return this == SEA || this == AIR;
    }
}
