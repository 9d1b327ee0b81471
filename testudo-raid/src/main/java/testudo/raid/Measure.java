package testudo.raid;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import testudo.defence.Layer;
import testudo.quantity.Member;
import testudo.threat.AssetClass;
import testudo.threat.ThreatClass;

/**
 * One thing that is counted in a night: a kind, and the class, system, layer, place or hour that it is counted for.
 *
 * <p>Inside the program a measure is this value. Its {@link #key} is the name in JSON, in CSV and on the command line, where
 * {@link #parse} reads it back.
 */
public sealed interface Measure extends Serializable {
    /** Rounds, of all systems, valued at their unit costs. */
    Measure DEFENDER_COST = new OfNight(Whole.DEFENDER_COST);

    /** Threats launched, valued at their unit costs. */
    Measure ATTACKER_COST = new OfNight(Whole.ATTACKER_COST);

    /** The name at the edge. */
    String key();

    /**
     * Threats of a class, counted.
     *
     * @param count what is counted
     * @param threatClass of which class
     */
    record OfClass(Count count, ThreatClass threatClass) implements Measure {
        @Override
        public String key() {
            return count.key + "." + threatClass.key();
        }
    }

    /**
     * Threats that met one fate.
     *
     * @param fate which
     * @param threatClass of one class, or of all
     */
    record OfFate(Fate fate, Optional<ThreatClass> threatClass) implements Measure {
        @Override
        public String key() {
            String name = fate == Fate.KILLED ? fate.key() : "lost." + fate.key();
            return name + ofClass(threatClass);
        }
    }

    /**
     * One figure of the whole night.
     *
     * @param whole which
     */
    record OfNight(Whole whole) implements Measure {
        @Override
        public String key() {
            return whole.key;
        }
    }

    /**
     * Rounds of one system.
     *
     * @param spent which rounds
     * @param system its id
     */
    record OfSystem(Spent spent, String system) implements Measure {
        @Override
        public String key() {
            return spent.key + "." + system;
        }
    }

    /**
     * One layer against one class.
     *
     * @param account what is told of it
     * @param layer the layer that serves against the class
     * @param threatClass the class
     */
    record OfCell(Account account, Layer layer, ThreatClass threatClass) implements Measure {
        @Override
        public String key() {
            return account.key + "." + layer.key() + "." + threatClass.key();
        }
    }

    /**
     * One layer.
     *
     * @param state what is told of it
     * @param layer the layer
     */
    record OfLayer(State state, Layer layer) implements Measure {
        @Override
        public String key() {
            return state.key + "." + layer.key();
        }
    }

    /**
     * Share of a layer's rounds that is left at the end of an hour.
     *
     * @param layer the layer
     * @param hour counted from 0
     */
    record Magazine(Layer layer, int hour) implements Measure {
        @Override
        public String key() {
            return "magazine." + layer.key() + "." + twoDigits(hour);
        }
    }

    /**
     * Armed threats that reached their aimpoints.
     *
     * @param where counted by what they were aimed at, whose it is or when
     * @param threatClass of one class, or of all
     */
    record Hits(Where where, Optional<ThreatClass> threatClass) implements Measure {
        @Override
        public String key() {
            return "hits." + where.key() + ofClass(threatClass);
        }
    }

    /** What hits are counted by. */
    sealed interface Where extends Serializable {
        /** The part of a measure's name. */
        String key();
    }

    /**
     * By what is aimed at.
     *
     * @param assetClass the coarse class
     */
    record OnAsset(AssetClass assetClass) implements Where {
        @Override
        public String key() {
            return assetClass.key();
        }
    }

    /**
     * By whose it is.
     *
     * @param member the member
     */
    record InMember(Member member) implements Where {
        @Override
        public String key() {
            return "member." + member.code();
        }
    }

    /**
     * By time.
     *
     * @param hour counted from 0
     */
    record AtHour(int hour) implements Where {
        @Override
        public String key() {
            return "hour." + twoDigits(hour);
        }
    }

    /** What is counted of a class. */
    enum Count {
        /** Threats that got through, decoys included. */
        LEAKERS("leakers"),
        /** Threats that got through, decoys left out. */
        ARMED_LEAKERS("armedLeakers"),
        /** Whether nothing of the class got through. */
        NO_LEAKER("noLeaker"),
        /** Whether nothing armed of the class got through. */
        NO_ARMED_LEAKER("noArmedLeaker"),
        /** Decoys flown. */
        DECOYS("decoys"),
        /** Threats launched, decoys included. */
        LAUNCHED("launched"),
        /** Whether any unit can engage the class: 0 or 1. */
        ENGAGEABLE("engageable"),
        /** Threats that the raid lists and that can reach nothing. */
        OUT_OF_REACH("outOfReach"),
        /** Correlation of the fates of two threats of the class within one night. */
        CORRELATION("correlation");

