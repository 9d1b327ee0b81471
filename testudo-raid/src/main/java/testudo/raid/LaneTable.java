package testudo.raid;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import testudo.defence.Geodesy;
import testudo.defence.Territory;
import testudo.quantity.Distance;
import testudo.quantity.Member;
import testudo.quantity.Position;
import testudo.quantity.UnitVector;
import testudo.threat.BallisticArc;
import testudo.threat.Flight;
import testudo.threat.ThreatClass;
import testudo.threat.ThreatProfile;
import testudo.threat.Trajectory;

/**
 * The lanes as flat arrays: legs of great circles, flight times and the land beneath. Read only once built.
 *
 * <p>A lane without way-points is one leg. Legs are numbered through all lanes; those of lane l run from {@code legStart[l]} to
 * {@code legStart[l + 1]}. Along-track metres of a leg count from its own start.
 */
final class LaneTable {
    static final double RADIUS = Geodesy.MEAN_RADIUS.metres();
    /** Member index of sea and of land that is no member's. */
    static final int NOBODY = -1;

    private static final double LEAST_LEG_METRES = 1;
    /** Sets of altitudes whose tables are kept. */
    private static final int MOST_RAISED = 4;

    final int count;
    final byte[] threatClass;
    /** Class and trajectory in one number: what shares speed and angle. */
    final byte[] kind;

    final int[] legStart;
    /** Start, pole and the direction of flight at the start: nine numbers a leg. */
    final double[] frame;

    final double[] legLengthMetres;
    /** Metres flown before the leg begins. */
    final double[] legOffsetMetres;

    final double[] lengthMetres;
    final double[] flightSeconds;
    /** Highest point of an arc; altitude of level flight. */
    final double[] apogeeMetres;

    /** 1 for the copy of a lane that is flown at another altitude than the class's own, else 0. */
    final byte[] raised;

    final int[] segmentStart;
    final double[] segmentEndMetres;
    final int[] segmentMember;
    final List<Member> members;
    /** Windows of units that some laydown had. */
    final Measured measured = new Measured(Measured.MOST);

    /** The last few, since a study may fly some lanes at ever other altitudes. */
    private final Map<Map<ThreatClass, Distance>, LaneTable> raisedTables = new LinkedHashMap<>();

    LaneTable(List<Lane> lanes, Map<ThreatClass, ThreatProfile> profiles, Territory territory) {
        count = lanes.size();
        threatClass = new byte[count];
        kind = new byte[count];
        lengthMetres = new double[count];
        flightSeconds = new double[count];
        apogeeMetres = new double[count];
        raised = new byte[count];
        legStart = new int[count + 1];
        segmentStart = new int[count + 1];
        int most = lanes.stream().mapToInt(lane -> lane.via().size() + 1).sum();
        frame = new double[9 * most];
        legLengthMetres = new double[most];
        legOffsetMetres = new double[most];
        LandBelow land = new LandBelow(territory);
        for (int i = 0; i < count; i++) {
            Lane lane = lanes.get(i);
            threatClass[i] = (byte) lane.threatClass().ordinal();
            kind[i] = (byte) kind(lane.threatClass(), lane.trajectory());
            legs(i, lane, land);
            if (lane.threatClass().arcs()) {
                land.add(lengthMetres[i], lane.aimpoint().member());
            }
            time(i, lane, Objects.requireNonNull(profiles.get(lane.threatClass())));
            segmentStart[i + 1] = land.size();
        }
        segmentEndMetres = land.ends();
        segmentMember = land.owners();
        members = land.members();
    }

    /** The lanes of another table, and after them copies of some of them at other altitudes. */
    private LaneTable(LaneTable from, int[] copies, double[] altitudeMetres) {
        int[] source = IntStream.concat(IntStream.range(0, from.count), Arrays.stream(copies))
                .toArray();
        count = source.length;
        threatClass = new byte[count];
        kind = new byte[count];
        lengthMetres = new double[count];
        flightSeconds = new double[count];
        apogeeMetres = new double[count];
        raised = new byte[count];
        for (int l = 0; l < count; l++) {
            threatClass[l] = from.threatClass[source[l]];
            kind[l] = from.kind[source[l]];
            lengthMetres[l] = from.lengthMetres[source[l]];
            flightSeconds[l] = from.flightSeconds[source[l]];
            raised[l] = (byte) (l < from.count ? 0 : 1);
            apogeeMetres[l] = l < from.count ? from.apogeeMetres[l] : altitudeMetres[l - from.count];
        }
        legStart = new int[count + 1];
        segmentStart = new int[count + 1];
        int[] leg = gather(source, from.legStart, legStart);
        int[] segment = gather(source, from.segmentStart, segmentStart);
        frame = new double[9 * leg.length];
        for (int g = 0; g < leg.length; g++) {
            System.arraycopy(from.frame, 9 * leg[g], frame, 9 * g, 9);
        }
        legLengthMetres =
                Arrays.stream(leg).mapToDouble(g -> from.legLengthMetres[g]).toArray();
        legOffsetMetres =
                Arrays.stream(leg).mapToDouble(g -> from.legOffsetMetres[g]).toArray();
        segmentEndMetres = Arrays.stream(segment)
                .mapToDouble(g -> from.segmentEndMetres[g])
                .toArray();
        segmentMember = Arrays.stream(segment).map(g -> from.segmentMember[g]).toArray();
        members = from.members;
    }

