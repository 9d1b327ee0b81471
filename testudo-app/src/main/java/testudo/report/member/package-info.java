/** {@link testudo.report.member.MemberBrief} is the door: a member on one screen, from the tables of one result. */
@NullMarked
package testudo.report.member;

import org.jspecify.annotations.NullMarked;
