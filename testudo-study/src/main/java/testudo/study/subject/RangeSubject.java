package testudo.study.subject;

import static testudo.study.question.RangeArgument.CHANNELS;
import static testudo.study.question.RangeArgument.CORRELATION;
import static testudo.study.question.RangeArgument.DECOY_SHARE;
import static testudo.study.question.RangeArgument.DRONES;
import static testudo.study.question.RangeArgument.KILL_PROBABILITY;
import static testudo.study.question.RangeArgument.REACTION_SECONDS;
import static testudo.study.question.RangeArgument.ROUNDS;
import static testudo.study.question.RangeArgument.SOFT_KILL;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import testudo.defence.DefendedAsset;
import testudo.defence.Envelope;
import testudo.defence.FireUnit;
import testudo.defence.Laydown;
import testudo.defence.Layer;
import testudo.defence.Sharing;
import testudo.defence.SystemType;
import testudo.quantity.Distance;
import testudo.quantity.Estimate;
import testudo.quantity.Luck;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.quantity.Position;
import testudo.quantity.Probability;
import testudo.quantity.Span;
import testudo.quantity.Speed;
import testudo.raid.Assumptions;
import testudo.raid.Lanes;
import testudo.raid.Measure;
import testudo.raid.RaidEngine;
import testudo.raid.RaidResult;
import testudo.raid.RaidSetup;
import testudo.raid.Trials;
import testudo.study.question.Asked;
import testudo.study.question.RangeArgument;
import testudo.study.question.StudyQuestion;
import testudo.threat.AssetClass;
import testudo.threat.Raid;
import testudo.threat.Sector;
import testudo.threat.ThreatClass;
import testudo.threat.ThreatProfile;
import testudo.threat.Wave;

/**
 * Drones that come within an hour against fire units of one type round six aimpoints. Place, force and figures are made up; only what a factor sets
 * changes.
 */
final class RangeSubject implements Subject {
    /** What flies over the range: the class that decoys fly in. */
    private static final ThreatClass KIND = ThreatClass.ofDecoys();

    private static final int AIMPOINTS = 6;
    private static final int FIRST_LOOK = 100;
    private static final double NORMAL = 1.96;
    private static final Member OWNER = Member.of("POL");
    private static final Sector SECTOR = new Sector("east", List.of(Position.of(52, 26), Position.of(53, 26)));

    private final StudyQuestion study;
    private final Arguments arguments;
    private final int units;
    private final double[] usual;
    private final List<Measure> measures;
    private final Map<Integer, Lanes> lanes = new ConcurrentHashMap<>();

    RangeSubject(StudyQuestion study, Asked.OfRange range) {
        this.study = study;
        this.arguments = Arguments.of(study, RangeArgument.names());
        this.units = range.units();
        this.usual = Arrays.stream(RangeArgument.values())
                .mapToDouble(RangeArgument::base)
                .toArray();
        this.usual[DRONES.ordinal()] = range.drones();
        this.measures = study.measures().stream().map(Measure::parse).toList();
    }

    @Override
    public Outcome at(double[] levels, long number) {
        double[] at = arguments.in(usual, levels);
        RaidSetup setup = RaidSetup.of(laydown(at), lanes(whole(at, DRONES))).with(assumptions(at));
        RaidResult result = fought(RaidEngine.of(setup), study.commonLuck() ? study.seed() : study.seed() + 1 + number);
        double[] values = new double[measures.size()];
        double[] errors = new double[measures.size()];
        for (int i = 0; i < values.length; i++) {
            Optional<Estimate> estimate = result.find(measures.get(i));
            values[i] = estimate.map(Estimate::mean).orElse(0.0);
            errors[i] = estimate.map(Errors::of).orElse(0.0);
        }
        return new Outcome(values, errors);
    }

