package testudo.assessment;

import java.util.Map;
import testudo.defence.Laydown;
import testudo.defence.Layer;
import testudo.defence.LayerGroup;
import testudo.facts.FactBook;
import testudo.plan.Rounds;
import testudo.proving.Nights;
import testudo.proving.Question;
import testudo.proving.Rations;
import testudo.quantity.Estimate;
import testudo.quantity.Scalar;
import testudo.raid.Assumptions;
import testudo.raid.Measure;
import testudo.raid.RaidResult;
import testudo.threat.Raid;
import testudo.threat.ThreatClass;

/**
 * One raid at the largest multiple with every round at hand free, and with rounds rationed over the nights that the goal asks for, on the same
 * luck.
 *
 * @param raid which
 * @param nights over which rounds are rationed
 * @param free with every round at hand
 * @param rationed with a night's even part
 * @param freeInside the free night with what the record taught the engine held at its middle, so that only the stated ranges are drawn
 * @param rationedInside the same for the rationed night
 * @param usedFree missiles of medium and long range used in the free night
 * @param usedRationed the same in the rationed night
 * @param monthly the same delivered in thirty days for the units that stand
 */
public record BothRounds(
        Raid raid,
        int nights,
        RaidResult free,
        RaidResult rationed,
        RaidResult freeInside,
        RaidResult rationedInside,
        Scalar usedFree,
        Scalar usedRationed,
        Scalar monthly) {

    static BothRounds of(Question question, Nights nights, Laydown laydown, Raid raid, int trials) {
        Assumptions all = nights.assumptions();
        Assumptions inside = all.withFriction(all.friction().middle());
        RaidResult free = fight(nights.with(Rounds.FREE), laydown, raid, all, trials);
        RaidResult rationed = fight(nights.with(Rounds.RATIONED), laydown, raid, all, trials);
        Map<Layer, Double> daily = new Rations(question.facts(), question.plan()).daily(laydown);
        double monthly = daily.entrySet().stream()
                .filter(e -> e.getKey().group() == LayerGroup.AREA)
                .mapToDouble(e -> e.getValue() * Rations.MONTH)
                .sum();
        return new BothRounds(
                raid,
                Rations.nights(question.goal()),
                free,
                rationed,
                fight(nights.with(Rounds.FREE), laydown, raid, inside, trials),
                fight(nights.with(Rounds.RATIONED), laydown, raid, inside, trials),
                missiles(question.facts(), free),
                missiles(question.facts(), rationed),
                Scalar.of(monthly));
    }

    private static RaidResult fight(Nights nights, Laydown laydown, Raid raid, Assumptions assumptions, int trials) {
        return nights.fight(laydown, raid, raid.sector(), assumptions, trials, 1);
    }

    private static Scalar missiles(FactBook facts, RaidResult result) {
        return Scalar.of(result.measures().entrySet().stream()
                .filter(e -> e.getKey() instanceof Measure.OfSystem(Measure.Spent spent, String system)
                        && spent == Measure.Spent.ROUNDS
                        && facts.systems().containsKey(system)
                        && facts.system(system).layer().group() == LayerGroup.AREA)
                .mapToDouble(e -> e.getValue().mean())
                .sum());
    }

    /** What gets through of a class: decoys left out. */
    public static Estimate through(RaidResult result, ThreatClass threatClass) {
        return result.find(Measure.armedLeakers(threatClass)).orElse(Estimate.exactly(0));
    }
}
