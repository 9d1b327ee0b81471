package testudo.defence;

import java.io.Serializable;
import testudo.quantity.Member;
import testudo.quantity.Position;

/**
 * A candidate place for fire units.
 *
 * @param id unique
 * @param member on whose land it lies
 * @param position where
 */
public record Site(String id, Member member, Position position) implements Serializable {}
