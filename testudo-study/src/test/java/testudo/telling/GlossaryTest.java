package testudo.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary's page is as its table would write it now; {@code -Dtestudo.write=true} writes it. */
class GlossaryTest {
    private static final Path REFERENCE =
            Path.of(System.getProperty("testudo.root")).resolve("docs/reference");
    private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^,]*)");

    private record Word(String word, String group, String meaning, String inCode) {}

    @Test
    void thePageIsFresh() throws IOException {
        Path page = REFERENCE.resolve("glossary.md");
        String fresh = page(words());
        if (Boolean.getBoolean("testudo.write")) {
            Files.writeString(page, fresh);
        }
        assertEquals(fresh, Files.readString(page), "glossary.md is stale; run the tests with -Dtestudo.write=true");
    }

    @Test
    void everyWordStandsOnceWithItsMeaning() throws IOException {
        Set<String> seen = new HashSet<>();
        for (Word word : words()) {
            assertTrue(seen.add(word.word()), word.word() + " stands twice");
            assertTrue(word.meaning().endsWith(".") && word.meaning().length() > 15, word.word());
            assertFalse(word.group().isEmpty(), word.word());
        }
        assertTrue(seen.containsAll(Set.of("Fire unit", "Laydown", "Estimate", "Gap")), seen.toString());
    }

    @Test
    void everyNameInCodeIsAType() throws IOException {
        Set<String> types = new HashSet<>();
        try (Stream<Path> modules = Files.list(REFERENCE.getParent().getParent())) {
            for (Path code : modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(code)) {
                    files.forEach(
                            file -> types.add(file.getFileName().toString().replace(".java", "")));
                }
            }
        }
        for (Word word : words()) {
            assertTrue(word.inCode().isEmpty() || types.contains(word.inCode()), word.toString());
        }
    }

    private static String code(Word word) {
        return word.inCode().isEmpty() ? "" : "`" + word.inCode() + "`";
    }

    private static List<Word> words() throws IOException {
        List<String> lines = Files.readAllLines(REFERENCE.resolve("glossary.csv"));
        assertEquals("word,group,meaning,in code", lines.getFirst());
        List<Word> words = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            assertEquals(4, cells.size(), line);
            words.add(new Word(cells.get(0), cells.get(1), cells.get(2), cells.get(3)));
        }
        return words;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(line);
        int at = 0;
        while (at <= line.length() && cell.find(at)) {
            cells.add(cell.group(1) != null ? cell.group(1).replace("\"\"", "\"") : cell.group(2));
            at = cell.end() + 1;
        }
        return cells;
    }

    private static String page(List<Word> words) {
        Map<String, List<Word>> byGroup = new LinkedHashMap<>();
        words.forEach(word -> byGroup.computeIfAbsent(word.group(), group -> new ArrayList<>())
                .add(word));
        StringBuilder page = new StringBuilder("# Glossary\n\nOne word a meaning, in text, code and data alike. "
                + "Generated from `glossary.csv`; a test holds it fresh.\n");
        byGroup.forEach((group, some) -> {
            page.append("\n## ").append(group).append("\n\n| word | meaning | in code |\n|---|---|---|\n");
            some.forEach(
                    word -> page.append("| **%s** | %s | %s |\n".formatted(word.word(), word.meaning(), code(word))));
        });
        return page.toString();
    }
}
