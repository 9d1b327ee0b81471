package testudo.validation.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoublePredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import testudo.quantity.Estimate;
import testudo.raid.Fate;
import testudo.raid.Measure;
import testudo.raid.Outcomes;
import testudo.raid.RaidEngine;
import testudo.raid.RaidResult;
import testudo.raid.RaidSetup;
import testudo.raid.Trials;
import testudo.validation.cases.Case;
import testudo.validation.cases.Numbers;
import testudo.validation.cases.Tolerance;

/**
 * Runs the engine in batches, each on its own seed, and judges the mean by the spread between them.
 *
 * <p>A mean more than three standard errors away is looked at once more, with three times as many new batches that alone decide: chance
 * does not come twice, a fault stands out more. A mean more than ten away needs no second look, and a trial of more than some thousands of
 * engagements is left to the closed form.
 */
public final class EngineRuns {
    static final Measure LEAKERS = Measure.leakers(Bench.KIND);
    static final Measure NO_LEAKER = Measure.noLeaker(Bench.KIND);
    static final Measure KILLED = Measure.of(Fate.KILLED, Bench.KIND);

    private static final long SEED = 20_260_513;
    private static final int BATCHES = 100;
    private static final int MOST_TRIALS = 2_000;
    private static final int LEAST_TRIALS = 20;
    private static final long ENGAGEMENTS = 4_000_000;
    private static final int MORE_BATCHES = 300;
    private static final int MOVED_BATCHES = 30;
    private static final double BAR = 4;
    private static final double SECOND_LOOK = 3;
    /** So far off is no chance, and no second look changes it. */
    private static final double BEYOND_CHANCE = 10;

    static final double MOST_EACH = 4_000;
    private static final Tolerance PROMISED = new Tolerance(Tolerance.Kind.RELATIVE, 1e-8);
    private static final Set<Measure> KEPT = Set.of(LEAKERS, NO_LEAKER, KILLED);

    private final long engagements;
    /** Measures by batch, by set-up, so that cases that share a set-up share its fights. */
    private final Map<String, List<Map<Measure, Double>>> fought = new ConcurrentHashMap<>();

    public EngineRuns() {
        this(ENGAGEMENTS);
    }

    /** Runs of about so many engagements a set-up. */
    public EngineRuns(long engagements) {
        this.engagements = engagements;
    }

    /** Up to 200,000 trials, fewer for large raids. */
    Optional<EngineCheck> trials(
            Case c, RaidSetup setUp, int each, String words, ToDoubleFunction<Map<Measure, Double>> quantity) {
        if (each > MOST_EACH) {
            return Optional.empty();
        }
        int trials = trials(each);
        return judged(
                c,
                trials,
                words,
                b -> quantity.applyAsDouble(fought.computeIfAbsent(
                                words + ";" + c.in().text() + ";" + b / BATCHES,
                                key -> fight(setUp, trials, b - b % BATCHES))
                        .get(b % BATCHES)));
    }

    /** The share of trials whose number of leakers is counted. */
    Optional<EngineCheck> shares(Case c, RaidSetup setUp, int each, String words, DoublePredicate counted) {
        if (each > MOST_EACH) {
            return Optional.empty();
        }
        int trials = trials(each);
        return judged(c, trials, words, b -> {
            int hits = 0;
            for (float leakers : Outcomes.of(setUp, Trials.of(trials).seed(SEED + b), LEAKERS)) {
                hits += counted.test(leakers) ? 1 : 0;
            }
            return hits / (double) trials;
        });
    }

    private int trials(double each) {
        return (int) Math.clamp(engagements / BATCHES / Math.max(1, each), LEAST_TRIALS, MOST_TRIALS);
    }

    private static List<Map<Measure, Double>> fight(RaidSetup setUp, int trials, int from) {
        RaidEngine engine = RaidEngine.of(setUp);
        List<Map<Measure, Double>> batches = new ArrayList<>();
        for (int b = from; b < from + BATCHES; b++) {
            batches.add(means(engine.fight(Trials.of(trials).seed(SEED + b))));
        }
        return batches;
    }

