package testudo.calibration.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import testudo.calibration.sampling.Chain;
import testudo.calibration.sampling.ClassMonths;
import testudo.calibration.sampling.Departures;
import testudo.calibration.sampling.Dice;
import testudo.calibration.sampling.Draw;
import testudo.calibration.sampling.Logit;
import testudo.calibration.sampling.Model;
import testudo.quantity.Probability;
import testudo.quantity.Scalar;
import testudo.threat.ThreatClass;

/**
 * Calibration by simulation (Talts and others 2018): everything unknown is drawn from its prior, a record is drawn from that for the attacks that
 * were launched, and fitted on the emulator; over many such records the ranks of the truth among the draws of its fit are uniform where the
 * chain draws what it should. Side data, which no prior draws, take no part.
 */
final class Ranks {
    private static final int BINS = 5;
    private static final int DRAWS = 99;
    private static final int WARM = 4000;
    private static final int EVERY = 50;
    private final List<List<List<ClassMonths.Shot>>> launched;
    private final Model model;
    private final String inputs;

    /** @param inputs what the emulator rests on; ranks that rest on other inputs are not gone on from */
    Ranks(List<List<List<ClassMonths.Shot>>> launched, Model engine, String inputs) {
        this.launched = launched;
        this.inputs = inputs;
        this.model = new WithoutSideData(engine);
    }

    private record WithoutSideData(Model engine) implements Model {
        @Override
        public int dimensions() {
            return engine.dimensions();
        }

        @Override
        public double[][] logits(double[] z) {
            return engine.logits(z);
        }

        @Override
        public double side(double[] z) {
            return 0;
        }

        @Override
        public double[][] deviations() {
            return engine.deviations();
        }

        @Override
        public double classDeviation() {
            return engine.classDeviation();
        }
    }

