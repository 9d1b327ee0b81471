package testudo.calibration.mirror;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import testudo.calibration.record.AttackRecord;
import testudo.calibration.record.HalfYear;
import testudo.calibration.record.RecordClass;
import testudo.quantity.Percent;
import testudo.quantity.Position;
import testudo.raid.Assumptions;
import testudo.threat.AssetClass;
import testudo.threat.Raid;
import testudo.threat.Sector;
import testudo.threat.ThreatClass;
import testudo.threat.Wave;

/** Nights of the record that stand for a half-year: for each class a few, so that each stands for the same number launched. */
final class MirrorNights {
    /** The first month whose drones had decoys among them. */
    private static final YearMonth DECOYS_FROM = YearMonth.of(2024, 7);

    private static final int NIGHTS = 4;

    /** From the north-east to the south: directions, not places. */
    private static final Sector SECTOR = new Sector(
            "east",
            List.of(
                    Position.of(52.5, 34.5),
                    Position.of(50.3, 38.5),
                    Position.of(47.2, 39.5),
                    Position.of(45.5, 36.5),
                    Position.of(45.0, 33.5)));

    private static final Map<AssetClass, Percent> AIMS =
            Map.of(AssetClass.CITY, Percent.of(60), AssetClass.AIR_BASE, Percent.of(40));

    private MirrorNights() {}

    /** A night of the record, weapons of each class launched in it. */
    record Night(LocalDate date, Map<ThreatClass, Integer> launched) {
        int of(ThreatClass threatClass) {
            return launched.getOrDefault(threatClass, 0);
        }

        Raid raid(Percent decoys) {
            List<Wave> waves = new ArrayList<>();
            wave(waves, ThreatClass.DRONE, Optional.of(decoys), 0, 480);
            wave(waves, ThreatClass.CRUISE, Optional.empty(), 240, 60);
            wave(waves, ThreatClass.BALLISTIC, Optional.empty(), 270, 30);
            wave(waves, ThreatClass.AEROBALLISTIC, Optional.empty(), 270, 30);
            return new Raid(
                    "night-" + date, "Night of " + date, date.toString(), SECTOR, waves, AIMS, "uaf_ivaniuk_daily");
        }

        private void wave(
                List<Wave> waves,
                ThreatClass threatClass,
                Optional<Percent> decoys,
                int startMinutes,
                int overMinutes) {
            if (of(threatClass) > 0) {
                waves.add(new Wave(
                        threatClass,
                        of(threatClass),
                        decoys,
                        Duration.ofMinutes(startMinutes),
                        Duration.ofMinutes(overMinutes)));
            }
        }
    }

    static List<Night> of(AttackRecord record, HalfYear half) {
        return of(record, half, attack -> true);
    }

    /** The nights with missiles built against aircraft left out of the ballistic ones. */
    static List<Night> withoutSurfaceToAir(AttackRecord record, HalfYear half) {
        return of(record, half, attack -> !attack.surfaceToAir());
    }

    /** One weapon of each class, for lanes that all nights of a half-year share. */
    static Raid oneOfEach(HalfYear half, Set<ThreatClass> classes) {
        Map<ThreatClass, Integer> one = new EnumMap<>(ThreatClass.class);
        classes.forEach(threatClass -> one.put(threatClass, 1));
        return new Night(half.from().atDay(1), one).raid(Percent.of(0));
    }

    private static List<Night> of(AttackRecord record, HalfYear half, Predicate<AttackRecord.Attack> wanted) {
        Map<LocalDate, Map<ThreatClass, Integer>> nights = new TreeMap<>();
        for (ThreatClass threatClass : ThreatClass.values()) {
            RecordClass recordClass =
                    RecordClass.ofRecordName(threatClass.recordName()).orElseThrow();
            for (AttackRecord.Attack attack : record.of(recordClass, half.from(), half.to())) {
                if (!wanted.test(attack)) {
                    continue;
                }
                nights.computeIfAbsent(attack.night(), ignored -> new EnumMap<>(ThreatClass.class))
                        .merge(threatClass, attack.launched(), Integer::sum);
            }
        }
        List<Night> all = new ArrayList<>();
        nights.forEach((date, launched) -> all.add(new Night(date, launched)));
        return all;
    }

    /** The nights at even steps along the weapons of the class, the nights in order of their size. */
    static List<Night> standingFor(ThreatClass threatClass, List<Night> nights) {
        List<Night> ordered = nights.stream()
                .filter(night -> night.of(threatClass) > 0)
                .sorted(Comparator.<Night>comparingInt(night -> night.of(threatClass))
                        .thenComparing(Night::date))
                .toList();
        long total = ordered.stream().mapToLong(night -> night.of(threatClass)).sum();
        List<Night> chosen = new ArrayList<>();
        long passed = 0;
        for (Night night : ordered) {
            passed += night.of(threatClass);
            while (chosen.size() < NIGHTS && passed >= total * (2L * chosen.size() + 1) / (2.0 * NIGHTS)) {
                chosen.add(night);
            }
        }
        return chosen;
    }

    /** The share of a half-year's drones that were decoys: that of the facts, once there were any. */
    static Percent decoys(HalfYear half, Assumptions standard) {
        return half.from().isBefore(DECOYS_FROM)
                ? Percent.of(0)
                : Percent.ofFraction(standard.decoyShare().base());
    }
}
