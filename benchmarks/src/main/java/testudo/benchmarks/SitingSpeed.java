package testudo.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import testudo.siting.cover.SitingBenchmark;

/** Processor time of all threads to solve instances of the public family of maximal covering, each checked against a known optimum where one is given. */
public final class SitingSpeed {
    private SitingSpeed() {}

    /**
     * Solves what the arguments name: instances such as {@code n=100,m=10000,seed=1,budget=10,radius=5.5}, or a CSV file whose first five
     * columns are sites, points, seed, budget and radius, with the optimum in the eighth.
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("No instance is named.\n"
                    + "Maybe n=100,m=10000,seed=1,budget=10,radius=5.5, or a CSV file of known optima.");
            System.exit(2);
        }
        List<Double> seconds = new ArrayList<>();
        boolean sound = true;
        for (String arg : args) {
            if (arg.startsWith("n=")) {
                solve(arg, seconds);
                continue;
            }
            for (String line : Files.readAllLines(Path.of(arg)).stream().skip(1).toList()) {
                String[] cells = line.split(",");
                String instance = String.format(Locale.ROOT, "n=%s,m=%s,seed=%s,budget=%s,radius=%s", (Object[]) cells);
                var result = solve(instance, seconds);
                sound &= result.proved() && result.value().value() == Double.parseDouble(cells[7]);
            }
        }
        seconds.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%d instances, median %.2f s, worst %.2f s of processor time, one-minute load %.1f%n%s%n",
                seconds.size(),
                seconds.get(seconds.size() / 2),
                seconds.getLast(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                sound ? "valid" : "NOT VALID");
        System.exit(sound ? 0 : 1);
    }

    private static SitingBenchmark.Result solve(String text, List<Double> seconds) {
        double from = Clock.processSeconds();
        var result = SitingBenchmark.run(SitingBenchmark.Instance.parse(text));
        seconds.add(Clock.processSeconds() - from);
        System.out.printf(
                Locale.ROOT,
                "%s: %.0f, bound %.2f, gap %.3f%%, %s, %d rows, %.2f s of processor time, %.2f s elapsed%n",
                text,
                result.value().value(),
                result.bound().value(),
                result.gap().value(),
                result.stoppedBy(),
                result.rows(),
                seconds.getLast(),
                result.took().toMillis() / 1000.0);
        return result;
    }
}
