package testudo.cli.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import testudo.telling.Answer;

class SpokenTest {
    private static final Answer.Picture NO_PICTURE =
            new Answer.Picture(Answer.Kind.BARS, "", "", Optional.empty(), List.of(), List.of());

    @Test
    void aLineIsTheFigureAndThenTheSentence() {
        assertEquals(
                "Moves  6 [3 to 9] days. Until the reserve is there.\nLeft out  Fighters.",
                Spoken.brief(new Answer(
                        "?",
                        new LinkedHashMap<>(),
                        List.of(
                                tile("Moves", "6 [3 to 9] days", "Until the reserve is there."),
                                tile("Left out", "", "Fighters.")),
                        List.of())));
    }

    private static Answer.Tile tile(String title, String figure, String sentence) {
        return new Answer.Tile(title, title, figure, sentence, Optional.empty(), "", NO_PICTURE, List.of());
    }
}
