package testudo.benchmarks;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import testudo.raid.RaidEngine;
import testudo.raid.Trials;

/** The standing speed test. */
public final class SpeedTest {
    private SpeedTest() {}

    public static void main(String[] args) {
        Path root = Path.of(System.getProperty("testudo.root", "."));
        for (String[] what : new String[][] {{"500-threats", "40"}, {"100-threats", "10"}, {"300-threats", "300"}}) {
            long t0 = System.nanoTime();
            RaidEngine engine = RaidEngine.of(Range.setup(root, what[0], Integer.parseInt(what[1])));
            System.out.printf(
                    "%s set-up %.0f ms, %d windows%n",
                    what[0], (System.nanoTime() - t0) / 1e6, engine.windows().size());
            for (int i = 0; i < 4; i++) {
                long a = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                var drill = engine.drill(Trials.of(8000).seed(i));
                long ns = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - a;
                System.out.printf(
                        "  %.1f us/raid, %.0f raids/s, %.0f events/raid, %.1f ns/event, leakers %.2f rounds %.1f%n",
                        ns / 1e3 / 8000,
                        8000 / (ns / 1e9),
                        drill.events() / 8000.0,
                        (double) ns / drill.events(),
                        drill.leakers() / 8000.0,
                        drill.rounds() / 8000.0);
            }
            System.out.println(engine.fight(Trials.of(1000).seed(1)).measures().entrySet().stream()
                    .filter(e -> e.getKey().startsWith("lost.")
                            || e.getKey().contains("eakers")
                            || e.getKey().startsWith("rounds")
                            || e.getKey().startsWith("wasted"))
                    .map(e -> e.getKey() + " " + Math.round(e.getValue().mean() * 100) / 100.0 + " ["
                            + e.getValue().low() + " " + e.getValue().high() + "]["
                            + e.getValue().chanceLow() + " " + e.getValue().chanceHigh() + "]")
                    .toList());
        }
    }
}
