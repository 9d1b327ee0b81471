package testudo.cli.plan;

import java.util.List;
import java.util.concurrent.Callable;

/** The commands that plan. */
public final class PlanCommands {
    private PlanCommands() {}

    /** Each command once, in the order of the help. */
    public static List<Callable<Integer>> all() {
        return List.of(new ProcureCommand(), new SiteCommand(), new RequireCommand(), new MoveCommand());
    }
}
