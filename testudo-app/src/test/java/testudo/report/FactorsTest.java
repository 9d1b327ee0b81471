package testudo.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.assessment.Assessment;
import testudo.assessment.Chain;
import testudo.facts.FactBook;
import testudo.plan.Plan;
import testudo.proving.Progress;
import testudo.proving.ProvingGround;
import testudo.proving.Question;
import testudo.quantity.BadInput;
import testudo.quantity.Member;
import testudo.report.map.Borders;
import testudo.stage.Stages;
import testudo.table.Csv;
import testudo.table.Table;
import testudo.table.Tables;
import testudo.tabulation.Tabulation;
import testudo.tabulation.member.MemberRow;
import testudo.telling.Telling;

/** A result speaks of the multiples that its plan asks for, and of no others. */
class FactorsTest {
    private static final Path ROOT = Path.of(System.getProperty("testudo.root"));
    private static final Path DATA = ROOT.resolve("data");
    private static final Path PLANS = ROOT.resolve("plans");
    private static final FactBook FACTS = FactBook.read(DATA);
    private static final Set<Member> MEMBERS = FACTS.table("members").rows().stream()
            .map(row -> Member.of(row.text("iso3")))
            .collect(Collectors.toCollection(TreeSet::new));

    /** A multiple as figures and keys have it: ×5, x5, +400%. */
    private static final Pattern MULTIPLE = Pattern.compile("[×](\\d+(?:\\.\\d+)?)|\\bx(\\d+)\\b|\\+(\\d+)00%");

    /** The key of the statement on what is multiplied, as it stands in addresses within the page and beside its details. */
    private static final String KEY_OF_A_STATEMENT = "(?:answer-|title-|<b>)fivefold";

    /** What officials said, whatever a plan asks for. */
    private static final String PUBLIC_CLAIM = "what +400% is of";

    /** The same in the short style. */
    private static final String SHORT_CLAIM = "what +400% applies to";

    private static final Pattern IN_WORDS =
            Pattern.compile("(?i)\\b(two|three|four|five|six|seven|eight|nine|ten)[- ]?fold\\b");

    /** The plans of these tests differ by their multiples alone. */
    private static final Stages STAGES = Stages.inMemory();

    @TempDir
    private Path temp;

    private Plan plan(String factors) throws IOException {
        String text = Files.readString(PLANS.resolve("hague.yaml"))
                .replaceFirst("question: .*", "question: What would more of it buy?")
                .replaceFirst("factors: .*", "factors: " + factors)
                .replaceFirst("raids: .*", "raids: [median-night-2024]")
                .replaceFirst("goal: \\S+", "goal: bases-first")
                .replaceFirst("years: \\S+", "years: 2026..2028")
                .replaceFirst("trials: \\S+", "trials: 4");
        return Plan.read(Files.writeString(temp.resolve("plan.yaml"), text), MEMBERS)
                .quickened();
    }

    private Result run(String factors) throws IOException {
        Question question = Question.read(FACTS, DATA, plan(factors), temp.resolve("plan.yaml"), PLANS);
        Assessment assessed = Chain.of(ProvingGround.of(question, STAGES))
                .threads(2)
                .withoutRequirement()
                .run(Progress.quiet());
        Tables tables = Tabulation.of(assessed);
        return new Result(Telling.of(assessed, "test").answer(), tables, assessed.laydowns());
    }

    private Path written(Result result) throws IOException {
        Path folder = temp.resolve("out");
        Report.write(folder, result, Sample.manifest(), Borders.read(Sample.borders()), List.of());
        return folder;
    }

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
                .map(m -> m.group().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a reader sees of the page, and the words that are read aloud; titles of sources and claims of others are theirs. */
    private static String shown(String html) {
        return html.replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("(?s)<section class=\"figure\" id=\"(?:sources|claims)\".*?</section>", "")
                .replaceAll(" [xy][12]?=\"[^\"]*\"", "")
                .replaceAll(KEY_OF_A_STATEMENT, "")
                .replace(PUBLIC_CLAIM, "")
                .replace(SHORT_CLAIM, "");
    }

    @Test
    @DisplayName("with 1, 3 and 7 asked, no table and no part of the page speaks of 4 or 5 times")
    void oneThreeSeven() throws IOException {
        Result result = run("[1, 3, 7]");
        Path folder = written(result);
        String page = shown(Files.readString(folder.resolve("report.html")));
        assertEquals(Set.of("1", "3", "7"), multiples(page));
        assertEquals(Set.of(), inWords(page));
        assertTrue(page.contains("<h3>×7 (+600%)</h3>"), "a map of the largest multiple");
        assertTrue(page.contains("<h3>Added by ×7</h3>"));
        assertTrue(page.contains("for all of ×7 in today’s mix"));
        assertTrue(page.contains("on the way to ×7"));
        assertFalse(page.contains("<h3>×7 (+600%)</h3>" + "<p class=\"empty\">"));
        for (Table<?> table : result.tables().all()) {
            assertTrue(Set.of("1", "3", "7").containsAll(multiples(Csv.of(table))), table.name());
        }
        assertTrue(result.tables().rows(MemberRow.SCHEMA).stream()
                .allMatch(row -> row.held().multiple() == 7));
        assertEquals(
                "What +600% buys under each reading, beside nothing bought",
                result.tables().all().stream()
                        .filter(table -> table.name().equals("readings"))
                        .findFirst()
                        .orElseThrow()
                        .title());
        Set<String> asked = multiples(Files.readString(folder.resolve("answer.json"))
                .replace(PUBLIC_CLAIM, "")
                .replace(SHORT_CLAIM, ""));
        assertTrue(Set.of("1", "3", "7").containsAll(asked), asked::toString);
    }

    @Test
    @DisplayName("with 5 alone asked, nothing speaks of 4 times and today stands only where it is named")
    void fiveAlone() throws IOException {
        Result result = run("[5]");
        String page = shown(Files.readString(written(result).resolve("report.html")));
        Set<String> found = multiples(page);
        assertTrue(Set.of("1", "5").containsAll(found), found::toString);
        assertTrue(found.contains("5"));
        assertTrue(page.contains("<h3>Today</h3>"));
        try (Stream<Path> files = Files.list(temp.resolve("out/tables"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                Set<String> inTable = multiples(Files.readString(file));
                assertTrue(Set.of("1", "5").containsAll(inTable), file.getFileName() + ": " + inTable);
            }
        }
    }

    @Test
    @DisplayName("a multiple that is no whole number is refused with the place and a way out")
    void noFractions() {
        BadInput refused = assertThrows(BadInput.class, () -> plan("[1, 2.5]"));
        assertTrue(
                refused.getMessage().contains("factor '2.5' is not a whole number from 1 to 50"), refused.getMessage());
        assertTrue(refused.getMessage().contains("Maybe"), refused.getMessage());
    }
}
