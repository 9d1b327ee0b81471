package testudo.raid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import testudo.defence.Laydown;
import testudo.defence.Layer;
import testudo.quantity.Distance;
import testudo.quantity.Percent;
import testudo.quantity.Position;
import testudo.threat.ThreatClass;
import testudo.threat.ThreatProfile;
import testudo.threat.Trajectory;
import testudo.threat.Wave;

/** Everything of a fight that no trial changes: force, windows, waves and lanes by class. Shared by all threads. */
final class Battle {
    final RaidSetup setup;
    final Force force;
    final Windows windows;
    final int threats;

    /** Per threat: its wave. */
    final int[] wave;

    final int[] waveClass;
    final int[] waveFirst;
    final int[] waveCount;
    final double[] waveStart;
    final double[] waveOver;
    /** Decoy share in the wave; NaN where the plan's share holds. */
    final double[] waveDecoys;

    final int[] waveFirstLane;
    final int[] waveLanes;
    final double[] waveSpeed;
    final int[] launched = new int[Force.CLASSES];
    final int[] outOfReach = new int[Force.CLASSES];
    final boolean[] laneAllowsDear;
    final boolean synthetic;
    /** The lanes of the set-up, and after them those that are also flown high. */
    final List<Lane> flownLanes;

    final Optional<LaneTable> table;
    /** By lane of the set-up: the lane on which its high flyers fly. */
    int[] highLane = {};

    final boolean rubs;
    /** Rounds that a night may use, by layer. */
    final int[] ration;

    final boolean[] classArcs = new boolean[Force.CLASSES];
    final boolean[] classSpares = new boolean[Force.CLASSES];
    final Arrivals arrivals;
    final boolean naive;
    final boolean gathers;
    final Doctrine.Rule rule;
    final int enough;

    Battle(RaidSetup setup) {
        this(setup, Optional.empty());
    }

    private Battle(RaidSetup setup, Optional<Windows> known) {
        this.setup = setup;
        Lanes lanes = setup.lanes();
        force = new Force(setup);
        for (ThreatClass c : ThreatClass.values()) {
            classArcs[c.ordinal()] = c.arcs();
            classSpares[c.ordinal()] = c.sparesExpensiveRounds();
        }
        ration = Arrays.stream(Layer.values()).mapToInt(setup.ration()::of).toArray();
        rubs = setup.assumptions().friction().rubs();
        flownLanes = new ArrayList<>(lanes.lanes());
        table = lanes.table().map(this::raised);
        synthetic = lanes.table().isEmpty();
        windows = known.or(() -> table.map(all -> new WindowGeometry(setup, all, force).build()))
                .orElseGet(() -> byHand(lanes.synthetic()));
        if (table.isEmpty()) {
            highLane = IntStream.range(0, windows.lanes).toArray();
        }
        arrivals = lanes.arrivals();
        rule = setup.doctrine().rule();
        naive = rule.eachAlone();
        gathers = rule.gathers();
        enough = setup.doctrine().enough();
        laneAllowsDear = new boolean[windows.lanes];
        Map<Course, LaneRange> courses = coursesOf(lanes);
        for (int l = 0; l < flownLanes.size(); l++) {
            laneAllowsDear[l] = setup.assumptions()
                    .expensiveRoundsFor()
                    .contains(flownLanes.get(l).aimpoint().assetClass());
        }
        List<Wave> flown = new ArrayList<>();
        for (Wave w : lanes.waves()) {
            int k = w.threatClass().ordinal();
            if (courses.containsKey(Course.of(w))) {
                flown.add(w);
                launched[k] += w.count();
            } else {
                outOfReach[k] += w.count();
            }
        }
        int n = flown.size();
        waveClass = new int[n];
        waveFirst = new int[n];
        waveCount = new int[n];
        waveStart = new double[n];
        waveOver = new double[n];
        waveDecoys = new double[n];
        waveFirstLane = new int[n];
        waveLanes = new int[n];
        waveSpeed = new double[n];
        threats = flown.stream().mapToInt(Wave::count).sum();
        wave = new int[threats];
        for (int i = 0, next = 0; i < n; i++) {
            Wave w = flown.get(i);
            waveClass[i] = w.threatClass().ordinal();
            LaneRange range = Objects.requireNonNull(courses.get(Course.of(w)));
            ThreatProfile profile = lanes.profiles().get(w.threatClass());
            waveSpeed[i] = profile == null
                    ? 0
                    : profile.speed().metresPerSecond()
                            * w.trajectory().terminalSpeed().fraction();
            waveFirstLane[i] = range.first();
            waveLanes[i] = range.count();
            waveFirst[i] = next;
            waveCount[i] = w.count();
            waveStart[i] = LaneTable.seconds(w.start());
            waveOver[i] = LaneTable.seconds(w.over());
            waveDecoys[i] =
                    w.decoys().map(Percent::fraction).orElse(w.threatClass().decoysFlown() ? Double.NaN : 0.0);
            Arrays.fill(wave, next, next + w.count(), i);
            next += w.count();
        }
        if (threats + force.units.size() >= 1 << 22) {
            throw new IllegalArgumentException("a raid of " + threats + " threats is larger than the engine takes."
                    + " Maybe split it into nights.");
        }
    }

