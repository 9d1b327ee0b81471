package testudo.calibration.history;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import testudo.calibration.mirror.MirrorAnew;
import testudo.calibration.mirror.MirrorFought;
import testudo.calibration.record.AttackRecord;
import testudo.calibration.record.HalfYear;
import testudo.calibration.sampling.Chain;
import testudo.calibration.sampling.ClassMonths;
import testudo.calibration.sampling.Convergence;
import testudo.calibration.sampling.Dice;
import testudo.calibration.sampling.Draw;
import testudo.calibration.sampling.LatinHypercube;
import testudo.calibration.sampling.Logit;
import testudo.calibration.sampling.Model;
import testudo.defence.Layer;
import testudo.facts.FactBook;
import testudo.threat.ThreatClass;

/** History matching in waves with an emulator, then a posterior on it, then points of the posterior fought again. */
final class HistoryMatch {
    static final long SEED = 20250630;
    private static final int CHAINS = 4;
    private static final int CANDIDATES = 20_000;
    private static final double IMPLAUSIBLE = 3;
    private static final double SHRINKS = 0.1;
    private static final double PRECISE = 0.15;
    private static final int KEPT = 300;
    private static final int LEARN_FROM = 260;

    final Target target;
    final List<HalfYear> halves = new ArrayList<>();
    final Map<String, Double> checks = new LinkedHashMap<>();
    private final SideData side;
    private final Effort effort;
    private final int threads;
    private final Consumer<String> tell;
    private final Runs runs;
    private final Dice dice = new Dice(SEED);
    private String stage = "";
    private long began;

    HistoryMatch(
            FactBook facts,
            AttackRecord record,
            Path calibration,
            YearMonth until,
            Path notes,
            Effort effort,
            int threads,
            Consumer<String> tell) {
        this.effort = effort;
        this.threads = threads;
        this.tell = tell;
        target = new Target(record, until);
        side = SideData.read(calibration.resolve("side_data.csv"));
        halves.addAll(target.halves);
        halves.add(new HalfYear(target.halves.getLast().from().plusMonths(6)));
        MirrorAnew mirror = MirrorAnew.of(facts, record, calibration, halves, effort.trials());
        runs = new Runs(
                mirror,
                halves,
                notes,
                Inputs.hash(facts, record, until, calibration) + " " + effort.trials() + " " + SEED,
                threads,
                this::progress);
    }

    private void progress(int done, int of) {
        double left = (System.nanoTime() - began) / 1e9 / done * (of - done);
        if (done % 10 == 0 || done == of) {
            tell.accept(stage + ": " + done + " of " + of + " points fought, about " + Math.round(left) + " s left");
        }
    }

    private List<Fought> fight(String name, List<double[]> points) {
        stage = name;
        began = System.nanoTime();
        return runs.fight(points);
    }

    /** What comes of it. */
    record Result(List<DrawTable.Row> draws, List<DrawTable.Row> recordOnly, List<Summary> summaries) {}

    Result match() {
        return posterior(emulated());
    }

    /** The emulator of the points fought, wave after wave. */
    EmulatedEngine emulated() {
        int dimensions = Fought.dimensions(halves.size());
        List<Fought> design =
                new ArrayList<>(fight("first wave", List.of(LatinHypercube.of(effort.first(), dimensions, dice))));
        EmulatedEngine engine = emulate(design);
        double volume = waves(design, engine, 1);
        for (int wave = 2; wave <= 1 + effort.waves(); wave++) {
            List<double[]> points = plausible(engine, effort.wave());
            design.addAll(fight("wave " + wave, points));
            engine = emulate(design);
            double now = waves(design, engine, wave);
            if (now > volume * (1 - SHRINKS) && deviation(engine) < PRECISE) {
                break;
            }
            volume = now;
        }
        checks.put("points fought", (double) design.size());
        engine.byName().forEach((name, process) -> {
            checks.put("left-out R2 " + name, process.leftOutR2());
            checks.put("left-out deviation " + name, process.leftOutDeviation());
        });
        return engine;
    }

    /** The emulator learns from the points nearest to the record, which is where it will be asked. */
    private EmulatedEngine emulate(List<Fought> design) {
        List<Fought> near = design.stream()
                .sorted(Comparator.comparingDouble(this::distance))
                .limit(LEARN_FROM)
                .toList();
        tell.accept("emulator: learning from " + near.size() + " points");
        return new EmulatedEngine(near, halves, target, side);
    }

