package testudo.raid;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import testudo.defence.ElevationGrid;
import testudo.defence.Envelope;
import testudo.defence.FireUnit;
import testudo.defence.Horizon;
import testudo.defence.LayerGroup;
import testudo.defence.Sharing;
import testudo.defence.SystemType;
import testudo.defence.TerrainMask;
import testudo.quantity.Angle;
import testudo.quantity.Distance;
import testudo.quantity.Member;
import testudo.quantity.Position;
import testudo.quantity.UnitVector;
import testudo.threat.ThreatClass;
import testudo.threat.ThreatProfile;
import testudo.threat.Trajectory;

/** Computes every window of a laydown on a set of lanes: who sees what from when, and who can reach it until when. */
final class WindowGeometry {
    private static final double WARNED_METRES = 300_000;
    private static final double LOOK_STEP_METRES = 1000;
    /** Keeps rounding from ruling out what the exact test of an arc would let in. */
    private static final double SLACK = 1e-9;

    private final LaneTable lanes;
    private final Force force;
    private final Assumptions assumptions;
    private final Optional<ElevationGrid> elevation;
    private final Sharing sharing;
    private final ThreatClass[] classes = ThreatClass.values();
    /** By kind of lane, which is the class for level flyers. */
    private final double[] speed = new double[classes.length * Trajectory.values().length];

    private final double[] sine = new double[speed.length];
    private final double[] cotangent = new double[speed.length];
    private final ThreatProfile[] profile = new ThreatProfile[classes.length];
    private final @Nullable Distance[] raised = new Distance[classes.length];

    /** First track by anyone, and by a networked sensor, of each lane. */
    private final double[] tracked;

    private final double[] shared;
    /** Those that only see. */
    private final List<Sensor> sensors;

    private final Windows.Builder found = new Windows.Builder();

    private final Reach.Shape[] shapes;
    private final Map<Member, boolean[]> mayBy = new HashMap<>();
    /** What is being measured. */
    private UnitWindows measuring = new UnitWindows();

    WindowGeometry(RaidSetup setup, LaneTable lanes, Force force) {
        this.lanes = lanes;
        this.force = force;
        this.assumptions = setup.assumptions();
        this.elevation = setup.elevation();
        this.sharing = setup.laydown().sharing();
        setup.lanes().profiles().forEach((threatClass, values) -> {
            int k = threatClass.ordinal();
            profile[k] = values;
            if (threatClass.arcs() && !(values.terminalAngle().base() > 0)) {
                throw new IllegalArgumentException("the profile of " + threatClass.plural()
                        + " needs a terminal angle above 0 degrees. Maybe 45.");
            }
            for (Trajectory trajectory : Trajectory.values()) {
                fly(LaneTable.kind(threatClass, trajectory), values, trajectory);
            }
        });
        sensors = force.units.stream()
                .filter(unit -> unit.system().envelopes().isEmpty())
                .map(unit -> new Sensor(
                        UnitVector.of(unit.position()),
                        unit.system().radarRange().metres()))
                .toList();
        assumptions.friction().highAltitude().forEach((c, altitude) -> raised[c.ordinal()] = altitude);
        shapes = Measured.shapes(force.systems);
        tracked = new double[lanes.count];
        shared = new double[lanes.count];
        Arrays.fill(tracked, Double.POSITIVE_INFINITY);
        Arrays.fill(shared, Double.POSITIVE_INFINITY);
    }

    private record Sensor(UnitVector at, double rangeMetres) {}

    private void fly(int kind, ThreatProfile values, Trajectory trajectory) {
        double angle = trajectory
                .terminalAngle()
                .map(Angle::radians)
                .orElse(Math.toRadians(values.terminalAngle().base()));
        speed[kind] =
                values.speed().metresPerSecond() * trajectory.terminalSpeed().fraction();
        sine[kind] = Math.sin(angle);
        cotangent[kind] = 1 / Math.tan(angle);
    }

    Windows build() {
        warnFromTheAir();
        int n = force.units.size();
        UnitWindows[] own = new UnitWindows[n];
        for (int b = 0; b < n; b++) {
            own[b] = known(b);
            track(own[b], force.networked[b]);
        }
        for (int b = 0; b < n; b++) {
            if (remote(b)) {
                reach(b, own[b]);
            }
            own[b].into(found, b, shared, force.networked[b], reaction(b));
        }
        return found.build(tracked, lanes.flightSeconds);
    }