    /**
     * Ranks of every quantity over so many records, each on luck of its own.
     *
     * @param notes file in which the ranks of each record are kept, and from which a later start goes on
     */
    List<RankRow> of(int records, long seed, int threads, Path notes, Consumer<String> tell) {
        SortedMap<Integer, Map<String, Integer>> known = read(notes, inputs);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Map<String, Integer>>> running = new ArrayList<>();
            for (int r = 0; r < records; r++) {
                int number = r;
                long own = seed + 7_919L * (r + 1);
                Map<String, Integer> before = known.get(r);
                running.add(pool.submit(() -> before == null ? noted(notes, number, ranks(own)) : before));
            }
            Map<String, int[]> counts = new LinkedHashMap<>();
            for (int r = 0; r < records; r++) {
                running.get(r)
                        .get()
                        .forEach((quantity, rank) ->
                                counts.computeIfAbsent(quantity, q -> new int[BINS])[rank * BINS / (DRAWS + 1)]++);
                tell.accept("record " + (r + 1) + " of " + records + " fitted");
            }
            List<RankRow> rows = new ArrayList<>();
            counts.forEach((quantity, count) -> rows.add(row(quantity, count)));
            return RankRow.corrected(rows);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while fitting", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a fit failed", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** What an earlier start noted; a file of other inputs begins anew. */
    static SortedMap<Integer, Map<String, Integer>> read(Path notes, String inputs) {
        SortedMap<Integer, Map<String, Integer>> known = new TreeMap<>();
        try {
            List<String> lines = Files.exists(notes) ? Files.readAllLines(notes) : List.of();
            if (lines.isEmpty() || !lines.getFirst().equals(inputs)) {
                Files.writeString(notes, inputs + "\n");
                return known;
            }
            for (String line : lines.subList(1, lines.size())) {
                String[] parts = line.split(";", -1);
                if (parts.length > 2 && parts[parts.length - 1].equals("end")) {
                    Map<String, Integer> ranks = new LinkedHashMap<>();
                    for (int i = 1; i < parts.length - 1; i++) {
                        int at = parts[i].lastIndexOf('=');
                        ranks.put(parts[i].substring(0, at), Integer.parseInt(parts[i].substring(at + 1)));
                    }
                    known.put(Integer.parseInt(parts[0]), ranks);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }

    private static synchronized Map<String, Integer> noted(Path notes, int number, Map<String, Integer> ranks) {
        StringBuilder line = new StringBuilder(Integer.toString(number));
        ranks.forEach((quantity, rank) ->
                line.append(';').append(quantity).append('=').append(rank));
        try {
            Files.writeString(notes, line.append(";end\n"), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ranks;
    }

    private static RankRow row(String quantity, int[] count) {
        double even = Arrays.stream(count).sum() / (double) BINS;
        double square = 0;
        for (int one : count) {
            square += (one - even) * (one - even) / even;
        }
        double p = 1 - new ChiSquaredDistribution(BINS - 1).cumulativeProbability(square);
        return new RankRow(
                quantity,
                Arrays.stream(count).boxed().toList(),
                Scalar.of(square),
                Probability.of(Math.clamp(p, 0, 1)),
                Probability.of(1));
    }

    private Map<String, Integer> ranks(long seed) {
        Dice dice = new Dice(seed);
        Draw truth = truth(dice);
        List<ClassMonths> tables = new ArrayList<>();
        for (int c = 0; c < launched.size(); c++) {
            tables.add(new ClassMonths(record(c, truth, dice)));
        }
        List<Draw> draws = new Chain(tables, model, seed + 1).run(WARM, DRAWS, EVERY);
        Map<String, Integer> ranks = new LinkedHashMap<>();
        for (Parameter parameter : Parameter.values()) {
            int at = parameter.ordinal();
            rank(
                    ranks,
                    parameter.key(),
                    truth.z()[at],
                    draws.stream().mapToDouble(d -> d.z()[at]).toArray());
        }
        for (ThreatClass c : ThreatClass.values()) {
            int at = c.ordinal();
            String of = "." + c.key();
            rank(
                    ranks,
                    "own" + of,
                    truth.own()[at],
                    draws.stream().mapToDouble(d -> d.own()[at]).toArray());
            rank(
                    ranks,
                    "tau" + of,
                    truth.tau()[at],
                    draws.stream().mapToDouble(d -> d.tau()[at]).toArray());
            rank(
                    ranks,
                    "phi" + of,
                    truth.phi()[at],
                    draws.stream().mapToDouble(d -> d.phi()[at]).toArray());
            rank(
                    ranks,
                    "rho" + of,
                    truth.commonRho()[at],
                    draws.stream().mapToDouble(d -> d.commonRho()[at]).toArray());
            rank(
                    ranks,
                    "rhoSlope" + of,
                    truth.rhoSlope()[at],
                    draws.stream().mapToDouble(d -> d.rhoSlope()[at]).toArray());
            rank(
                    ranks,
                    "slope" + of,
                    truth.slope()[at],
                    draws.stream().mapToDouble(d -> d.slope()[at]).toArray());
        }
        return ranks;
    }

    private static void rank(Map<String, Integer> ranks, String quantity, double truth, double[] draws) {
        ranks.put(quantity, (int)
                Arrays.stream(draws).filter(draw -> draw < truth).count());
    }

    /** Everything unknown, from its prior. */
    private Draw truth(Dice dice) {
        int n = launched.size();
        double[] z = new double[model.dimensions()];
        Arrays.setAll(z, d -> dice.normal());
        double[][] logits = model.logits(z);
        double[] own = new double[n];
        double[] tau = new double[n];
        double[] phi = new double[n];
        double[][] rho = new double[n][];
        double[] common = new double[n];
        double[] slope = new double[n];
        double[] rhoSlope = new double[n];
        double[][] e = new double[n][];
        for (int c = 0; c < n; c++) {
            int at = c;
            own[c] = model.classDeviation() * dice.normal();
            for (int h = 0; h < logits[c].length; h++) {
                logits[c][h] += model.deviations()[c][h] * dice.normal();
            }
            tau[c] = Chain.priorTau(dice);
            phi[c] = dice.beta(2, 2);
            common[c] = Logit.of(Chain.priorRho(dice));
            rho[c] = new double[logits[c].length];
            Arrays.setAll(rho[c], h -> Logit.inverse(common[at] + Chain.priorHalfRho(dice)));
            slope[c] = Chain.priorSlope(dice);
            rhoSlope[c] = Chain.priorRhoSlope(dice);
            e[c] = new double[launched.get(c).size()];
            for (int m = 0; m < e[c].length; m++) {
                e[c][m] = m == 0 ? Departures.first(tau[c], dice) : Departures.next(e[c][m - 1], tau[c], phi[c], dice);
            }
        }
        return new Draw(z, own, logits, tau, phi, rho, common, slope, rhoSlope, e);
    }

    private List<List<ClassMonths.Shot>> record(int c, Draw truth, Dice dice) {
        List<List<ClassMonths.Shot>> months = new ArrayList<>();
        for (int m = 0; m < launched.get(c).size(); m++) {
            double level = truth.own()[c] + truth.logits()[c][m / 6] + truth.e()[c][m];
            double alike = Logit.of(truth.rho()[c][m / 6]);
            months.add(launched.get(c).get(m).stream()
                    .map(shot -> {
                        double mean = Logit.inverse(level + truth.slope()[c] * shot.size());
                        int stopped = dice.betaBinomial(
                                shot.launched(), mean, Logit.inverse(alike + truth.rhoSlope()[c] * shot.size()));
                        return new ClassMonths.Shot(shot.launched(), stopped, shot.size());
                    })
                    .toList());
        }
        return months;
    }
}
