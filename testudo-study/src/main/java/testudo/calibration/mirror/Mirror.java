package testudo.calibration.mirror;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import testudo.assumed.EngineAssumptions;
import testudo.calibration.record.AttackRecord;
import testudo.calibration.record.CsvTable;
import testudo.calibration.record.HalfYear;
import testudo.calibration.record.RecordClass;
import testudo.defence.Layer;
import testudo.facts.FactBook;
import testudo.quantity.Estimate;
import testudo.quantity.Luck;
import testudo.quantity.Probability;
import testudo.quantity.Span;
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

/**
 * The engine itself held against the record: stated holdings like Ukraine's at computed places, the record's own nights, and the share
 * neutralised by class and half-year beside the recorded one.
 *
 * @param rows one row a class and half-year
 * @param rounds rounds fired at drones, one row a layer that fires and half-year
 * @param parameters name of the frozen set of parameters
 */
public record Mirror(List<MirrorRow> rows, List<MirrorRounds> rounds, String parameters) implements Serializable {
    private static final String PARAMETERS = "mirror-1";
    private static final long SEED = 20250630;
    private static final int TRIALS = 100;
    private static final int LANES = 150;
    private static final double NINETY = 1.645;
    private static final YearMonth FIRST = YearMonth.of(2023, 1);
    /** The class that the record tells the rounds of. */
    private static final ThreatClass DRONES = ThreatClass.ofDecoys();

    public Mirror {
        rows = List.copyOf(rows);
        rounds = List.copyOf(rounds);
    }

    /**
     * Fights the nights of the record.
     *
     * @param facts systems and threats with their ranges
     * @param attacks the per-attack record
     * @param calibration folder of {@code mirror_places.csv} and {@code mirror_holdings.csv}
     * @param until last month; only whole half-years are shown
     * @param threads at least one; changes nothing but the time
     */
    public static Mirror of(FactBook facts, Path attacks, Path calibration, YearMonth until, int threads) {
        MirrorPlaces places = MirrorPlaces.read(calibration.resolve("mirror_places.csv"));
        MirrorLaydown laydowns = MirrorLaydown.read(calibration.resolve("mirror_holdings.csv"), facts, places);
        AttackRecord record = AttackRecord.read(attacks);
        Map<ThreatClass, ThreatProfile> profiles = new EnumMap<>(ThreatClass.class);
        facts.threatFacts().forEach((threatClass, threat) -> profiles.put(threatClass, threat.profile()));
        Map<HalfYear, Long> made = made(calibration.resolve("side_data.csv"));
        Assumptions standard = EngineAssumptions.of(facts);
        List<MirrorRow> rows = new ArrayList<>();
        List<MirrorRounds> rounds = new ArrayList<>();
        for (YearMonth from = FIRST; !from.plusMonths(5).isAfter(until); from = from.plusMonths(6)) {
            HalfYear half = new HalfYear(from);
            if (laydowns.knows(half)) {
                Fights fights = new Fights(half, record, laydowns, places, profiles, standard, threads);
                rows.addAll(fights.rows());
                rounds.addAll(fights.rounds(made.get(half)));
            }
        }
        return new Mirror(rows, rounds, PARAMETERS);
    }

    /** Stated ceilings of rounds of medium range by half-year. */
    private static Map<HalfYear, Long> made(Path file) {
        CsvTable table = CsvTable.read(file, List.of("quantity", "half", "high"));
        Map<HalfYear, Long> made = new LinkedHashMap<>();
        for (int row = 0; row < table.size(); row++) {
            if (table.text(row, "quantity").equals("roundsAtDrones")) {
                OptionalInt most = table.count(row, "high", OptionalInt.empty());
                table.month(row, "half")
                        .ifPresent(month -> most.ifPresent(n -> made.put(HalfYear.of(month), (long) n)));
            }
        }
        table.throwFindings();
        return made;
    }

    /** All fights of one half-year; a night that stands for two classes is fought once. */
    private static final class Fights {
        private final HalfYear half;
        private final AttackRecord record;
        private final MirrorPlaces places;
        private final Map<ThreatClass, ThreatProfile> profiles;
        private final Assumptions standard;
        private final int threads;
        private final List<MirrorNights.Night> nights;
        private final MirrorLaydown laydowns;
        private final Map<String, RaidResult> fought = new HashMap<>();

        Fights(
                HalfYear half,
                AttackRecord record,
                MirrorLaydown laydowns,
                MirrorPlaces places,
                Map<ThreatClass, ThreatProfile> profiles,
                Assumptions standard,
                int threads) {
            this.half = half;
            this.record = record;
            this.places = places;
            this.profiles = profiles;
            this.standard = standard;
            this.threads = threads;
            this.laydowns = laydowns;
            nights = MirrorNights.of(record, half);
        }

        List<MirrorRow> rows() {
            List<MirrorRow> rows = new ArrayList<>();
            for (ThreatClass threatClass : ThreatClass.values()) {
                List<MirrorNights.Night> some = MirrorNights.standingFor(threatClass, nights);
                if (!some.isEmpty()) {
                    rows.add(row(threatClass, some));
                }
            }
            return rows;
        }

