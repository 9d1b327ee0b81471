package testudo.mobility.map;

import testudo.quantity.UnitVector;

/**
 * A place of the network.
 *
 * @param member code of the member; empty at sea
 * @param region region of the member; empty at sea
 * @param people people of the division it stands for; 0 where it stands for none
 * @param city people of the place itself
 * @param mass land mass; -1 at sea
 */
public record Node(
        double latitude,
        double longitude,
        UnitVector at,
        String member,
        String region,
        double people,
        double city,
        int mass) {
    double km(Node other) {
        return testudo.defence.Geodesy.MEAN_RADIUS.kilometres() * at.arc(other.at);
    }
}
