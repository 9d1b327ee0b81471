package testudo.proving;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import testudo.assumed.EngineAssumptions;
import testudo.defence.DefendedAsset;
import testudo.defence.ElevationGrid;
import testudo.defence.LandCells;
import testudo.defence.Laydown;
import testudo.defence.Territory;
import testudo.facts.FactBook;
import testudo.plan.Engine;
import testudo.plan.Goal;
import testudo.plan.Plan;
import testudo.plan.Rounds;
import testudo.proving.cueing.BoughtNet;
import testudo.quantity.Estimate;
import testudo.quantity.Luck;
import testudo.quantity.Percent;
import testudo.quantity.Position;
import testudo.raid.Assumptions;
import testudo.raid.Comparison;
import testudo.raid.Cuts;
import testudo.raid.Friction;
import testudo.raid.Lanes;
import testudo.raid.Measure;
import testudo.raid.RaidEngine;
import testudo.raid.RaidResult;
import testudo.raid.RaidSetup;
import testudo.raid.Ration;
import testudo.raid.Trace;
import testudo.raid.Trials;
import testudo.stage.Inputs;
import testudo.stage.Stages;
import testudo.threat.AssetClass;
import testudo.threat.Raid;
import testudo.threat.Sector;
import testudo.threat.ThreatClass;
import testudo.threat.ThreatProfile;
import testudo.threat.Trajectory;

/** Fights raids against laydowns; the lanes of a raid and sector are drawn once, so that every laydown meets the same raid. */
public final class Nights {
    private static final long LANES = 7;
    /** Trials of each draw of what is unknown before the first look, twice. */
    private static final int FIRST_LOOK = 128;

    private static final int SEARCH_LOOK = 64;
    /** A share at which nearly all nights lie on one side is known soon. */
    private static final int SHARES_LOOK = 64;

    private static final Trials.Until BESIDE_BANDS = new Trials.Until.BesideBands(FIRST_LOOK, Percent.of(10));
    /** Half-width at 95% to which a share of nights is known while it is open whether it is the wanted one. */
    private static final Percent OPEN = Percent.of(5);
    /** The same once that is clear. */
    private static final Percent CLEAR = Percent.of(7.5);

    private final Stages stages;
    private final Sky sky;
    private final Territory territory;
    private final Optional<ElevationGrid> elevation;
    private final Plan plan;
    private final Places places;
    private final Map<ThreatClass, ThreatProfile> profiles;
    private final Map<Air, Lanes> drawn;
    private final Cuts cuts;
    private final Assumptions standard;
    private final Conduct conduct;
    private final Rations rations;
    private final BoughtNet net;
    /** Nights over which rounds are rationed, where they are. */
    private final int nights;

    private final long seed;

    public Nights(FactBook facts, Plan plan, Places places) {
        this(facts, plan, places, Optional.empty());
    }

    /** The same over ground that masks low flyers, in place of the screening angle. */
    public Nights(FactBook facts, Plan plan, Places places, Optional<ElevationGrid> elevation) {
        this(facts, plan, places, elevation, Stages.none());
    }

    Nights(FactBook facts, Plan plan, Places places, Optional<ElevationGrid> elevation, Stages stages) {
        this(facts, plan, places, elevation, stages, Optional.empty());
    }

    /** The same with the territory and the lanes of nights that are known, where these have the same sky. */
    Nights(
            FactBook facts,
            Plan plan,
            Places places,
            Optional<ElevationGrid> elevation,
            Stages stages,
            Optional<Nights> known) {
        Sky own = new Sky(places.assets(), Shield.profiles(facts), facts.fingerprint("borders"), plan.seed());
        Optional<Nights> same = known.filter(other -> other.sky.equals(own));
        this.stages = stages;
        this.sky = same.map(other -> other.sky).orElse(own);
        this.elevation = elevation;
        this.territory = same.map(other -> other.territory).orElseGet(() -> LandCells.of(facts.borders()));
        this.plan = plan;
        this.places = places;
        this.profiles = own.profiles();
        this.drawn = same.isPresent() ? same.get().drawn : new ConcurrentHashMap<>();
        this.cuts = same.map(other -> other.cuts).orElseGet(Cuts::new);
        this.standard =
                plan.engine() == Engine.CALIBRATED ? EngineAssumptions.calibrated(facts) : EngineAssumptions.of(facts);
        this.conduct = Conduct.standard();
        this.rations = new Rations(facts, plan);
        this.net = BoughtNet.of(facts, plan);
        this.nights = Rations.MONTH;
        this.seed = plan.seed();
    }

    private Nights(Nights other, Conduct conduct, int nights) {
        this(other, conduct, nights, other.seed, true);
    }

