package testudo.facts;

import testudo.quantity.Member;

/**
 * What is known of a member state.
 *
 * @param member the member
 * @param name in English
 * @param accession year of accession to NATO
 * @param people population in the year of the table
 * @param currency ISO 4217 code
 * @param armedForces whether it has any
 * @param source key of the source
 */
public record MemberFact(
        Member member, String name, int accession, long people, String currency, boolean armedForces, String source) {}
