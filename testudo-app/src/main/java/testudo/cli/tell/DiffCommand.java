package testudo.cli.tell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import testudo.cli.ask.Exit;
import testudo.cli.say.Header;
import testudo.cli.say.Screen;
import testudo.report.change.Diff;

/** {@code testudo diff}. */
@Command(
        name = "diff",
        header = {"What moved the answer between two results.", ""},
        description = {
            "Examples:",
            "  ./testudo diff out/hague out/without-us",
            "  ./testudo diff out/hague out/mine --json",
            ""
        })
final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "OUT1", description = "A result folder.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT2", description = "Another.")
    private Path after = Path.of("");

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Diff diff = Diff.between(before, after);
        if (json) {
            Header header =
                    Header.of("diff", List.of(), before.resolve("manifest.json"), after.resolve("manifest.json"));
            System.out.println(header.before(diff.json()).toPrettyString());
        } else {
            Screen.tell(diff.text());
        }
        return Exit.DONE;
    }
}