    /** Numbers of the pieces of the source lanes, in order; fills where those of each lane begin. */
    private static int[] gather(int[] source, int[] start, int[] into) {
        IntStream.Builder pieces = IntStream.builder();
        for (int l = 0; l < source.length; l++) {
            IntStream.range(start[source[l]], start[source[l] + 1]).forEach(pieces);
            into[l + 1] = into[l] + start[source[l] + 1] - start[source[l]];
        }
        return pieces.build().toArray();
    }

    /** Lanes of these classes, which are also flown at another altitude. */
    int[] alsoRaised(Map<ThreatClass, Distance> altitudes) {
        ThreatClass[] classes = ThreatClass.values();
        return IntStream.range(0, count)
                .filter(l -> altitudes.containsKey(classes[threatClass[l]]))
                .toArray();
    }

    /** These lanes, and after them copies of those of some classes at the altitudes at which they are flown as well. */
    LaneTable andRaised(Map<ThreatClass, Distance> altitudes) {
        int[] copies = alsoRaised(altitudes);
        if (copies.length == 0) {
            return this;
        }
        synchronized (raisedTables) {
            LaneTable known = raisedTables.get(altitudes);
            if (known == null) {
                known = raised(copies, altitudes);
                if (raisedTables.size() == MOST_RAISED) {
                    raisedTables.remove(raisedTables.keySet().iterator().next());
                }
                raisedTables.put(altitudes, known);
            }
            return known;
        }
    }

    private LaneTable raised(int[] copies, Map<ThreatClass, Distance> altitudes) {
        ThreatClass[] classes = ThreatClass.values();
        double[] metres = Arrays.stream(copies)
                .mapToDouble(l -> Objects.requireNonNull(altitudes.get(classes[threatClass[l]]))
                        .metres())
                .toArray();
        return new LaneTable(this, copies, metres);
    }

    /** Way-points less than a metre from where the leg begins are passed over. */
    private void legs(int i, Lane lane, LandBelow land) {
        List<UnitVector> points = new ArrayList<>();
        lane.via().forEach(point -> points.add(UnitVector.of(point)));
        points.add(UnitVector.of(lane.aimpoint().position()));
        UnitVector from = UnitVector.of(lane.from());
        int g = legStart[i];
        double flown = 0;
        for (int p = 0; p < points.size(); p++) {
            UnitVector to = points.get(p);
            double length = RADIUS * from.arc(to);
            boolean last = p == points.size() - 1;
            if (length < LEAST_LEG_METRES && !(last && g == legStart[i])) {
                continue;
            }
            length = Math.max(LEAST_LEG_METRES, length);
            UnitVector pole = from.pole(to);
            place(g, from, pole);
            legLengthMetres[g] = length;
            legOffsetMetres[g++] = flown;
            if (!lane.threatClass().arcs()) {
                land.walk(from, pole, flown, length);
            }
            flown += length;
            from = to;
        }
        land.arrive(flown);
        legStart[i + 1] = g;
        lengthMetres[i] = flown;
    }

    private void place(int leg, UnitVector from, UnitVector pole) {
        UnitVector tangent = from.along(pole, Math.PI / 2);
        double[] numbers = {
            from.x(), from.y(), from.z(), pole.x(), pole.y(), pole.z(), tangent.x(), tangent.y(), tangent.z()
        };
        System.arraycopy(numbers, 0, frame, 9 * leg, 9);
    }

    static int kind(ThreatClass threatClass, Trajectory trajectory) {
        return threatClass.ordinal() + Force.CLASSES * trajectory.ordinal();
    }

    private void time(int i, Lane lane, ThreatProfile profile) {
        double length = lengthMetres[i];
        apogeeMetres[i] = profile.altitude().metres();
        flightSeconds[i] = length / profile.speed().metresPerSecond();
        if (lane.threatClass().flight() == Flight.ARC) {
            BallisticArc arc = BallisticArc.over(Distance.ofMetres(length));
            apogeeMetres[i] = arc.apogee().metres() * lane.trajectory().apogee().fraction();
            flightSeconds[i] = seconds(arc.time()) * lane.trajectory().time().fraction();
        }
    }

    /** Whether any lane has way-points. */
    boolean bent() {
        return legStart[count] > count;
    }

    /** Sine of the cross-track arc of a point; positive to the left. */
    double sineAcross(int leg, double x, double y, double z) {
        int f = 9 * leg;
        return frame[f + 3] * x + frame[f + 4] * y + frame[f + 5] * z;
    }

    /** Along-track metres of the point of the leg's circle nearest a point. */
    double alongMetres(int leg, double x, double y, double z) {
        int f = 9 * leg;
        double cosine = frame[f] * x + frame[f + 1] * y + frame[f + 2] * z;
        double sine = frame[f + 6] * x + frame[f + 7] * y + frame[f + 8] * z;
        return RADIUS * Math.atan2(sine, cosine);
    }

    /** Where a lane is after some metres. */
    Position at(int lane, double metres) {
        int g = legStart[lane];
        while (g + 1 < legStart[lane + 1] && metres > legOffsetMetres[g + 1]) {
            g++;
        }
        return onLeg(g, metres - legOffsetMetres[g]);
    }

    /** Where a leg is some metres after its start. */
    Position onLeg(int leg, double metres) {
        int f = 9 * leg;
        double c = Math.cos(metres / RADIUS);
        double s = Math.sin(metres / RADIUS);
        return UnitVector.towards(
                        c * frame[f] + s * frame[f + 6],
                        c * frame[f + 1] + s * frame[f + 7],
                        c * frame[f + 2] + s * frame[f + 8])
                .position();
    }

    static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
