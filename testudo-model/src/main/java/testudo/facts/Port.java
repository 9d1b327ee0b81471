package testudo.facts;

import testudo.quantity.Member;
import testudo.quantity.Position;

/**
 * A sea port.
 *
 * @param id key in the table
 * @param name as listed
 * @param member whose land is nearest
 * @param position as listed
 * @param rank prominence on maps, 1 for the most prominent
 * @param zone part of the world
 */
public record Port(String id, String name, Member member, Position position, int rank, Zone zone) {}
