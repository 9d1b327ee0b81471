package testudo.siting.question;

import java.io.Serializable;
import testudo.quantity.Member;

/**
 * Units that found no place.
 *
 * @param member whose
 * @param system which type, by its id
 * @param fireUnits how many
 * @param cause why, in words
 */
public record SitingShortfall(Member member, String system, int fireUnits, String cause) implements Serializable {}
