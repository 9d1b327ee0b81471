package testudo.calibration.history;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import testudo.calibration.record.AttackRecord;
import testudo.calibration.sampling.Departures;
import testudo.calibration.sampling.Dice;
import testudo.calibration.sampling.Draw;
import testudo.calibration.sampling.Logit;
import testudo.threat.ThreatClass;

/**
 * Shares by class and half-year as draws of the posterior foretell them for the attacks of a record, of which only the numbers launched
 * are seen. Months that the fit saw are told with what it learnt of them, or as if they were new; later months go on from the last one that it
 * saw.
 */
final class Foretold {
    private static final int TIMES = 4;
    private static final long SEED = 20250630;
    private final List<DrawTable.Row> draws;
    private final AttackRecord record;
    private final int fitted;

    /**
     * @param draws of the posterior
     * @param record the attacks
     * @param until last month of the fit
     */
    Foretold(List<DrawTable.Row> draws, AttackRecord record, YearMonth until) {
        this.draws = draws;
        this.record = record;
        fitted = (int) ChronoUnit.MONTHS.between(Target.FIRST, until) + 1;
    }

    /**
     * One class in one half-year.
     *
     * @param samples shares foretold, in order of size
     * @param recorded the recorded share
     * @param months months in which the class flew
     * @param inside of these, how many lie inside the 90% band of the month
     * @param held how many of these the bands hold by the forecast's own law: more than nine in ten, since a share of few weapons moves by whole steps
     *     and both ends belong to the band
     */
    record Half(double[] samples, double recorded, int months, int inside, double held) {
        double at(double level) {
            return samples[(int) Math.round(level * (samples.length - 1))];
        }

        double mean() {
            return Arrays.stream(samples).average().orElse(0);
        }

        /** Continuous ranked probability score of the share. */
        double crps() {
            double apart = 0;
            double off = 0;
            int n = samples.length;
            for (int i = 0; i < n; i++) {
                apart += samples[i] * (2.0 * i - n + 1);
                off += Math.abs(samples[i] - recorded);
            }
            return off / n - apart / n / n;
        }
    }

    /** Launched weapons of one month: attack by attack. */
    private record Month(int[] launched, boolean[] surface, int all, int stopped) {
        static Month of(List<AttackRecord.Attack> attacks) {
            int[] launched = new int[attacks.size()];
            boolean[] surface = new boolean[attacks.size()];
            int all = 0;
            int stopped = 0;
            for (int i = 0; i < launched.length; i++) {
                launched[i] = attacks.get(i).launched();
                surface[i] = attacks.get(i).surfaceToAir();
                all += launched[i];
                stopped += attacks.get(i).neutralised();
            }
            return new Month(launched, surface, all, stopped);
        }
    }

    /**
     * One half-year of a class; empty where it did not fly.
     *
     * @param threatClass the class
     * @param from first month
     * @param asNew whether months that the fit saw are foretold as if they were new
     */
    java.util.Optional<Half> half(ThreatClass threatClass, YearMonth from, boolean asNew) {
        List<Month> months = new ArrayList<>();
        for (int m = 0; m < 6; m++) {
            months.add(Month.of(record.of(Target.recordClass(threatClass), from.plusMonths(m), from.plusMonths(m))));
        }
        int all = months.stream().mapToInt(Month::all).sum();
        if (all == 0) {
            return java.util.Optional.empty();
        }
        int first = (int) ChronoUnit.MONTHS.between(Target.FIRST, from);
        double centre = Target.centre(record, threatClass, from);
        double[][] shares = new double[7][draws.size() * TIMES];
        for (int d = 0; d < draws.size(); d++) {
            for (int t = 0; t < TIMES; t++) {
                Dice dice = new Dice(SEED
                        + (asNew ? 77 : 0)
                        + 1_000_003L * (d * TIMES + t)
                        + 31L * threatClass.ordinal()
                        + first * 7919L);
                double[] stopped = stopped(draws.get(d), threatClass.ordinal(), first, centre, months, asNew, dice);
                double sum = 0;
                for (int m = 0; m < 6; m++) {
                    sum += stopped[m];
                    shares[m][d * TIMES + t] =
                            stopped[m] / Math.max(1, months.get(m).all());
                }
                shares[6][d * TIMES + t] = sum / all;
            }
        }
        return java.util.Optional.of(told(months, shares, all));
    }

    private static Half told(List<Month> months, double[][] shares, int all) {
        int flew = 0;
        int inside = 0;
        double held = 0;
        int stopped = 0;
        for (int m = 0; m < 6; m++) {
            Month month = months.get(m);
            stopped += month.stopped();
            if (month.all() > 0) {
                Arrays.sort(shares[m]);
                double share = (double) month.stopped() / month.all();
                int n = shares[m].length - 1;
                double low = shares[m][(int) Math.floor(0.05 * n)];
                double high = shares[m][(int) Math.ceil(0.95 * n)];
                flew++;
                inside += share >= low && share <= high ? 1 : 0;
                held += Arrays.stream(shares[m])
                                .filter(one -> one >= low && one <= high)
                                .count()
                        / (n + 1.0);
            }
        }
        Arrays.sort(shares[6]);
        return new Half(shares[6], (double) stopped / all, flew, inside, held);
    }

    private double[] stopped(
            DrawTable.Row row, int c, int first, double centre, List<Month> months, boolean asNew, Dice dice) {
        Draw draw = row.draw();
        double tau = draw.tau()[c];
        double phi = draw.phi()[c];
        double[] stopped = new double[6];
        double e = 0;
        if (first < fitted) {
            e = Departures.first(tau, dice);
        } else {
            e = draw.e()[c][fitted - 1];
            for (int m = fitted; m <= first; m++) {
                e = Departures.next(e, tau, phi, dice);
            }
        }
        int half = Math.min(first / 6, DrawTable.HALVES - 1);
        double level = draw.own()[c] + draw.logits()[c][half];
        double alike = Logit.of(Math.clamp(draw.rho()[c][half], 1e-4, 1 - 1e-4));
        for (int m = 0; m < 6; m++) {
            if (m > 0) {
                e = Departures.next(e, tau, phi, dice);
            }
            double known = first + m < fitted && !asNew ? draw.e()[c][first + m] : e;
            Month month = months.get(m);
            for (int a = 0; a < month.launched().length; a++) {
                double size = Math.log(month.launched()[a]) - centre;
                double mean = Logit.inverse(level + known + draw.slope()[c] * size);
                stopped[m] += month.surface()[a]
                        ? dice.binomial(month.launched()[a], row.surface())
                        : dice.betaBinomial(
                                month.launched()[a], mean, Logit.inverse(alike + draw.rhoSlope()[c] * size));
            }
        }
        return stopped;
    }
}
