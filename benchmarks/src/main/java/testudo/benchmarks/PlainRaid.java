package testudo.benchmarks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import testudo.defence.FireUnit;
import testudo.raid.Assumptions;
import testudo.raid.EngagementWindow;
import testudo.raid.RaidEngine;
import testudo.raid.RaidSetup;
import testudo.raid.Shots;
import testudo.threat.AssetClass;
import testudo.threat.ThreatClass;
import testudo.threat.ThreatProfile;
import testudo.threat.Wave;

/**
 * The same raid written the plain way, with objects and a priority queue, for comparison: the same windows, doctrine and assumptions at
 * their base values, other random numbers.
 */
final class PlainRaid {
    private static final double SOFT_STRETCH_METRES = 50_000;

    private final RaidSetup setup;
    private final Assumptions assumptions;
    private final Map<ThreatClass, ThreatProfile> profiles = Range.profiles();
    private final Map<ThreatClass, List<List<EngagementWindow>>> lanes = new EnumMap<>(ThreatClass.class);
    private final Map<ThreatClass, List<Integer>> laneNumbers = new EnumMap<>(ThreatClass.class);
    private final Map<ThreatClass, List<Double>> flights = new EnumMap<>(ThreatClass.class);
    long events;
    long leakers;
    long rounds;

    PlainRaid(RaidSetup setup, RaidEngine engine) {
        this.setup = setup;
        assumptions = setup.assumptions();
        Map<Integer, List<EngagementWindow>> byLane = new HashMap<>();
        for (EngagementWindow window : engine.windows()) {
            byLane.computeIfAbsent(window.lane(), key -> new ArrayList<>()).add(window);
        }
        var all = setup.lanes().lanes();
        for (int l = 0; l < all.size(); l++) {
            ThreatClass c = all.get(l).threatClass();
            lanes.computeIfAbsent(c, key -> new ArrayList<>()).add(byLane.getOrDefault(l, List.of()));
            laneNumbers.computeIfAbsent(c, key -> new ArrayList<>()).add(l);
        }
        for (int l = 0; l < all.size(); l++) {
            flights.computeIfAbsent(all.get(l).threatClass(), key -> new ArrayList<>())
                    .add(seconds(engine.flight(l)));
        }
    }

