package testudo.raid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import testudo.defence.Layer;
import testudo.quantity.Member;
import testudo.threat.AssetClass;
import testudo.threat.ThreatClass;

/** Names of everything that is counted in a trial, and where each stands in a trial's row. */
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
    static final int FATES = 10;
    private static final String[] FATE_NAMES = {
        "killed",
        "lost.softKilled",
        "lost.failed",
        "lost.neverDetected",
        "lost.neverInEnvelope",
        "lost.notReady",
        "lost.heldBack",
        "lost.noChannel",
        "lost.noRounds",
        "lost.missed"
    };
    private static final int MOST_HOURS = 48;

    private final List<String> names = new ArrayList<>();
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
                for (String name : new String[] {"leakers", "armedLeakers", "noLeaker", "noArmedLeaker", "decoys"}) {
                    names.add(name + "." + c.key());
                }
                for (String fate : FATE_NAMES) {
                    names.add(fate + "." + c.key());
                }
            }
        }
        fates = names.size();
        names.addAll(List.of(FATE_NAMES));
        costs = add("cost.defender", "cost.attacker");
        firstLeak = add("firstLeakHour");
        wasted = add(
                "wasted.overkill",
                "wasted.onDecoys",
                "wasted.expensiveOnDrones",
                "wasted.expensiveOnDecoys",
                "overkillShare");
        systems = names.size();
        battle.force.systems.forEach(system -> names.add("rounds." + system.id()));
        wastedBySystem = names.size();
        battle.force.systems.forEach(system -> names.add("wasted." + system.id()));
        core = names.size();
        layerRounds = grid("layerRounds");
        layerCost = grid("layerCost");
        layerWasted = grid("layerWasted");
        layerWastedCost = grid("layerWastedCost");
        layerClassKills = grid("layerKills");
        layerLeakers = grid("layerLeakers");
        layerKills = names.size();
        for (Layer layer : Layer.values()) {
            names.add("layerKills." + layer.key());
        }
        layerEmpty = names.size();
        for (Layer layer : Layer.values()) {
            names.add("emptyHour." + layer.key());
            names.add("emptied." + layer.key());
        }
        TreeSet<Member> of = new TreeSet<>();
        battle.setup.lanes().lanes().forEach(lane -> of.add(lane.aimpoint().member()));
        members = List.copyOf(of);
        hours = hoursOf(battle);
        hitsByAsset =
                hits(Arrays.stream(AssetClass.values()).map(AssetClass::key).toList());
        hitsByMember =
                hits(members.stream().map(member -> "member." + member.code()).toList());
        hitsByHour = hits(IntStream.range(0, hours)
                .mapToObj(h -> String.format(Locale.ROOT, "hour.%02d", h))
                .toList());
        magazine = names.size();
        for (Layer layer : Layer.values()) {
            for (int h = 0; h < hours; h++) {
                names.add(String.format(Locale.ROOT, "magazine.%s.%02d", layer.key(), h));
            }
        }
    }

    private int grid(String stem) {
        int at = names.size();
        for (Layer layer : Layer.values()) {
            for (ThreatClass c : ThreatClass.values()) {
                names.add(stem + "." + layer.key() + "." + c.key());
            }
        }
        return at;
    }

    /** Hits by some list of places or times, first of all classes, then of each that flies. */
    private int hits(List<String> by) {
        int at = names.size();
        by.forEach(key -> names.add("hits." + key));
        int block = 0;
        for (ThreatClass c : ThreatClass.values()) {
            if (classRow[c.ordinal()] >= 0) {
                hitBlock[c.ordinal()] = ++block;
                by.forEach(key -> names.add("hits." + key + "." + c.key()));
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
        return names.get(index).startsWith("noLeaker.") || names.get(index).startsWith("noArmedLeaker.");
    }

    private int add(String... more) {
        int at = names.size();
        names.addAll(List.of(more));
        return at;
    }

    int size() {
        return names.size();
    }

    String name(int index) {
        return names.get(index);
    }
}
