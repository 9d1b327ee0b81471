/** What gets through, why, and what a night uses up; the door is {@link testudo.tabulation.fight.FightTables}. */
@NullMarked
package testudo.tabulation.fight;

import org.jspecify.annotations.NullMarked;