    /** An event in the queue. */
    private record Event(double time, int order, Runnable action) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            int byTime = Double.compare(time, other.time);
            return byTime != 0 ? byTime : Integer.compare(order, other.order);
        }
    }

    /** A fire unit in one trial. */
    private static final class Battery {
        private final FireUnit unit;
        private final boolean ready;
        private final double[] channelFree;
        private int rounds;

        Battery(FireUnit unit, boolean ready) {
            this.unit = unit;
            this.ready = ready;
            channelFree = new double[unit.system().channels()];
            rounds = unit.rounds();
        }

        int freeChannel(double now) {
            for (int c = 0; c < channelFree.length; c++) {
                if (channelFree[c] <= now) {
                    return c;
                }
            }
            return -1;
        }
    }

    /** A threat in one trial. */
    private static final class Threat {
        private final ThreatClass threatClass;
        private final double launch;
        private final List<EngagementWindow> windows;
        private final boolean allowsDear;
        private final Map<EngagementWindow, Integer> looks = new HashMap<>();
        private final Map<FireUnit, Boolean> alone = new HashMap<>();
        private double goneAt = Double.POSITIVE_INFINITY;
        private boolean killed;
        private boolean believedDead;
        private int airborne;
        private int next;

        Threat(ThreatClass threatClass, double launch, List<EngagementWindow> windows, boolean allowsDear) {
            this.threatClass = threatClass;
            this.launch = launch;
            this.windows = windows;
            this.allowsDear = allowsDear;
        }
    }

    private final PriorityQueue<Event> queue = new PriorityQueue<>();
    private Map<FireUnit, Battery> batteries = new HashMap<>();
    private Map<ThreatClass, Double> kill = new EnumMap<>(ThreatClass.class);
    private SplittableRandom random = new SplittableRandom(0);
    private int order;

    /** Fights one trial. */
    void fight(long seed) {
        random = new SplittableRandom(seed);
        queue.clear();
        order = 0;
        batteries = new HashMap<>();
        for (FireUnit unit : setup.laydown().units()) {
            batteries.put(
                    unit,
                    new Battery(
                            unit,
                            random.nextDouble() < unit.system().availability().value()));
        }
        kill = new EnumMap<>(ThreatClass.class);
        for (ThreatClass c : ThreatClass.values()) {
            kill.put(
                    c,
                    beta(
                            c.arcs() ? Range.ARC_KILL : Range.LEVEL_KILL,
                            of(assumptions.correlation(), c).base()));
        }
        List<Threat> threats = new ArrayList<>();
        for (Wave wave : setup.lanes().waves()) {
            for (int i = 0; i < wave.count(); i++) {
                launch(wave, threats);
            }
        }
        while (!queue.isEmpty()) {
            events++;
            queue.poll().action().run();
        }
        for (Threat threat : threats) {
            leakers += threat.goneAt == Double.POSITIVE_INFINITY ? 1 : 0;
        }
    }

    private void launch(Wave wave, List<Threat> threats) {
        ThreatClass c = wave.threatClass();
        List<List<EngagementWindow>> ofClass = of(lanes, c);
        int lane = random.nextInt(ofClass.size());
        double time = seconds(wave.start()) + random.nextDouble() * seconds(wave.over());
        AssetClass aim = setup.lanes()
                .lanes()
                .get(of(laneNumbers, c).get(lane))
                .aimpoint()
                .assetClass();
        ThreatProfile profile = of(profiles, c);
        if (random.nextDouble() < profile.failure().base()) {
            return;
        }
        Threat threat = new Threat(
                c, time, ofClass.get(lane), assumptions.expensiveRoundsFor().contains(aim));
        threats.add(threat);
        if (assumptions.softKill().containsKey(c)
                && random.nextDouble() < of(assumptions.softKill(), c).base()) {
            double before =
                    random.nextDouble() * SOFT_STRETCH_METRES / profile.speed().metresPerSecond();
            threat.goneAt = time + Math.max(0, of(flights, c).get(lane) - before);
        }
        if (!threat.windows.isEmpty()) {
            at(time + seconds(threat.windows.getFirst().opens()), () -> comeUp(threat, opened(threat)));
        }
    }

    private double now;

    private void at(double time, Runnable action) {
        queue.add(new Event(time, order++, () -> {
            now = time;
            action.run();
        }));
    }

    private EngagementWindow opened(Threat threat) {
        return threat.windows.get(threat.next++);
    }

    /** A window opens. */
    private void comeUp(Threat threat, EngagementWindow window) {
        if (threat.goneAt <= now) {
            return;
        }
        if (alone(threat, window)) {
            tryToFire(threat, window);
        } else if (!threat.believedDead) {
            together(threat);
        }
        if (threat.next < threat.windows.size()) {
            double opens =
                    threat.launch + seconds(threat.windows.get(threat.next).opens());
            at(Math.max(now, opens), () -> comeUp(threat, opened(threat)));
        }
    }

    private void together(Threat threat) {
        if (threat.airborne > 0) {
            return;
        }
        EngagementWindow best = null;
        double bestPrice = Double.POSITIVE_INFINITY;
        for (EngagementWindow window : threat.windows) {
            if (!alone(threat, window) && usable(threat, window)) {
                Battery battery = of(batteries, window.unit());
                if (battery.freeChannel(now) < 0) {
                    wait(threat, battery);
                    continue;
                }
                double price = window.unit().system().roundCostMillionEur().base();
                if (price < bestPrice
                        || (price == bestPrice && best != null && battery.rounds > of(batteries, best.unit()).rounds)) {
                    best = window;
                    bestPrice = price;
                }
            }
        }
        if (best != null) {
            fire(threat, best);
        }
    }

    private void wait(Threat threat, Battery battery) {
        double free = Double.POSITIVE_INFINITY;
        for (double channel : battery.channelFree) {
            free = Math.min(free, channel);
        }
        at(free, () -> {
            if (threat.goneAt > now) {
                together(threat);
            }
        });
    }

    private void tryToFire(Threat threat, EngagementWindow window) {
        if (usable(threat, window) && of(batteries, window.unit()).freeChannel(now) >= 0) {
            fire(threat, window);
        }
    }

    private boolean alone(Threat threat, EngagementWindow window) {
        return threat.alone.computeIfAbsent(window.unit(), unit -> {
            double share = (unit.system().networked() ? assumptions.sharedPicture() : assumptions.ownPicture()).base();
            return random.nextDouble() >= share;
        });
    }

    private boolean usable(Threat threat, EngagementWindow window) {
        Battery battery = of(batteries, window.unit());
        double since = now - threat.launch;
        return battery.ready
                && battery.rounds > 0
                && since >= seconds(window.opens()) - 1e-9
                && since <= seconds(window.closes()) + 1e-9
                && threat.looks.getOrDefault(window, 0)
                        < shots(threat.threatClass).looks()
                && !heldBack(threat, battery);
    }

    private boolean heldBack(Threat threat, Battery battery) {
        if (!threat.threatClass.sparesExpensiveRounds() || !dear(battery.unit)) {
            return false;
        }
        return !threat.allowsDear
                || threat.windows.stream().anyMatch(other -> of(batteries, other.unit()).ready && !dear(other.unit()));
    }

    private boolean dear(FireUnit unit) {
        return unit.system().roundCostMillionEur().base()
                > assumptions.expensiveRoundMillionEur().base();
    }

    private Shots shots(ThreatClass c) {
        return setup.doctrine().byClass().getOrDefault(c, setup.doctrine().shots());
    }

    private void fire(Threat threat, EngagementWindow window) {
        Battery battery = of(batteries, window.unit());
        int salvo = Math.min(
                battery.rounds,
                threat.looks.merge(window, 1, Integer::sum) == 1
                        ? shots(threat.threatClass).first()
                        : shots(threat.threatClass).next());
        battery.rounds -= salvo;
        rounds += salvo;
        threat.airborne += salvo;
        double meets = threat.launch + meet(window, now - threat.launch, threat.threatClass);
        boolean lethal = false;
        for (int n = 0; n < salvo; n++) {
            lethal |= random.nextDouble() < of(kill, threat.threatClass);
        }
        if (lethal && !threat.killed && meets < threat.goneAt) {
            threat.killed = true;
            threat.goneAt = meets;
        }
        double judged = meets + seconds(window.unit().system().assessment());
        battery.channelFree[battery.freeChannel(now)] = judged;
        at(judged, () -> judge(threat, window, salvo));
    }

    private void judge(Threat threat, EngagementWindow window, int salvo) {
        threat.airborne -= salvo;
        boolean gone = threat.goneAt <= now;
        boolean thoughtAlive = gone
                ? random.nextDouble() < assumptions.seenAlive().base()
                : random.nextDouble() >= assumptions.seenDead().base();
        if (alone(threat, window)) {
            if (thoughtAlive) {
                tryToFire(threat, window);
            }
            if (!gone && !threat.believedDead) {
                together(threat);
            }
        } else if (thoughtAlive) {
            together(threat);
        } else if (!gone) {
            threat.believedDead = true;
        }
    }

    private double meet(EngagementWindow window, double launch, ThreatClass c) {
        double v = of(profiles, c).speed().metresPerSecond();
        double w = window.unit().system().interceptorSpeed().metresPerSecond();
        double u = seconds(window.closest()) - launch;
        double b = v * v * u;
        double miss = window.nearest().metres();
        double root = Math.sqrt(Math.max(0, b * b + (w * w - v * v) * (miss * miss + b * u)));
        double s = w > v ? (root - b) / (w * w - v * v) : (b - root) / (v * v - w * w);
        return Math.max(launch + s, seconds(window.first()));
    }

    /** A Beta draw as a ratio of Gamma draws (Marsaglia and Tsang). */
    private double beta(double mean, double rho) {
        double x = gamma(mean * (1 - rho) / rho);
        double y = gamma((1 - mean) * (1 - rho) / rho);
        return x / (x + y);
    }

    private double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        while (true) {
            double z = random.nextGaussian();
            double v = Math.pow(1 + z / Math.sqrt(9 * d), 3);
            if (v > 0 && Math.log(random.nextDouble()) < 0.5 * z * z + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }

    private static double seconds(java.time.Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static <K, V> V of(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key));
    }
}
