package testudo.report;

import java.util.List;
import java.util.SequencedMap;
import testudo.assessment.Force;
import testudo.assessment.Table;
import testudo.defence.Laydown;
import testudo.telling.Answer;

/**
 * What a result folder is written from.
 *
 * @param answer the first screen in words
 * @param tables everything behind it
 * @param laydowns computed places by force
 */
public record Result(Answer answer, List<Table> tables, SequencedMap<Force, Laydown> laydowns) {
    public Result {
        tables = List.copyOf(tables);
    }
}
