package testudo.assessment;

import testudo.mobility.Network;
import testudo.mobility.Permit;
import testudo.mobility.ReserveArrival;
import testudo.proving.Question;
import testudo.quantity.Percent;
import testudo.quantity.Span;
import testudo.threat.Sector;

/**
 * How much of a plan's travelling reserve is present by the end of a day if it is sent to the region that faces a sector.
 *
 * @param region where it is sent
 * @param day after the order; on day 0 nothing has moved
 * @param present percent, with permits as proposed for emergencies
 */
public record ReserveOnDay(String region, int day, Span present) {

    /**
     * Works it out.
     *
     * @param force a multiple moves that many times today's units
     * @param day not negative
     */
    public static ReserveOnDay of(Question question, Force force, Sector sector, int day) {
        return of(arrival(question, force), sector, day);
    }

    /** When the reserve of a force arrives anywhere. */
    static ReserveArrival arrival(Question question, Force force) {
        return Network.of(question.facts()).reserve(question.plan(), force.times());
    }

    static ReserveOnDay of(ReserveArrival arrival, Sector sector, int day) {
        String region = arrival.facing(sector);
        return new ReserveOnDay(region, day, arrival.present(region, Permit.EMERGENCY, day));
    }

    /** The share at base values. */
    public Percent share() {
        return Percent.of(present.base());
    }
}
