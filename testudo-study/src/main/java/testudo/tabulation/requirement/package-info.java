/** How much is enough; the door is {@link testudo.tabulation.requirement.RequirementTables}. */
@NullMarked
package testudo.tabulation.requirement;

import org.jspecify.annotations.NullMarked;
