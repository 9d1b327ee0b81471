package testudo.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import testudo.cli.ask.DataOptions;
import testudo.cli.ask.Shipped;

/** Says on standard error that a command is at work, once it takes longer than two seconds, and about how much longer. */
final class Waiting {
    private static final double FIRST_SECONDS = 2;
    private static final double NEXT_SECONDS = 5;
    /** Faults of what was read come at once after the facts; they stand alone on standard error. */
    private static final double AFTER_READING_SECONDS = 1;

    /** These tell their own steps. */
    private static final Set<String> SPOKEN = Set.of("run", "require", "serve", "desk");

    /** How many times as long as the reading of the facts a command takes with the shipped plan, as measured; rough. */
    private static final Map<String, Double> TIMES_READING = Map.of(
            "raid",
            6.0,
            "campaign",
            8.0,
            "site",
            5.0,
            "procure",
            9.0,
            "move",
            4.0,
            "explain",
            2.0,
            "claim",
            1.3,
            "check",
            3.0);

    /** In seconds, of commands that read no facts; rough. */
    private static final Map<String, Double> SECONDS = Map.of("validate", 30.0, "backtest", 12.0);

    private final String command;
    private final long start = System.nanoTime();
    private volatile double read = Double.NaN;
    private double told;

    private Waiting(String command) {
        this.command = command;
    }

    static int during(CommandLine.ParseResult parsed, Shipped shipped, CommandLine.IExecutionStrategy work) {
        if (!parsed.hasSubcommand()) {
            return work.execute(parsed);
        }
        CommandLine.ParseResult last = parsed.subcommand();
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        CommandSpec spec = last.commandSpec();
        Waiting waiting = new Waiting(spec.name());
        boolean reads = reading(spec, shipped, waiting);
        if (SPOKEN.contains(waiting.command)) {
            return work.execute(parsed);
        }
        try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().factory())) {
            clock.scheduleAtFixedRate(() -> waiting.tell(reads), 200, 200, TimeUnit.MILLISECONDS);
            try {
                return work.execute(parsed);
            } finally {
                clock.shutdownNow();
            }
        }
    }

    /** Whether the command reads facts; those that do take the shipped ones from one place. */
    private static boolean reading(CommandSpec spec, Shipped shipped, Waiting waiting) {
        boolean reads = false;
        for (CommandSpec mixin : spec.mixins().values()) {
            if (mixin.userObject() instanceof DataOptions data) {
                data.reading(shipped, () -> waiting.read = waiting.seconds());
                reads = true;
            }
            reads |= reading(mixin, shipped, waiting);
        }
        return reads;
    }

    private double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    private void tell(boolean reads) {
        double now = seconds();
        double first = reads ? Math.max(FIRST_SECONDS, read + AFTER_READING_SECONDS) : FIRST_SECONDS;
        if (now >= first && now - told >= (told == 0 ? 0 : NEXT_SECONDS)) {
            told = now;
            System.err.printf(Locale.ROOT, "%6.1f s  %s: at work%s%n", now, command, left(now));
        }
    }

    /** Words on the time left, where the shipped plan's can be told. */
    private String left(double now) {
        double usual = TIMES_READING.getOrDefault(command, Double.NaN) * read;
        double left = (Double.isNaN(usual) ? SECONDS.getOrDefault(command, Double.NaN) : usual) - now;
        if (Double.isNaN(left)) {
            return "";
        }
        return left > 1
                ? String.format(Locale.ROOT, "  (about %.0f s left, as the shipped plan takes)", left)
                : "  (longer than the shipped plan takes as a rule)";
    }
}
