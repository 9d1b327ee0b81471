package testudo.cli.study;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import testudo.cli.ask.DataOptions;
import testudo.cli.ask.Home;
import testudo.cli.ask.Options;
import testudo.cli.ask.Version;
import testudo.facts.FactBook;
import testudo.study.Study;

/** The study file that a command is about, with the facts that it meets. */
final class StudyArgument {
    @Parameters(index = "0", paramLabel = "FILE", description = "A study file, such as plans/studies/ishigami.yaml.")
    private Path file = Path.of("");

    @Mixin
    private DataOptions data = new DataOptions();

    Path file() {
        return file;
    }

    FactBook facts() {
        return data.facts();
    }

    java.util.List<Path> overlays() {
        return data.overlays();
    }

    Study study() {
        Once facts = new Once(data);
        Study study = Study.read(file, facts::get, Home.data(), Home.plans(), Version.text());
        if (!facts.asked() && !data.overlays().isEmpty()) {
            throw Options.unfitting("--data", "changes nothing here, since this study asks no plan", "leave it out.");
        }
        return study;
    }

    /** The facts, read at the first asking. */
    private static final class Once {
        private final DataOptions data;
        private @org.jspecify.annotations.Nullable FactBook facts;

        Once(DataOptions data) {
            this.data = data;
        }

        synchronized boolean asked() {
            return facts != null;
        }

        synchronized FactBook get() {
            FactBook read = facts == null ? data.facts() : facts;
            facts = read;
            return read;
        }
    }
}
