package testudo.raid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import testudo.threat.ThreatClass;

class MeasureTest {
    @Test
    void everyMeasureOfANightIsReadBackFromItsName() {
        RaidResult result =
                RaidEngine.of(LawsTest.night(0.39)).fight(Trials.of(20).seed(1));
        assertTrue(result.measures().size() > 200);
        result.measures().keySet().forEach(measure -> assertEquals(measure, Measure.parse(measure.key())));
    }

    @Test
    void measuresStandInTheOrderOfTheirNames() {
        RaidResult result =
                RaidEngine.of(LawsTest.night(0.39)).fight(Trials.of(20).seed(1));
        List<String> names =
                result.measures().keySet().stream().map(Measure::key).toList();
        assertEquals(List.copyOf(new TreeMap<>(Measure.byName(result.measures())).keySet()), names);
    }

    @Test
    void namesAtTheEdgeAreThoseOfTheContract() {
        assertEquals(
                "armedLeakers.drone", Measure.armedLeakers(ThreatClass.DRONE).key());
        assertEquals(
                "lost.missed.cruise",
                Measure.of(Fate.MISSED, ThreatClass.CRUISE).key());
        assertEquals(
                "killed.ballistic",
                Measure.of(Fate.KILLED, ThreatClass.BALLISTIC).key());
        assertEquals("rounds.patriot", Measure.rounds("patriot").key());
        assertEquals("cost.attacker", Measure.ATTACKER_COST.key());
        assertEquals("hits.hour.03.drone", Measure.parse("hits.hour.03.drone").key());
    }

    @Test
    void aNameThatMeansNothingIsRefusedWithExamples() {
        for (String name :
                List.of("leakers", "leakers.zeppelin", "rounds.", "rounds", "hits.hour.x", "magazine.LRAD.3")) {
            String said = assertThrows(IllegalArgumentException.class, () -> Measure.parse(name))
                    .getMessage();
            assertTrue(said.contains("'" + name + "' is no measure.\nMaybe leakers.drone"), said);
        }
    }
}
