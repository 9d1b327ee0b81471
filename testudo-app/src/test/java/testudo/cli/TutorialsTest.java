package testudo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the tutorials show is cut from the examples, and their commands run as they stand. */
class TutorialsTest {
    private static final Path PAGES = Said.ROOT.resolve("docs/tutorials");
    private static final List<String> OF_THE_COMMAND_LINE =
            List.of("write-a-plan.md", "write-a-raid.md", "lay-your-data-over-ours.md", "add-a-system.md");

    static Stream<String> commands() throws IOException {
        return OF_THE_COMMAND_LINE.stream()
                .flatMap(page -> lines(page)
                        .filter(line -> line.startsWith("    ./testudo "))
                        .map(line -> line.strip().substring("./testudo ".length()))
                        // The whole chain has its tests elsewhere; it takes minutes.
                        .filter(line -> !line.startsWith("run ")));
    }

    private static Stream<String> lines(String page) {
        try {
            return Files.readAllLines(PAGES.resolve(page)).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandOfATutorialRuns(String command) {
        String[] words = Stream.of(command.split(" "))
                .map(word ->
                        word.startsWith("examples/") ? Said.ROOT.resolve(word).toString() : word)
                .toArray(String[]::new);
        Said said = Said.by(words);
        assertEquals(0, said.code(), command + ": " + said.err());
        assertTrue(!said.out().isBlank(), command);
    }

    static Stream<Path> examples() {
        return Stream.of(
                        "write-a-plan/plan.yaml",
                        "write-a-plan/own.yaml",
                        "write-a-plan/small-night.yaml",
                        "write-a-raid/raid.yaml",
                        "own-data/datapackage.json",
                        "add-a-system/datapackage.json",
                        "add-a-system/types.csv",
                        "add-a-system/values.csv",
                        "add-a-system/holdings.csv",
                        "add-a-system/holdings-map.csv",
                        "own-data/mine.csv")
                .map(Said.ROOT.resolve("examples")::resolve);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleStandsWholeInItsTutorial(Path example) throws IOException {
        String text = Files.readString(example).strip();
        assertTrue(
                OF_THE_COMMAND_LINE.stream()
                        .anyMatch(
                                page -> String.join("\n", lines(page).toList()).contains(text)),
                example + " has changed; its page has not");
    }
}
