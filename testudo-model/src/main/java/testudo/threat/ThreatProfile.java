package testudo.threat;

import java.io.Serializable;
import testudo.quantity.Distance;
import testudo.quantity.Span;
import testudo.quantity.Speed;

/**
 * Planning values of one threat class.
 *
 * @param threatClass the class
 * @param speed mean speed along the path; for arcing classes the terminal speed within a defence's reach
 * @param altitude cruise height above ground of level flyers; apogee of arcing classes
 * @param reach greatest distance from launch to aimpoint
 * @param crossSection radar cross section relative to a cruise missile, as a factor (range goes with its fourth root)
 * @param failure share that fails on its own before the defended area
 * @param unitCostMillionEur what one costs the attacker, million euros at the plan's price basis
 * @param decoyCostMillionEur what a decoy of this class costs; the unit cost where no decoys are flown
 * @param terminalAngle angle of descent below the horizon in degrees; 0 for level flyers
 */
public record ThreatProfile(
        ThreatClass threatClass,
        Speed speed,
        Distance altitude,
        Distance reach,
        Span crossSection,
        Span failure,
        Span unitCostMillionEur,
        Span decoyCostMillionEur,
        Span terminalAngle)
        implements Serializable {}
