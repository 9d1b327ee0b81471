package testudo.calibration.history;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import testudo.calibration.mirror.MirrorFought;
import testudo.calibration.record.HalfYear;
import testudo.calibration.sampling.Dice;
import testudo.calibration.sampling.GaussianProcess;
import testudo.calibration.sampling.Logit;
import testudo.calibration.sampling.Model;
import testudo.defence.Layer;
import testudo.quantity.Span;
import testudo.threat.ThreatClass;

/** The engine as Gaussian processes foretell it from the points that were fought: logit shares, correlation, rounds and who shot. */
final class EmulatedEngine implements Model {
    private static final int DRONE = ThreatClass.DRONE.ordinal();
    private static final double LEAST_CORRELATION = 0.002;
    private static final double CLASS_DEVIATION = 0.25;
    private static final double ROUNDS_DEVIATION = 0.2;
    private static final double CORRELATION_DEVIATION = 0.15;
    private final List<HalfYear> halves;
    private final int fitted;
    private final Target target;
    private final SideData side;
    final GaussianProcess[][] shares;
    final GaussianProcess[] correlations;
    final GaussianProcess[] rounds;
    final GaussianProcess[] kills;
    private final double[][] deviations;

    EmulatedEngine(List<Fought> design, List<HalfYear> halves, Target target, SideData side) {
        this.halves = halves;
        this.target = target;
        this.side = side;
        fitted = target.halves.size();
        int classes = ThreatClass.values().length;
        shares = new GaussianProcess[classes][halves.size()];
        correlations = new GaussianProcess[halves.size()];
        rounds = new GaussianProcess[halves.size()];
        kills = new GaussianProcess[halves.size()];
        deviations = new double[classes][halves.size()];
        for (int h = 0; h < halves.size(); h++) {
            for (ThreatClass c : ThreatClass.values()) {
                shares[c.ordinal()][h] =
                        learn(design, h, of -> Logit.of(of.stopped().getOrDefault(c, 0.5)));
                deviations[c.ordinal()][h] = shares[c.ordinal()][h].leftOutDeviation();
            }
            correlations[h] = learn(design, h, of -> Math.log(Math.max(LEAST_CORRELATION, of.droneCorrelation())));
            rounds[h] = learn(design, h, of -> Math.log1p(of.roundsAtDrones().getOrDefault(Layer.MRAD, 0.0)));
            kills[h] = learn(design, h, of -> Logit.of(Math.clamp(of.smallKills(), 0.005, 0.995)));
        }
    }

    private EmulatedEngine(EmulatedEngine other, Target target) {
        halves = other.halves;
        fitted = target.halves.size();
        this.target = target;
        side = other.side;
        shares = other.shares;
        correlations = other.correlations;
        rounds = other.rounds;
        kills = other.kills;
        deviations = java.util.Arrays.stream(other.deviations)
                .map(row -> java.util.Arrays.copyOf(row, halves.size()))
                .toArray(double[][]::new);
    }

    /** The same emulator held against fewer half-years of the record. */
    EmulatedEngine seeing(Target fewer) {
        return new EmulatedEngine(this, fewer);
    }

    private static GaussianProcess learn(List<Fought> design, int half, ToDoubleFunction<MirrorFought> of) {
        double[][] points =
                design.stream().map(one -> Fought.seen(one.at(), half)).toArray(double[][]::new);
        double[] values = design.stream()
                .mapToDouble(one -> of.applyAsDouble(one.halves().get(half)))
                .toArray();
        return GaussianProcess.of(points, values);
    }

    @Override
    public int dimensions() {
        return Fought.unknowns(fitted);
    }

    @Override
    public double[][] logits(double[] z) {
        return logits(z, fitted);
    }

    /** For so many half-years; those after the last that was fought are fought as it was. */
    double[][] logits(double[] z, int many) {
        double[] at = Fought.coordinates(z, many);
        double decoys = Parameter.DECOYS.at(Dice.normalBelow(z[Parameter.DECOYS.ordinal()]));
        double[][] logits = new double[shares.length][many];
        for (int h = 0; h < many; h++) {
            double[] seen = Fought.seen(at, h);
            boolean decoysFly = !halfFrom(h).isBefore(Target.DECOYS_FROM);
            for (int c = 0; c < shares.length; c++) {
                double armed = shares[c][Math.min(h, halves.size() - 1)].mean(seen);
                logits[c][h] =
                        c == DRONE && decoysFly ? Logit.of(1 - (1 - decoys) * (1 - Logit.inverse(armed))) : armed;
            }
        }
        return logits;
    }

    private static java.time.YearMonth halfFrom(int half) {
        return Target.FIRST.plusMonths(6L * half);
    }

    @Override
    public double side(double[] z) {
        double[] at = Fought.coordinates(z, fitted);
        double log = 0;
        for (int h = 0; h < fitted; h++) {
            double[] seen = Fought.seen(at, h);
            double own = correlations[h].leftOutDeviation();
            double spread = target.droneRhoDeviation[h];
            double miss = correlations[h].mean(seen) - Math.log(target.droneRho[h]);
            log -= 0.5 * miss * miss / (spread * spread + own * own + CORRELATION_DEVIATION * CORRELATION_DEVIATION);
            Double ceiling = side.ceilings().get(halves.get(h));
            if (ceiling != null) {
                double over = Math.max(0, rounds[h].mean(seen) - Math.log(ceiling)) / ROUNDS_DEVIATION;
                log -= 0.5 * over * over;
            }
            Span said = side.smallKills().get(halves.get(h));
            if (said != null) {
                double range = (Logit.of(said.high()) - Logit.of(said.low())) / 3.29;
                double off = (kills[h].mean(seen) - Logit.of(said.base())) / range;
                log -= 0.5 * off * off;
            }
        }
        return log;
    }

    @Override
    public double[][] deviations() {
        return deviations;
    }

    @Override
    public double classDeviation() {
        return CLASS_DEVIATION;
    }

    /** Standard deviations of the discrepancy apart from emulator and chance, for the test of implausibility. */
    static final double DISCREPANCY = Math.hypot(CLASS_DEVIATION, 0.3);

    /** The largest distance of a class and half-year from the record in its standard deviations. */
    double implausibility(double[] z) {
        double[][] at = logits(z, fitted);
        double most = 0;
        for (int c = 0; c < shares.length; c++) {
            for (int h = 0; h < fitted; h++) {
                if (!Double.isNaN(target.logit[c][h])) {
                    double variance =
                            deviations[c][h] * deviations[c][h] + DISCREPANCY * DISCREPANCY + target.chance[c][h];
                    most = Math.max(most, Math.abs(target.logit[c][h] - at[c][h]) / Math.sqrt(variance));
                }
            }
        }
        return most;
    }

    Map<String, GaussianProcess> byName() {
        Map<String, GaussianProcess> named = new java.util.TreeMap<>();
        for (int h = 0; h < halves.size(); h++) {
            String half = halves.get(h).from().toString();
            for (ThreatClass c : ThreatClass.values()) {
                named.put(c.key() + "." + half, shares[c.ordinal()][h]);
            }
            named.put("correlation.drone." + half, correlations[h]);
            named.put("roundsAtDrones." + half, rounds[h]);
            named.put("smallKills." + half, kills[h]);
        }
        return named;
    }
}
