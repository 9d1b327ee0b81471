package testudo.cli.test;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import testudo.cli.ask.Exit;
import testudo.cli.ask.Home;
import testudo.cli.say.JsonOut;
import testudo.validation.Validation;
import testudo.validation.ValidationReport;
import testudo.validation.Verdict;

/** {@code testudo validate}. */
@Command(
        name = "validate",
        header = {"Every closed-form case, computed beside its expected value.", ""},
        description = {
            "Examples:",
            "  ./testudo validate",
            "  ./testudo validate --cases data/validation/cases.csv --json",
            ""
        })
final class ValidateCommand implements Callable<Integer> {
    private static final Path SHIPPED = Home.data().resolve("validation").resolve("cases.csv");

    @Option(names = "--cases", paramLabel = "FILE", description = "Cases as CSV; by default the shipped ones.")
    private Path cases = SHIPPED;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        ValidationReport report = Validation.of(cases).run();
        if (json) {
            JsonOut.print(report.contract());
        } else {
            System.out.println(report.page(cases.equals(SHIPPED) ? "data/validation/cases.csv" : cases.toString()));
            System.err.println(report.count(Verdict.PASS) + " pass, " + report.count(Verdict.FAIL) + " fail, "
                    + report.count(Verdict.NOT_YET) + " not yet");
        }
        return report.failed() ? Exit.NOT_MET : Exit.DONE;
    }
}
