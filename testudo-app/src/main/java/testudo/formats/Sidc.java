package testudo.formats;

import testudo.defence.SystemType;
import testudo.threat.ThreatClass;

/**
 * Symbol codes of APP-6D: twenty digits. Friendly land units of air defence by effector and range, hostile drones and missiles in the air. The
 * third digit says "simulation": no unit and no threat here is a real one.
 */
final class Sidc {
    static final String LONG_RANGE_MISSILES = "10231000151301020022";
    static final String MEDIUM_RANGE_MISSILES = "10231000151301020026";
    static final String SHORT_RANGE_MISSILES = "10231000151301020043";
    static final String CLOSE_RANGE_MISSILES = "10231000151301020007";
    static final String GUNS = "10231000151301010000";
    static final String HOSTILE_MISSILE = "10260200001100000000";
    static final String HOSTILE_DRONE = "10260100001103000000";

    private Sidc() {}

    static String of(SystemType system) {
        if (system.effector() == SystemType.Effector.SHELL) {
            return GUNS;
        }
        return switch (system.layer()) {
            case BMD, LRAD -> LONG_RANGE_MISSILES;
            case MRAD -> MEDIUM_RANGE_MISSILES;
            case SHORAD -> SHORT_RANGE_MISSILES;
            case VSHORAD, CUAS -> CLOSE_RANGE_MISSILES;
        };
    }

    static String of(ThreatClass threatClass) {
        return switch (threatClass.craft()) {
            case SMALL_AIRCRAFT -> HOSTILE_DRONE;
            case MISSILE -> HOSTILE_MISSILE;
        };
    }
}
