package testudo.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.plan.Plan;
import testudo.proving.Question;
import testudo.telling.Answer;
import testudo.telling.AnswerItem;
import testudo.telling.Phrase;
import testudo.telling.Statement;
import testudo.telling.Teller;
import testudo.telling.Telling;
import testudo.telling.template.Templates;

/** A plan of other multiples than ours: nothing is told of one that was not asked for, and every statement says of which it is. */
class OtherMultiplesTest {
    private static final Pattern NOT_ASKED =
            Pattern.compile("×[0-9]+(\\.[0-9]+)?|\\bx[0-9]+\\b|[Ff]ourfold|[Ff]ivefold|[Ff]our times|five times");

    @TempDir
    private static Path folder;

    private static Assessment assessment;

    @BeforeAll
    static void assess() {
        Plan plan = changed("factors: [1, 3, 7]");
        assessment = Shipped.assessed(plan.quickened());
    }

    private static Plan changed(String factors) {
        return Shipped.changed(
                folder,
                text -> text.replaceFirst("raids: .*", "raids: [median-night-2024]")
                        .replaceFirst("goal: \\S+", "goal: bases-first")
                        .replaceFirst("factors: .*", factors)
                        .replaceFirst("years: \\S+", "years: 2026..2028")
                        .replaceFirst("trials: \\S+", "trials: 8"));
    }

    private static Telling telling(Assessment work) {
        return Telling.of(work, "test");
    }

    /** Everything that is read of an answer, line by line. */
    private static List<String> lines(Answer answer) {
        List<String> lines = new ArrayList<>();
        for (Answer.Tile tile : answer.tiles()) {
            lines.addAll(List.of(tile.title(), tile.figure(), tile.sentence(), tile.unit()));
        }
        for (Answer.Section section : answer.sections()) {
            if (!section.id().equals("headline")) {
                lines.add(section.title());
            }
            for (AnswerItem item : section.items()) {
                lines.addAll(List.of(
                        item.id().replaceFirst("^multiplied", ""),
                        item.sentence(),
                        item.inShort().orElse(""),
                        item.unit()));
                item.assumptions().forEach(assumption -> lines.add(assumption.words()));
            }
        }
        return lines;
    }

    private static void noneBut(String allowed, List<String> lines) {
        Pattern asked = Pattern.compile(allowed);
        for (String line : lines) {
            NOT_ASKED
                    .matcher(line)
                    .results()
                    .forEach(found ->
                            assertTrue(asked.matcher(found.group()).matches(), found.group() + " in: " + line));
        }
    }

    @Test
    void ofOneThreeAndSevenNothingIsToldOfFourOrFive() {
        List<String> lines = lines(telling(assessment).answer());
        noneBut("[×x][37]", lines);
        assertTrue(lines.stream().anyMatch(line -> line.contains("×3")), "three was asked for");
        assertTrue(lines.stream().anyMatch(line -> line.contains("×7")), "seven was asked for");
        assertTrue(
                lines.stream().anyMatch(line -> line.startsWith("The procurement plan on the way to ×7")),
                "the plan buys on the way to the largest");
    }

    @Test
    void theFirstScreenIsAsShortForOtherFactorsAndAnotherGoal() {
        FirstScreen.holds(telling(assessment).answer());
    }

    /** The same run as a plan that asks for seven alone would see it: today is not fought, three is unknown. */
    @Test
    void ofSevenAloneNothingIsToldOfThreeAndNothingFalseOfToday() {
        Assessment work = only(assessment, changed("factors: [7]"));
        List<String> lines = lines(telling(work).answer());
        noneBut("[×x]7", lines);
        assertTrue(
                lines.stream()
                        .anyMatch(line -> line.matches("Drones: today [0-9.]+% of people are under some cover; ×7 .*")),
                () -> "what was not fought says nothing of raids: " + lines);
    }

    private static Assessment only(Assessment work, Plan plan) {
        Question asked = Shipped.question(plan);
        Predicate<Force> kept = force -> !force.equals(Force.multiple(3));
        return new Assessment(
                asked,
                work.ledger(),
                work.accounts(),
                work.places(),
                work.shield(),
                work.planBill(),
                work.reading(),
                kept(work.inventories(), kept),
                kept(work.sited(), kept),
                kept(work.bills(), force -> force.equals(Force.multiple(7))),
                work.fought().stream()
                        .filter(f -> f.force().equals(Force.multiple(7)))
                        .toList(),
                work.readings(),
                work.timeline(),
                work.money(),
                new Enough(
                        kept(work.enough().byForce(), kept.and(force -> !force.equals(Force.TODAY))), Optional.empty()),
                work.bothRounds(),
                work.assumptions(),
                work.backtest(),
                work.mirror(),
                work.scores(),
                work.sides(),
                work.moves(),
                Optional.empty());
    }

    private static <V> SequencedMap<Force, V> kept(Map<Force, V> byForce, Predicate<Force> kept) {
        SequencedMap<Force, V> some = new java.util.LinkedHashMap<>();
        byForce.forEach((force, value) -> {
            if (kept.test(force)) {
                some.put(force, value);
            }
        });
        return some;
    }

    @Test
    void everyStatementNamesWhatItRestsOnByKeysOfItsOwn() {
        for (Statement statement : telling(assessment).statements()) {
            statement.assumptions().forEach(assumed -> assertFalse(assumed.key().contains(" "), statement.id()));
            boolean figure = statement.estimate().isPresent();
            assertFalse(figure && statement.evidence().isEmpty(), () -> statement.id() + " has a figure and no table");
            assertEquals(figure, statement.unit().isPresent(), statement.id());
        }
    }

    /** A second style is a second file: every statement is told in it, and only in it. */
    @Test
    void anotherFileOfTemplatesTellsTheSameInOtherWords() {
        StringBuilder file = new StringBuilder();
        for (String key : Templates.english().keys()) {
            file.append(key).append(" = <").append(key).append(">\n");
        }
        Path mine = folder.resolve("mine.properties");
        write(mine, file.toString());
        Answer bare = telling(assessment).answer(Templates.read(mine), Templates.read(mine));
        Answer english = telling(assessment).answer();
        assertEquals(lines(english).size(), lines(bare).size());
        Map<String, String> said = new TreeMap<>();
        bare.sections().forEach(section -> section.items().forEach(item -> said.put(item.id(), item.sentence())));
        assertEquals("<costs.total>", said.get("costs.total"));
        assertEquals("<enough.class>", said.get("enough.class.drone"));
        write(mine, "costs.total = EUR {total} bn to {last}.\nband = {base} ({low}...{high})");
        String terse = Teller.in(Templates.read(mine).over(Templates.english())).words(phrase("costs.total"));
        assertTrue(terse.matches("EUR [0-9]+ \\([0-9]+\\.\\.\\.[0-9]+\\) bn to 2040\\."), terse);
    }

    private static Phrase phrase(String id) {
        return telling(assessment).statements().stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst()
                .orElseThrow()
                .phrase();
    }

    private static void write(Path file, String text) {
        try {
            java.nio.file.Files.writeString(file, text);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Short statements fit a tile. */
    @Test
    void noShortStatementHasMoreThanTwentyFiveWords() {
        for (Answer.Section section : telling(assessment).answer().sections()) {
            for (AnswerItem item : section.items()) {
                item.inShort()
                        .ifPresent(words -> assertTrue(words.split("\\s+").length <= 25, item.id() + ": " + words));
            }
        }
    }
}
