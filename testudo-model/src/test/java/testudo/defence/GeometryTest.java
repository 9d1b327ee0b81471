package testudo.defence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testudo.quantity.Angle;
import testudo.quantity.Distance;
import testudo.quantity.Position;
import testudo.quantity.Span;
import testudo.quantity.Speed;
import testudo.quantity.UnitVector;
import testudo.threat.BallisticArc;

/** References: published or independently solved numbers for distances, horizons, arcs, intercepts and footprints. */
class GeometryTest {

    @ParameterizedTest(name = "the geodesic from {0},{1} to {2},{3} is {4} m")
    @CsvSource({
        "40.6,-73.8,51.6,-0.5,5551759.40031868",
        "52.2297,21.0122,54.6872,25.2797,393769.304472216",
        "50.8503,4.3517,59.437,24.7536,1603562.55886985",
        "54.7104,20.4522,52.52,13.405,525916.829638558"
    })
    void geodesicsEqualKarney(double a, double b, double c, double d, double metres) {
        assertEquals(
                metres, Geodesy.geodesic(Position.of(a, b), Position.of(c, d)).metres(), 1e-3);
    }

    @Test
    void greatCirclesOnTheMeanSphereEqualTheHaversine() {
        Position warsaw = Position.of(52.2297, 21.0122);
        Position vilnius = Position.of(54.6872, 25.2797);
        near(392.931413962132, Geodesy.greatCircle(warsaw, vilnius).kilometres());
        near(
                1698.44076184822,
                Geodesy.greatCircle(Position.of(49.4369, 7.6003), Position.of(44.1598, 28.6348))
                        .kilometres());
        assertEquals(44.3245403590729, Geodesy.azimuth(warsaw, vilnius).degrees(), 1e-7);
    }

    @Test
    void aPointRightOfAGreatCircleIsSoFarFromIt() {
        Position from = Position.of(50, 10);
        Position to = Position.of(55, 25);
        near(165.268230730085, Geodesy.crossTrack(from, to, Position.of(52, 20)).kilometres());
        assertTrue(Geodesy.rightOf(from, to, Position.of(52, 20)));
    }

    @Test
    void walkingAlongAGreatCircleArrives() {
        UnitVector from = UnitVector.of(Position.of(60, 30));
        UnitVector to = UnitVector.of(Position.of(50, 8));
        assertEquals(0, from.along(from.pole(to), from.arc(to)).arc(to), 1e-12);
    }

    @ParameterizedTest(name = "mast {0} m sees {1} m at {2} km")
    @CsvSource({
        "10,30,35.6104072390989",
        "10,100,54.2524326817678",
        "10,1000,143.377450574814",
        "10,10000,425.215503620103",
        "30,50,51.7217049982887"
    })
    void horizonsEqualTheParabolicForm(double mast, double target, double kilometres) {
        near(
                kilometres,
                Horizon.distance(Distance.ofMetres(mast), Distance.ofMetres(target))
                        .kilometres());
    }

    @ParameterizedTest(name = "mast {0} m sees {1} m at {2} km along the arc")
    @CsvSource({"10,30,35.6103676248164", "10,10000,425.013474147865", "9000,50,420.002447212217"})
    void horizonsEqualTheExactForm(double mast, double target, double kilometres) {
        near(
                kilometres,
                Horizon.exactDistance(Distance.ofMetres(mast), Distance.ofMetres(target))
                        .kilometres());
    }

    @Test
    void screeningNeverLengthensTheHorizonAndAtZeroChangesNothing() {
        Distance mast = Distance.ofMetres(15);
        Distance low = Distance.ofMetres(50);
        assertEquals(Horizon.distance(mast, low), Horizon.distance(mast, low, Angle.ZERO));
        double before = Horizon.distance(mast, low).metres();
        for (double degrees = 0.05; degrees < 2; degrees += 0.05) {
            double seen = Horizon.distance(mast, low, Angle.ofDegrees(degrees)).metres();
            assertTrue(seen < before, "at " + degrees + " degrees");
            before = seen;
        }
    }

    @Test
    void aRidgeHidesWhatLiesBelowItsShadow() {
        near(520.632553759221, lowest(50, 10, 150, 40));
        near(778.986030450479, lowest(200, 25, 300, 80));
    }

    @Test
    void aQuarterOfTheCrossSectionHasTheFourthRootOfTheRange() {
        near(
                100 / Math.sqrt(2),
                Horizon.radarRange(Distance.ofKilometres(100), Span.exactly(0.25))
                        .kilometres());
    }

