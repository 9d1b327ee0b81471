package testudo.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import testudo.campaign.Attrition;
import testudo.campaign.Campaign;
import testudo.campaign.CampaignSetup;
import testudo.campaign.Nights;
import testudo.campaign.Supply;
import testudo.raid.Measure;
import testudo.raid.RaidEngine;
import testudo.raid.RaidSetup;
import testudo.raid.Trials;
import testudo.stage.Taken;
import testudo.telling.Answer;
import testudo.telling.next.NextQuestion;
import testudo.threat.ThreatClass;

/**
 * The standing speed test: processor time of one thread, on the raids in {@code benchmarks/raids}, each figure with a check of validity from
 * the same run.
 */
public final class SpeedTest {
    private static final int RUNS = 5;
    private static final int QUESTIONS = 20;

    private final Path root;
    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final Map<String, Check> checks = new LinkedHashMap<>();

    private SpeedTest(Path root) {
        this.root = root;
    }

    /** A figure computed twice, with the error that chance allows. */
    private record Check(String what, double expected, double computed, double allowed) {
        boolean holds() {
            return Math.abs(expected - computed) <= allowed;
        }
    }

    /** Prints a table, or JSON with {@code --json}; exit code 1 where a check of validity fails. */
    public static void main(String[] args) {
        List<String> options = List.of(args);
        if (options.contains("--help") || options.contains("-h")) {
            System.out.println("Examples:\n  testudo bench\n  testudo bench --json\n\n"
                    + "Measures the default plan from a cold start, questions after it, large plans of purchases by the processor time of"
                    + " all threads, and the raid engine and the campaign by that of one. Takes some minutes.");
            return;
        }
        for (String option : options) {
            if (!option.equals("--json")) {
                System.err.println("bench: unknown option '" + option + "'.\nMaybe --json.");
                System.exit(2);
            }
        }
        SpeedTest test =
                new SpeedTest(Path.of(System.getProperty("testudo.home", System.getProperty("testudo.root", "."))));
        test.mainJob();
        test.largeRaid();
        test.allDraws();
        test.smallRaid();
        test.campaign();
        test.purchases(64, 40);
        test.purchases(32, 80);
        System.out.println(options.contains("--json") ? test.json() : test.table());
        if (!test.checks.values().stream().allMatch(Check::holds)) {
            System.exit(1);
        }
    }

    /** First, while the machine is cold. */
    private void mainJob() {
        say("the default plan, and three questions after it");
        double before = MainJob.processorSeconds();
        long start = System.nanoTime();
        MainJob job = new MainJob(root);
        MainJob.Timed timed = job.timed(start);
        figures.put("firstAnswerSeconds", timed.firstSeconds());
        figures.put("mainJobSeconds", (System.nanoTime() - start) / 1e9);
        figures.put("mainJobCpuSeconds", MainJob.processorSeconds() - before);
        Answer answer = timed.answer();
        boolean same = job.answer().equals(answer);
        checks.put(
                "firstAnswerSeconds",
                new Check(
                        "all statements could be told before the whole answer stood",
                        1,
                        timed.firstSeconds() < figures.getOrDefault("mainJobSeconds", 0.0) ? 1 : 0,
                        0));
        for (String figure : List.of("mainJobSeconds", "mainJobCpuSeconds")) {
            checks.put(figure, new Check("the answer asked for again is the same", 1, same ? 1 : 0, 0));
        }
        moneyAtOnce(job);
        asked("askMoneyFinalSeconds", "laydowns computed for another share of money", List.of(job.money()));
        asked("askRaidSeconds", "laydowns computed for other raids", job.raids());
        asked("askFactorSeconds", "laydowns computed for another factor", job.factors());
        figures.put("designPointsPerHour", 3600 * job.pointsPerSecond());
        checks.put("designPointsPerHour", new Check("the answer asked for again is the same", 1, same ? 1 : 0, 0));
    }

    /** The median of twenty questions about money, each answered from the relaxed plan of purchases. */
    private void moneyAtOnce(MainJob job) {
        List<NextQuestion.Asked> asked = job.moneyAtOnce(QUESTIONS);
        figures.put("askMoneySeconds", median(asked));
        long relaxed = asked.stream()
                .filter(one -> one.state() == NextQuestion.State.RELAXED
                        && one.statements().stream()
                                .anyMatch(moved -> !moved.figures().isEmpty()))
                .count();
        checks.put(
                "askMoneySeconds", new Check("answers marked relaxed in which a figure moved", QUESTIONS, relaxed, 0));
    }

