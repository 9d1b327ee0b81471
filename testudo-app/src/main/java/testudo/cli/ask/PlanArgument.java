package testudo.cli.ask;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The plan where it is what a command is about. */
public final class PlanArgument {
    @Parameters(arity = "0..1", paramLabel = "PLAN", description = "Plan file; by default plans/hague.yaml.")
    private Path file = Home.plans().resolve("hague.yaml");

    /** The plan's file. */
    public Path file() {
        return file;
    }
}
