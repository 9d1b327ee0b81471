package testudo.siting.question;

import java.io.Serializable;
import testudo.quantity.Member;

/**
 * Units that found no place on land where they may stand.
 *
 * @param member whose
 * @param system which type, by its id
 * @param fireUnits how many
 */
public record SitingShortfall(Member member, String system, int fireUnits) implements Serializable {}
