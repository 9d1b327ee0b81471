package testudo.formats;

import java.util.Set;
import testudo.defence.Layer;
import testudo.defence.SystemType;
import testudo.threat.ThreatClass;

/**
 * Symbol codes of APP-6D: twenty digits. Friendly land units of air defence by effector, hostile drones and missiles in the air; the status
 * digit says "present" since the standard has none for "computed", so the drawing itself says so.
 */
final class Sidc {
    static final String MISSILE_BATTERY = "10031000151301020000";
    static final String SHORT_RANGE_MISSILES = "10031000151301020001";
    static final String GUNS = "10031000151301010000";
    static final String HOSTILE_MISSILE = "10060200001100000000";
    static final String HOSTILE_DRONE = "10060100001103000000";

    /** Types that fire shells; all others fire missiles or interceptor drones. */
    private static final Set<String> GUN_TYPES = Set.of("gepard", "skyranger30", "mantis");

    private Sidc() {}

    static String of(SystemType system) {
        if (GUN_TYPES.contains(system.id())) {
            return GUNS;
        }
        return system.layer().compareTo(Layer.SHORAD) < 0 ? MISSILE_BATTERY : SHORT_RANGE_MISSILES;
    }

    static String of(ThreatClass threatClass) {
        return threatClass == ThreatClass.DRONE ? HOSTILE_DRONE : HOSTILE_MISSILE;
    }
}
