package testudo.facts;

import testudo.quantity.Member;

/**
 * A system in service whose number nobody has published: it is in no total, and a range in every band.
 *
 * @param member who holds it
 * @param system key of the system type
 * @param gap the row that tells of it
 */
public record Uncounted(Member member, String system, Gap gap) {}
