package testudo.cli.serve;

import java.util.List;
import java.util.concurrent.Callable;

/** The commands around the server. */
public final class ServeCommands {
    private ServeCommands() {}

    /** Each command once, in the order of the help. */
    public static List<Callable<Integer>> all() {
        return List.of(new ServeCommand(), new DeskCommand());
    }
}
