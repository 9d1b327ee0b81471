package testudo.mobility.map;

/**
 * A link that is travelled both ways.
 *
 * @param km great circle between its ends, or the printed length of a crossing
 * @param approachKm road between a port or airfield and its hub
 * @param borders borders that it crosses
 * @param gauge whether the gauge changes on it
 * @param region where work on it would be done
 */
public record Link(int a, int b, Way way, double km, double approachKm, int borders, boolean gauge, String region) {
    static Link of(int a, int b, Way way, double km) {
        return new Link(a, b, way, km, 0, 0, false, "");
    }
}