    @ParameterizedTest(name = "{0} km: {1} km/s, {2} degrees, {3} km, {4} s")
    @CsvSource({
        "300,1.69648104604493,44.325508795561,74.1102049465043,251.034789697696",
        "500,2.17337500155461,43.8758479926016,122.515719,327.363970",
        "1000,3.016118,42.751696,239.938403,474.360070",
        "10000,7.198084,22.516960,1319.476513,1930.956467"
    })
    void ballisticArcsEqualTheTwoBodySolution(double range, double speed, double angle, double apogee, double time) {
        BallisticArc arc = BallisticArc.over(Distance.ofKilometres(range));
        assertEquals(1, arc.launchSpeed().metresPerSecond() / 1000 / speed, 2e-7);
        assertEquals(1, arc.elevation().degrees() / angle, 2e-8);
        assertEquals(1, arc.apogee().kilometres() / apogee, 1e-8);
        assertEquals(1, arc.time().toNanos() / 1e9 / time, 1e-8);
    }

    @Test
    void headOnAndCrossingInterceptsEqualTheirClosedForms() {
        near(78, headOn(100, 0.25, 1, 10));
        near(53.8125, headOn(150, 1.8, 1.4, 15));
        Duration crossing = Intercept.crossing(
                        Distance.ofKilometres(60), Distance.ofKilometres(20), kms(0.25), kms(1), Duration.ofSeconds(10))
                .orElseThrow();
        near(59.3848591973952, crossing.toNanos() / 1e9);
    }

    @Test
    void shootLookShootCountsItsLooks() {
        var near = looks(45, 0.24, 0.7, 8, 6, 2, 30);
        assertEquals(6, near.size());
        near(3.63207861595173, near.getLast().kilometres());
        var far = looks(120, 0.9, 1.0, 15, 10, 5, 70);
        assertEquals(3, far.size());
        near(8.29712786120426, far.getLast().kilometres());
    }

    @ParameterizedTest(name = "reach {0} km at {1} degrees between {2} and {3} km")
    @CsvSource({
        "30,45,5,25,42.4264068711929,24.5803989154981,29.5803989154981,3073.73605066377",
        "60,60,10,35,69.2820323027551,53.3872951390999,59.1607978309962,11328.119351069",
        "30,35,5,24,52.2755521618107,22.4396588817875,29.5803989154981,3411.55831620985"
    })
    void footprintsEqualTheirClosedForms(
            double reach,
            double angle,
            double low,
            double high,
            double behind,
            double front,
            double half,
            double area) {
        Footprint footprint = Footprint.of(
                Distance.ofKilometres(reach),
                Angle.ofDegrees(angle),
                Distance.ofKilometres(low),
                Distance.ofKilometres(high));
        near(behind, footprint.behind().kilometres());
        near(front, footprint.inFront().kilometres());
        near(half, footprint.halfWidth().kilometres());
        assertEquals(1, Math.pow(footprint.sideOfEqualSquare().kilometres(), 2) / area, 1e-6);
        assertTrue(footprint.defends(Distance.ofKilometres(behind - 0.01), true, Distance.ofMetres(0)));
        assertFalse(footprint.defends(Distance.ofKilometres(behind + 0.01), true, Distance.ofMetres(0)));
    }

    @Test
    void lateWarningShrinksAFootprint() {
        Footprint full = Footprint.of(
                Distance.ofKilometres(30), Angle.ofDegrees(45), Distance.ofKilometres(5), Distance.ofKilometres(25));
        Footprint late =
                full.within(new Footprint.Timed(Duration.ofSeconds(40), Duration.ofSeconds(12), kms(1.4), kms(1.2)));
        assertTrue(late.behind().compareTo(full.behind()) < 0);
        assertEquals(Optional.empty(), full.timed());
    }

    private static double lowest(double sensor, double ridgeKm, double ridgeHeight, double atKm) {
        return Horizon.lowestVisible(
                        Distance.ofMetres(sensor),
                        Distance.ofKilometres(ridgeKm),
                        Distance.ofMetres(ridgeHeight),
                        Distance.ofKilometres(atKm))
                .metres();
    }

    private static double headOn(double km, double threat, double interceptor, int reaction) {
        return Intercept.headOn(Distance.ofKilometres(km), kms(threat), kms(interceptor), Duration.ofSeconds(reaction))
                .orElseThrow()
                .kilometres();
    }

    private static java.util.List<Distance> looks(
            double km, double threat, double interceptor, int reaction, int assessment, double low, double high) {
        return Intercept.looks(
                Distance.ofKilometres(km),
                kms(threat),
                kms(interceptor),
                Duration.ofSeconds(reaction),
                Duration.ofSeconds(assessment),
                Distance.ofKilometres(low),
                Distance.ofKilometres(high));
    }

    private static Speed kms(double kilometresPerSecond) {
        return Speed.ofMetresPerSecond(kilometresPerSecond * 1000);
    }

    private static void near(double expected, double actual) {
        assertEquals(1, actual / expected, 1e-9, expected + " expected, " + actual + " computed");
    }
}
