package testudo.raid;

import java.io.Serializable;
import java.util.Map;
import testudo.defence.Layer;
import testudo.quantity.InOrder;
import testudo.threat.ThreatClass;

/**
 * Who shoots at what, and how often.
 *
 * @param rule how a shooter or a target is chosen
 * @param shots salvoes and looks where neither of the two maps says otherwise
 * @param byClass salvoes and looks against a class
 * @param byLayer salvoes and looks of a layer; goes before the class
 * @param enough rounds in the air at one threat at which a unit that sees the shared picture leaves it alone
 */
public record Doctrine(Rule rule, Shots shots, Map<ThreatClass, Shots> byClass, Map<Layer, Shots> byLayer, int enough)
        implements Serializable {

    /** How a shooter or a target is chosen. */
    public enum Rule {
        /** Among the units able to fire now, the least cost per expected kill; expensive rounds are held back from drones. */
        CHEAPEST_FIRST(false, false, true),
        /** Among the units able to fire now, the one most likely to kill; a unit with a choice takes the threat of greatest value. */
        MARGINAL_RETURN(false, false, false),
        /** Units gather what they see and take the greatest value times kill probability per time to go. */
        THREAT_RANKED(false, true, false),
        /** Units gather what they see and pick at random. */
        RANDOM(false, true, false),
        /** Every unit fires at its first opportunity, whatever others do and whatever a round costs: a comparison. */
        NAIVE(true, false, false);

        private final boolean eachAlone;
        private final boolean gathers;
        private final boolean byCost;

        Rule(boolean eachAlone, boolean gathers, boolean byCost) {
            this.eachAlone = eachAlone;
            this.gathers = gathers;
            this.byCost = byCost;
        }

        /** Whether every unit fires without regard to others and to cost. */
        boolean eachAlone() {
            return eachAlone;
        }

        /** Whether units wait until all that come up at one moment are known. */
        boolean gathers() {
            return gathers;
        }

        /** Whether the cost of a round counts between units. */
        boolean byCost() {
            return byCost;
        }
    }

    public Doctrine {
        byClass = InOrder.map(byClass);
        byLayer = InOrder.map(byLayer);
        if (enough < 1) {
            throw new IllegalArgumentException("enough rounds in the air are at least one, was " + enough);
        }
    }

    /** Cheapest able layer first; single rounds with looks, salvoes of two against what arrives from above. */
    public static Doctrine standard() {
        Doctrine standard = of(Rule.CHEAPEST_FIRST, Shots.shootLookShoot());
        for (ThreatClass fromAbove : ThreatClass.fromAbove()) {
            standard = standard.against(fromAbove, Shots.salvoes(2));
        }
        return standard;
    }

    public static Doctrine of(Rule rule, Shots shots) {
        return new Doctrine(rule, shots, Map.of(), Map.of(), 1);
    }

    /** The standard salvoes under another rule. */
    public Doctrine under(Rule other) {
        return new Doctrine(other, shots, byClass, byLayer, enough);
    }

    public Doctrine against(ThreatClass threatClass, Shots other) {
        Map<ThreatClass, Shots> map = new java.util.EnumMap<>(ThreatClass.class);
        map.putAll(byClass);
        map.put(threatClass, other);
        return new Doctrine(rule, shots, map, byLayer, enough);
    }

    public Doctrine of(Layer layer, Shots other) {
        Map<Layer, Shots> map = new java.util.EnumMap<>(Layer.class);
        map.putAll(byLayer);
        map.put(layer, other);
        return new Doctrine(rule, shots, byClass, map, enough);
    }

    public Doctrine withEnough(int rounds) {
        return new Doctrine(rule, shots, byClass, byLayer, rounds);
    }

    Shots shotsOf(Layer layer, ThreatClass threatClass) {
        Shots ofClass = byClass.getOrDefault(threatClass, shots);
        return byLayer.getOrDefault(layer, ofClass);
    }
}
