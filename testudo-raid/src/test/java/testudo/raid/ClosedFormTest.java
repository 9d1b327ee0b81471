package testudo.raid;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static testudo.raid.Benches.bare;
import static testudo.raid.Benches.lane;
import static testudo.raid.Benches.laydown;
import static testudo.raid.Benches.only;
import static testudo.raid.Benches.system;
import static testudo.raid.Benches.unit;
import static testudo.raid.Benches.wave;
import static testudo.raid.Benches.window;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testudo.defence.FireUnit;
import testudo.defence.Layer;
import testudo.quantity.Probability;
import testudo.quantity.Span;
import testudo.threat.ThreatClass;

/** References: the engine set up as cases whose answers are known on paper, held to four standard errors. */
class ClosedFormTest {
    private static final int MANY = 1_000_000;
    private static final Doctrine.Rule ANY = Doctrine.Rule.CHEAPEST_FIRST;

    @Test
    void oneShotEachLeavesABinomialNumber() {
        var setup = bare(
                laydown(unit("a", system("a", 0.7, 50, 1), MANY)),
                Lanes.synthetic(List.of(wave(30, 0)), only(lane(window("a", 0, 1, 5))), Arrivals.regular()),
                Doctrine.of(ANY, Shots.single()));
        check("leakers.cruise", 9, Math.sqrt(30 * 0.21), fight(setup, 40_000));
        check("noLeaker.cruise", Math.pow(0.7, 30), Math.sqrt(Math.pow(0.7, 30)), fight(setup, 40_000));
    }

    @Test
    void shootLookShootSpendsAGeometricNumberOfRounds() {
        var setup = bare(
                laydown(unit("a", system("a", 0.6, 50, 1), MANY)),
                Lanes.synthetic(List.of(wave(10, 0)), only(lane(window("a", 0, 100, 5))), Arrivals.regular()),
                Doctrine.of(ANY, Shots.shootLookShoot(3)));
        RaidResult result = fight(setup, 40_000);
        check("leakers.cruise", 10 * 0.064, 1, result);
        check("rounds.a", 10 * (1 - 0.064) / 0.6, 3, result);
    }

    @ParameterizedTest(name = "p {0}, salvoes {1} and {2}, errors {3} and {4}: {5} rounds, leakage {6}")
    @CsvSource({"0.7,1,1,0.1,0.05,1.355,0.1005", "0.8,2,1,0.2,0.1,2.228,0.0112"})
    void judgingWrongCostsRoundsAndLeakers(
            double p, int a, int b, double alive, double dead, double rounds, double leakage) {
        var setup = bare(
                        laydown(unit("a", system("a", p, 50, 1), MANY)),
                        Lanes.synthetic(List.of(wave(1, 0)), only(lane(window("a", 0, 100, 5))), Arrivals.regular()),
                        Doctrine.of(ANY, Shots.salvoLookSalvo(a, b)))
                .with(Assumptions.bare().withErrors(Span.exactly(alive), Span.exactly(dead)));
        RaidResult result = fight(setup, 100_000);
        check("rounds.a", rounds, 0.6, result);
        check("leakers.cruise", leakage, Math.sqrt(leakage), result);
    }

    @ParameterizedTest(name = "{2} shots with common Beta({0}, {1}) leak {3}")
    @CsvSource({"7,3,2,0.109090909090909", "14,6,3,0.0363636363636364"})
    void aCommonCauseRaisesLeakage(double alpha, double beta, int shots, double leakage) {
        var setup = bare(
                        laydown(unit("a", system("a", alpha / (alpha + beta), 50, 1), MANY)),
                        Lanes.synthetic(List.of(wave(1, 0)), only(lane(window("a", 0, 1, 5))), Arrivals.regular()),
                        Doctrine.of(ANY, Shots.salvo(shots)))
                .with(Assumptions.bare().withCorrelation(ThreatClass.CRUISE, Span.exactly(1 / (alpha + beta + 1))));
        check("leakers.cruise", leakage, Math.sqrt(leakage), fight(setup, 100_000));
    }

    @Test
    void twoLayersMultiply() {
        RaidResult result = fight(layers(0.6, 0.7, 2, MANY, MANY, 30), 40_000);
        check("leakers.cruise", 1.08, 1.03, result);
        check("noLeaker.cruise", 0.332897870529873, 0.48, result);
        check("rounds.a", 30, 0.01, result);
        check("rounds.b", 24, 6, result);
    }

    @Test
    void twoLayersWithFiniteMagazinesEqualTheDynamicProgramme() {
        check("leakers.cruise", 7.24530030376061, 3, fight(layers(0.7, 0.8, 1, 24, 20, 40), 40_000));
    }

    private static RaidSetup layers(double p1, double p2, int second, int m1, int m2, int threats) {
        var a = system("a", Layer.LRAD, Span.exactly(p1), 50, 1, 0.1);
        var b = system("b", Layer.SHORAD, Span.exactly(p2), 50, 1, 0.1);
        return bare(
                laydown(unit("a", a, m1), unit("b", b, m2)),
                Lanes.synthetic(
                        List.of(wave(threats, 40_000)),
                        only(lane(window("a", 0, 10, 5), window("b", 100, 110, 5))),
                        Arrivals.regular()),
                Doctrine.of(ANY, Shots.single()).of(Layer.SHORAD, Shots.salvo(second)));
    }

