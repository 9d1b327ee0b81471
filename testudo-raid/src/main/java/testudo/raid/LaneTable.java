package testudo.raid;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import testudo.defence.Geodesy;
import testudo.defence.Territory;
import testudo.quantity.Distance;
import testudo.quantity.Member;
import testudo.quantity.Position;
import testudo.quantity.UnitVector;
import testudo.threat.BallisticArc;
import testudo.threat.ThreatClass;
import testudo.threat.ThreatProfile;

/** The lanes as flat arrays: great circles, flight times and the land beneath. Read only once built. */
final class LaneTable {
    static final double RADIUS = Geodesy.MEAN_RADIUS.metres();
    /** Member index of sea and of land that is no member's. */
    static final int NOBODY = -1;

    private static final double STEP_METRES = 6000;
    private static final double CELL_DEGREES = 0.05;

    final int count;
    final byte[] threatClass;
    /** Launch, pole and the direction of flight at launch: nine numbers a lane. */
    final double[] frame;

    final double[] lengthMetres;
    final double[] flightSeconds;
    final double[] apogeeMetres;
    final int[] segmentStart;
    final double[] segmentEndMetres;
    final int[] segmentMember;
    final List<Member> members;

    LaneTable(List<Lane> lanes, Map<ThreatClass, ThreatProfile> profiles, Territory territory) {
        count = lanes.size();
        threatClass = new byte[count];
        frame = new double[9 * count];
        lengthMetres = new double[count];
        flightSeconds = new double[count];
        apogeeMetres = new double[count];
        Land land = new Land(territory);
        segmentStart = new int[count + 1];
        for (int i = 0; i < count; i++) {
            Lane lane = lanes.get(i);
            threatClass[i] = (byte) lane.threatClass().ordinal();
            UnitVector from = UnitVector.of(lane.from());
            UnitVector to = UnitVector.of(lane.aimpoint().position());
            UnitVector pole = from.pole(to);
            place(i, from, pole);
            lengthMetres[i] = Math.max(1, RADIUS * from.arc(to));
            time(i, lane.threatClass(), Objects.requireNonNull(profiles.get(lane.threatClass())));
            if (lane.threatClass().arcs()) {
                land.add(lengthMetres[i], land.index(lane.aimpoint().member()));
            } else {
                land.walk(from, pole, lengthMetres[i]);
            }
            segmentStart[i + 1] = land.size;
        }
        segmentEndMetres = Arrays.copyOf(land.ends, land.size);
        segmentMember = Arrays.copyOf(land.owners, land.size);
        members = List.copyOf(land.members.keySet());
    }

    private void place(int lane, UnitVector from, UnitVector pole) {
        UnitVector tangent = from.along(pole, Math.PI / 2);
        double[] numbers = {
            from.x(), from.y(), from.z(), pole.x(), pole.y(), pole.z(), tangent.x(), tangent.y(), tangent.z()
        };
        System.arraycopy(numbers, 0, frame, 9 * lane, 9);
    }

    private void time(int lane, ThreatClass what, ThreatProfile profile) {
        double length = lengthMetres[lane];
        apogeeMetres[lane] = profile.altitude().metres();
        flightSeconds[lane] = length / profile.speed().metresPerSecond();
        if (what == ThreatClass.BALLISTIC) {
            BallisticArc arc = BallisticArc.over(Distance.ofMetres(length));
            apogeeMetres[lane] = arc.apogee().metres();
            flightSeconds[lane] = seconds(arc.time());
        }
    }

    /** Sine of the cross-track arc of a point; positive to the left. */
    double sineAcross(int lane, double x, double y, double z) {
        int f = 9 * lane;
        return frame[f + 3] * x + frame[f + 4] * y + frame[f + 5] * z;
    }

    /** Along-track metres of the point of the lane's circle nearest a point. */
    double alongMetres(int lane, double x, double y, double z) {
        int f = 9 * lane;
        double cosine = frame[f] * x + frame[f + 1] * y + frame[f + 2] * z;
        double sine = frame[f + 6] * x + frame[f + 7] * y + frame[f + 8] * z;
        return RADIUS * Math.atan2(sine, cosine);
    }

    /** Where a lane is after some metres. */
    Position at(int lane, double metres) {
        int f = 9 * lane;
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

    /** Collects whose land lies beneath, judged at the centres of small cells. */
    private static final class Land {
        private final Territory territory;
        private final Map<Long, Optional<Member>> cells = new HashMap<>();
        private final Map<Member, Integer> members = new LinkedHashMap<>();
        private double[] ends = new double[1024];
        private int[] owners = new int[1024];
        private int size;

        Land(Territory territory) {
            this.territory = territory;
        }

        int index(Member member) {
            return members.computeIfAbsent(member, m -> members.size());
        }

        void walk(UnitVector from, UnitVector pole, double length) {
            int steps = (int) Math.ceil(length / STEP_METRES);
            int owner = ownerAt(from.position());
            for (int k = 1; k <= steps; k++) {
                double s = length * k / steps;
                int next = k == steps
                        ? owner
                        : ownerAt(from.along(pole, s / RADIUS).position());
                if (next != owner) {
                    add(s - length / steps / 2, owner);
                    owner = next;
                }
            }
            add(length, owner);
        }

        private int ownerAt(Position position) {
            long row = (long) Math.floor(position.latitude() / CELL_DEGREES);
            long column = (long) Math.floor(position.longitude() / CELL_DEGREES);
            return cells.computeIfAbsent(
                            row * 100_000 + column,
                            key -> territory.memberAt(Position.of(
                                    Math.max(-90, Math.min(90, (row + 0.5) * CELL_DEGREES)),
                                    Math.max(-180, Math.min(180, (column + 0.5) * CELL_DEGREES)))))
                    .map(this::index)
                    .orElse(NOBODY);
        }

        void add(double end, int owner) {
            if (size == ends.length) {
                ends = Arrays.copyOf(ends, 2 * size);
                owners = Arrays.copyOf(owners, 2 * size);
            }
            ends[size] = end;
            owners[size++] = owner;
        }
    }
}