    private Nights(Nights other, Conduct conduct, int nights, long seed, boolean sameLanes) {
        stages = other.stages;
        sky = seed == other.seed
                ? other.sky
                : new Sky(other.sky.assets(), other.sky.profiles(), other.sky.borders(), seed);
        this.seed = seed;
        elevation = other.elevation;
        territory = other.territory;
        plan = other.plan;
        places = other.places;
        profiles = other.profiles;
        this.drawn = sameLanes ? other.drawn : new ConcurrentHashMap<>();
        cuts = other.cuts;
        standard = other.standard;
        this.conduct = conduct;
        this.rations = other.rations;
        this.net = other.net;
        this.nights = nights;
    }

    /** What lanes are drawn from, and on what luck. */
    private record Sky(List<DefendedAsset> assets, Map<ThreatClass, ThreatProfile> profiles, String borders, long seed)
            implements Serializable {}

    /** Nights like these on other luck: other lanes, other trials. */
    public Nights onLuck(long other) {
        return new Nights(this, conduct, nights, other, false);
    }

    /** The same nights fought in another way. */
    public Nights conducted(Conduct other) {
        return new Nights(this, other, nights);
    }

    /** The same nights against friction. */
    public Nights with(Friction friction) {
        return new Nights(this, conduct.with(friction), nights);
    }

    /** The same nights with rounds free or rationed, whatever the plan says. */
    public Nights with(Rounds rounds) {
        return new Nights(this, conduct.with(rounds), nights);
    }

    /** The same nights with rounds rationed, where they are, over the nights that a goal asks for. */
    public Nights lasting(Goal goal) {
        return new Nights(this, conduct, Rations.nights(goal));
    }

    /** Whether a night may use no more than its even part. */
    public boolean rationed() {
        return conduct.rounds().orElse(plan.rounds()) == Rounds.RATIONED;
    }

    /** All that lanes depend on: raids that differ by when and how many fly share theirs. */
    private record Air(Sector sector, Map<AssetClass, Percent> aims, List<Passage> passages) {
        static Air of(Raid raid) {
            return new Air(
                    raid.sector(),
                    raid.aims(),
                    raid.waves().stream()
                            .map(wave -> new Passage(wave.threatClass(), wave.via(), wave.trajectory()))
                            .distinct()
                            .sorted(Comparator.comparing(Passage::threatClass))
                            .toList());
        }
    }

    private record Passage(ThreatClass threatClass, List<Position> via, Trajectory trajectory) {}

    /** Where the threats of a raid may fly from a sector; aimpoints of a class lie within its reach. */
    public Lanes lanes(Raid raid, Sector sector) {
        Raid there = raid.from(sector);
        return drawn.computeIfAbsent(
                        Air.of(there),
                        air -> Lanes.of(
                                        there,
                                        places.assets(),
                                        profiles,
                                        territory,
                                        Luck.ofSeed(seed).of(LANES))
                                .sharing(cuts))
                .flying(there.waves());
    }

    /** The plan's assumptions. */
    public Assumptions assumptions() {
        Assumptions own = conduct.picture()
                .map(k -> standard.withPicture(k, standard.ownPicture()))
                .orElse(standard);
        return conduct.friction()
                .map(own::withFriction)
                .orElse(own)
                .withDecoys(plan.share("decoyShare").times(0.01), standard.decoyTaken())
                .withSensors(
                        Percent.of(plan.share("jamming").base()),
                        plan.share("sensorOutage").times(0.01));
    }

    public Optional<Percent> groundKnown(Raid raid) {
        return elevation.map(
                grid -> KnownGround.share(grid, lanes(raid, raid.sector()).lanes()));
    }

    private RaidSetup setup(Laydown laydown, Lanes lanes) {
        RaidSetup open = RaidSetup.of(net.beside(laydown), lanes)
                .with(conduct.doctrine())
                .with(ration(laydown));
        return elevation.map(open::with).orElse(open);
    }

    private Ration ration(Laydown laydown) {
        return rationed() ? rations.of(laydown, nights) : Ration.free();
    }

    /** One trial of a raid in full. */
    public Trace trace(Laydown laydown, Raid raid, int trial) {
        RaidSetup setup = setup(laydown, lanes(raid, raid.sector())).with(assumptions());
        return RaidEngine.of(setup).trace(seed, trial);
    }

    /** How far the doctrine is from the least that the same rounds could leave. */
    public SortedMap<String, Estimate> regret(Laydown laydown, Raid raid, int trials) {
        RaidSetup setup = setup(laydown, lanes(raid, raid.sector())).with(assumptions());
        return DoctrineRegret.of(RaidEngine.of(setup), seed, trials);
    }

