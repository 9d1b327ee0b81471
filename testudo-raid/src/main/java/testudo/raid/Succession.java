package testudo.raid;

import java.util.Map;
import testudo.defence.FireUnit;
import testudo.defence.Layer;
import testudo.quantity.Luck;
import testudo.threat.ThreatClass;

/**
 * Fights nights one after another, each with what the last one left. One object for one thread; it allocates nothing from night to night.
 */
public final class Succession {
    private static final ThreatClass[] CLASSES = ThreatClass.values();

    private final Battle battle;
    private final Kernel kernel;
    private final Tally tally;
    private final Parameters base;
    private final int[] flying;
    private final int[] held;
    private final boolean[] standing;
    /** Rounds that the next night may use, by layer. */
    private final int[] rationed;

    private final int[] classTotal = new int[Force.CLASSES];

    private Succession(Battle battle, Parameters base) {
        this.battle = battle;
        this.base = base;
        kernel = new Kernel(battle);
        tally = new Tally(battle);
        flying = new int[battle.waveClass.length];
        held = new int[battle.force.units.size()];
        standing = new boolean[held.length];
        rationed = battle.ration.clone();
        for (int w = 0; w < flying.length; w++) {
            classTotal[battle.waveClass[w]] += battle.waveCount[w];
        }
        kernel.carry(flying, held, standing, rationed);
    }

    /** A succession of nights with room for at most so many of each class in one night. */
    public static Succession of(RaidSetup setup, Map<ThreatClass, Integer> most) {
        Battle battle = new Battle(new RaidSetup(
                setup.laydown(),
                setup.lanes().withRoomFor(most),
                setup.doctrine(),
                setup.assumptions(),
                setup.ration(),
                setup.elevation()));
        return new Succession(battle, Parameters.base(battle));
    }

    /** Another one of the same set-up, for another thread. */
    public Succession another() {
        return new Succession(battle, base);
    }

    /** One draw of everything that is not known, of {@link #draws} that differ. */
    public Unknowns unknowns(long seed, int draw) {
        return new Unknowns(Parameters.drawn(battle, seed, draw));
    }

    /** Everything that is not known at its base value. */
    public Unknowns base() {
        return new Unknowns(base);
    }

    /** Number of different draws of what is not known. */
    public int draws() {
        return Parameters.anyUnknown(battle) ? Parameters.DRAWS : 0;
    }

    /** One set of values for what is not known. */
    public static final class Unknowns {
        private final Parameters parameters;

        private Unknowns(Parameters parameters) {
            this.parameters = parameters;
        }
    }

    /**
     * Fights one night.
     *
     * @param luck the night's own luck
     * @param launched number of each class, in the order of the classes
     * @param heldBy rounds that each unit holds, on launchers and beside them; written back with what is left
     * @param stands whether each unit is there at all
     * @param unknowns values for what is not known
     */
    public void night(Luck luck, int[] launched, int[] heldBy, boolean[] stands, Unknowns unknowns) {
        for (int w = 0; w < flying.length; w++) {
            int k = battle.waveClass[w];
            long share = classTotal[k] == 0 ? 0 : (long) launched[k] * battle.waveCount[w];
            flying[w] = classTotal[k] == 0
                    ? 0
                    : (int) Math.min(battle.waveCount[w], (share + classTotal[k] - 1) / classTotal[k]);
        }
        trim(launched);
        System.arraycopy(heldBy, 0, held, 0, held.length);
        System.arraycopy(stands, 0, standing, 0, held.length);
        kernel.fight(luck.state(), unknowns.parameters, tally, null);
        for (int b = 0; b < held.length; b++) {
            heldBy[b] = kernel.heldAtEnd(b);
        }
    }

    /** Rounding up over the waves of a class may fly a few too many: takes them from the last waves. */
    private void trim(int[] launched) {
        for (int k = 0; k < Force.CLASSES; k++) {
            int sum = 0;
            for (int w = 0; w < flying.length; w++) {
                if (battle.waveClass[w] == k) {
                    flying[w] = Math.min(flying[w], Math.max(0, launched[k] - sum));
                    sum += flying[w];
                }
            }
        }
    }

    /** What the nights from now on may use. */
    public void ration(Ration ration) {
        for (Layer layer : Layer.values()) {
            rationed[layer.ordinal()] = ration.of(layer);
        }
    }

    /** The fire units, in the order of every array here. */
    public java.util.List<FireUnit> units() {
        return battle.force.units;
    }

    /** Armed threats of the class that got through in the last night. */
    public int armedLeakers(ThreatClass threatClass) {
        return of(threatClass, Gauges.ARMED_LEAKERS);
    }

    /** Threats of the class that got through in the last night, decoys included. */
    public int leakers(ThreatClass threatClass) {
        return of(threatClass, Gauges.LEAKERS);
    }

    /** Threats of all classes that got through in the last night for want of rounds. */
    public int unserved() {
        int sum = 0;
        for (ThreatClass threatClass : CLASSES) {
            sum += of(threatClass, Gauges.CLASS_FATES + Gauges.NO_ROUNDS);
        }
        return sum;
    }

    private int of(ThreatClass threatClass, int offset) {
        int row = tally.gauges.classRow[threatClass.ordinal()];
        return row < 0 ? 0 : (int) tally.row[row + offset];
    }
}
