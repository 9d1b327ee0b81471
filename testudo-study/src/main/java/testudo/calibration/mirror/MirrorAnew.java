package testudo.calibration.mirror;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import testudo.assumed.EngineAssumptions;
import testudo.calibration.record.AttackRecord;
import testudo.calibration.record.HalfYear;
import testudo.defence.DefendedAsset;
import testudo.defence.Layer;
import testudo.defence.LayerGroup;
import testudo.facts.FactBook;
import testudo.quantity.Estimate;
import testudo.quantity.Luck;
import testudo.raid.Assumptions;
import testudo.raid.Lanes;
import testudo.raid.Measure;
import testudo.raid.RaidEngine;
import testudo.raid.RaidResult;
import testudo.raid.RaidSetup;
import testudo.raid.Trials;
import testudo.threat.Raid;
import testudo.threat.ThreatClass;
import testudo.threat.ThreatProfile;
import testudo.threat.Wave;

/**
 * The mirror anew, made to be fought at many points: guns apart from portable missiles, missiles built against aircraft apart from
 * ballistic ones, aims by a power of people. All nights of a half-year share their lanes and windows.
 */
public final class MirrorAnew {
    private static final long SEED = 20250630;
    private static final int LANES = 96;
    /** The class that the record has most of, and says most about. */
    private static final ThreatClass DRONES = ThreatClass.ofDecoys();

    private static final double FLOOR = 0.002;
    private final MirrorPlaces places;
    private final MirrorLaydown laydowns;
    private final MirrorTypes types;
    private final Map<ThreatClass, ThreatProfile> profiles = new EnumMap<>(ThreatClass.class);
    private final Map<HalfYear, Nights> nights = new HashMap<>();
    private final Assumptions standard;
    private final int trials;

    /** The nights that stand for the classes of a half-year, and what all its nights launched. */
    private record Nights(Map<ThreatClass, List<MirrorNights.Night>> standing, Map<ThreatClass, Integer> launched) {
        static Nights of(List<MirrorNights.Night> all) {
            Map<ThreatClass, List<MirrorNights.Night>> standing = new EnumMap<>(ThreatClass.class);
            Map<ThreatClass, Integer> launched = new EnumMap<>(ThreatClass.class);
            for (ThreatClass threatClass : ThreatClass.values()) {
                List<MirrorNights.Night> some = MirrorNights.standingFor(threatClass, all);
                if (!some.isEmpty()) {
                    standing.put(threatClass, some);
                    launched.put(
                            threatClass,
                            all.stream()
                                    .mapToInt(night -> night.of(threatClass))
                                    .sum());
                }
            }
            return new Nights(standing, launched);
        }

        Set<MirrorNights.Night> each() {
            Set<MirrorNights.Night> each = new LinkedHashSet<>();
            standing.values().forEach(each::addAll);
            return each;
        }
    }

    private MirrorAnew(FactBook facts, AttackRecord record, Path calibration, List<HalfYear> halves, int trials) {
        places = MirrorPlaces.read(calibration.resolve("mirror_places.csv"));
        laydowns = MirrorLaydown.read(calibration.resolve("mirror_holdings.csv"), facts, places);
        types = MirrorTypes.read(calibration.resolve("mirror_types.csv"), facts);
        facts.threatFacts().forEach((threatClass, threat) -> profiles.put(threatClass, threat.profile()));
        this.standard = EngineAssumptions.of(facts);
        this.trials = trials;
        for (HalfYear half : halves) {
            nights.put(half, Nights.of(MirrorNights.withoutSurfaceToAir(record, half)));
        }
    }

    /**
     * Prepares the nights of some half-years.
     *
     * @param facts systems and threats with their ranges
     * @param record the per-attack record, of which only the numbers launched are seen
     * @param calibration folder of the places, holdings and types of the mirror
     * @param halves which half-years
     * @param trials fights a night
     */
    public static MirrorAnew of(
            FactBook facts, AttackRecord record, Path calibration, List<HalfYear> halves, int trials) {
        return new MirrorAnew(facts, record, calibration, halves, trials);
    }

    /** Drones that the nights of a half-year launched. */
    public int drones(HalfYear half) {
        return of(half).launched().getOrDefault(DRONES, 0);
    }

