package testudo.cli.ask;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The plan where a command is about something else, such as a raid. */
public final class PlanOption {
    @Option(names = "--plan", paramLabel = "PLAN", description = "Plan file; by default plans/hague.yaml.")
    private Path file = Home.plans().resolve("hague.yaml");

    /** The plan's file. */
    public Path file() {
        return file;
    }
}