        private final String key;

        Count(String key) {
            this.key = key;
        }

        /** The first part of a measure's name. */
        public String key() {
            return key;
        }
    }

    /** What is told of a whole night. */
    enum Whole {
        /** EUR m for rounds. */
        DEFENDER_COST("cost.defender"),
        /** EUR m for threats. */
        ATTACKER_COST("cost.attacker"),
        /** Hours to the first that gets through. */
        FIRST_LEAK_HOUR("firstLeakHour"),
        /** Rounds on threats that were already dead. */
        OVERKILL("wasted.overkill"),
        /** Rounds on decoys. */
        ON_DECOYS("wasted.onDecoys"),
        /** Expensive rounds on drones. */
        DEAR_ON_DRONES("wasted.expensiveOnDrones"),
        /** Expensive rounds on decoys. */
        DEAR_ON_DECOYS("wasted.expensiveOnDecoys"),
        /** Share of rounds on threats that were already dead. */
        OVERKILL_SHARE("overkillShare");

        private final String key;

        Whole(String key) {
            this.key = key;
        }
    }

    /** Which rounds of a system. */
    enum Spent {
        /** All that were fired. */
        ROUNDS("rounds"),
        /** Fired at decoys and at threats already dead. */
        WASTED("wasted");

        private final String key;

        Spent(String key) {
            this.key = key;
        }
    }

    /** What is told of a layer against a class. */
    enum Account {
        /** Rounds fired. */
        ROUNDS("layerRounds"),
        /** Their cost, EUR m. */
        COST("layerCost"),
        /** Rounds fired at decoys and at threats already dead. */
        WASTED("layerWasted"),
        /** Their cost, EUR m. */
        WASTED_COST("layerWastedCost"),
        /** Threats shot down. */
        KILLS("layerKills"),
        /** Threats that passed the layer's envelope and got through. */
        LEAKERS("layerLeakers");

        private final String key;

        Account(String key) {
            this.key = key;
        }
    }

    /** What is told of a layer. */
    enum State {
        /** Threats shot down. */
        KILLS("layerKills"),
        /** Hour in which its rounds ran out, on nights when they did. */
        EMPTY_HOUR("emptyHour"),
        /** Whether its rounds ran out. */
        EMPTIED("emptied");

        private final String key;

        State(String key) {
            this.key = key;
        }
    }

    /** Threats of a class that got through, decoys included. */
    static Measure leakers(ThreatClass of) {
        return new OfClass(Count.LEAKERS, of);
    }

    /** Threats of a class that got through, decoys left out. */
    static Measure armedLeakers(ThreatClass of) {
        return new OfClass(Count.ARMED_LEAKERS, of);
    }

    /** Whether nothing of a class got through. */
    static Measure noLeaker(ThreatClass of) {
        return new OfClass(Count.NO_LEAKER, of);
    }

    /** Threats of a class launched. */
    static Measure launched(ThreatClass of) {
        return new OfClass(Count.LAUNCHED, of);
    }

    /** Threats of a class that met one fate. */
    static Measure of(Fate fate, ThreatClass of) {
        return new OfFate(fate, Optional.of(of));
    }

    /** Threats of all classes that met one fate. */
    static Measure of(Fate fate) {
        return new OfFate(fate, Optional.empty());
    }

    /** One figure of the whole night. */
    static Measure of(Whole whole) {
        return new OfNight(whole);
    }

    /** Rounds of one system fired. */
    static Measure rounds(String system) {
        return new OfSystem(Spent.ROUNDS, system);
    }

    /** Rounds of one system fired at decoys and at threats already dead. */
    static Measure wasted(String system) {
        return new OfSystem(Spent.WASTED, system);
    }

    /**
     * The measure of that name, as {@link #key} writes it.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Measure parse(String key) {
        return MeasureName.parse(key);
    }

    /** The same values by name, in the order of the names: for JSON, CSV and the terminal. */
    static <V> SortedMap<String, V> byName(Map<Measure, V> values) {
        SortedMap<String, V> named = new TreeMap<>();
        values.forEach((measure, value) -> named.put(measure.key(), value));
        return named;
    }

    private static String ofClass(Optional<ThreatClass> threatClass) {
        return threatClass.map(c -> "." + c.key()).orElse("");
    }

    private static String twoDigits(int hour) {
        return hour < 10 ? "0" + hour : Integer.toString(hour);
    }
}
