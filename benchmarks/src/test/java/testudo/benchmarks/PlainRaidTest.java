package testudo.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import testudo.raid.RaidEngine;
import testudo.raid.RaidSetup;
import testudo.raid.Trials;

class PlainRaidTest {
    private static final Path ROOT = Path.of(System.getProperty("testudo.root"));

    @Test
    void theFlatEngineAndThePlainOneAgreeOnTheSameRaid() {
        RaidSetup setup = Range.setup(ROOT, "100-threats", 10);
        RaidEngine engine = RaidEngine.of(setup);
        PlainRaid plain = new PlainRaid(setup, engine);
        int n = 3000;
        for (int i = 0; i < n; i++) {
            plain.fight(i);
        }
        RaidEngine.Drill drill = engine.drill(Trials.of(n).seed(1));
        assertEquals((double) plain.leakers / n, (double) drill.leakers() / n, 4 * 8 * Math.sqrt(2.0 / n));
        assertEquals((double) plain.rounds / n, (double) drill.rounds() / n, 4 * 20 * Math.sqrt(2.0 / n));
    }

    @Test
    void aSecondTrialAllocatesNothing() {
        RaidEngine engine = RaidEngine.of(Range.setup(ROOT, "100-threats", 10));
        engine.drill(Trials.of(3000).seed(1));
        long a = Clock.allocatedBytes();
        engine.drill(Trials.of(1000).seed(1));
        long b = Clock.allocatedBytes();
        engine.drill(Trials.of(4000).seed(1));
        long c = Clock.allocatedBytes();
        assertTrue((c - b) - (b - a) < 3000, "bytes of three thousand more trials: " + ((c - b) - (b - a)));
    }

    @Test
    void drawsThatChangeNothingLeaveTheRaidAsItIsAndThoseOfTheRecordLetMoreThrough() {
        AllDraws raid = new AllDraws(ROOT, 10);
        Trials few = Trials.of(40).seed(3);
        RaidEngine.Drill without = RaidEngine.of(raid.without()).drill(few);
        assertEquals(without, RaidEngine.of(raid.idle()).drill(few));
        assertTrue(RaidEngine.of(raid.with()).drill(few).leakers() > without.leakers());
    }
}
