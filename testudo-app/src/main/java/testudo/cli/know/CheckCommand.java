package testudo.cli.know;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import testudo.cli.ask.DataOptions;
import testudo.cli.ask.Exit;
import testudo.cli.ask.Home;
import testudo.cli.say.Header;
import testudo.cli.say.HeaderOption;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/** {@code testudo check}. */
@Command(
        name = "check",
        header = {"Check data or a plan; name every fault with file and line.", ""},
        description = {"Examples:", "  ./testudo check data", "  ./testudo check plans/hague.yaml --json", ""})
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "DIR|FILE",
            description =
                    "A data package's folder, a plan, a study, a raid or a goals file; by default the shipped data.")
    private Path path = Home.data();

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--json", description = "Print the findings as JSON.")
    private boolean json;

    @Mixin
    private HeaderOption heading = new HeaderOption();

    @Override
    public Integer call() {
        heading.refuseWithout(json);
        List<Finding> findings = new ArrayList<>();
        try {
            findings.addAll(Checks.of(path, new Checks.Known(data::shipped, data::facts)));
        } catch (BadInput bad) {
            findings.addAll(bad.findings());
        }
        if (json) {
            heading.print(() -> Header.of("check", data.overlays(), path), findings);
        } else if (findings.isEmpty()) {
            System.out.println(
                    Home.shown(path) + ": no fault found" + (Files.isDirectory(path) ? " in the data package" : ""));
        } else {
            findings.forEach(f -> System.out.println(f.text()));
            System.err.println(findings.size() + (findings.size() == 1 ? " fault" : " faults"));
        }
        return findings.isEmpty() ? Exit.DONE : Exit.BAD_INPUT;
    }
}