    /**
     * Fights until chance in the means is small beside the printed bands.
     *
     * @param trials at most
     */
    public RaidResult fight(
            Laydown laydown, Raid raid, Sector sector, Assumptions assumptions, int trials, int threads) {
        return fought(
                "fight",
                laydown,
                raid,
                sector,
                assumptions,
                trials,
                Inputs.of("until", BESIDE_BANDS),
                () -> RaidEngine.of(setup(laydown, lanes(raid, sector)).with(assumptions))
                        .fight(trials(trials, threads).until(BESIDE_BANDS)));
    }

    private RaidResult fought(
            String stage,
            Laydown laydown,
            Raid raid,
            Sector sector,
            Assumptions assumptions,
            int trials,
            Inputs others,
            Supplier<RaidResult> fight) {
        return elevation.isPresent()
                ? fight.get()
                : stages.of(
                        stage,
                        others.and("sky", sky)
                                .and("laydown", laydown)
                                .and("raid", raid)
                                .and("sector", sector)
                                .and("doctrine", conduct.doctrine())
                                .and("ration", ration(laydown))
                                .and("cueing", plan.share("cueing"))
                                .and("assumptions", assumptions)
                                .and("trials", trials),
                        fight);
    }

    /** The same with every assumption at its base value only, for what asks for no band, and exactly so often. */
    public RaidResult fightAtBase(Laydown laydown, Raid raid, Assumptions assumptions, int trials) {
        return fought(
                "fight at base",
                laydown,
                raid,
                raid.sector(),
                assumptions,
                trials,
                Inputs.of("until", "all are fought"),
                () -> RaidEngine.of(setup(laydown, lanes(raid, raid.sector())).with(assumptions))
                        .fight(trials(trials, 1).atBaseValues()));
    }

    /**
     * The same with every assumption at its base value only, for what asks for no band: few trials where it is soon clear whether the bars are met, more
     * where it is not.
     *
     * @param bars what shares of nights are held against
     * @param trials at most
     */
    public RaidResult fightAtBase(
            Laydown laydown,
            Raid raid,
            Assumptions assumptions,
            SequencedMap<Measure, Trials.Until.Bar> bars,
            int trials) {
        return atBase(
                laydown,
                raid,
                assumptions,
                new Trials.Until.Decided(SEARCH_LOOK, bars),
                trials,
                () -> RaidEngine.of(setup(laydown, lanes(raid, raid.sector())).with(assumptions)));
    }

    private RaidResult atBase(
            Laydown laydown,
            Raid raid,
            Assumptions assumptions,
            Trials.Until until,
            int trials,
            Supplier<RaidEngine> engine) {
        return fought(
                "fight at base",
                laydown,
                raid,
                raid.sector(),
                assumptions,
                trials,
                Inputs.of("until", until),
                () -> engine.get().fight(trials(trials, 1).until(until).atBaseValues()));
    }

    /**
     * The raid fought with every kill probability at its low end, at its base value and at its high end, and all else at its base value, until shares of
     * nights are known about as well as they are printed.
     *
     * @param bars counts, each with the number at or below which a night should stay, and the share of nights that should
     * @param trials at most
     */
    public List<RaidResult> fightEnds(
            Laydown laydown,
            Raid raid,
            Assumptions assumptions,
            SequencedMap<Measure, Trials.Until.Bar> bars,
            int trials) {
        List<RaidEngine> engine = new ArrayList<>();
        return Stream.of(KillEnd.values())
                .map(end -> {
                    Laydown at = end.of(laydown);
                    return atBase(
                            at,
                            raid,
                            assumptions,
                            new Trials.Until.Shares(SHARES_LOOK, bars, OPEN, CLEAR),
                            trials,
                            () -> {
                                if (engine.isEmpty()) {
                                    RaidSetup setup = setup(at, lanes(raid, raid.sector()));
                                    engine.add(RaidEngine.of(setup.with(assumptions)));
                                }
                                return engine.getFirst().with(net.beside(at));
                            });
                })
                .toList();
    }

    /** What a second laydown changes, on the same luck. */
    public Comparison compare(Laydown one, Laydown other, Raid raid, Trials trials) {
        RaidSetup setup = setup(one, lanes(raid, raid.sector())).with(assumptions());
        return Comparison.of(setup, setup.with(net.beside(other)).with(ration(other)), trials);
    }

    /** Fights with the plan's assumptions and a rule for stopping. */
    public RaidResult fight(Laydown laydown, Raid raid, Trials trials) {
        return RaidEngine.of(setup(laydown, lanes(raid, raid.sector())).with(assumptions()))
                .fight(trials);
    }

    public Trials trials(int trials, int threads) {
        return Trials.of(trials).seed(seed).threads(threads);
    }
}
