package testudo.cli.know;

import java.util.List;
import java.util.concurrent.Callable;

/** The commands that show what is known. */
public final class KnowCommands {
    private KnowCommands() {}

    /** Each command once, in the order of the help. */
    public static List<Callable<Integer>> all() {
        return List.of(
                new FactsCommand(), new CheckCommand(), new FuzzCommand(), new LedgerCommand(), new ClaimCommand());
    }
}
