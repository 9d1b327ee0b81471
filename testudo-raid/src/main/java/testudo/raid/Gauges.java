package testudo.raid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import testudo.defence.Layer;
import testudo.quantity.Member;
import testudo.threat.AssetClass;
import testudo.threat.ThreatClass;

/** Everything that is counted in a trial, and where each stands in a trial's row. */
final class Gauges {
    static final int KILLED = 0;
    static final int SOFT_KILLED = 1;
    static final int FAILED = 2;
    static final int NEVER_DETECTED = 3;
    static final int NEVER_IN_ENVELOPE = 4;
    static final int NOT_READY = 5;
    static final int HELD_BACK = 6;
    static final int NO_CHANNEL = 7;
    static final int NO_ROUNDS = 8;
    static final int MISSED = 9;
    static final int NOT_ENGAGED = 10;
    static final int FATES = Fate.values().length;
    private static final List<Measure.Count> COUNTED = List.of(
            Measure.Count.LEAKERS,
            Measure.Count.ARMED_LEAKERS,
            Measure.Count.NO_LEAKER,
            Measure.Count.NO_ARMED_LEAKER,
            Measure.Count.DECOYS);
    private static final List<Measure.Count> OF_THE_RAID = List.of(
            Measure.Count.LAUNCHED, Measure.Count.ENGAGEABLE, Measure.Count.OUT_OF_REACH, Measure.Count.CORRELATION);
    private static final int MOST_HOURS = 48;

    private final List<Measure> names = new ArrayList<>();
    final int[] classRow = new int[Force.CLASSES];
    final int fates;
    final int systems;
    final int costs;
    final int firstLeak;
    final int wasted;
    final int wastedBySystem;
    /** Grids of layer by class. */
    final int layerRounds;

    final int layerCost;
    final int layerWasted;
    final int layerWastedCost;
    final int layerClassKills;
    final int layerLeakers;
    final int layerKills;
    final int layerEmpty;
    /** Hits of all classes; those of the classes that fly follow, class after class. */
    final int hitsByAsset;

    final int hitsByMember;
    final int hitsByHour;
    /** Where a class that flies stands among the blocks of hits; the block of all classes is 0. */
    final int[] hitBlock = new int[Force.CLASSES];

    final int magazine;
    final int hours;
    final List<Member> members;
    /** Number of measures that every fight keeps; the rest are kept in fights of moderate length only. */
    final int core;

    /** Offsets below a class's row. */
    static final int LEAKERS = 0;

    static final int ARMED_LEAKERS = 1;
    static final int NO_LEAKER = 2;
    static final int NO_ARMED_LEAKER = 3;
    static final int DECOYS = 4;
    static final int CLASS_FATES = 5;

    /** Offsets below the row of waste. */
    static final int OVERKILL = 0;

    static final int ON_DECOYS = 1;
    static final int DEAR_ON_DRONES = 2;
    static final int DEAR_ON_DECOYS = 3;
    static final int OVERKILL_SHARE = 4;

