/** What is held, where it covers, and what is not known; the door is {@link testudo.tabulation.force.ForceTables}. */
@NullMarked
package testudo.tabulation.force;

import org.jspecify.annotations.NullMarked;