    private LaneTable raised(LaneTable low) {
        Friction friction = setup.assumptions().friction();
        Map<ThreatClass, Distance> altitudes = new EnumMap<>(ThreatClass.class);
        friction.highAltitude().forEach((c, altitude) -> {
            if (friction.highShareOf(c).high() > 0) {
                altitudes.put(c, altitude);
            }
        });
        highLane = IntStream.range(0, low.count).toArray();
        for (int lane : low.alsoRaised(altitudes)) {
            highLane[lane] = flownLanes.size();
            flownLanes.add(flownLanes.get(lane));
        }
        return low.andRaised(altitudes);
    }

    /** The same fight with another laydown; windows are kept where nothing that they depend on differs. */
    Battle with(Laydown other) {
        boolean same = Reach.of(setup.laydown()).equals(Reach.of(other));
        return new Battle(setup.with(other), same ? Optional.of(windows) : Optional.empty());
    }

    /** Another night on the same lanes against the same laydown. */
    Battle flying(List<Wave> waves) {
        RaidSetup other = new RaidSetup(
                setup.laydown(),
                setup.lanes().flying(waves),
                setup.doctrine(),
                setup.assumptions(),
                setup.ration(),
                setup.elevation());
        return new Battle(other, Optional.of(windows));
    }

    /** What tells the lanes of one wave from those of another. */
    private record Course(ThreatClass threatClass, List<Position> via, Trajectory trajectory) {
        static Course of(Wave wave) {
            return new Course(wave.threatClass(), wave.via(), wave.trajectory());
        }
    }

    private record LaneRange(int first, int count) {}

    private static Map<Course, LaneRange> coursesOf(Lanes lanes) {
        Stream<Course> courses = lanes.table().isEmpty()
                ? lanes.synthetic().stream()
                        .map(lane -> new Course(lane.threatClass(), List.of(), Trajectory.MINIMUM_ENERGY))
                : lanes.lanes().stream().map(lane -> new Course(lane.threatClass(), lane.via(), lane.trajectory()));
        Map<Course, LaneRange> ranges = new LinkedHashMap<>();
        int l = 0;
        for (Course course : courses.toList()) {
            LaneRange range = ranges.getOrDefault(course, new LaneRange(l, 0));
            if (range.first() + range.count() != l++) {
                throw new IllegalArgumentException("lanes of one class and way must stand together");
            }
            ranges.put(course, new LaneRange(range.first(), range.count() + 1));
        }
        return ranges;
    }

    private Windows byHand(List<SyntheticLane> lanes) {
        Map<String, Integer> units = new LinkedHashMap<>();
        for (int b = 0; b < force.units.size(); b++) {
            units.put(force.units.get(b).id(), b);
        }
        Windows.Builder builder = new Windows.Builder();
        double[] flight = new double[lanes.size()];
        double[] tracked = new double[lanes.size()];
        for (int l = 0; l < lanes.size(); l++) {
            SyntheticLane lane = lanes.get(l);
            flight[l] = LaneTable.seconds(lane.impact());
            for (SyntheticLane.Window window : lane.windows()) {
                Integer unit = units.get(window.unit());
                if (unit == null) {
                    throw new IllegalArgumentException("the laydown has no unit '" + window.unit() + "'");
                }
                double metres = LaneTable.seconds(window.flyOut()) * force.systemSpeed[force.system[unit]];
                builder.add(
                        l,
                        unit,
                        LaneTable.seconds(window.opens()),
                        LaneTable.seconds(window.closes()),
                        0,
                        metres * metres,
                        0,
                        Double.MAX_VALUE,
                        false);
            }
        }
        return builder.build(tracked, flight);
    }
}
