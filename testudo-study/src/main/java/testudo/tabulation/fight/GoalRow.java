package testudo.tabulation.fight;

import testudo.assessment.Force;
import testudo.table.Schema;
import testudo.tabulation.row.HeldTerm;
import testudo.tabulation.row.Words;
import testudo.telling.InWords;

/**
 * One term of the goal held against one force.
 *
 * @param force what is held against it
 * @param goal name of the goal
 * @param held the term and what is reached
 */
public record GoalRow(Force force, String goal, HeldTerm held) {
    public static final Schema<GoalRow> SCHEMA = Schema.of(
                    GoalRow.class,
                    "enough",
                    "The goal, and what a goal that asks for more adds to it, held against today, all on order and each of the plan's multiples")
            .key(
                    "laydown",
                    "today, onOrder (nothing more is bought), or a multiple under the plan's reading",
                    row -> row.force().key(),
                    row -> Words.of(row.force()))
            .text("goal", "the plan's, or one beside it that asks for more", GoalRow::goal)
            .also(schema -> HeldTerm.reached(schema, GoalRow::held))
            .text(
                    "verdict",
                    "yes, no or cannot be said from public data",
                    row -> InWords.of(row.held().verdict()));
}
