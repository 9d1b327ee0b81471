/** What rows of several tables share; the door is {@link testudo.tabulation.row.HeldTerm}. */
@NullMarked
package testudo.tabulation.row;

import org.jspecify.annotations.NullMarked;
