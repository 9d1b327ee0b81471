package testudo.report;

import java.util.SequencedMap;
import testudo.assessment.Force;
import testudo.defence.Laydown;
import testudo.table.Tables;
import testudo.telling.Answer;

/**
 * What a run has to show.
 *
 * @param answer the first screen
 * @param tables everything behind it
 * @param laydowns computed places by force
 */
public record Result(Answer answer, Tables tables, SequencedMap<Force, Laydown> laydowns) {}
