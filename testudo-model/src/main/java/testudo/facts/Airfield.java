package testudo.facts;

import testudo.quantity.Member;
import testudo.quantity.Position;

/**
 * A large or medium airport.
 *
 * @param ident ICAO or local code
 * @param name as listed
 * @param member whose it is
 * @param position reference point
 * @param large whether it is listed as large
 * @param zone part of the world
 */
public record Airfield(String ident, String name, Member member, Position position, boolean large, Zone zone) {}
