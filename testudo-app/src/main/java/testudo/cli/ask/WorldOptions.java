package testudo.cli.ask;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import testudo.facts.FactBook;
import testudo.plan.Plan;
import testudo.plan.Theatre;
import testudo.proving.Question;

/** The world that a plan meets: the facts, the theatre and the United States. */
public final class WorldOptions {
    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--theatre", paramLabel = "NAME", description = "europe or alliance, in place of the plan's.")
    private @Nullable String theatre;

    @Option(names = "--us", paramLabel = "STATE", description = "in-place, reinforced or none, in place of the plan's.")
    private @Nullable String unitedStates;

    /** The facts that the plan meets. */
    public FactBook facts() {
        return data.facts();
    }

    /** The packages laid over the shipped facts. */
    public List<Path> overlays() {
        return data.overlays();
    }

    /** The plan of a file with the options in place of its own values. */
    public Plan plan(Path file, FactBook facts) {
        return on(Plan.read(file, facts), facts);
    }

    /** A plan with the options in place of its own values. */
    public Plan on(Plan read, FactBook facts) {
        Plan plan = read;
        if (theatre != null) {
            plan = plan.withTheatre(Options.choice("--theatre", theatre, Theatre.values(), Theatre::key));
        }
        return unitedStates == null ? plan : plan.withUnitedStates(Options.unitedStates(unitedStates), facts);
    }

    /** The plan with everything that it names. */
    public Question question(Path file, Plan plan, FactBook facts) {
        return Question.read(facts, Home.data(), plan, file, Home.plans());
    }
}