    /** The largest distance of a fought class and half-year from the record, logits. */
    private double distance(Fought fought) {
        double most = 0;
        for (ThreatClass c : ThreatClass.values()) {
            for (int h = 0; h < target.halves.size(); h++) {
                if (!Double.isNaN(target.logit[c.ordinal()][h])) {
                    double at = Logit.of(fought.halves().get(h).stopped().getOrDefault(c, 0.5));
                    double miss = at - target.logit[c.ordinal()][h];
                    double variance =
                            EmulatedEngine.DISCREPANCY * EmulatedEngine.DISCREPANCY + target.chance[c.ordinal()][h];
                    most = Math.max(most, Math.abs(miss) / Math.sqrt(variance));
                }
            }
        }
        return most;
    }

    /** The share of the prior that is not implausible; notes it. */
    private double waves(List<Fought> design, EmulatedEngine engine, int wave) {
        int in = 0;
        Dice own = new Dice(SEED + wave);
        for (int k = 0; k < CANDIDATES / 4; k++) {
            in += engine.implausibility(prior(own, engine.dimensions())) < IMPLAUSIBLE ? 1 : 0;
        }
        double share = in / (CANDIDATES / 4.0);
        checks.put("not implausible after wave " + wave, share);
        checks.put("emulator deviation after wave " + wave, deviation(engine));
        tell.accept("wave " + wave + ": " + design.size() + " points, " + Math.round(1000 * share) / 10.0
                + "% of the prior not implausible, emulator deviation "
                + Math.round(1000 * deviation(engine)) / 1000.0);
        return share;
    }

    /** Median over the shares of what leaving one out misses by, logits. */
    private double deviation(EmulatedEngine engine) {
        return Arrays.stream(engine.deviations())
                .flatMapToDouble(row -> Arrays.stream(row).limit(target.halves.size()))
                .sorted()
                .skip(ThreatClass.values().length * target.halves.size() / 2)
                .findFirst()
                .orElse(1);
    }

    private static double[] prior(Dice dice, int dimensions) {
        double[] z = new double[dimensions];
        Arrays.setAll(z, d -> dice.normal());
        return z;
    }

    private List<double[]> plausible(EmulatedEngine engine, int many) {
        List<double[]> points = new ArrayList<>();
        List<double[]> least = new ArrayList<>();
        for (int k = 0; k < CANDIDATES && points.size() < many; k++) {
            double[] z = prior(dice, Fought.unknowns(halves.size()));
            if (engine.implausibility(z) < IMPLAUSIBLE) {
                points.add(Fought.coordinates(z, halves.size()));
            } else if (least.size() < many) {
                least.add(Fought.coordinates(z, halves.size()));
            }
        }
        points.addAll(least.subList(0, Math.min(least.size(), many - points.size())));
        return points;
    }

    private Result posterior(EmulatedEngine engine) {
        List<ClassMonths> tables = target.tables();
        tell.accept("posterior: " + CHAINS + " chains");
        List<List<Draw>> chains = chains(tables, engine, effort.every());
        convergence("", chains, engine.dimensions());
        List<List<Draw>> alone = chains(tables, Model.none(tables.size(), target.halves.size()), effort.every());
        convergence("record only, ", alone, 0);
        int fitted = target.halves.size();
        List<DrawTable.Row> draws = rows(thinned(chains), engine, fitted);
        List<DrawTable.Row> recordOnly = rows(thinned(alone), null, fitted);
        again(thinned(chains), engine);
        return new Result(draws, recordOnly, summaries(chains, engine.dimensions()));
    }

    List<List<Draw>> chains(List<ClassMonths> tables, Model model, int every) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<Draw>>> running = new ArrayList<>();
            for (int c = 0; c < CHAINS; c++) {
                long seed = SEED + 101L * (c + 1);
                running.add(
                        pool.submit(() -> new Chain(tables, model, seed).run(effort.warm(), effort.draws(), every)));
            }
            List<List<Draw>> chains = new ArrayList<>();
            for (Future<List<Draw>> chain : running) {
                chains.add(chain.get());
            }
            return chains;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while drawing", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a chain failed", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private void convergence(String of, List<List<Draw>> chains, int dimensions) {
        double most = 1;
        for (int d = 0; d < dimensions; d++) {
            int at = d;
            most = Math.max(most, Convergence.of(chains, draw -> draw.z()[at]));
        }
        checks.put(of + "R-hat of the engine's unknowns", most);
        double rest = 1;
        for (int c = 0; c < ThreatClass.values().length; c++) {
            int at = c;
            for (ToDoubleFunction<Draw> what : List.<ToDoubleFunction<Draw>>of(
                    draw -> draw.own()[at],
                    draw -> draw.tau()[at],
                    draw -> draw.phi()[at],
                    draw -> draw.commonRho()[at],
                    draw -> draw.rhoSlope()[at],
                    draw -> draw.slope()[at])) {
                rest = Math.max(rest, Convergence.of(chains, what));
            }
        }
        checks.put(of + "R-hat of all else", rest);
        tell.accept(of + "R-hat " + Math.round(1000 * Math.max(most, rest)) / 1000.0);
    }