    private void purchases(int members, int items) {
        say("purchases of " + members + " members from " + items + " items over 15 years");
        Purchases bought = Purchases.of(members, items);
        double value = bought.plan().value().value();
        double bound = bought.plan().bound().value();
        figures.put("procurement" + bought.name() + "CpuSeconds", bought.seconds());
        figures.put("procurement" + bought.name() + "GapPercent", bought.gapPercent());
        for (String figure : List.of("CpuSeconds", "GapPercent")) {
            checks.put(
                    "procurement" + bought.name() + figure,
                    new Check(
                            "bound, and worth of the plan with its gap",
                            bound,
                            value * (1 + bought.gapPercent() / 100),
                            1e-6 * bound));
        }
    }

    /** The median time of some questions, and how much of each was remembered. */
    private void asked(String figure, String what, List<NextQuestion.Asked> asked) {
        figures.put(figure, median(asked));
        double most = asked.stream().mapToDouble(SpeedTest::placedAnew).max().orElse(1);
        checks.put(figure, new Check(what + ", as a share of what is remembered, at most", 0, most, 0.5));
    }

    private static double placedAnew(NextQuestion.Asked asked) {
        long placed = asked.stages().stream()
                .filter(t -> t.stage().equals("laydown") && t.from() == Taken.From.COMPUTED)
                .count();
        long before = asked.stages().stream()
                .filter(t -> t.from() != Taken.From.COMPUTED)
                .count();
        return (double) placed / Math.max(1, before);
    }

    private static double median(List<NextQuestion.Asked> asked) {
        double[] seconds = asked.stream()
                .mapToDouble(one -> one.time().toNanos() / 1e9)
                .sorted()
                .toArray();
        int middle = seconds.length / 2;
        return seconds.length % 2 == 1 ? seconds[middle] : (seconds[middle - 1] + seconds[middle]) / 2;
    }

    private void largeRaid() {
        say("five hundred threats against forty fire units");
        RaidSetup setup = Range.setup(root, "500-threats", 40);
        RaidEngine engine = RaidEngine.of(setup);
        int n = 4000;
        engine.drill(Trials.of(n).seed(1));
        RaidEngine.Drill[] drill = new RaidEngine.Drill[1];
        double seconds =
                Clock.best(RUNS, () -> drill[0] = engine.drill(Trials.of(n).seed(2)));
        PlainRaid plain = new PlainRaid(setup, engine);
        int m = 1000;
        for (int i = 0; i < m / 2; i++) {
            plain.fight(-1 - i);
        }
        plain.leakers = 0;
        int[] fought = new int[1];
        double plainSeconds = Clock.best(RUNS, () -> {
            for (int i = 0; i < m; i++) {
                plain.fight(fought[0]++);
            }
        });
        figures.put("raids500x40PerSecond", n / seconds);
        figures.put("nanosPerEvent", seconds * 1e9 / drill[0].events());
        figures.put("baselineRatio", n / seconds / (m / plainSeconds));
        figures.put("twoThreadRatio", twoThreads(setup, n, seconds));
        figures.put("bytesPerTrial", bytesPerTrial(engine));
        double deviation = spread(engine);
        double expected = (double) plain.leakers / fought[0];
        double allowed = 3 * deviation * Math.sqrt(1.0 / n + 1.0 / fought[0]);
        double computed = (double) drill[0].leakers() / n;
        for (String figure :
                List.of("raids500x40PerSecond", "nanosPerEvent", "baselineRatio", "twoThreadRatio", "bytesPerTrial")) {
            checks.put(figure, new Check("leakers a raid, plain and flat", expected, computed, allowed));
        }
    }

    /** Standard deviation of all leakers of a raid, from the classes' bands of chance; an upper bound. */
    private static double spread(RaidEngine engine) {
        var result = engine.fight(Trials.of(500).seed(3));
        double sum = 0;
        for (ThreatClass c : ThreatClass.values()) {
            sum += result.find(Measure.leakers(c))
                    .map(estimate -> (estimate.chanceHigh() - estimate.chanceLow()) / 3.29)
                    .orElse(0.0);
        }
        return sum;
    }

    private double twoThreads(RaidSetup setup, int n, double oneSeconds) {
        List<Thread> threads = new ArrayList<>();
        double[] seconds = new double[2];
        for (int t = 0; t < 2; t++) {
            int which = t;
            RaidEngine engine = RaidEngine.of(setup);
            Thread thread = new Thread(() -> seconds[which] =
                    Clock.best(RUNS, () -> engine.drill(Trials.of(n).seed(4 + which))));
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return oneSeconds / seconds[0] + oneSeconds / seconds[1];
    }

    private static double bytesPerTrial(RaidEngine engine) {
        int n = 2000;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 3; i++) {
            long a = Clock.allocatedBytes();
            engine.drill(Trials.of(n).seed(5));
            long b = Clock.allocatedBytes();
            engine.drill(Trials.of(3 * n).seed(5));
            long c = Clock.allocatedBytes();
            least = Math.min(least, Math.max(0, (double) ((c - b) - (b - a)) / (2 * n)));
        }
        return least;
    }

