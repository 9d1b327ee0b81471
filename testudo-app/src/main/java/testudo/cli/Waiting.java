package testudo.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;

/** Says on standard error that a command is still at work, once it takes longer than two seconds. */
final class Waiting {
    private static final long FIRST_SECONDS = 2;
    private static final long NEXT_SECONDS = 10;

    /** These tell their own steps. */
    private static final Set<String> SPOKEN = Set.of("run", "require");

    private Waiting() {}

    static int during(CommandLine.ParseResult parsed, CommandLine.IExecutionStrategy work) {
        List<String> command = parsed.hasSubcommand()
                ? List.of(parsed.subcommand().commandSpec().name())
                : List.of();
        if (command.isEmpty() || SPOKEN.contains(command.getFirst())) {
            return work.execute(parsed);
        }
        long start = System.nanoTime();
        try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().factory())) {
            clock.scheduleAtFixedRate(
                    () -> System.err.println(String.format(
                            Locale.ROOT,
                            "%6.1f s  %s: at work",
                            (System.nanoTime() - start) / 1e9,
                            command.getFirst())),
                    FIRST_SECONDS,
                    NEXT_SECONDS,
                    TimeUnit.SECONDS);
            try {
                return work.execute(parsed);
            } finally {
                clock.shutdownNow();
            }
        }
    }
}
