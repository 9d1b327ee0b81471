package testudo.defence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import testudo.quantity.Distance;
import testudo.quantity.Member;
import testudo.quantity.Position;
import testudo.quantity.Probability;
import testudo.quantity.Span;
import testudo.threat.ThreatClass;

class PatrolTest {

    @Test
    void sortieRatesEqualThePublishedFormula() {
        assertEquals(
                2.45901639344262, patrol(2, 120, 60).sortiesPerAircraftDay().base(), 1e-12);
        assertEquals(
                1.71919770773639, patrol(2, 270, 60).sortiesPerAircraftDay().base(), 1e-12);
        assertEquals(
                27.9893333333333,
                patrol(4, 240, 150).aircraftNeeded(Probability.of(0.75)).base(),
                1e-9);
    }

    @Test
    void aCellWithHalfTheAircraftIsFilledHalfTheTime() {
        Patrol patrol = patrol(4, 240, 150);
        double needed = patrol.aircraftNeeded(Probability.of(0.75)).base();
        assertEquals(14 / needed, patrol.filled(Probability.of(0.75)).value(), 1e-12);
        FireUnit cell = patrol.cell("p", Member.of("POL"), Position.of(52, 21), Probability.of(0.75));
        assertEquals(24, cell.rounds());
        assertTrue(cell.system().against(ThreatClass.BALLISTIC).isEmpty());
        assertTrue(cell.system().against(ThreatClass.DRONE).isPresent());
    }

    private static Patrol patrol(int onStation, int flightMinutes, int stationMinutes) {
        return new Patrol(
                onStation,
                14,
                Duration.ofMinutes(flightMinutes),
                Duration.ofMinutes(stationMinutes),
                6,
                Distance.ofKilometres(90),
                Span.exactly(0.6),
                Span.exactly(1));
    }
}
