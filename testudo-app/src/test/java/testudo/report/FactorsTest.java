package testudo.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import testudo.cli.Said;
import testudo.cli.SmallRun;

/** A result speaks of the multiples that its plan asks for, and of others only where it tells which it tried to find out how much is enough. */
class FactorsTest {
    /** A multiple as figures and keys have it: ×5, x5, +400%. */
    private static final Pattern MULTIPLE = Pattern.compile("[×](\\d+(?:\\.\\d+)?)|\\bx(\\d+)\\b|\\+(\\d+)00%");

    /** The key of the statement on what is multiplied, as it stands in addresses within the page and beside its details. */
    private static final String KEY_OF_A_STATEMENT = "(?:answer-|title-|<b>)multiplied";

    /** What officials said, whatever a plan asks for. */
    private static final String PUBLIC_CLAIM = "what \\+400% (?:is of|applies to)";

    /** The least multiple that was found to meet the goal, a result of its own. */
    private static final String LEAST_MULTIPLE = "no multiple up to ×[0-9.]+|(?:more than )?×[0-9.]+ \\[[^\\]]*\\]";

    /** The multiples that were tried stand here. */
    private static final Set<String> TRIED = Set.of("multiples", "publicFigures");

    private static final Pattern IN_WORDS = Pattern.compile(
            "(?i)(?<![_-])\\b(?:two|three|four|five|six|seven|eight|nine|ten)(?:[- ]?fold| times)\\b|\\bquadrupl\\w*");

    /**
     * What others said in such words, and so stands in every result: the claims held against the record ("400% more is a fourfold increase"), and the keys,
     * titles and addresses of sources (bloomberg_fivefold, cnews_rutte_fourfold). Both have a table and a section of their own; elsewhere a source is
     * named by its key, which the pattern knows by its underscore.
     */
    private static final Set<String> OF_OTHERS = Set.of("claims", "sources");

    private static final Pattern REQUIREMENT =
            Pattern.compile("(?s)<section class=\"figure\" id=\"requirement\".*?</section>");

    /** The multiples that a text speaks of. */
    private static Set<String> multiples(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = MULTIPLE.matcher(text);
        while (matcher.find()) {
            String more = matcher.group(3);
            found.add(
                    more != null
                            ? Integer.toString(Integer.parseInt(more) + 1)
                            : matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        return found;
    }

    private static Set<String> inWords(String text) {
        return IN_WORDS.matcher(text)
                .results()
                .map(m -> m.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a reader sees of the page, and the words that are read aloud; titles of sources and claims of others are theirs. */
    private static String shown(String html) {
        return REQUIREMENT
                .matcher(html)
                .replaceAll("")
                .replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("(?s)<section class=\"figure\" id=\"(?:sources|claims)\".*?</section>", "")
                .replaceAll(" [xy][12]?=\"[^\"]*\"", "")
                .replaceAll(KEY_OF_A_STATEMENT, "")
                .replaceAll(PUBLIC_CLAIM, "")
                .replaceAll(LEAST_MULTIPLE, "");
    }

    private static String page(Path folder) throws IOException {
        return Files.readString(folder.resolve("report.html"));
    }

    /** Every table but those of the multiples that were tried speaks of no other multiple. */
    private static void hold(Path folder, Set<String> asked) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("tables"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                String name = file.getFileName().toString().replace(".csv", "");
                Set<String> found = multiples(Files.readString(file));
                assertTrue(TRIED.contains(name) || asked.containsAll(found), name + ": " + found);
                Set<String> words =
                        inWords(Files.readString(file) + Files.readString(file.resolveSibling(name + ".json")));
                assertTrue(OF_OTHERS.contains(name) || words.isEmpty(), name + ": " + words);
            }
        }
    }

    private static JsonNode table(Path folder, String name) throws IOException {
        return new ObjectMapper()
                .readTree(folder.resolve("tables/" + name + ".json").toFile());
    }

    @Test
    @DisplayName("with 1, 3 and 7 asked, no table and no part of the page speaks of 4 or 5 times")
    void oneThreeSeven() throws IOException {
        Path folder = SmallRun.of("[1, 3, 7]");
        String page = shown(page(folder));
        assertEquals(Set.of("1", "3", "7"), multiples(page));
        assertEquals(Set.of("seven times"), inWords(page));
        assertEquals(Set.of("seven times"), inWords(Files.readString(folder.resolve("answer.json"))));
        assertTrue(page.contains(">×7 (+600%)</h"), "a map of the largest multiple");
        assertTrue(page.contains(">Added by ×7</h"));
        assertTrue(page.contains("for all of ×7 in today’s mix"));
        assertTrue(page.contains("on the way to ×7"));
        assertFalse(page.matches("(?s).*>×7 \\(\\+600%\\)</h\\d><p class=\"empty\">.*"));
        hold(folder, Set.of("1", "3", "7"));
        table(folder, "members")
                .path("rows")
                .forEach(row -> assertEquals(7, row.path("multiple").asInt(), row.toString()));
        assertEquals(
                "What +600% buys under each reading, beside nothing bought",
                table(folder, "readings").path("title").asText());
        Set<String> asked = multiples(Files.readString(folder.resolve("answer.json"))
                .replaceAll(PUBLIC_CLAIM, "")
                .replaceAll(LEAST_MULTIPLE, ""));
        assertTrue(Set.of("1", "3", "7").containsAll(asked), asked::toString);
    }

    @Test
    @DisplayName(
            "the multiples that were tried hold the asked ones, and the page shows them in one place and no row of four or five times unasked")
    void theLadderStandsApart() throws IOException {
        Path folder = SmallRun.of("[1, 3, 7]");
        List<Double> rungs = new ArrayList<>();
        table(folder, "multiples")
                .path("rows")
                .forEach(row -> rungs.add(row.path("multiple").asDouble()));
        assertTrue(rungs.containsAll(List.of(1.0, 3.0, 7.0)), rungs::toString);
        assertFalse(rungs.contains(4.0) || rungs.contains(5.0), rungs::toString);
        assertTrue(rungs.size() > 3, "others are tried too: " + rungs);
        Matcher requirement = REQUIREMENT.matcher(page(folder));
        assertTrue(requirement.find());
        Set<Double> drawn = multiples(requirement.group().replaceAll(LEAST_MULTIPLE, "")).stream()
                .map(Double::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(rungs.containsAll(drawn), drawn + " of " + rungs);
        assertTrue(drawn.containsAll(Set.of(1.0, 3.0, 7.0)), drawn::toString);
    }

    @Test
    @DisplayName("with 5 alone asked, nothing speaks of 4 times and today stands only where it is named")
    void fiveAlone() throws IOException {
        Path folder = SmallRun.of("[5]");
        String page = shown(page(folder));
        Set<String> found = multiples(page);
        assertTrue(Set.of("1", "5").containsAll(found), found::toString);
        assertTrue(found.contains("5"));
        assertTrue(page.contains(">Today</h"));
        assertEquals(Set.of("five times"), inWords(page));
        assertEquals(Set.of("five times"), inWords(Files.readString(folder.resolve("answer.json"))));
        hold(folder, Set.of("1", "5"));
    }

    @Test
    @DisplayName("a multiple that is no whole number is refused with the place and a way out")
    void noFractions() {
        Said refused = Said.by("check", SmallRun.plan("[1, 2.5]").toString());
        assertEquals(3, refused.code());
        String words = refused.out() + refused.err();
        assertTrue(words.contains("factor '2.5' is not a whole number from 1 to 50"), words);
        assertTrue(words.contains("Maybe"), words);
    }
}
