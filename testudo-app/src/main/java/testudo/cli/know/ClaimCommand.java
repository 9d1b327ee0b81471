package testudo.cli.know;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import testudo.cli.ask.DataOptions;
import testudo.cli.ask.Exit;
import testudo.cli.ask.Home;
import testudo.cli.ask.Options;
import testudo.cli.say.CsvOut;
import testudo.cli.say.Header;
import testudo.cli.say.HeaderOption;
import testudo.cli.say.Screen;
import testudo.facts.FactBook;
import testudo.ledger.Ledger;
import testudo.ledger.claim.ClaimResult;
import testudo.ledger.claim.Claims;
import testudo.telling.InWords;

/** {@code testudo claim}. */
@Command(
        name = "claim",
        header = {"Hold public claims against the record.", ""},
        description = {
            "Examples:",
            "  ./testudo claim",
            "  ./testudo claim data/claims.csv --json",
            "",
            "A claim is one row of a CSV file in the form of data/claims.csv; docs/explanation/ledger.md tells the columns.",
            ""
        })
final class ClaimCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Claims to check; by default those of the news reports behind this project.")
    private Path file = Home.data().resolve("claims.csv");

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--csv", description = "Print CSV.")
    private boolean csv;

    @Mixin
    private HeaderOption heading = new HeaderOption();

    @Override
    public Integer call() {
        heading.refuseWithout(json);
        Options.oneOf("--json", json, "--csv", csv);
        FactBook facts = data.facts();
        List<ClaimResult> held = Claims.read(file, Ledger.of(facts), facts).held().stream()
                .map(InWords::told)
                .toList();
        if (json) {
            heading.print(() -> Header.of("claim", data.overlays(), file), held);
        } else if (csv) {
            CsvOut.print(
                    List.of("id", "claim", "verdict", "recorded", "edition", "sources"),
                    held.stream()
                            .map(c -> List.of(
                                    c.id(),
                                    c.claim(),
                                    c.verdict(),
                                    c.recorded(),
                                    c.edition(),
                                    String.join(";", c.sources())))
                            .toList());
        } else {
            for (ClaimResult claim : held) {
                Screen.tell(claim.id() + "  " + claim.claim());
                Screen.tell("    " + claim.verdict() + (claim.edition().isEmpty() ? "" : " (" + claim.edition() + ")"));
                Screen.tell("    recorded: " + claim.recorded());
                Screen.tell("    sources: " + String.join(", ", claim.sources()));
                System.out.println();
            }
        }
        return Exit.DONE;
    }
}
