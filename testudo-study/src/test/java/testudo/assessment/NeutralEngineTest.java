package testudo.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import testudo.assumed.CueingSensors;
import testudo.defence.Laydown;
import testudo.defence.Layer;
import testudo.defence.LayerGroup;
import testudo.plan.Engine;
import testudo.plan.Plan;
import testudo.proving.Nights;
import testudo.proving.Places;
import testudo.proving.Question;
import testudo.proving.Shield;
import testudo.quantity.Distance;
import testudo.quantity.Span;
import testudo.raid.Friction;
import testudo.raid.RaidResult;
import testudo.stage.Fingerprint;
import testudo.threat.Raid;
import testudo.threat.ThreatClass;

/** Frozen: with every parameter of the calibration neutral the engine fights the default plan's raids as it did before it had them. */
class NeutralEngineTest {
    /** Every measure of every raid of the default plan against what stands today, as fought before the engine was calibrated. */
    private static final String BEFORE = "2eaf26602e7fabb7eff69e4c74d60c606b8d78885db4a3829eca58a84cc88af8";

    private static final Plan STATED = Shipped.PLAN.withEngine(Engine.STATED);
    private static final Places PLACES = Places.of(Shipped.FACTS, STATED.theatre());
    private static final Laydown TODAY = new Shield(Shipped.FACTS, STATED, PLACES)
            .place(Shipped.today(STATED))
            .laydown();

    private static String fought(Nights nights) {
        Question question = Shipped.question(STATED);
        List<String> measures = new ArrayList<>();
        for (Raid raid : question.raids()) {
            RaidResult result = nights.fight(TODAY, raid, raid.sector(), nights.assumptions(), 12, 1);
            result.measures().forEach((measure, value) -> measures.add(measure.key() + " " + value));
        }
        return Fingerprint.ofTexts(measures);
    }

    /** Every parameter at the value that changes nothing, each stated. */
    private static Friction neutral() {
        Span all = Span.exactly(1);
        Span nothing = Span.exactly(0);
        Friction friction = Friction.none();
        for (ThreatClass threatClass : ThreatClass.values()) {
            friction = friction.withNightSpread(threatClass, nothing).withOpenShare(threatClass, nothing);
            for (LayerGroup group : LayerGroup.values()) {
                friction = friction.withEngagedShare(group, threatClass, all).withKillScale(group, threatClass, all);
            }
        }
        return friction.withHigh(ThreatClass.DRONE, nothing, Distance.ofKilometres(2.5))
                .withCued(Layer.CUAS, all, nothing)
                .withCueing(CueingSensors.cueing(Shipped.FACTS));
    }

    @Test
    void withTheStatedEngineTheFightsAreThoseOfBefore() {
        assertEquals(BEFORE, fought(new Nights(Shipped.FACTS, STATED, PLACES)));
    }

    @Test
    void everyParameterAtItsNeutralValueChangesNothing() {
        List<String> leaking = new ArrayList<>();
        Nights nights = new Nights(Shipped.FACTS, STATED, PLACES);
        Nights rubbed = nights.with(neutral());
        for (Raid raid : Shipped.question(STATED).goalRaids()) {
            RaidResult plain = nights.fight(TODAY, raid, raid.sector(), nights.assumptions(), 12, 1);
            RaidResult same = rubbed.fight(TODAY, raid, raid.sector(), rubbed.assumptions(), 12, 1);
            plain.measures().forEach((measure, value) -> assertEquals(value, same.measure(measure), measure.key()));
            leaking.add(raid.name());
        }
        assertNotEquals(List.of(), leaking);
    }

    @Test
    void theCalibratedEngineFightsOtherwise() {
        assertNotEquals(BEFORE, fought(new Nights(Shipped.FACTS, Shipped.PLAN, PLACES)));
    }
}