    private static List<Draw> thinned(List<List<Draw>> chains) {
        List<Draw> all = chains.stream().flatMap(List::stream).toList();
        int many = Math.min(KEPT, all.size());
        List<Draw> kept = new ArrayList<>();
        for (int k = 0; k < many; k++) {
            kept.add(all.get((int) ((long) k * all.size() / many)));
        }
        return kept;
    }

    /** Missiles built against aircraft and fired at the ground: Beta(½, 10) before the record. */
    private double surface() {
        return dice.beta(0.5 + target.surfaceStopped, 10.0 + target.surfaceLaunched - target.surfaceStopped);
    }

    /** Draws of a fit to so many half-years as forecasts need them, of the engine or of the record alone. */
    List<DrawTable.Row> rows(List<Draw> draws, @Nullable EmulatedEngine engine, int fitted) {
        return draws.stream()
                .map(draw -> engine == null ? flat(draw, fitted) : extended(draw, engine, fitted))
                .toList();
    }

    private DrawTable.Row flat(Draw draw, int fitted) {
        double[][] logits = new double[draw.logits().length][];
        for (int c = 0; c < logits.length; c++) {
            logits[c] = Arrays.copyOf(draw.logits()[c], DrawTable.HALVES);
        }
        return new DrawTable.Row(new double[0], new double[0], longer(draw, new double[0], logits, fitted), surface());
    }

    /** A draw for all half-years that are foretold: correlations after the last that was fitted are new ones. */
    private Draw longer(Draw draw, double[] z, double[][] logits, int fitted) {
        double[][] rho = new double[logits.length][];
        for (int c = 0; c < rho.length; c++) {
            rho[c] = Arrays.copyOf(draw.rho()[c], DrawTable.HALVES);
            for (int h = fitted; h < DrawTable.HALVES; h++) {
                rho[c][h] = Logit.inverse(draw.commonRho()[c] + Chain.priorHalfRho(dice));
            }
        }
        return new Draw(
                z,
                draw.own(),
                logits,
                draw.tau(),
                draw.phi(),
                rho,
                draw.commonRho(),
                draw.slope(),
                draw.rhoSlope(),
                draw.e());
    }

    /** Heights go on as a random walk, and the engine is foretold for them with the emulator's error. */
    private DrawTable.Row extended(Draw draw, EmulatedEngine engine, int fitted) {
        double[] z = Arrays.copyOf(draw.z(), Fought.unknowns(DrawTable.HALVES));
        for (int d = draw.z().length; d < z.length; d++) {
            z[d] = dice.normal();
        }
        double[][] logits = engine.logits(z, DrawTable.HALVES);
        for (int c = 0; c < logits.length; c++) {
            double miss = engine.deviations()[c][halves.size() - 1] * dice.normal();
            for (int h = 0; h < DrawTable.HALVES; h++) {
                logits[c][h] = h < fitted ? draw.logits()[c][h] : logits[c][h] + miss;
            }
        }
        double[] parameters = new double[Parameter.values().length];
        for (Parameter parameter : Parameter.values()) {
            parameters[parameter.ordinal()] = parameter.at(Dice.normalBelow(z[parameter.ordinal()]));
        }
        double[] high = Arrays.stream(Fought.heights(z, DrawTable.HALVES))
                .map(Logit::inverse)
                .toArray();
        return new DrawTable.Row(parameters, high, longer(draw, z, logits, fitted), surface());
    }

