package testudo.calibration.history;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import testudo.calibration.record.AttackRecord;
import testudo.calibration.record.HalfYear;
import testudo.calibration.record.RecordClass;
import testudo.calibration.sampling.ClassMonths;
import testudo.calibration.sampling.Logit;
import testudo.calibration.score.NightCorrelation;
import testudo.threat.ThreatClass;

/** What the record says, up to the last month that the fit may see. */
final class Target {
    static final YearMonth FIRST = YearMonth.of(2023, 1);

    /** First month in which decoys fly. */
    static final YearMonth DECOYS_FROM = YearMonth.of(2024, 7);

    final List<HalfYear> halves;
    final List<List<List<ClassMonths.Shot>>> shots = new ArrayList<>();
    /** Logit share by class and half-year and the variance of chance in it; NaN where nothing flew. */
    final double[][] logit;

    final double[][] chance;
    /** Correlation of drones within an attack, by half-year: likeliest value and the deviation of its logarithm. */
    final double[] droneRho;

    final double[] droneRhoDeviation;
    final double[] droneRhoLow;
    final double[] droneRhoHigh;
    /** Missiles built against aircraft and fired at the ground: launched, and stopped. */
    final int surfaceLaunched;

    final int surfaceStopped;

    Target(AttackRecord record, YearMonth until) {
        List<HalfYear> all = new ArrayList<>();
        for (YearMonth from = FIRST; !from.plusMonths(5).isAfter(until); from = from.plusMonths(6)) {
            all.add(new HalfYear(from));
        }
        halves = List.copyOf(all);
        int classes = ThreatClass.values().length;
        logit = new double[classes][halves.size()];
        chance = new double[classes][halves.size()];
        droneRho = new double[halves.size()];
        droneRhoDeviation = new double[halves.size()];
        droneRhoLow = new double[halves.size()];
        droneRhoHigh = new double[halves.size()];
        for (ThreatClass threatClass : ThreatClass.values()) {
            List<List<ClassMonths.Shot>> months = new ArrayList<>();
            for (YearMonth month = FIRST; !month.isAfter(halves.getLast().to()); month = month.plusMonths(1)) {
                months.add(shots(record, threatClass, month, month));
            }
            shots.add(months);
            for (int h = 0; h < halves.size(); h++) {
                sum(
                        threatClass.ordinal(),
                        h,
                        shots(
                                record,
                                threatClass,
                                halves.get(h).from(),
                                halves.get(h).to()));
            }
        }
        for (int h = 0; h < halves.size(); h++) {
            NightCorrelation fit = NightCorrelation.of(record.of(
                    RecordClass.DRONE, halves.get(h).from(), halves.get(h).to()));
            droneRho[h] = fit.correlation();
            droneRhoLow[h] = fit.low();
            droneRhoHigh[h] = fit.high();
            droneRhoDeviation[h] = Math.log(fit.high() / fit.low()) / 3.29;
        }
        List<AttackRecord.Attack> ground = record
                .of(RecordClass.BALLISTIC, FIRST, halves.getLast().to())
                .stream()
                .filter(AttackRecord.Attack::surfaceToAir)
                .toList();
        surfaceLaunched =
                ground.stream().mapToInt(AttackRecord.Attack::launched).sum();
        surfaceStopped =
                ground.stream().mapToInt(AttackRecord.Attack::neutralised).sum();
    }

    static RecordClass recordClass(ThreatClass threatClass) {
        return RecordClass.ofRecordName(threatClass.recordName()).orElseThrow();
    }

    private static List<ClassMonths.Shot> shots(
            AttackRecord record, ThreatClass threatClass, YearMonth from, YearMonth to) {
        double centre = centre(record, threatClass, from);
        return some(record, threatClass, from, to).stream()
                .map(attack -> new ClassMonths.Shot(
                        attack.launched(), attack.neutralised(), Math.log(attack.launched()) - centre))
                .toList();
    }

    private static List<AttackRecord.Attack> some(
            AttackRecord record, ThreatClass threatClass, YearMonth from, YearMonth to) {
        return record.of(recordClass(threatClass), from, to).stream()
                .filter(attack -> !attack.surfaceToAir())
                .toList();
    }

    /** Against what the size of an attack is measured: the centre of the half-year in which a month lies. */
    static double centre(AttackRecord record, ThreatClass threatClass, YearMonth month) {
        YearMonth from = YearMonth.of(month.getYear(), month.getMonthValue() <= 6 ? 1 : 7);
        return ClassMonths.centre(some(record, threatClass, from, from.plusMonths(5)).stream()
                .mapToInt(AttackRecord.Attack::launched)
                .toArray());
    }

    /** Logit with half a success and half a failure added; chance with the correlation of a rough fit. */
    private void sum(int c, int h, List<ClassMonths.Shot> some) {
        double n = 0;
        double k = 0;
        double spread = 0;
        double rho = c == 0 ? 0.12 : c == 1 ? 0.28 : 0.6;
        for (ClassMonths.Shot shot : some) {
            n += shot.launched();
            k += shot.stopped();
            spread += shot.launched() * (1 + (shot.launched() - 1) * rho);
        }
        double share = (k + 0.5) / (n + 1);
        logit[c][h] = n == 0 ? Double.NaN : Logit.of(share);
        chance[c][h] = n == 0 ? 1e6 : spread / (n * n * share * (1 - share));
    }

    List<ClassMonths> tables() {
        return shots.stream().map(ClassMonths::new).toList();
    }
}
