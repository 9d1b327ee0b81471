package testudo.cli.test;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import testudo.cli.ask.Exit;
import testudo.cli.ask.Home;
import testudo.cli.say.Header;
import testudo.cli.say.HeaderOption;
import testudo.cli.say.Screen;
import testudo.cli.say.TextTable;
import testudo.validation.CaseResult;
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

    @Option(names = "--page", description = "Print the whole page with every case, as in the reference.")
    private boolean page;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Mixin
    private HeaderOption heading = new HeaderOption();

    @Override
    public Integer call() {
        heading.refuseWithout(json);
        ValidationReport report = Validation.of(cases).run();
        if (json) {
            heading.print(() -> Header.of("validate", List.of(), cases), report.contract());
        } else if (!page) {
            Screen.tell(table(report));
        } else {
            System.out.println(report.page(cases.equals(SHIPPED) ? "data/validation/cases.csv" : cases.toString()));
        }
        if (!json) {
            System.err.println(report.count(Verdict.PASS) + " pass, " + report.count(Verdict.FAIL) + " fail, "
                    + report.count(Verdict.NOT_YET) + " not yet");
        }
        return report.failed() ? Exit.NOT_MET : Exit.DONE;
    }

    private static String table(ValidationReport report) {
        Map<String, List<CaseResult>> families = report.cases().stream()
                .collect(Collectors.groupingBy(CaseResult::family, TreeMap::new, Collectors.toList()));
        TextTable text = new TextTable("family", "cases", "pass", "fail", "not yet", "by the engine too", "first case");
        families.forEach((family, cases) -> text.add(
                family,
                cases.size(),
                count(cases, Verdict.PASS),
                count(cases, Verdict.FAIL),
                count(cases, Verdict.NOT_YET),
                cases.stream().filter(one -> one.engine().isPresent()).count(),
                cases.getFirst().description()));
        String failed = report.cases().stream()
                .filter(one -> one.verdict() != Verdict.PASS)
                .map(one -> "\n" + one.id() + " (line " + one.line() + ") "
                        + one.verdict().word() + ": " + one.reason())
                .collect(Collectors.joining());
        return text + (failed.isEmpty() ? "" : "\n" + failed)
                + "\n\nA family is the letters before the first hyphen of a case's id; --page prints every case, --json every number.";
    }

    private static long count(List<CaseResult> cases, Verdict verdict) {
        return cases.stream().filter(one -> one.verdict() == verdict).count();
    }
}