    /** Whether what the unit can reach hangs on what others see. */
    private boolean remote(int b) {
        return force.networked[b] && assumptions.engageOnRemote();
    }

    /** What the unit sees and, where that hangs on no other, what it reaches; kept for other laydowns where no ground masks it. */
    private UnitWindows known(int b) {
        if (elevation.isPresent() || remote(b)) {
            return measured(b);
        }
        FireUnit unit = force.units.get(b);
        Measured.Stand stand = new Measured.Stand(
                shapes[force.system[b]],
                unit.position(),
                unit.host(),
                eyes(unit),
                sharing,
                assumptions.screening(),
                assumptions.jamming());
        UnitWindows found = lanes.measured.find(stand);
        if (found == null) {
            found = measured(b);
            lanes.measured.keep(stand, found.packed());
        }
        return found;
    }

    private UnitWindows measured(int b) {
        UnitWindows windows = new UnitWindows();
        measuring = windows;
        look(b);
        if (!remote(b)) {
            reach(b, windows);
        }
        return windows;
    }

    private void track(UnitWindows own, boolean networked) {
        for (int i = 0; i < own.seen; i++) {
            int l = own.seenLane[i];
            double from = own.seenTime[2 * i];
            tracked[l] = Math.min(tracked[l], from);
            if (networked) {
                shared[l] = Math.min(shared[l], from);
            }
        }
    }

    private double reaction(int b) {
        return LaneTable.seconds(force.units.get(b).system().reaction());
    }

    private void warnFromTheAir() {
        if (!assumptions.airborneWarning()) {
            return;
        }
        for (int l = 0; l < lanes.count; l++) {
            int k = lanes.threatClass[l];
            if (!classes[k].arcs()) {
                double t = Math.max(0, lanes.lengthMetres[l] - WARNED_METRES) / speed[k];
                tracked[l] = t;
                shared[l] = t;
            }
        }
    }

    /** Fills the list of what the unit's own radar sees, and what it adds to the shared picture. */
    private void look(int b) {
        FireUnit unit = force.units.get(b);
        SystemType type = unit.system();
        UnitVector at = UnitVector.of(unit.position());
        double[] range = new double[classes.length];
        double clear = 1 - assumptions.jamming().fraction();
        for (int k = 0; k < classes.length; k++) {
            if (profile[k] != null) {
                range[k] = Math.min(
                        eyes(unit),
                        clear
                                * Horizon.radarRange(type.radarRange(), profile[k].crossSection())
                                        .metres());
            }
        }
        double[] screened = sights(type, range, assumptions.screening());
        double[] open = elevation.isPresent() ? sights(type, range, Angle.ZERO) : screened;
        TerrainMask mask = maskOf(unit, open);
        double[] radius = mask == null ? screened : open;
        double[] sines = Arrays.stream(radius)
                .map(r -> Math.sin(Math.min(Math.PI / 2, r / LaneTable.RADIUS)))
                .toArray();
        for (int l = 0; l < lanes.count; l++) {
            int k = lanes.threatClass[l];
            int height = k + classes.length * lanes.raised[l];
            double within = classes[k].arcs() ? sines[k] * (1 + SLACK) : sines[height];
            for (int g = lanes.legStart[l]; g < lanes.legStart[l + 1]; g++) {
                double across = lanes.sineAcross(g, at.x(), at.y(), at.z());
                if (radius[height] > 0 && Math.abs(across) < within) {
                    double along = lanes.alongMetres(g, at.x(), at.y(), at.z());
                    double side = LaneTable.RADIUS * Math.asin(across);
                    if (classes[k].arcs()) {
                        lookUp(b, l, along, side, range[k]);
                    } else {
                        lookAcross(b, l, g, along, side, radius[height], screened[height], mask);
                    }
                }
            }
        }
    }

    /** How far a small unit sees at most: as its own eyes do, unless a sensor within its range of the unit cues it. */
    private double eyes(FireUnit unit) {
        Optional<Distance> own = assumptions.friction().ownEyes();
        boolean alone = own.isPresent() && unit.system().layer().group() == LayerGroup.SMALL && !cued(unit);
        return alone ? own.orElseThrow().metres() : Double.POSITIVE_INFINITY;
    }