    @ParameterizedTest(name = "{0} threats, {1} rounds, p {2}, {3} looks: {4} leak, {5} rounds")
    @CsvSource({"12,16,0.7,2,1.390938220908,15.15580254156", "20,32,0.65,3,1.11433453426797,29.05486994728"})
    void oneMagazineServesThreatsInTurn(int n, int m, double p, int looks, double leakers, double rounds) {
        var setup = bare(
                laydown(unit("a", system("a", p, 1, 1), m)),
                Lanes.synthetic(List.of(wave(n, n * 1000)), only(lane(window("a", 0, 900, 5))), Arrivals.regular()),
                Doctrine.of(ANY, Shots.shootLookShoot(looks)));
        RaidResult result = fight(setup, 40_000);
        check("leakers.cruise", leakers, 1.7, result);
        check("rounds.a", rounds, 3, result);
    }

    @ParameterizedTest(name = "{0} channels, load {1}: {2} lost")
    @CsvSource({"4,3,0.206106870229008", "6,9,0.440516244544742", "12,10,0.119739188444825"})
    void aFullUnitLosesErlangsShare(int channels, double load, double lost) {
        int n = 20_000;
        var setup = bare(
                laydown(unit("a", system("a", 1, channels, 1), MANY)),
                Lanes.synthetic(List.of(wave(n, n / load)), only(lane(window("a", 0, 0, 0))), Arrivals.poisson()),
                Doctrine.of(ANY, Shots.single()));
        RaidResult result = fight(setup, 20);
        check("leakers.cruise", n * lost, 2.5 * Math.sqrt(n * lost * (1 - lost)), result);
        check("lost.noChannel.cruise", n * lost, 2.5 * Math.sqrt(n * lost * (1 - lost)), result);
    }

    @Test
    void finitePlatformsLoseEngsetsShare() {
        int n = 20_000;
        var setup = bare(
                laydown(unit("a", system("a", 1, 4, 1), MANY)),
                Lanes.synthetic(List.of(wave(n, 2)), only(lane(window("a", 0, 0, 0))), Arrivals.returning(10)),
                Doctrine.of(ANY, Shots.single()));
        double lost = 0.239543726235741;
        check("leakers.cruise", n * lost, 2.5 * Math.sqrt(n * lost * (1 - lost)), fight(setup, 20));
    }

    @ParameterizedTest(name = "lambda {0}, mu {1}, {2} channels, theta {3}: {4} lost")
    @CsvSource({"0.5,0.2,3,0.1,0.130496777470139", "1.2,0.25,4,0.05,0.204879218880868"})
    void theImpatientLeaveAsPalmSays(double lambda, double mu, int channels, double theta, double lost) {
        int n = 20_000;
        List<SyntheticLane> lanes = new ArrayList<>();
        int grid = 20_011;
        for (int j = 0; j < grid; j++) {
            double patience = -Math.log((j + 0.5) / grid) / theta;
            double service = -Math.log(((j * 7919L) % grid + 0.5) / grid) / mu;
            lanes.add(lane(window("a", 0, patience, service)));
        }
        var setup = bare(
                laydown(unit("a", system("a", 1, channels, 0), MANY)),
                Lanes.synthetic(List.of(wave(n, n / lambda)), lanes, Arrivals.poisson()),
                Doctrine.of(ANY, Shots.single()));
        check("leakers.cruise", n * lost, 3 * Math.sqrt(n * lost * (1 - lost)), fight(setup, 20));
    }

    @ParameterizedTest(name = "{0} threats, {1} shooters, p {2}, picture {3}: {4} survive")
    @CsvSource({
        "10,10,0.8,0,4.34388454223632",
        "10,10,0.8,1,2.0",
        "20,30,0.7,0,6.86830220705669",
        "20,30,0.7,1,3.9",
        "6,24,0.5,0,0.743405532846401",
        "6,24,0.5,1,0.375"
    })
    void shootersWithoutAPictureKillTheSameThreatTwice(int n, int m, double p, double picture, double survivors) {
        FireUnit[] units = new FireUnit[m];
        SyntheticLane.Window[] windows = new SyntheticLane.Window[m];
        for (int b = 0; b < m; b++) {
            units[b] = unit("u" + b, system("a", p, 1, 1), 1);
            windows[b] = window("u" + b, 0, 0, 5);
        }
        var setup = bare(
                        laydown(units),
                        Lanes.synthetic(List.of(wave(n, 0)), only(lane(windows)), Arrivals.regular()),
                        Doctrine.of(Doctrine.Rule.RANDOM, Shots.single()).withEnough(MANY))
                .with(Assumptions.bare().withPicture(Span.exactly(picture), Span.exactly(picture)));
        RaidResult result = fight(setup, 4_000);
        check("leakers.cruise", survivors, 1.6, result);
        check("rounds.a", m, 0.001, result);
    }

    @Test
    void holdingAChannelHalfTheTimeServesAsMuchAsTwiceTheChannelsHalfAsBusy() {
        int n = 20_000;
        var setup = bare(
                        laydown(unit("a", system("a", 1, 4, 2), MANY)),
                        Lanes.synthetic(
                                List.of(wave(n, n / 3.0)), only(lane(window("a", 0, 0, 0))), Arrivals.poisson()),
                        Doctrine.of(ANY, Shots.single()))
                .with(Assumptions.bare().withChannelHold(Probability.of(0.5)));
        double lost = 0.206106870229008;
        check("leakers.cruise", n * lost, 2.5 * Math.sqrt(n * lost * (1 - lost)), fight(setup, 20));
    }

    private static RaidResult fight(RaidSetup setup, int trials) {
        return RaidEngine.of(setup).fight(Trials.of(trials).seed(7));
    }

    private static void check(String measure, double expected, double deviation, RaidResult result) {
        double mean = result.measure(Measure.parse(measure)).mean();
        double error = deviation / Math.sqrt(result.trials());
        double z = (mean - expected) / error;
        assertTrue(
                Math.abs(z) <= 4 || Math.abs(mean - expected) < 1e-9,
                measure + " expected " + expected + ", was " + mean + ", z " + z);
    }
}