    private static Map<Measure, Double> means(RaidResult result) {
        Map<Measure, Double> means = new LinkedHashMap<>();
        for (Map.Entry<Measure, Estimate> measure : result.measures().entrySet()) {
            if (kept(measure.getKey())) {
                means.put(measure.getKey(), measure.getValue().mean());
            }
        }
        return means;
    }

    private static boolean kept(Measure measure) {
        return measure instanceof Measure.OfSystem || measure instanceof Measure.OfLayer || KEPT.contains(measure);
    }

    /** A mean that some other run of trials gives, at so many events a trial. */
    Optional<EngineCheck> means(Case c, double events, String words, ToDoubleFunction<Trials> mean) {
        if (!(events <= MOST_EACH)) {
            return Optional.empty();
        }
        int trials = trials(events);
        return judged(
                c, trials, words, b -> mean.applyAsDouble(Trials.of(trials).seed(SEED + b)));
    }

    /**
     * One long stream of arrivals a batch, the first part left out: the same luck is fought short and long, and what is counted is the
     * difference, so that the empty start does not count.
     */
    Optional<EngineCheck> stream(
            Case c, RaidSetup start, RaidSetup whole, int startCount, int wholeCount, String words) {
        RaidEngine first = RaidEngine.of(start);
        RaidEngine all = RaidEngine.of(whole);
        int counted = wholeCount - startCount;
        return judged(c, counted, words, batch -> {
            Trials one = Trials.of(1).seed(SEED + batch);
            double lost = all.fight(one).measure(LEAKERS).mean()
                    - first.fight(one).measure(LEAKERS).mean();
            return lost / counted;
        });
    }

    private static Optional<EngineCheck> judged(Case c, long trialsEach, String words, IntToDoubleFunction batch) {
        EngineCheck first = batches(c, 0, BATCHES, trialsEach, words, batch);
        double off = Math.abs(first.z().doubleValue());
        return Optional.of(
                off <= SECOND_LOOK || off > BEYOND_CHANCE
                        ? first
                        : batches(c, BATCHES, MORE_BATCHES, trialsEach, words + "; a second look", batch));
    }

    /** Where fewer than thirty batches see an event at all, its binomial error counts if it is the larger. */
    private static EngineCheck batches(
            Case c, int from, int batches, long trialsEach, String words, IntToDoubleFunction batch) {
        double sum = 0;
        double squares = 0;
        int zeros = 0;
        int ones = 0;
        for (int b = from; b < from + batches; b++) {
            double value = batch.applyAsDouble(b);
            sum += value;
            squares += value * value;
            zeros += value == 0 ? 1 : 0;
            ones += value == 1 ? 1 : 0;
        }
        long trials = trialsEach * batches;
        double mean = sum / batches;
        double variance = Math.max(0, squares / batches - mean * mean) / (batches - 1);
        double expected = c.expected()[0];
        boolean rare = batches - Math.max(zeros, ones) < MOVED_BATCHES && expected > 0 && expected < 1;
        double error = Math.sqrt(rare ? Math.max(variance, expected * (1 - expected) / trials) : variance);
        return judge(expected, mean, error, trials, words);
    }

    private static EngineCheck judge(double expected, double mean, double error, long trials, String words) {
        double distance = mean - expected;
        boolean same = Math.abs(distance) <= 1e-6 * Math.max(1e-3, Math.abs(expected));
        double z = same ? 0 : error == 0 ? Math.copySign(99, distance) : Math.clamp(distance / error, -99, 99);
        boolean passed = Math.abs(z) <= BAR;
        return new EngineCheck(
                Numbers.exactly(mean), Numbers.exactly(z).round(new MathContext(2)), trials, words, passed);
    }

    /** Production code without chance: held to the case's own tolerance, or to 1e-8 where that is tighter than it promises. */
    static Optional<EngineCheck> exact(Case c, double value, String words) {
        double expected = c.expected()[0];
        boolean passed = c.tolerance().allows(expected, value) || PROMISED.allows(expected, value);
        BigDecimal z = passed ? BigDecimal.ZERO : BigDecimal.valueOf(99);
        return Optional.of(new EngineCheck(Numbers.exactly(value), z, 1, words, passed));
    }
}
