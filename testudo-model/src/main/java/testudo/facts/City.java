package testudo.facts;

import testudo.quantity.Member;
import testudo.quantity.Position;

/**
 * A place of 10,000 people or more.
 *
 * @param id GeoNames number
 * @param name local name
 * @param member whose it is
 * @param region first-order division, the code of GeoNames
 * @param position centre
 * @param people population
 * @param zone part of the world
 */
public record City(int id, String name, Member member, String region, Position position, int people, Zone zone) {}
