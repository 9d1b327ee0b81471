/** What is missing shared among the members; the door is {@link testudo.tabulation.share.ShareTables}. */
@NullMarked
package testudo.tabulation.share;

import org.jspecify.annotations.NullMarked;