    /** Posterior points in the engine itself: what the emulator misses by, rounds and correlation beside their targets. */
    private void again(List<Draw> draws, EmulatedEngine engine) {
        List<double[]> states = new ArrayList<>();
        List<double[]> points = new ArrayList<>();
        for (int k = 0; k < effort.again(); k++) {
            double[] z =
                    draws.get((int) ((long) k * draws.size() / effort.again())).z();
            double[] longer = Arrays.copyOf(z, z.length + 2);
            longer[z.length] = dice.normal();
            longer[z.length + 1] = dice.normal();
            states.add(longer);
            points.add(Fought.coordinates(longer, halves.size()));
        }
        List<Fought> fought = fight("posterior fought again", points);
        for (int h = 0; h < halves.size(); h++) {
            int at = h;
            String half = halves.get(h).from().toString();
            for (ThreatClass c : ThreatClass.values()) {
                double squares = 0;
                double bias = 0;
                for (int k = 0; k < points.size(); k++) {
                    double miss =
                            Logit.of(fought.get(k).halves().get(h).stopped().getOrDefault(c, 0.5))
                                    - engine.shares[c.ordinal()][h].mean(Fought.seen(points.get(k), h));
                    squares += miss * miss / points.size();
                    bias += miss / points.size();
                }
                checks.put("fought again, mean miss " + c.key() + "." + half, bias);
                checks.put("fought again, root mean square miss " + c.key() + "." + half, Math.sqrt(squares));
            }
            checks.put("drone correlation, engine, median " + half, median(fought, at, MirrorFought::droneCorrelation));
            if (h < target.halves.size()) {
                checks.put("drone correlation, record, low " + half, target.droneRhoLow[h]);
                checks.put("drone correlation, record, high " + half, target.droneRhoHigh[h]);
            }
            checks.put(
                    "rounds of medium range at drones, median " + half,
                    median(fought, at, of -> of.roundsAtDrones().getOrDefault(Layer.MRAD, 0.0)));
            checks.put(
                    "share of drones shot down by small units, median " + half,
                    median(fought, at, MirrorFought::smallKills));
        }
    }

    private static double median(List<Fought> fought, int half, ToDoubleFunction<MirrorFought> of) {
        double[] values = fought.stream()
                .mapToDouble(one -> of.applyAsDouble(one.halves().get(half)))
                .sorted()
                .toArray();
        return Summary.at(values, 0.5);
    }

    private List<Summary> summaries(List<List<Draw>> chains, int dimensions) {
        List<Draw> all = chains.stream().flatMap(List::stream).toList();
        Dice own = new Dice(SEED + 7);
        int many = 4000;
        double[][] before = new double[many][];
        for (int k = 0; k < many; k++) {
            before[k] = prior(own, dimensions);
        }
        List<Summary> summaries = new ArrayList<>();
        for (Parameter parameter : Parameter.values()) {
            summaries.add(
                    summary(parameter.key(), before, all, z -> parameter.at(Dice.normalBelow(z[parameter.ordinal()]))));
        }
        for (int h = 0; h < target.halves.size(); h++) {
            int at = h;
            summaries.add(summary(
                    "highDrone." + target.halves.get(h).from(),
                    before,
                    all,
                    z -> Logit.inverse(Fought.heights(z, target.halves.size())[at])));
            summaries.add(summary(
                    "nightSpreadDrone." + target.halves.get(h).from(),
                    before,
                    all,
                    z -> Nightly.spread(Fought.nightly(z, at))));
        }
        for (ThreatClass c : ThreatClass.values()) {
            int at = c.ordinal();
            summaries.add(of("own." + c.key(), many, () -> 0.25 * own.normal(), all, draw -> draw.own()[at]));
            summaries.add(of("tau." + c.key(), many, () -> Chain.priorTau(own), all, draw -> draw.tau()[at]));
            summaries.add(of("phi." + c.key(), many, () -> own.beta(2, 2), all, draw -> draw.phi()[at]));
            summaries.add(of(
                    "rho." + c.key(),
                    many,
                    () -> Chain.priorRho(own),
                    all,
                    draw -> Logit.inverse(draw.commonRho()[at])));
            summaries.add(
                    of("rhoSlope." + c.key(), many, () -> Chain.priorRhoSlope(own), all, draw -> draw.rhoSlope()[at]));
            summaries.add(of("slope." + c.key(), many, () -> Chain.priorSlope(own), all, draw -> draw.slope()[at]));
        }
        return summaries;
    }

    private static Summary summary(String name, double[][] before, List<Draw> after, ToDoubleFunction<double[]> value) {
        return Summary.of(
                name,
                Arrays.stream(before).mapToDouble(value).toArray(),
                after.stream()
                        .mapToDouble(draw -> value.applyAsDouble(draw.z()))
                        .toArray());
    }

    private static Summary of(
            String name,
            int many,
            java.util.function.DoubleSupplier before,
            List<Draw> after,
            ToDoubleFunction<Draw> value) {
        double[] prior = new double[many];
        Arrays.setAll(prior, k -> before.getAsDouble());
        return Summary.of(name, prior, after.stream().mapToDouble(value).toArray());
    }
}