    private boolean cued(FireUnit unit) {
        UnitVector at = UnitVector.of(unit.position());
        return sensors.stream().anyMatch(sensor -> LaneTable.RADIUS * at.arc(sensor.at()) <= sensor.rangeMetres());
    }

    /** How far a class is seen at its own height and, in the second half, where it flies higher. */
    private double[] sights(SystemType type, double[] range, Angle screening) {
        double[] sights = new double[2 * classes.length];
        for (int k = 0; k < classes.length; k++) {
            if (profile[k] != null) {
                sights[k] =
                        classes[k].arcs() ? range[k] : sightMetres(type, profile[k].altitude(), range[k], screening);
                sights[classes.length + k] = raised[k] == null ? 0 : sightMetres(type, raised[k], range[k], screening);
            }
        }
        return sights;
    }

    private double sightMetres(SystemType type, Distance above, double range, Angle screening) {
        double altitude = above.metres();
        double horizon = Horizon.distance(type.mast(), above, screening).metres();
        return range <= altitude ? 0 : Math.min(horizon, Math.sqrt(range * range - altitude * altitude));
    }

    /** What the ground around a unit hides; nothing where the grid knows none of it, so that the stated screening holds. */
    private @Nullable TerrainMask maskOf(FireUnit unit, double[] radius) {
        if (elevation.isEmpty()) {
            return null;
        }
        double far = 0;
        for (int h = 0; h < radius.length; h++) {
            far = classes[h % classes.length].arcs() ? far : Math.max(far, radius[h]);
        }
        TerrainMask mask = TerrainMask.of(
                elevation.get(), unit.position(), unit.system().mast(), Distance.ofMetres(Math.max(500, far)));
        return mask.blank() ? null : mask;
    }

    private void lookAcross(
            int b,
            int l,
            int g,
            double along,
            double side,
            double radius,
            double screened,
            @Nullable TerrainMask mask) {
        int k = lanes.threatClass[l];
        double half = halfChord(radius, side);
        double from = Math.max(0, along - half);
        double to = Math.min(lanes.legLengthMetres[g], along + half);
        if (!(from <= to)) {
            return;
        }
        if (mask != null) {
            FireUnit unit = force.units.get(b);
            double first = Double.NaN;
            double last = Double.NaN;
            int steps = (int) Math.ceil((to - from) / LOOK_STEP_METRES) + 1;
            for (int i = 0; i <= steps; i++) {
                double s = from + (to - from) * i / steps;
                if (visible(unit, mask, lanes.onLeg(g, s), Distance.ofMetres(lanes.apogeeMetres[l]), screened)) {
                    first = Double.isNaN(first) ? s : first;
                    last = s;
                }
            }
            if (Double.isNaN(first)) {
                return;
            }
            from = first;
            to = last;
        }
        double offset = lanes.legOffsetMetres[g];
        see(l, g, (offset + from) / speed[k], (offset + to) / speed[k]);
    }

    /** In sight over the known ground, and where some ground on the way is not known, also within the stated screening. */
    private boolean visible(FireUnit unit, TerrainMask mask, Position there, Distance above, double screened) {
        double lat1 = Math.toRadians(unit.position().latitude());
        double lat2 = Math.toRadians(there.latitude());
        double dLon = Math.toRadians(there.longitude() - unit.position().longitude());
        double bearing = Math.atan2(
                Math.sin(dLon) * Math.cos(lat2),
                Math.cos(lat1) * Math.sin(lat2) - Math.sin(lat1) * Math.cos(lat2) * Math.cos(dLon));
        double metres = LaneTable.RADIUS * UnitVector.of(unit.position()).arc(UnitVector.of(there));
        ElevationGrid grid = elevation.orElseThrow();
        double ground = grid.find(there).orElse(grid.at(unit.position())).metres();
        Angle towards = Angle.ofRadians(bearing);
        Distance away = Distance.ofMetres(metres);
        return (metres <= screened || grid.holds(there) && mask.knows(towards, away))
                && mask.sees(towards, away, Distance.ofMetres(ground + above.metres()));
    }

