package testudo.cli.answer;

import java.util.List;
import java.util.concurrent.Callable;

/** The command that answers a plan's question whole. */
public final class AnswerCommands {
    private AnswerCommands() {}

    /** Each command once, in the order of the help. */
    public static List<Callable<Integer>> all() {
        return List.of(new RunCommand(), new AskCommand());
    }
}
