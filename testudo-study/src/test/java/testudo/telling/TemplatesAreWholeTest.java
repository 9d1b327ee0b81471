package testudo.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import testudo.telling.template.Templates;

/** Every key has words, and all words are used. */
class TemplatesAreWholeTest {
    private static final Path ROOT = Path.of(System.getProperty("testudo.root"));
    private static final Pattern USED = Pattern.compile("Phrase\\.of\\(\\s*(\"([^\"]+)\")?");

    @Test
    void everyKeyThatIsUsedHasATemplateAndEveryTemplateIsUsed() {
        assertEquals(used(), new TreeSet<>(Templates.english().keys()));
    }

    @Test
    void theShortStyleWordsOnlyStatementsThatThereAre() {
        Set<String> unknown = new TreeSet<>(Templates.englishInShort().keys());
        unknown.removeAll(Templates.english().keys());
        assertEquals(Set.of(), unknown);
    }

    @Test
    void theShortStyleFillsOnlyPlacesThatTheStatementFills() {
        for (String key : Templates.englishInShort().keys()) {
            Set<String> more = new TreeSet<>(Templates.englishInShort().places(key));
            more.removeAll(filled(key));
            assertEquals(Set.of(), more, key);
        }
    }

    /** The places of the statement itself, and those that it fills for a shorter style alone. */
    private static Set<String> filled(String key) {
        Set<String> places = new TreeSet<>(Templates.english().places(key));
        String code = String.join("\n", sources());
        int at = code.indexOf("Phrase.of(\"" + key + "\")");
        Matcher place = Pattern.compile("\\.(?:with|named|choosing|listing)\\(\\s*\"([^\"]+)\"")
                .matcher(code.substring(at, Math.min(code.length(), at + 2500)));
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }

    private static Set<String> used() {
        Set<String> keys = new TreeSet<>();
        for (String code : sources()) {
            Matcher use = USED.matcher(code);
            while (use.find()) {
                assertTrue(
                        use.group(2) != null,
                        "a key is not written out: "
                                + code.substring(use.start(), Math.min(code.length(), use.start() + 60)));
                keys.add(use.group(2));
            }
        }
        assertTrue(keys.size() > 80, "the sources were found");
        return keys;
    }

    private static List<String> sources() {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(TemplatesAreWholeTest::javaFiles)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(TemplatesAreWholeTest::text)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