    private void lookUp(int b, int l, double along, double side, double range) {
        double x = lanes.lengthMetres[l] - along;
        double c = cotangent[lanes.kind[l]];
        double middle = x * c / (1 + c * c);
        double disc = middle * middle - (x * x + side * side - range * range) / (1 + c * c);
        if (disc < 0) {
            return;
        }
        double high = Math.min(lanes.apogeeMetres[l], middle + Math.sqrt(disc));
        double low = Math.max(0, middle - Math.sqrt(disc));
        if (high >= low) {
            see(l, lanes.legStart[l], Math.max(0, descent(l, high)), descent(l, low));
        }
    }

    private double descent(int l, double height) {
        int kind = lanes.kind[l];
        return lanes.flightSeconds[l] - height / (speed[kind] * sine[kind]);
    }

    private void see(int l, int g, double from, double to) {
        measuring.see(l, g, from, to);
    }

    /** Finds what one unit can reach. */
    private void reach(int b, UnitWindows windows) {
        measuring = windows;
        int[] seenLegs = windows.seenLeg;
        double[] seenTimes = windows.seenTime;
        int seen = windows.seen;
        FireUnit unit = force.units.get(b);
        UnitVector at = UnitVector.of(unit.position());
        boolean remote = remote(b);
        boolean[] may = allowed(unit.host());
        boolean anywhere = allAllowed(may);
        Envelope[] envelope = new Envelope[classes.length];
        double[] sines = new double[classes.length];
        for (int k = 0; k < classes.length; k++) {
            if (profile[k] != null && force.effectAble[force.system[b] * Force.CLASSES + k]) {
                envelope[k] = unit.system().against(classes[k]).orElseThrow();
                sines[k] = Math.sin(Math.min(Math.PI / 2, envelope[k].maxRange().metres() / LaneTable.RADIUS));
            }
        }
        for (int l = 0, p = 0; l < lanes.count; l++) {
            while (p < seen && seenLegs[p] < lanes.legStart[l]) {
                p++;
            }
            boolean sees = p < seen && seenLegs[p] < lanes.legStart[l + 1];
            int k = lanes.threatClass[l];
            if (envelope[k] == null || !(sees || remote)) {
                continue;
            }
            double own = sees ? seenTimes[2 * p] : Double.POSITIVE_INFINITY;
            if (remote && Double.isInfinite(Math.min(shared[l], own))) {
                continue;
            }
            int q = p;
            for (int g = lanes.legStart[l]; g < lanes.legStart[l + 1]; g++) {
                while (q < seen && seenLegs[q] < g) {
                    q++;
                }
                boolean seesLeg = q < seen && seenLegs[q] == g;
                double across = lanes.sineAcross(g, at.x(), at.y(), at.z());
                if (!(seesLeg || remote) || Math.abs(across) >= sines[k]) {
                    continue;
                }
                double from = remote ? shared[l] : seenTimes[2 * q];
                double to = remote ? lanes.flightSeconds[l] : seenTimes[2 * q + 1];
                double along = lanes.alongMetres(g, at.x(), at.y(), at.z());
                double side = LaneTable.RADIUS * Math.asin(across);
                Shape shape = classes[k].arcs()
                        ? descending(l, along, side, envelope[k])
                        : level(l, g, along, side, envelope[k]);
                if (shape != null) {
                    cut(b, l, shape, Math.max(from, shape.in), Math.min(to, shape.out), own, may, anywhere);
                }
            }
        }
    }

    /** A stretch within the envelope, with the closest approach that gives the distance at any time. */
    private record Shape(double closest, double missSquared, double in, double out) {}

    private @Nullable Shape level(int l, int g, double along, double side, Envelope envelope) {
        int k = lanes.threatClass[l];
        double h = lanes.apogeeMetres[l];
        double far = envelope.maxRange().metres();
        if (h < envelope.minAltitude().metres() || h > envelope.maxAltitude().metres() || h >= far) {
            return null;
        }
        double half = halfChord(Math.sqrt(far * far - h * h), side);
        if (Double.isNaN(half)) {
            return null;
        }
        double near = envelope.minRange().metres();
        double inner = near > h ? halfChord(Math.sqrt(near * near - h * h), side) : Double.NaN;
        double out = Double.isNaN(inner) ? along + half : along - inner;
        double in = Math.max(0, along - half);
        out = Math.min(out, lanes.legLengthMetres[g]);
        double offset = lanes.legOffsetMetres[g];
        return in > out
                ? null
                : new Shape(
                        (offset + along) / speed[k],
                        side * side + h * h,
                        (offset + in) / speed[k],
                        (offset + out) / speed[k]);
    }