    /** Fights all trials, or fewer where the first measure is known well enough after 100, 200, 400 ... of them. */
    private RaidResult fought(RaidEngine engine, long seed) {
        int trials = study.halfWidth() > 0 ? Math.min(FIRST_LOOK, study.trials()) : study.trials();
        while (true) {
            RaidResult result =
                    engine.fight(Trials.of(trials).seed(seed).threads(1).atBaseValues());
            double error = result.find(measures.getFirst()).map(Errors::of).orElse(0.0);
            if (trials >= study.trials() || NORMAL * error <= study.halfWidth()) {
                return result;
            }
            trials = Math.min(2 * trials, study.trials());
        }
    }

    private static int whole(double[] at, RangeArgument argument) {
        return (int) Math.round(at[argument.ordinal()]);
    }

    private static Assumptions assumptions(double[] at) {
        return Assumptions.bare()
                .withCorrelation(KIND, Span.exactly(at[CORRELATION.ordinal()]))
                .withSoftKill(KIND, Span.exactly(at[SOFT_KILL.ordinal()]))
                .withDecoys(Span.exactly(at[DECOY_SHARE.ordinal()]), Span.exactly(1));
    }

    private Lanes lanes(int drones) {
        return lanes.computeIfAbsent(
                drones,
                count -> Lanes.of(
                        raid(count),
                        assets(),
                        Map.of(KIND, drone()),
                        position -> Optional.of(OWNER),
                        Luck.ofSeed(study.seed())));
    }

    private static Raid raid(int drones) {
        Wave wave = new Wave(KIND, drones, Optional.empty(), Duration.ZERO, Duration.ofHours(1));
        return new Raid(
                "range",
                "range",
                "",
                SECTOR,
                List.of(wave),
                Map.of(AssetClass.CITY, Percent.of(100)),
                "testudo_assumption");
    }

    private static List<DefendedAsset> assets() {
        List<DefendedAsset> assets = new ArrayList<>();
        for (int i = 0; i < AIMPOINTS; i++) {
            assets.add(new DefendedAsset("a" + i, "a" + i, AssetClass.CITY, OWNER, place(i), 100_000));
        }
        return assets;
    }

    private static Position place(int i) {
        return Position.of(51.6 + 0.4 * (i % 3), 21 + 0.8 * (i / 3));
    }

    private Laydown laydown(double[] at) {
        SystemType type = type(
                at[KILL_PROBABILITY.ordinal()], whole(at, CHANNELS), whole(at, ROUNDS), at[REACTION_SECONDS.ordinal()]);
        List<FireUnit> all = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            Position near = place(i % AIMPOINTS);
            Position stand = Position.of(near.latitude() + 0.01 * (i / AIMPOINTS), near.longitude() + 0.05);
            all.add(new FireUnit("u" + i, type, OWNER, stand, type.roundsReady(), FireUnit.Duty.PEOPLE));
        }
        return new Laydown("range", all, 0, 0, new Sharing(Sharing.Rule.ALLIANCE, List.of()));
    }

    private static SystemType type(double kill, int channels, int rounds, double reactionSeconds) {
        Map<ThreatClass, Envelope> envelopes = new EnumMap<>(ThreatClass.class);
        envelopes.put(
                KIND,
                new Envelope(
                        Layer.SHORAD,
                        Distance.ofMetres(300),
                        Distance.ofKilometres(15),
                        Distance.ofMetres(0),
                        Distance.ofKilometres(6),
                        Span.exactly(kill)));
        return new SystemType(
                "short",
                "short",
                Layer.SHORAD,
                envelopes,
                channels,
                rounds,
                0,
                Duration.ofMinutes(60),
                Duration.ofMillis(Math.round(reactionSeconds * 1000)),
                Duration.ofSeconds(6),
                Speed.ofMetresPerSecond(700),
                Distance.ofMetres(10),
                Distance.ofKilometres(30),
                true,
                true,
                Probability.of(1),
                Span.exactly(0.4));
    }

    private static ThreatProfile drone() {
        return new ThreatProfile(
                KIND,
                Speed.ofMetresPerSecond(51),
                Distance.ofMetres(200),
                Distance.ofKilometres(1500),
                Span.exactly(0.5),
                Span.exactly(0.05),
                Span.exactly(0.04),
                Span.exactly(0.01),
                Span.exactly(0));
    }
}
