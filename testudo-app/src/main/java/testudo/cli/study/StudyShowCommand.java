package testudo.cli.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import testudo.cli.ask.DataOptions;
import testudo.cli.ask.Exit;
import testudo.cli.say.JsonOut;
import testudo.cli.say.Screen;
import testudo.study.Study;
import testudo.study.analysis.Findings;
import testudo.study.store.Manifest;

/** {@code testudo study show}. */
@Command(
        name = "show",
        header = {"What a study says: which factors matter, what would flip, what is efficient.", ""},
        description = {
            "Examples:",
            "  ./testudo study show out/ishigami",
            "  ./testudo study show out/what-matters --measure bill.x5 --json",
            ""
        })
final class StudyShowCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "DIR", description = "The folder of a study run.")
    private Path folder = Path.of("");

    @Option(
            names = "--measure",
            paramLabel = "NAME",
            description = "One of the study's measures; by default that of its verdict, else its first.")
    private String measure = "";

    @Option(
            names = "--table",
            paramLabel = "FILE",
            description = "Write each factor's bar, indices and flip as a small CSV, with a hash of the facts.")
    private @Nullable Path table;

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Manifest manifest = Manifest.read(folder);
        Findings findings = Study.findings(folder, measure);
        if (table != null) {
            Files.writeString(table, KeptTable.csv(manifest, findings, StudyRunCommand.flips(folder), data.facts()));
        }
        if (json) {
            JsonOut.print(
                    StudyHeader.of("study show", folder),
                    StudyView.of(manifest, findings, StudyRunCommand.flips(folder)));
        } else {
            Screen.tell(StudyText.of(manifest, findings, StudyRunCommand.flips(folder)));
        }
        return Exit.DONE;
    }
}
