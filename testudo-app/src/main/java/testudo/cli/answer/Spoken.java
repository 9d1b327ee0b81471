package testudo.cli.answer;

import java.util.stream.Collectors;
import testudo.telling.Answer;

/** An answer for a terminal: eight short lines, or every first statement whole. */
final class Spoken {
    private static final String HEADLINE = "headline";
    private static final int SHORT = 150;

    private Spoken() {}

    /** The headline, then a line for each statement of the first screen. */
    static String brief(Answer answer) {
        return answer.sections().stream()
                .map(section -> section.id().equals(HEADLINE)
                        ? section.title() + "\n" + section.items().getFirst().sentence()
                        : section.title() + "  "
                                + section.items()
                                        .getFirst()
                                        .inShort()
                                        .orElseGet(() -> clauses(
                                                section.items().getFirst().sentence())))
                .collect(Collectors.joining("\n"));
    }

    static String whole(Answer answer) {
        return answer.sections().stream()
                .map(section -> section.title()
                        + (section.id().equals(HEADLINE) ? "\n  " : "  ")
                        + section.items().getFirst().sentence())
                .collect(Collectors.joining("\n"));
    }

    /** Whole clauses from the front, at least one, as many as a short line takes. */
    static String clauses(String sentence) {
        String taken = "";
        for (String clause : sentence.split("(?<=[;.]) ")) {
            if (!taken.isEmpty() && isClosed(taken) && taken.length() + clause.length() > SHORT) {
                break;
            }
            taken = taken.isEmpty() ? clause : taken + " " + clause;
        }
        return taken.endsWith(";") ? taken.substring(0, taken.length() - 1) + "." : taken;
    }

    /** Whether every bracket that was opened is closed. */
    private static boolean isClosed(String text) {
        return text.chars().filter(c -> c == '(').count()
                == text.chars().filter(c -> c == ')').count();
    }
}
