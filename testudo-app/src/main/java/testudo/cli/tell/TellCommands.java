package testudo.cli.tell;

import java.util.List;
import java.util.concurrent.Callable;

/** The commands that tell of a result. */
public final class TellCommands {
    private TellCommands() {}

    /** Each command once, in the order of the help. */
    public static List<Callable<Integer>> all() {
        return List.of(new ExplainCommand(), new DiffCommand());
    }
}