    private void allDraws() {
        say("the same raid with every draw of the calibrated engine, and without, turn by turn");
        AllDraws raid = new AllDraws(root, 40);
        figures.put("allDrawsRatio", raid.ratio(raid.with(), 200));
        figures.put("drawsAloneRatio", raid.ratio(raid.barely(), 200));
        Trials trials = Trials.of(1000).seed(3);
        Check check = new Check(
                "leakers without the draws, and with all of them at values that change nothing",
                RaidEngine.of(raid.without()).drill(trials).leakers(),
                RaidEngine.of(raid.idle()).drill(trials).leakers(),
                0);
        checks.put("allDrawsRatio", check);
        checks.put("drawsAloneRatio", check);
    }

    private void smallRaid() {
        say("one hundred drones against ten fire units");
        RaidSetup setup = Range.setup(root, "100-threats", 10);
        RaidEngine engine = RaidEngine.of(setup);
        int n = 20_000;
        engine.drill(Trials.of(n).seed(1));
        RaidEngine.Drill[] drill = new RaidEngine.Drill[1];
        double seconds =
                Clock.best(RUNS, () -> drill[0] = engine.drill(Trials.of(n).seed(2)));
        figures.put("raid100x10Millis", seconds * 1e3 / n);
        PlainRaid plain = new PlainRaid(setup, engine);
        int m = 4000;
        for (int i = 0; i < m; i++) {
            plain.fight(i);
        }
        double allowed = 3 * spread(engine) * Math.sqrt(1.0 / n + 1.0 / m);
        checks.put(
                "raid100x10Millis",
                new Check(
                        "leakers a raid, plain and flat",
                        (double) plain.leakers / m,
                        (double) drill[0].leakers() / n,
                        allowed));
    }

    private void campaign() {
        say("ten nights of three hundred threats against three hundred fire units");
        RaidSetup setup = Range.setup(root, "300-threats", 300);
        Map<ThreatClass, Integer> night = Map.of(
                ThreatClass.DRONE,
                240,
                ThreatClass.CRUISE,
                45,
                ThreatClass.BALLISTIC,
                12,
                ThreatClass.AEROBALLISTIC,
                3);
        Campaign campaign =
                Campaign.of(new CampaignSetup(setup, Nights.same(night), Supply.none(), Attrition.none(), 10));
        Campaign.Drill warm = campaign.drill(Trials.of(60).seed(1));
        int n = 150;
        Campaign.Drill[] drill = {warm};
        double seconds =
                Clock.best(RUNS, () -> drill[0] = campaign.drill(Trials.of(n).seed(2)));
        figures.put("campaignTrialMillis", seconds * 1e3 / n);
        RaidEngine engine = RaidEngine.of(setup);
        int m = 2000;
        double expected = (double) engine.drill(Trials.of(m).seed(3)).rounds() / m;
        var bands = engine.fight(Trials.of(500).seed(3));
        double deviation = bands.measures().entrySet().stream()
                .filter(e -> e.getKey() instanceof Measure.OfSystem(Measure.Spent spent, String system)
                        && spent == Measure.Spent.ROUNDS)
                .mapToDouble(e -> (e.getValue().chanceHigh() - e.getValue().chanceLow()) / 3.29)
                .sum();
        checks.put(
                "campaignTrialMillis",
                new Check(
                        "rounds of the first night, campaign and raid",
                        expected,
                        (double) drill[0].firstNightRounds() / n,
                        3 * deviation * Math.sqrt(1.0 / n + 1.0 / m)));
    }

    private static void say(String what) {
        System.err.println("bench: " + what + " ...");
    }

    private String table() {
        StringBuilder text = new StringBuilder();
        figures.forEach((name, value) -> {
            Check check = java.util.Objects.requireNonNull(checks.get(name));
            text.append(String.format(
                    Locale.ROOT,
                    "%-32s %12.3f   %s: %.3f and %.3f, %s%n",
                    name,
                    value,
                    check.what(),
                    check.expected(),
                    check.computed(),
                    check.holds() ? "holds" : "FAILS"));
        });
        return text.toString().stripTrailing();
    }

    private String json() {
        StringBuilder text = new StringBuilder("{");
        figures.forEach((name, value) -> text.append(String.format(Locale.ROOT, "\"%s\":%.6g,", name, value)));
        text.append("\"checks\":{");
        List<String> parts = new ArrayList<>();
        checks.forEach((name, check) -> parts.add(String.format(
                Locale.ROOT,
                "\"%s\":{\"what\":\"%s\",\"expected\":%.6g,\"computed\":%.6g,\"allowed\":%.6g,\"holds\":%b}",
                name,
                check.what(),
                check.expected(),
                check.computed(),
                check.allowed(),
                check.holds())));
        return text.append(String.join(",", parts)).append("}}").toString();
    }
}
