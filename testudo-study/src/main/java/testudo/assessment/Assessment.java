package testudo.assessment;

import java.util.List;
import java.util.SequencedMap;
import testudo.defence.Laydown;

/**
 * What came of running the whole chain for one plan.
 *
 * @param work everything computed
 * @param tables the same as tables
 * @param laydowns computed places by force
 */
public record Assessment(Work work, List<Table> tables, SequencedMap<Force, Laydown> laydowns) {
    public Assessment {
        tables = List.copyOf(tables);
    }
}
