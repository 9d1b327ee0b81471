package testudo.threat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The four classes in which results are told, with the names that the public record and the contracts use, and with all in which the program
 * treats one of them otherwise than another.
 */
public enum ThreatClass {
    /** One-way attack drones, {@code owa_drone} in the record; decoys are flown in this class. */
    DRONE("drone", "drones", "owa_drone", Flight.LEVEL, Craft.SMALL_AIRCRAFT, 0x0072B2),
    /** Subsonic cruise missiles. */
    CRUISE("cruise", "cruise missiles", "cruise_subsonic", Flight.LEVEL, Craft.MISSILE, 0xE69F00),
    /** Short-range ballistic missiles. */
    BALLISTIC("ballistic", "ballistic missiles", "ballistic_srbm", Flight.ARC, Craft.MISSILE, 0xD55E00),
    /** Air-launched aeroballistic missiles, {@code hypersonic} in the record. */
    AEROBALLISTIC("aeroballistic", "aeroballistic missiles", "hypersonic", Flight.DESCENT, Craft.MISSILE, 0xCC79A7);

    private final String key;
    private final String plural;
    private final String recordName;
    private final Flight flight;
    private final Craft craft;
    private final int colour;

    ThreatClass(String key, String plural, String recordName, Flight flight, Craft craft, int colour) {
        this.key = key;
        this.plural = plural;
        this.recordName = recordName;
        this.flight = flight;
        this.craft = craft;
        this.colour = colour;
    }

    /** What one of a class is, for symbols and for doctrine. */
    public enum Craft {
        /** A small unmanned aircraft, cheaper than the missiles that could stop it; decoys are flown among them. */
        SMALL_AIRCRAFT,
        /** A missile. */
        MISSILE
    }

    /** The name in contracts, plans and measures. */
    public String key() {
        return key;
    }

    /** The same within a name of several words. */
    public String capitalised() {
        return key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    }

    /** The name in sentences. */
    public String plural() {
        return plural;
    }

    /** The name in the public raid record. */
    public String recordName() {
        return recordName;
    }

    /** Whether the class arrives from above on an arc rather than level along the ground. */
    public boolean arcs() {
        return flight != Flight.LEVEL;
    }

    /** The classes that aircraft and ships can engage with rounds made for level flight. */
    public static List<ThreatClass> level() {
        return Arrays.stream(values()).filter(each -> !each.arcs()).toList();
    }

    /** The classes that arrive from above. */
    public static List<ThreatClass> fromAbove() {
        return Arrays.stream(values()).filter(ThreatClass::arcs).toList();
    }

    /** The class in which decoys are flown where nothing else is said, and which jamming is stated for. */
    public static ThreatClass ofDecoys() {
        return Arrays.stream(values())
                .filter(ThreatClass::decoysFlown)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no class flies decoys"));
    }

    /** How it flies. */
    public Flight flight() {
        return flight;
    }

    /** What one of it is. */
    public Craft craft() {
        return craft;
    }

    /** Whether decoys fly in this class where a raid does not say otherwise, so that armed ones are told apart from all. */
    public boolean decoysFlown() {
        return craft == Craft.SMALL_AIRCRAFT;
    }

    /** Whether expensive rounds are held back from it while cheaper ones can reach it. */
    public boolean sparesExpensiveRounds() {
        return craft == Craft.SMALL_AIRCRAFT;
    }

    /** Its colour in every drawing, red, green and blue in one number; told apart by people who see colours differently. */
    public int colour() {
        return colour;
    }

    /** All keys, for messages. */
    public static String keys() {
        return Arrays.stream(values()).map(ThreatClass::key).collect(Collectors.joining(", "));
    }

    /**
     * The class of that key.
     *
     * @throws IllegalArgumentException naming the known keys
     */
    public static ThreatClass ofKey(String key) {
        for (ThreatClass threatClass : values()) {
            if (threatClass.key.equals(key)) {
                return threatClass;
            }
        }
        throw new IllegalArgumentException("'" + key + "' is no threat class.\nMaybe one of " + keys() + ".");
    }
}
