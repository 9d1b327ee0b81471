package testudo.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import testudo.tabulation.Tabulation;
import testudo.telling.Answer;
import testudo.telling.AnswerItem;

/** What holds of every first screen, whatever the plan asks. */
final class FirstScreen {
    private static final List<String> KEYS =
            List.of("fiveTimes", "cost", "whoPays", "when", "moves", "enough", "trust", "leftOut");

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");

    private FirstScreen() {}

    /** Eight short statements in one order, with a figure or none, a picture that shows something, and more that is there. */
    static void holds(Answer answer) {
        assertEquals(KEYS, answer.tiles().stream().map(Answer.Tile::key).toList());
        answer.tiles().forEach(tile -> assertTrue(words(tile.sentence()) <= 25, tile.sentence()));
        assertTrue(
                sum(answer, tile -> words(tile.title() + " " + tile.figure() + " " + tile.sentence())) <= 150,
                () -> said(answer));
        assertTrue(sum(answer, tile -> numbers(tile.figure() + " " + tile.sentence())) <= 25, () -> said(answer));
        Set<String> there = Stream.concat(
                        answer.sections().stream()
                                .flatMap(section -> section.items().stream())
                                .map(AnswerItem::id),
                        Tabulation.schemas().stream().map(schema -> schema.name()))
                .collect(Collectors.toSet());
        for (Answer.Tile tile : answer.tiles()) {
            assertFalse(
                    tile.picture().items().isEmpty() && tile.picture().points().isEmpty(), tile.key());
            assertEquals(
                    tile.estimate().isEmpty(),
                    tile.figure().isEmpty() || tile.unit().isEmpty(),
                    tile.key());
            assertFalse(tile.more().isEmpty(), tile.key());
            tile.more().forEach(key -> assertTrue(there.contains(key), key));
        }
    }

    private static int sum(Answer answer, java.util.function.ToIntFunction<Answer.Tile> counted) {
        return answer.tiles().stream().mapToInt(counted).sum();
    }

    private static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    private static int numbers(String text) {
        return (int) NUMBER.matcher(text).results().count();
    }

    private static String said(Answer answer) {
        return answer.tiles().stream()
                .map(tile -> tile.title() + " | " + tile.figure() + " | " + tile.sentence())
                .collect(Collectors.joining("\n"));
    }
}
