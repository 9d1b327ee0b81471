package testudo.facts;

import testudo.quantity.Interval;
import testudo.quantity.Position;

/** Which part of the world a place of a member lies in. */
public enum Zone {
    /** Territory of the European members and Türkiye, with the Atlantic islands. */
    EUROPE("europe", Interval.between(27, 82), Interval.between(-32, 46)),
    /** Canada and the United States, Hawaii apart; the Aleutians reach over 180°. */
    NORTH_AMERICA("north-america", Interval.between(18, 84), Interval.between(-188, -50)),
    /** Territory of members elsewhere. */
    OTHER("other", Interval.between(-90, 90), Interval.between(-180, 180));

    private final String key;
    private final Interval latitudes;
    private final Interval longitudes;

    Zone(String key, Interval latitudes, Interval longitudes) {
        this.key = key;
        this.latitudes = latitudes;
        this.longitudes = longitudes;
    }

    /** Whether a place can lie in it: a box of degrees around it. */
    boolean canHold(Position position) {
        double longitude = position.longitude();
        return within(latitudes, position.latitude())
                && (within(longitudes, longitude) || within(longitudes, longitude - 360));
    }

    private static boolean within(Interval degrees, double value) {
        return value >= degrees.low() && value <= degrees.high();
    }

    /** The word in the tables. */
    public String key() {
        return key;
    }

    static Zone ofKey(String key) {
        for (Zone zone : values()) {
            if (zone.key.equals(key)) {
                return zone;
            }
        }
        throw new IllegalArgumentException("'" + key + "' is no zone. Maybe europe, north-america or other.");
    }
}
