package testudo.cli.answer;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import testudo.telling.Answer;

/** An answer for a terminal: eight short lines, or every first statement whole. */
final class Spoken {
    private static final String HEADLINE = "headline";

    private Spoken() {}

    /** The headline, then a line for each statement of the first screen. */
    static String brief(Answer answer) {
        return Stream.concat(
                        answer.sections().stream()
                                .filter(section -> section.id().equals(HEADLINE))
                                .map(section -> section.title() + "\n"
                                        + section.items().getFirst().sentence()),
                        answer.tiles().stream().map(Spoken::line))
                .collect(Collectors.joining("\n"));
    }

    static String line(Answer.Tile tile) {
        return tile.title() + "  " + (tile.figure().isEmpty() ? "" : tile.figure() + ". ") + tile.sentence();
    }

    static String whole(Answer answer) {
        return answer.sections().stream()
                .map(section -> section.title()
                        + section.items().stream()
                                .map(item -> "\n  " + item.sentence())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n\n"));
    }
}
