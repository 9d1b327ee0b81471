package testudo.assessment;

import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import testudo.defence.Laydown;

/**
 * What came of running the whole chain for one plan.
 *
 * @param answer the first screen
 * @param tables everything behind it
 * @param laydowns computed places by force
 */
public record Assessment(Answer answer, List<Table> tables, SequencedMap<Force, Laydown> laydowns) {
    public Assessment {
        tables = List.copyOf(tables);
    }

    /**
     * The same with more told in one section.
     *
     * @param section id of the section
     * @param sentence added to its first statement
     * @param items added behind its first statement
     * @param more tables
     */
    public Assessment telling(String section, String sentence, List<AnswerItem> items, List<Table> more) {
        List<Answer.Section> sections = answer.sections().stream()
                .map(s -> s.id().equals(section) ? s.telling(sentence, items) : s)
                .toList();
        return new Assessment(
                new Answer(answer.question(), answer.header(), sections),
                Stream.concat(tables.stream(), more.stream()).toList(),
                laydowns);
    }
}
