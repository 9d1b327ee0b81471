package testudo.assessment;

import java.util.List;
import java.util.SequencedMap;
import testudo.defence.Laydown;

/**
 * What came of running the whole chain for one plan.
 *
 * @param answer the first screen
 * @param tables everything behind it
 * @param laydowns computed places by name: today, onOrder, x4, x5
 */
public record Assessment(Answer answer, List<Table> tables, SequencedMap<String, Laydown> laydowns) {
    public Assessment {
        tables = List.copyOf(tables);
    }
}