    private @Nullable Shape descending(int l, double along, double side, Envelope envelope) {
        double x = lanes.lengthMetres[l] - along;
        double c = cotangent[lanes.kind[l]];
        double middle = x * c / (1 + c * c);
        double miss2 = side * side + x * x / (1 + c * c);
        double far = envelope.maxRange().metres();
        double disc = (far * far - miss2) / (1 + c * c);
        if (disc < 0) {
            return null;
        }
        double high = Math.min(
                middle + Math.sqrt(disc), Math.min(envelope.maxAltitude().metres(), lanes.apogeeMetres[l]));
        double low = Math.max(middle - Math.sqrt(disc), envelope.minAltitude().metres());
        double near = envelope.minRange().metres();
        double inner = (near * near - miss2) / (1 + c * c);
        if (inner > 0) {
            low = Math.max(low, middle + Math.sqrt(inner));
        }
        return high < low ? null : new Shape(descent(l, middle), miss2, descent(l, high), descent(l, low));
    }

    private void cut(
            int b, int l, Shape shape, double in, double out, double own, boolean[] allowed, boolean anywhere) {
        int k = lanes.threatClass[l];
        if (anywhere || classes[k].arcs()) {
            int last = lanes.segmentStart[l + 1] - 1;
            if (anywhere || allowed[1 + lanes.segmentMember[last]]) {
                add(b, l, shape, in, out, own);
            }
            return;
        }
        double opened = Double.NaN;
        double from = 0;
        for (int g = lanes.segmentStart[l]; g < lanes.segmentStart[l + 1]; g++) {
            boolean may = allowed[1 + lanes.segmentMember[g]];
            if (may && Double.isNaN(opened)) {
                opened = from;
            } else if (!may && !Double.isNaN(opened)) {
                add(b, l, shape, Math.max(in, opened), Math.min(out, from), own);
                opened = Double.NaN;
            }
            from = lanes.segmentEndMetres[g] / speed[k];
        }
        if (!Double.isNaN(opened)) {
            add(b, l, shape, Math.max(in, opened), Math.min(out, from), own);
        }
    }

    private void add(int b, int l, Shape shape, double in, double out, double own) {
        if (!(in <= out)) {
            return;
        }
        double v = speed[lanes.kind[l]];
        double w = force.systemSpeed[force.system[b]];
        double last = out;
        if (v > w) {
            double turn = shape.closest + w * Math.sqrt(shape.missSquared) / (v * Math.sqrt(v * v - w * w));
            last = Math.max(in, Math.min(out, turn));
        }
        double open = in - flyOut(shape, v, w, in);
        double close = last - flyOut(shape, v, w, last);
        measuring.reach(l, open, close, shape.closest, shape.missSquared, in, out, own, last == out);
    }

    private static double flyOut(Shape shape, double v, double w, double at) {
        double x = v * (at - shape.closest);
        return Math.sqrt(shape.missSquared + x * x) / w;
    }

    /** Half the length of lane within a ground radius, on the sphere; NaN where the lane passes farther off. */
    private static double halfChord(double radius, double side) {
        double ratio = Math.cos(radius / LaneTable.RADIUS) / Math.cos(side / LaneTable.RADIUS);
        return ratio >= 1 ? Double.NaN : LaneTable.RADIUS * Math.acos(ratio);
    }

    private boolean[] allowed(Member owner) {
        return mayBy.computeIfAbsent(owner, host -> {
            List<Member> members = lanes.members;
            boolean[] may = new boolean[members.size() + 1];
            may[0] = true;
            for (int m = 0; m < members.size(); m++) {
                may[m + 1] = sharing.mayEngage(host, members.get(m));
            }
            return may;
        });
    }

    private static boolean allAllowed(boolean[] allowed) {
        for (boolean may : allowed) {
            if (!may) {
                return false;
            }
        }
        return true;
    }
}
