package testudo.assessment;

import java.util.SequencedMap;
import testudo.defence.Laydown;

/**
 * What came of running the whole chain for one plan.
 *
 * @param work everything computed
 * @param laydowns computed places by force
 */
public record Assessment(Work work, SequencedMap<Force, Laydown> laydowns) {}
