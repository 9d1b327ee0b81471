package testudo.assessment;

import testudo.raid.Lanes;
import testudo.raid.RaidResult;
import testudo.threat.Raid;
import testudo.threat.Sector;

/**
 * One raid from one sector fought against one laydown.
 *
 * @param laydown name of the laydown
 * @param raid the raid
 * @param sector where it came from
 * @param unitedStates state of the United States in the laydown
 * @param variant ground-based only, or with what beside
 * @param lanes where it could fly
 * @param result what came of it
 */
record Fought(
        String laydown, Raid raid, Sector sector, String unitedStates, String variant, Lanes lanes, RaidResult result) {
    static final String GROUND = "ground-based only";
    static final String WITH_AIR = "with notional airborne warning";
}
