package testudo.cli.study;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code testudo study}. */
@Command(
        name = "study",
        header = {"The same question many ways, here or on Spark.", ""},
        description = {
            "Examples:",
            "  ./testudo study run plans/studies/ishigami.yaml --out out/ishigami",
            "  ./testudo study show out/ishigami",
            "  ./testudo study query out/ishigami 'SELECT avg(y) FROM results'",
            "  ./testudo study flip plans/studies/linear.yaml --json",
            ""
        },
        subcommands = {StudyRunCommand.class, StudyFlipCommand.class, StudyShowCommand.class, StudyQueryCommand.class})
final class StudyCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Name one of run, flip, show and query.");
    }
}
