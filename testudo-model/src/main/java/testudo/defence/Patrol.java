package testudo.defence;

import java.io.Serializable;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import testudo.quantity.Distance;
import testudo.quantity.Member;
import testudo.quantity.Position;
import testudo.quantity.Probability;
import testudo.quantity.Span;
import testudo.quantity.Speed;
import testudo.threat.ThreatClass;

/**
 * A notional combat air patrol: fighters that keep a cell in the air by relieving each other. It fights as a fire unit whose magazine is what
 * the aircraft on station carry and whose reload is the next relief.
 *
 * <p>Sorties an aircraft and day: {@code 24 / (FT + TAT + MT)} with turn-around TAT = 3.0 h and maintenance MT = 3.4 + 0.68 FT hours
 * (Stillion and Orletsky, Airbase Vulnerability, RAND MR-1028, 1999, appendix B). Every value is stated, none describes a force.
 *
 * @param onStation aircraft on station at a time
 * @param assigned aircraft that share the duty
 * @param flight length of one sortie
 * @param timeOnStation of one sortie
 * @param roundsPerAircraft air-to-air missiles carried
 * @param radius farthest intercept from the cell's centre
 * @param killProbability single-shot, against drones and cruise missiles
 * @param roundCostMillionEur what a missile costs
 */
public record Patrol(
        int onStation,
        int assigned,
        Duration flight,
        Duration timeOnStation,
        int roundsPerAircraft,
        Distance radius,
        Span killProbability,
        Span roundCostMillionEur)
        implements Serializable {
    private static final double TURN_AROUND_HOURS = 3.0;
    private static final double HOUR_NANOS = 3.6e12;

    public Patrol {
        if (onStation < 1 || assigned < onStation || roundsPerAircraft < 1 || timeOnStation.compareTo(flight) > 0) {
            throw new IllegalArgumentException(
                    "a patrol needs aircraft on station, as many assigned, rounds, and less time"
                            + " on station than in flight");
        }
    }

    /** Two of eight aircraft on station, four-hour sorties with two and a half on station, six missiles each, 90 km. */
    public static Patrol notional() {
        return new Patrol(
                2,
                8,
                Duration.ofHours(4),
                Duration.ofMinutes(150),
                6,
                Distance.ofKilometres(90),
                Span.of(0.4, 0.6, 0.8),
                Span.of(0.5, 1.0, 1.5));
    }

    /** Sorties that one aircraft flies a day. */
    public Span sortiesPerAircraftDay() {
        double hours = hours(flight);
        return Span.exactly(24 / (hours + TURN_AROUND_HOURS + 3.4 + 0.68 * hours));
    }

    /** Aircraft needed to keep the cell filled round the clock: {@code n (24 / t_on) / SR / A}. */
    public Span aircraftNeeded(Probability availability) {
        return Span.exactly(onStation
                * (24 / hours(timeOnStation))
                / sortiesPerAircraftDay().base()
                / availability.value());
    }

    /** Share of the time for which the assigned aircraft can keep the cell filled. */
    public Probability filled(Probability availability) {
        return Probability.of(
                Math.min(1, assigned / aircraftNeeded(availability).base()));
    }

    /** The cell as a fire unit. Its radar looks down from 9 km; it engages what flies level. */
    public FireUnit cell(String id, Member member, Position centre, Probability availability) {
        Map<ThreatClass, Envelope> envelopes = new EnumMap<>(ThreatClass.class);
        Envelope envelope = new Envelope(
                Layer.LRAD,
                Distance.ofMetres(0),
                radius,
                Distance.ofMetres(0),
                Distance.ofKilometres(15),
                killProbability);
        ThreatClass.level().forEach(level -> envelopes.put(level, envelope));
        int rounds = onStation * roundsPerAircraft;
        SystemType type = new SystemType(
                "notional-patrol",
                "notional patrol",
                Layer.LRAD,
                envelopes,
                onStation,
                rounds,
                (int) Math.ceil(24 / hours(timeOnStation)),
                timeOnStation,
                Duration.ofMinutes(2),
                Duration.ofSeconds(20),
                Speed.ofMetresPerSecond(350),
                Distance.ofKilometres(9),
                Distance.ofKilometres(120),
                true,
                true,
                filled(availability),
                roundCostMillionEur);
        return new FireUnit(id, type, member, centre, rounds, FireUnit.Duty.PEOPLE);
    }

    private static double hours(Duration duration) {
        return duration.toNanos() / HOUR_NANOS;
    }
}
