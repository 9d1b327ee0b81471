package testudo.requirement;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import testudo.defence.Layer;
import testudo.procurement.supply.Cost;
import testudo.proving.Held;
import testudo.proving.Verdict;
import testudo.quantity.Member;
import testudo.quantity.Scalar;
import testudo.quantity.Span;

/**
 * The least force found that meets a goal: what is in service and on order, and what is to be bought beside it.
 *
 * @param met whether it meets every term that any number of units can meet, with every kill probability at its base value
 * @param lines by system and member
 * @param rounds rounds to be bought beyond those that come with fire units
 * @param sensors cueing sensors to be bought
 * @param cost of what is to be bought, ten years of upkeep included
 * @param crew people to serve what is to be bought
 * @param terms what it reaches
 * @param warned what it reaches with notional airborne early warning beside it
 * @param rationed what it reaches when rounds must last the nights that the goal asks for
 * @param verdict of it
 * @param atBest part of it that is enough with every kill probability at its high end
 * @param atWorst the same at its low end; empty where even eight times as much is not enough
 * @param tries forces placed and fought in the search
 * @param repeats what the same search found on other luck
 */
public record LeastForce(
        boolean met,
        List<Line> lines,
        List<Rounds> rounds,
        List<Sensors> sensors,
        Cost cost,
        Span crew,
        List<Held> terms,
        List<Held> warned,
        List<Held> rationed,
        Verdict verdict,
        Optional<Amount> atBest,
        Optional<Amount> atWorst,
        int tries,
        Repeats repeats)
        implements Serializable {
    public LeastForce {
        lines = List.copyOf(lines);
        rounds = List.copyOf(rounds);
        sensors = List.copyOf(sensors);
        terms = List.copyOf(terms);
        warned = List.copyOf(warned);
        rationed = List.copyOf(rationed);
    }

    /**
     * The same search on several lucks; the least that holds on luck which its search had not seen was taken.
     *
     * @param costs of what each found
     */
    public record Repeats(List<Cost> costs) implements Serializable {
        private static final double NEAR = 0.15;

        public Repeats {
            costs = List.copyOf(costs);
        }

        /** Whether it was searched more than once. */
        public boolean asked() {
            return costs.size() > 1;
        }

        /** The least found, in millions of euros. */
        public Scalar least() {
            return Scalar.of(costs.stream()
                    .mapToDouble(cost -> cost.millionEur().base())
                    .min()
                    .orElse(0));
        }

        /** The most found, in millions of euros. */
        public Scalar most() {
            return Scalar.of(costs.stream()
                    .mapToDouble(cost -> cost.millionEur().base())
                    .max()
                    .orElse(0));
        }

        /** Whether all lie within 15% of the middle between least and most. */
        public boolean settled() {
            double half = (most().value() - least().value()) / 2;
            return half <= NEAR * (most().value() + least().value()) / 2;
        }
    }

    /**
     * One system of one member.
     *
     * @param member who
     * @param system key of the type
     * @param name of the type
     * @param layer home layer
     * @param held fire units in service
     * @param onOrder fire units on order
     * @param toBuy fire units beside those
     * @param cost of what is to be bought
     */
    public record Line(
            Member member, String system, String name, Layer layer, int held, int onOrder, int toBuy, Cost cost)
            implements Serializable {
        /** All of them. */
        public int fireUnits() {
            return held + onOrder + toBuy;
        }
    }

    /**
     * Rounds of one system.
     *
     * @param system key of the type
     * @param toBuy how many
     * @param cost of them
     */
    public record Rounds(String system, long toBuy, Cost cost) implements Serializable {}

    /**
     * Cueing sensors of one type.
     *
     * @param system key of the type
     * @param name of the type
     * @param layer of what they tell
     * @param toBuy how many
     * @param cost of them
     */
    public record Sensors(String system, String name, Layer layer, int toBuy, Cost cost) implements Serializable {}

    /**
     * A part or a multiple of what is to be bought.
     *
     * @param fireUnits how many
     * @param cost of them
     */
    public record Amount(int fireUnits, Cost cost) implements Serializable {}

    /** What is to be bought, a number and a type each, the most numerous first. */
    public List<String> bought() {
        SequencedMap<String, Integer> units = new LinkedHashMap<>();
        lines.forEach(l -> units.merge(l.name(), l.toBuy(), Integer::sum));
        sensors.forEach(s -> units.merge(s.name(), s.toBuy(), Integer::sum));
        return units.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(e -> e.getValue() + " " + e.getKey())
                .toList();
    }

    /** Fire units in service, on order and to be bought. */
    public int fireUnits() {
        return lines.stream().mapToInt(Line::fireUnits).sum();
    }

    /** Fire units to be bought. */
    public int toBuy() {
        return lines.stream().mapToInt(Line::toBuy).sum();
    }
}
