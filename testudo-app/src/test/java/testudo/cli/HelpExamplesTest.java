package testudo.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import testudo.cli.ask.Shipped;

/** What the help shows as an example can be pasted: all of it is understood and names files that are there; what is cheap is run. */
class HelpExamplesTest {
    private static final CommandLine LINE = Testudo.line(new Shipped());
    private static final Set<String> CHEAP = Set.of("facts", "check", "ledger", "claim", "completion");

    static Stream<String> examples() {
        return LINE.getSubcommands().values().stream()
                .flatMap(command ->
                        command.getUsageMessage(CommandLine.Help.Ansi.OFF).lines())
                .map(String::strip)
                .filter(line -> line.startsWith("./testudo ") && !line.contains("COMMAND"))
                .map(line -> line.substring("./testudo ".length()))
                .distinct();
    }

    /** The words of an example as if it were typed at the root of a clone. */
    private static String[] words(String example) {
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("(?:[^\\s\"']|\"[^\"]*\"|'[^']*')+").matcher(example.replaceFirst(" > .*", ""));
        while (word.find()) {
            words.add(word.group().replaceAll("[\"']", ""));
        }
        return words.stream()
                .map(each -> each.matches("(plans|data|examples)(/.*)?")
                        ? Said.ROOT.resolve(each).toString()
                        : each)
                .toArray(String[]::new);
    }

    @Test
    void everyCommandHasTwo() {
        for (String command : LINE.getSubcommands().keySet()) {
            // Of completion the second one is for the shell to source.
            long count = examples()
                    .filter(each -> each.split(" ")[0].equals(command))
                    .count();
            assertTrue(count >= (command.equals("completion") ? 1 : 2), command + " has " + count);
        }
    }

    /** Command lines of the first page and the tutorials, as a shell would see them. */
    private static Stream<String> pasted() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(Said.ROOT.resolve("README.md")));
        try (Stream<Path> pages = Files.list(Said.ROOT.resolve("docs/tutorials"))) {
            for (Path page : pages.sorted().toList()) {
                lines.addAll(Files.readAllLines(page));
            }
        }
        return lines.stream()
                .map(line -> line.strip().replaceFirst("\\s+#.*", ""))
                .filter(line -> line.startsWith("./testudo "))
                .flatMap(line -> Stream.of(line.split(";\\s*")))
                .map(line -> line.substring("./testudo ".length()))
                .filter(line -> !line.matches("(test|package|bench)\\b.*"));
    }

    @Test
    void whatThePagesShowIsUnderstoodAsPasted() throws IOException {
        List<String> all = pasted().toList();
        assertTrue(all.size() > 30, all.toString());
        for (String line : all) {
            assertDoesNotThrow(() -> Testudo.line(new Shipped()).parseArgs(words(line)), line);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsUnderstoodAndRunsWhereItIsCheap(String example) {
        List<String> words = List.of(words(example));
        assertDoesNotThrow(() -> Testudo.line(new Shipped()).parseArgs(words.toArray(String[]::new)), example);
        for (String word : words) {
            Path file = Path.of(word);
            assertTrue(!file.isAbsolute() || Files.exists(file), example + " names " + word);
        }
        if (CHEAP.contains(words.getFirst())) {
            Said said = Said.by(words(example));
            assertEquals(0, said.code(), example + ": " + said.err());
            assertTrue(!said.out().isBlank(), example);
        }
    }
}
