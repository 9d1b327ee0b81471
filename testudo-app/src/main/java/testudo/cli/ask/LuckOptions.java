package testudo.cli.ask;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import testudo.plan.Plan;

/** How much is drawn, and from which luck. */
public final class LuckOptions {
    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of all luck, any whole number of 64 bits, in place of the plan's.")
    private @Nullable Long seed;

    @Option(names = "--trials", paramLabel = "N", description = "Trials, in place of the usual number.")
    private @Nullable Integer trials;

    @Option(names = "--threads", paramLabel = "N", description = "Threads; the result does not depend on them.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--quick",
            description = "The same chain at less effort, marked in every output: a twentieth of the trials, at least"
                    + " twenty, and a first plan of what to buy.")
    private boolean quick;

    /** Threads to work on. */
    public int threads() {
        return Options.threads(threads);
    }

    /** The plan with the luck of the options in place of its own. */
    public Plan on(Plan plan) {
        Plan asked = quick ? plan.quickened() : plan;
        asked = trials == null ? asked : asked.withTrials(Options.trials(trials));
        return seed == null ? asked : asked.withSeed(seed);
    }
}
