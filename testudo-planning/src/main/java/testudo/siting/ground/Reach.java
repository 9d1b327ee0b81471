package testudo.siting.ground;

import java.util.List;
import java.util.Optional;
import testudo.defence.Envelope;
import testudo.defence.Footprint;
import testudo.defence.Horizon;
import testudo.defence.SystemType;
import testudo.quantity.Angle;
import testudo.quantity.Distance;
import testudo.quantity.UnitVector;
import testudo.threat.Sector;
import testudo.threat.ThreatProfile;

/**
 * The ground that one fire unit covers against one class.
 *
 * <p>Level flyers: a disc as wide as the envelope at their height, the radar's range and the horizon allow, whichever is least. Arcing
 * threats: the footprint for a stated bearing, or the largest disc that lies in the footprint for every bearing.
 */
public sealed interface Reach {
    /** Nothing farther away is covered. */
    double farMetres();

    /** Cannot engage that class. */
    record None() implements Reach {
        @Override
        public double farMetres() {
            return 0;
        }
    }

    /** A disc around the unit. */
    record Disc(double radiusMetres) implements Reach {
        @Override
        public double farMetres() {
            return radiusMetres;
        }
    }

    /** A footprint that lies along a bearing of attack. */
    record Drop(Footprint footprint, double bearingRadians, double farMetres) implements Reach {
        public boolean covers(double distanceMetres, double azimuthRadians) {
            double off = azimuthRadians - bearingRadians;
            double along = distanceMetres * Math.cos(off);
            double across = Math.abs(distanceMetres * Math.sin(off));
            return footprint.defends(Distance.ofMetres(Math.abs(along)), along >= 0, Distance.ofMetres(across));
        }
    }

    /** A footprint that at every place lies along the flight from the nearest point of an arc. */
    record FromArc(Footprint footprint, List<UnitVector> arc, double farMetres) implements Reach {
        public Drop at(UnitVector place) {
            UnitVector nearest = arc.getFirst();
            for (UnitVector point : arc) {
                nearest = point.dot(place) > nearest.dot(place) ? point : nearest;
            }
            return new Drop(footprint, Near.azimuthRadians(place, nearest) + Math.PI, farMetres);
        }
    }

    /** The same with the flights of a sector instead of one bearing. */
    static Reach from(SystemType system, ThreatProfile profile, Angle screening, Sector sector) {
        Reach reach = of(system, profile, screening, Optional.of(Angle.ZERO));
        return reach instanceof Drop drop
                ? new FromArc(
                        drop.footprint(),
                        sector.arc().stream().map(UnitVector::of).toList(),
                        drop.farMetres())
                : reach;
    }

    static Reach of(SystemType system, ThreatProfile profile, Angle screening, Optional<Angle> attack) {
        return system.against(profile.threatClass())
                .map(envelope -> profile.threatClass().arcs()
                        ? arcing(system, envelope, profile, attack)
                        : level(system, envelope, profile, screening))
                .orElse(new None());
    }

    /** The same without horizon, radar or footprint: a circle of greatest range, for comparison only. */
    static Reach naive(SystemType system, ThreatProfile profile) {
        return system.against(profile.threatClass())
                .map(envelope -> disc(envelope.maxRange().metres()))
                .orElse(new None());
    }

    private static Reach level(SystemType system, Envelope envelope, ThreatProfile profile, Angle screening) {
        Distance altitude = profile.altitude();
        if (altitude.compareTo(envelope.minAltitude()) < 0 || altitude.compareTo(envelope.maxAltitude()) > 0) {
            return new None();
        }
        double seen =
                Math.min(Horizon.distance(system.mast(), altitude, screening).metres(), radarMetres(system, profile));
        return disc(Math.min(seen, level(envelope.maxRange().metres(), altitude.metres())));
    }

    private static Reach arcing(SystemType system, Envelope envelope, ThreatProfile profile, Optional<Angle> attack) {
        double slant = Math.min(envelope.maxRange().metres(), radarMetres(system, profile));
        double angle = Math.max(1, Math.min(90, profile.terminalAngle().base()));
        if (slant <= envelope.minAltitude().metres()) {
            return new None();
        }
        Footprint footprint = Footprint.of(
                Distance.ofMetres(slant), Angle.ofDegrees(angle), envelope.minAltitude(), envelope.maxAltitude());
        return attack.<Reach>map(bearing -> new Drop(
                        footprint,
                        bearing.radians(),
                        slant / Math.sin(footprint.descent().radians())))
                .orElseGet(() -> disc(footprint.inFront().metres()));
    }

    private static double radarMetres(SystemType system, ThreatProfile profile) {
        return Horizon.radarRange(system.radarRange(), profile.crossSection()).metres();
    }

    private static double level(double slantMetres, double heightMetres) {
        return Math.sqrt(Math.max(0, slantMetres * slantMetres - heightMetres * heightMetres));
    }

    private static Reach disc(double radiusMetres) {
        return radiusMetres > 0 ? new Disc(radiusMetres) : new None();
    }
}
