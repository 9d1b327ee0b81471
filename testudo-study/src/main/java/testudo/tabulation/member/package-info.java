/** What each member spends, holds and would pay; the door is {@link testudo.tabulation.member.MemberTables}. */
@NullMarked
package testudo.tabulation.member;

import org.jspecify.annotations.NullMarked;