        /** Rounds at drones with every range at its base; the nights that stand for drones stand for the same number launched. */
        List<MirrorRounds> rounds(@Nullable Long made) {
            List<MirrorNights.Night> some = MirrorNights.standingFor(DRONES, nights);
            long launched = nights.stream().mapToLong(night -> night.of(DRONES)).sum();
            List<MirrorRounds> rounds = new ArrayList<>();
            for (Layer layer : Layer.values()) {
                double each = 0;
                for (MirrorNights.Night night : some) {
                    Measure cell = new Measure.OfCell(Measure.Account.ROUNDS, layer, DRONES);
                    each += fight(night, MirrorArm.BASE)
                                    .find(cell)
                                    .map(Estimate::mean)
                                    .orElse(0.0)
                            / night.of(DRONES)
                            / some.size();
                }
                if (each > 0) {
                    rounds.add(new MirrorRounds(
                            half.from(),
                            half.to(),
                            layer,
                            Math.round(each * launched),
                            layer == Layer.MRAD ? made : null));
                }
            }
            return rounds;
        }

        private MirrorRow row(ThreatClass threatClass, List<MirrorNights.Night> some) {
            RecordClass recordClass =
                    RecordClass.ofRecordName(threatClass.recordName()).orElseThrow();
            long launched = 0;
            long neutralised = 0;
            for (AttackRecord.Attack attack : record.of(recordClass, half.from(), half.to())) {
                launched += attack.launched();
                neutralised += attack.neutralised();
            }
            double recorded = (double) neutralised / launched;
            double worst = share(threatClass, some, MirrorArm.LOW);
            double best = share(threatClass, some, MirrorArm.HIGH);
            double low = Math.max(0, worst - NINETY * chance(threatClass, worst));
            double high = Math.min(1, best + NINETY * chance(threatClass, best));
            return new MirrorRow(
                    threatClass.key(),
                    half.from(),
                    half.to(),
                    Probability.of(recorded),
                    Probability.of(share(threatClass, some, MirrorArm.BASE)),
                    Probability.of(low),
                    Probability.of(high),
                    recorded >= low && recorded <= high,
                    launched);
        }

        /** Standard deviation of a half-year's share by chance alone, its nights being correlated within and independent of each other. */
        private double chance(ThreatClass threatClass, double share) {
            double rho = standard.correlation()
                    .getOrDefault(threatClass, Span.exactly(0))
                    .base();
            double launched = 0;
            double sum = 0;
            for (MirrorNights.Night night : nights) {
                double n = night.of(threatClass);
                launched += n;
                sum += n * n * rho + n * (1 - rho);
            }
            return Math.sqrt(share * (1 - share) * sum) / launched;
        }

        /** Each night stands for the same number launched, so their shares have one weight. */
        private double share(ThreatClass threatClass, List<MirrorNights.Night> some, MirrorArm arm) {
            double sum = 0;
            for (MirrorNights.Night night : some) {
                RaidResult result = fight(night, arm);
                Measure measure =
                        threatClass.decoysFlown() ? Measure.armedLeakers(threatClass) : Measure.leakers(threatClass);
                double leaked = result.measure(measure).mean();
                sum += 1 - leaked / night.of(threatClass);
            }
            return Math.min(1, Math.max(0, sum / some.size()));
        }

        private RaidResult fight(MirrorNights.Night night, MirrorArm arm) {
            return fought.computeIfAbsent(night.date() + " " + arm, ignored -> {
                Raid raid = night.raid(MirrorNights.decoys(half, standard));
                Lanes lanes = Lanes.of(
                        raid,
                        places.all(),
                        arm.profiles(profiles),
                        places.territory(),
                        Luck.ofSeed(SEED).of(night.date().toEpochDay()),
                        LANES);
                RaidSetup setup = RaidSetup.of(laydowns.of(half, arm), lanes).with(arm.assumptions(standard));
                return RaidEngine.of(setup)
                        .fight(Trials.of(TRIALS).seed(SEED).threads(threads).atBaseValues());
            });
        }
    }

    /**
     * A class with half-years outside the engine's band.
     *
     * @param threatClass which
     * @param outside half-years outside the band
     * @param of half-years held against the record
     * @param last the last one outside
     */
    public record Miss(ThreatClass threatClass, int outside, int of, MirrorRow last) implements Serializable {
        /** Whether the engine stops more than the record says, else fewer. */
        public boolean tooHopeful() {
            return last.recorded().value() < last.low().value();
        }
    }

    /** The classes with a half-year outside the band; none where all lie inside. */
    public List<Miss> misses() {
        List<Miss> misses = new ArrayList<>();
        for (ThreatClass threatClass : ThreatClass.values()) {
            List<MirrorRow> ofClass = rows.stream()
                    .filter(row -> row.threatClass().equals(threatClass.key()))
                    .toList();
            List<MirrorRow> outside =
                    ofClass.stream().filter(row -> !row.inside()).toList();
            if (!outside.isEmpty()) {
                misses.add(new Miss(threatClass, outside.size(), ofClass.size(), outside.getLast()));
            }
        }
        return misses;
    }
}