    /** Fights one half-year at one point; on this thread. */
    public MirrorFought fight(HalfYear half, MirrorPoint point) {
        Nights of = of(half);
        List<DefendedAsset> aims = places.aims(point.aimPower());
        Raid raid = MirrorNights.oneOfEach(half, of.launched().keySet());
        Lanes lanes = Lanes.of(raid, aims, profiles(), places.territory(), Luck.ofSeed(SEED), LANES);
        RaidSetup setup = RaidSetup.of(laydowns.anew(half, point, types), lanes)
                .with(point.assumptions(standard, half, drones(half)));
        RaidEngine engine = RaidEngine.of(setup);
        Map<MirrorNights.Night, RaidResult> results = new HashMap<>();
        for (MirrorNights.Night night : of.each()) {
            List<Wave> waves = night.raid(MirrorNights.decoys(half, standard)).waves();
            results.put(
                    night,
                    engine.flying(waves)
                            .fight(Trials.of(trials)
                                    .seed(Luck.combine(SEED, night.date().toEpochDay()))
                                    .atBaseValues()));
        }
        return read(half, of, results);
    }

    private Nights of(HalfYear half) {
        Nights of = nights.get(half);
        if (of == null) {
            throw new IllegalArgumentException("no nights were prepared for the half-year from " + half.from());
        }
        return of;
    }

    private Map<ThreatClass, ThreatProfile> profiles() {
        return MirrorArm.BASE.profiles(profiles);
    }

    private MirrorFought read(HalfYear half, Nights of, Map<MirrorNights.Night, RaidResult> results) {
        Map<ThreatClass, Double> stopped = new EnumMap<>(ThreatClass.class);
        of.standing().forEach((threatClass, some) -> {
            double sum = 0;
            double armed = threatClass.decoysFlown()
                    ? 1 - MirrorNights.decoys(half, standard).fraction()
                    : 1;
            Measure measure =
                    threatClass.decoysFlown() ? Measure.armedLeakers(threatClass) : Measure.leakers(threatClass);
            for (MirrorNights.Night night : some) {
                sum += 1 - mean(results.get(night), measure) / (night.of(threatClass) * armed);
            }
            stopped.put(threatClass, Math.clamp(sum / some.size(), FLOOR, 1 - FLOOR));
        });
        return new MirrorFought(half, stopped, correlation(of, results), rounds(of, results), smallKills(of, results));
    }

    private static double correlation(Nights of, Map<MirrorNights.Night, RaidResult> results) {
        return drones(of).stream()
                .mapToDouble(night -> Optional.ofNullable(results.get(night))
                        .flatMap(result -> result.correlation(DRONES))
                        .map(Estimate::mean)
                        .orElse(0.0))
                .average()
                .orElse(0);
    }

    private static List<MirrorNights.Night> drones(Nights of) {
        return of.standing().getOrDefault(DRONES, List.of());
    }

    /** Rounds at drones by layer; the nights that stand for drones stand for the same number launched. */
    private static Map<Layer, Double> rounds(Nights of, Map<MirrorNights.Night, RaidResult> results) {
        Map<Layer, Double> rounds = new EnumMap<>(Layer.class);
        int launched = of.launched().getOrDefault(DRONES, 0);
        List<MirrorNights.Night> some = drones(of);
        for (Layer layer : Layer.values()) {
            double each = 0;
            for (MirrorNights.Night night : some) {
                each += mean(results.get(night), cell(Measure.Account.ROUNDS, layer)) / night.of(DRONES);
            }
            rounds.put(layer, some.isEmpty() ? 0 : each / some.size() * launched);
        }
        return rounds;
    }

    private static double smallKills(Nights of, Map<MirrorNights.Night, RaidResult> results) {
        double small = 0;
        double all = 0;
        for (MirrorNights.Night night : drones(of)) {
            for (Layer layer : Layer.values()) {
                double kills = mean(results.get(night), cell(Measure.Account.KILLS, layer)) / night.of(DRONES);
                all += kills;
                small += layer.group() == LayerGroup.SMALL ? kills : 0;
            }
        }
        return all > 0 ? small / all : 0;
    }

    private static Measure cell(Measure.Account account, Layer layer) {
        return new Measure.OfCell(account, layer, DRONES);
    }

    private static double mean(@Nullable RaidResult result, Measure measure) {
        return result == null ? 0 : result.find(measure).map(Estimate::mean).orElse(0.0);
    }
}