    Gauges(Battle battle) {
        Arrays.fill(classRow, -1);
        for (ThreatClass c : ThreatClass.values()) {
            if (battle.launched[c.ordinal()] > 0) {
                classRow[c.ordinal()] = names.size();
                for (Measure.Count count : COUNTED) {
                    names.add(new Measure.OfClass(count, c));
                }
                for (Fate fate : Fate.values()) {
                    names.add(Measure.of(fate, c));
                }
            }
        }
        fates = names.size();
        for (Fate fate : Fate.values()) {
            names.add(Measure.of(fate));
        }
        costs = add(Measure.Whole.DEFENDER_COST, Measure.Whole.ATTACKER_COST);
        firstLeak = add(Measure.Whole.FIRST_LEAK_HOUR);
        wasted = add(
                Measure.Whole.OVERKILL,
                Measure.Whole.ON_DECOYS,
                Measure.Whole.DEAR_ON_DRONES,
                Measure.Whole.DEAR_ON_DECOYS,
                Measure.Whole.OVERKILL_SHARE);
        systems = names.size();
        battle.force.systems.forEach(system -> names.add(Measure.rounds(system.id())));
        wastedBySystem = names.size();
        battle.force.systems.forEach(system -> names.add(Measure.wasted(system.id())));
        core = names.size();
        layerRounds = grid(Measure.Account.ROUNDS);
        layerCost = grid(Measure.Account.COST);
        layerWasted = grid(Measure.Account.WASTED);
        layerWastedCost = grid(Measure.Account.WASTED_COST);
        layerClassKills = grid(Measure.Account.KILLS);
        layerLeakers = grid(Measure.Account.LEAKERS);
        layerKills = names.size();
        for (Layer layer : Layer.values()) {
            names.add(new Measure.OfLayer(Measure.State.KILLS, layer));
        }
        layerEmpty = names.size();
        for (Layer layer : Layer.values()) {
            names.add(new Measure.OfLayer(Measure.State.EMPTY_HOUR, layer));
            names.add(new Measure.OfLayer(Measure.State.EMPTIED, layer));
        }
        TreeSet<Member> of = new TreeSet<>();
        battle.setup.lanes().lanes().forEach(lane -> of.add(lane.aimpoint().member()));
        members = List.copyOf(of);
        hours = hoursOf(battle);
        hitsByAsset = hits(Arrays.stream(AssetClass.values()).map(Measure.OnAsset::new));
        hitsByMember = hits(members.stream().map(Measure.InMember::new));
        hitsByHour = hits(IntStream.range(0, hours).mapToObj(Measure.AtHour::new));
        magazine = names.size();
        for (Layer layer : Layer.values()) {
            for (int h = 0; h < hours; h++) {
                names.add(new Measure.Magazine(layer, h));
            }
        }
    }

    private int grid(Measure.Account account) {
        int at = names.size();
        for (Layer layer : Layer.values()) {
            for (ThreatClass c : ThreatClass.values()) {
                names.add(new Measure.OfCell(account, layer, c));
            }
        }
        return at;
    }

    /** Hits by some list of places or times, first of all classes, then of each that flies. */
    private int hits(Stream<? extends Measure.Where> places) {
        List<? extends Measure.Where> by = places.toList();
        int at = names.size();
        by.forEach(where -> names.add(new Measure.Hits(where, Optional.empty())));
        int block = 0;
        for (ThreatClass c : ThreatClass.values()) {
            if (classRow[c.ordinal()] >= 0) {
                hitBlock[c.ordinal()] = ++block;
                by.forEach(where -> names.add(new Measure.Hits(where, Optional.of(c))));
            }
        }
        return at;
    }

    private static int hoursOf(Battle battle) {
        double end = 0;
        for (int w = 0; w < battle.waveClass.length; w++) {
            for (int l = battle.waveFirstLane[w]; l < battle.waveFirstLane[w] + battle.waveLanes[w]; l++) {
                end = Math.max(end, battle.waveStart[w] + battle.waveOver[w] + battle.windows.flight[l]);
            }
        }
        return battle.synthetic ? 1 : (int) Math.max(1, Math.min(MOST_HOURS, Math.ceil(end / 3600)));
    }

    /** Whether a measure says, trial by trial, only if something came about. */
    boolean probability(int index) {
        return names.get(index) instanceof Measure.OfClass of
                && (of.count() == Measure.Count.NO_LEAKER || of.count() == Measure.Count.NO_ARMED_LEAKER);
    }

    /** Whether a measure has a meaning only where friction is assumed. */
    boolean ofFriction(int index) {
        return names.get(index) instanceof Measure.OfFate of && of.fate().ofFriction();
    }

    private int add(Measure.Whole... more) {
        int at = names.size();
        Arrays.stream(more).map(Measure::of).forEach(names::add);
        return at;
    }

    /** Every measure that a result can hold, in the order of their names. */
    List<Measure> byKey() {
        List<Measure> all = new ArrayList<>(names);
        for (Measure.Count count : OF_THE_RAID) {
            for (ThreatClass c : ThreatClass.values()) {
                all.add(new Measure.OfClass(count, c));
            }
        }
        Map<Measure, String> keys = new HashMap<>();
        all.forEach(measure -> keys.put(measure, measure.key()));
        all.sort(Comparator.comparing(keys::get));
        return all;
    }

    int size() {
        return names.size();
    }

    Measure measure(int index) {
        return names.get(index);
    }
}
