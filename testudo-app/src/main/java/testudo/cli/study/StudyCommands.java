package testudo.cli.study;

import java.util.List;
import java.util.concurrent.Callable;

/** The command that asks the same question many ways. */
public final class StudyCommands {
    private StudyCommands() {}

    /** Each command once, in the order of the help. */
    public static List<Callable<Integer>> all() {
        return List.of(new StudyCommand());
    }
}
