package testudo.cli.test;

import java.util.List;
import java.util.concurrent.Callable;

/** The commands that test a plan and the model. */
public final class TestCommands {
    private TestCommands() {}

    /** Each command once, in the order of the help. */
    public static List<Callable<Integer>> all() {
        return List.of(new RaidCommand(), new CampaignCommand(), new BacktestCommand(), new ValidateCommand());
    }
}
