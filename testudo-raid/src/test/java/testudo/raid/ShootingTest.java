package testudo.raid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import testudo.defence.Sharing;
import testudo.quantity.Span;
import testudo.threat.ThreatClass;

/** Laws of a night reduced to a problem of shooting. */
class ShootingTest {

    @Test
    void killsAndExpectedKillsAgreeInTheMean() {
        RaidEngine engine = RaidEngine.of(LawsTest.night(0.39));
        int nights = 300;
        double sum = 0;
        double squares = 0;
        double rounds = 0;
        for (int trial = 0; trial < nights; trial++) {
            Shooting night = engine.shooting(5, trial);
            double difference = night.kills() - night.expectedKills().value();
            sum += difference;
            squares += difference * difference;
            rounds += night.fired().stream().mapToInt(Integer::intValue).sum();
        }
        assertTrue(Math.abs(sum) <= 4 * Math.sqrt(squares), "mean difference " + sum / nights);
        double told = engine.fight(Trials.of(nights).seed(5)).measures().entrySet().stream()
                .filter(e -> e.getKey() instanceof Measure.OfSystem of && of.spent() == Measure.Spent.ROUNDS)
                .mapToDouble(e -> e.getValue().mean())
                .sum();
        assertEquals(told, rounds / nights, 1e-2);
    }

    @Test
    void whileRoundsAreScarceAndNoneIsWastedEachIsWorthItsKillProbability() {
        Shooting night = shooting(Doctrine.of(Doctrine.Rule.CHEAPEST_FIRST, Shots.single()), 1);
        assertEquals(24, night.fired().stream().mapToInt(Integer::intValue).sum());
        assertEquals(24 * 0.6, night.expectedKills().value(), 1e-9);
        assertEquals(30, night.targets());
    }

    @Test
    void whatEachUnitFiresOnItsOwnKillsLessWithTheSameRounds() {
        Shooting apart = shooting(Doctrine.of(Doctrine.Rule.NAIVE, Shots.single()), 1);
        assertEquals(24, apart.fired().stream().mapToInt(Integer::intValue).sum());
        assertTrue(apart.expectedKills().value() < 24 * 0.6 - 1);
    }

    private static Shooting shooting(Doctrine doctrine, double picture) {
        var type = Ground.sys("a").channels(8).magazine(6, 0).kill(0.6).build();
        Lanes lanes = Ground.lanes(
                Ground.raid(ThreatClass.CRUISE, 30, Ground.from(Ground.HOME, 90, 400)),
                List.of(Ground.city("x", Ground.HOME)));
        RaidSetup setup = Usual.setup(
                        Ground.laydown(
                                Sharing.Rule.ALLIANCE,
                                Ground.unit("a", type, Ground.HOME),
                                Ground.unit("b", type, Ground.HOME),
                                Ground.unit("c", type, Ground.HOME),
                                Ground.unit("d", type, Ground.HOME)),
                        lanes)
                .with(doctrine)
                .with(Assumptions.bare().withPicture(Span.exactly(picture), Span.exactly(picture)));
        return RaidEngine.of(setup).shooting(1, 0);
    }
}
