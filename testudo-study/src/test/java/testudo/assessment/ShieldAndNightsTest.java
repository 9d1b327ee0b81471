package testudo.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import testudo.defence.Laydown;
import testudo.plan.Theatre;
import testudo.proving.Nights;
import testudo.proving.Places;
import testudo.proving.Question;
import testudo.proving.Shield;
import testudo.quantity.Percent;
import testudo.quantity.Span;
import testudo.raid.Assumptions;
import testudo.raid.Fate;
import testudo.raid.Measure;
import testudo.raid.RaidResult;
import testudo.siting.question.Cover;
import testudo.siting.question.SitingAnswer;
import testudo.threat.Raid;
import testudo.threat.ThreatClass;

/** What moves when an assumption of the shipped plan moves. */
class ShieldAndNightsTest {
    private static final Places PLACES = Places.of(Shipped.FACTS, Theatre.EUROPE);
    private static final Shield SHIELD = new Shield(Shipped.FACTS, Shipped.PLAN, PLACES);

    @Test
    void settingMoreAsideCoversFewerPeopleAndItsUnitsCoverBases() {
        SitingAnswer none = SHIELD.place(Shipped.today(Shipped.PLAN), Percent.of(0));
        SitingAnswer most = SHIELD.place(Shipped.today(Shipped.PLAN), Percent.of(60));
        assertEquals(0, none.laydown().pooled());
        assertTrue(most.laydown().pooled() > 0, "some go with the manoeuvre forces");
        for (ThreatClass c : new ThreatClass[] {ThreatClass.DRONE, ThreatClass.CRUISE, ThreatClass.BALLISTIC}) {
            assertTrue(people(most, c) < people(none, c), () -> c + " people");
            assertTrue(bases(most, c) > bases(none, c), () -> c + " bases");
        }
        assertEquals(0, none.bases().value().value());
        assertTrue(most.bases().value().value() > 0, "units kept for bases cover some");
    }

    private static double bases(SitingAnswer answer, ThreatClass threatClass) {
        return answer.cover(threatClass, new Cover.By.Any())
                .bases()
                .orElseThrow()
                .value();
    }

    private static double people(SitingAnswer answer, ThreatClass threatClass) {
        return answer.cover(threatClass, new Cover.By.Any())
                .people()
                .orElseThrow()
                .value();
    }

    @Test
    void moreDecoysInTheSameTotalLeakFewerArmedAndWasteMoreRounds() {
        Question question = Shipped.question(Shipped.PLAN);
        Nights nights = new Nights(Shipped.FACTS, Shipped.PLAN, PLACES);
        Laydown laydown = SHIELD.place(Shipped.today(Shipped.PLAN)).laydown();
        Raid raid = question.raid("large-night-2025");
        RaidResult armed = fight(nights, laydown, raid, 0);
        RaidResult mixed = fight(nights, laydown, raid, 0.6);
        assertEquals(
                armed.measure(Measure.launched(ThreatClass.DRONE)).mean(),
                mixed.measure(Measure.launched(ThreatClass.DRONE)).mean());
        assertTrue(mixed.measure(Measure.armedLeakers(ThreatClass.DRONE)).mean()
                < 0.7 * armed.measure(Measure.armedLeakers(ThreatClass.DRONE)).mean());
        assertEquals(0, armed.measure(Measure.of(Measure.Whole.ON_DECOYS)).mean());
        assertTrue(mixed.measure(Measure.of(Measure.Whole.ON_DECOYS)).mean() > 10);
    }

    private static RaidResult fight(Nights nights, Laydown laydown, Raid raid, double decoys) {
        Assumptions assumptions = nights.assumptions().withDecoys(Span.exactly(decoys), Span.exactly(1));
        return nights.fight(laydown, raid, raid.sector(), assumptions, 40, 2);
    }

    @Test
    void lossesByCauseAddUpOverTheClassesAndToTheLeakers() {
        Question question = Shipped.question(Shipped.PLAN);
        Nights nights = new Nights(Shipped.FACTS, Shipped.PLAN, PLACES);
        Laydown laydown = SHIELD.place(Shipped.today(Shipped.PLAN)).laydown();
        Raid raid = question.raid("missile-night");
        RaidResult result = nights.fight(laydown, raid, raid.sector(), nights.assumptions(), 40, 2);
        double leakers = 0;
        for (ThreatClass c : raid.launched().keySet()) {
            leakers += result.measure(Measure.leakers(c)).mean();
        }
        double lost = 0;
        for (Fate fate : Arrays.stream(Fate.values()).filter(Fate::through).toList()) {
            double total = result.measure(Measure.of(fate)).mean();
            double byClass = 0;
            for (ThreatClass c : raid.launched().keySet()) {
                byClass += result.measure(Measure.of(fate, c)).mean();
            }
            assertEquals(byClass, total, 1e-3, fate.key());
            lost += total;
        }
        assertEquals(leakers, lost, 1e-3);
        for (String name : new String[] {"cost.defender", "cost.attacker", "noLeaker.cruise", "rounds.patriot"}) {
            assertTrue(result.find(Measure.parse(name)).isPresent(), name);
        }
    }
}
