package testudo.raid;

import testudo.defence.DefendedAsset;
import testudo.quantity.Position;
import testudo.threat.ThreatClass;

/**
 * A way that a threat may take: a great circle from a point on the sector's arc to an aimpoint within the class's reach.
 *
 * @param threatClass of what flies it
 * @param from launch
 * @param aimpoint what it is aimed at
 */
public record Lane(ThreatClass threatClass, Position from, DefendedAsset aimpoint) {}
