package testudo.raid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import testudo.defence.Envelope;
import testudo.defence.FireUnit;
import testudo.defence.Layer;
import testudo.defence.SystemType;
import testudo.quantity.Luck;
import testudo.quantity.Span;
import testudo.quantity.UnitVector;
import testudo.threat.ThreatClass;

/** The laydown as flat arrays: units, their systems, and effects, which are pairs of a system and a class it can engage. */
final class Force {
    static final int CLASSES = ThreatClass.values().length;
    static final int LAYERS = Layer.values().length;
    private static final long PICTURE = 0x50;
    private static final long PICK = 0x51;
    private static final long ENGAGE = 0x52;

    final List<FireUnit> units;
    final List<SystemType> systems;
    final int[] system;
    final int[] roundsReady;
    final int[] reserve;
    final long[] key;
    /** Words that, laid over a threat's key, key the draws of a unit and a threat. */
    final long[] pictureKey;

    final long[] pickKey;
    final long[] engageKey;
    final boolean[] networked;

    final int[] systemLayer;
    final int[] systemChannels;
    final int[] systemLoad;
    final double[] systemReloadSeconds;
    final double[] systemAssessSeconds;
    final double[] systemSpeed;
    final double[] systemAvailability;
    final Span[] systemRoundCost;
    final int mostChannels;

    /** Effect of a system and a class: {@code system * CLASSES + class}; a system without an envelope has no span there. */
    final Span[] effectKill;

    final boolean[] effectAble;
    final int[] effectLayer;
    final int[] effectGroup;
    final int[] effectFirst;
    final int[] effectNext;
    final int[] effectLooks;
    final double[] effectPrice;
    final boolean[] systemExpensive;
    /** Whether a small unit is told of a class, {@code unit * CLASSES + class}; empty where there is no sensor. */
    final boolean[] told;

    Force(RaidSetup setup) {
        units = setup.laydown().units();
        Map<SystemType, Integer> index = new HashMap<>();
        List<SystemType> found = new ArrayList<>();
        int n = units.size();
        system = new int[n];
        roundsReady = new int[n];
        reserve = new int[n];
        key = new long[n];
        pictureKey = new long[n];
        pickKey = new long[n];
        engageKey = new long[n];
        networked = new boolean[n];
        for (int b = 0; b < n; b++) {
            FireUnit unit = units.get(b);
            Integer known = index.putIfAbsent(unit.system(), found.size());
            if (known == null) {
                found.add(unit.system());
            }
            system[b] = known == null ? found.size() - 1 : known;
            roundsReady[b] = unit.rounds();
            reserve[b] = unit.reserve();
            key[b] = unit.id().hashCode();
            pictureKey[b] = Luck.combine(PICTURE, key[b]);
            pickKey[b] = Luck.combine(PICK, key[b]);
            engageKey[b] = Luck.combine(ENGAGE, key[b]);
            networked[b] = unit.system().networked();
        }
        systems = List.copyOf(found);
        int s = systems.size();
        systemLayer = systems.stream().mapToInt(type -> type.layer().ordinal()).toArray();
        systemChannels = systems.stream().mapToInt(SystemType::channels).toArray();
        systemLoad = systems.stream().mapToInt(SystemType::roundsReady).toArray();
        systemReloadSeconds = systems.stream()
                .mapToDouble(type -> LaneTable.seconds(type.reloadTime()))
                .toArray();
        systemAssessSeconds = systems.stream()
                .mapToDouble(type -> LaneTable.seconds(type.assessment()))
                .toArray();
        systemSpeed = systems.stream()
                .mapToDouble(type -> type.interceptorSpeed().metresPerSecond())
                .toArray();
        systemAvailability = systems.stream()
                .mapToDouble(type -> type.availability().value())
                .toArray();
        systemRoundCost = systems.stream().map(SystemType::roundCostMillionEur).toArray(Span[]::new);
        systemExpensive = new boolean[s];
        mostChannels = systems.stream().mapToInt(SystemType::channels).max().orElse(1);
        effectKill = new Span[s * CLASSES];
        effectAble = new boolean[s * CLASSES];
        effectLayer = new int[s * CLASSES];
        effectGroup = new int[s * CLASSES];
        effectFirst = new int[s * CLASSES];
        effectNext = new int[s * CLASSES];
        effectLooks = new int[s * CLASSES];
        effectPrice = new double[s * CLASSES];
        told = told(setup.assumptions().friction().cueing());
        double dear = setup.assumptions().expensiveRoundMillionEur().base();
        for (int i = 0; i < s; i++) {
            systemExpensive[i] = systemRoundCost[i].base() > dear;
            for (ThreatClass threatClass : ThreatClass.values()) {
                effect(setup.doctrine(), setup.assumptions().friction(), i, threatClass);
            }
        }
    }

    private boolean[] told(Cueing cueing) {
        List<FireUnit> sensors = units.stream().filter(cueing::sensor).toList();
        if (sensors.isEmpty()) {
            return new boolean[0];
        }
        List<UnitVector> places =
                units.stream().map(unit -> UnitVector.of(unit.position())).toList();
        boolean[] told = new boolean[units.size() * CLASSES];
        for (FireUnit sensor : sensors) {
            UnitVector at = UnitVector.of(sensor.position());
            double nearest = Math.cos(sensor.system().radarRange().metres() / LaneTable.RADIUS);
            for (ThreatClass threatClass : ThreatClass.values()) {
                for (int b = 0; cueing.tells(sensor.system().id(), threatClass) && b < units.size(); b++) {
                    told[b * CLASSES + threatClass.ordinal()] |= at.dot(places.get(b)) >= nearest;
                }
            }
        }
        return told;
    }

    private void effect(Doctrine doctrine, Friction friction, int i, ThreatClass threatClass) {
        int e = i * CLASSES + threatClass.ordinal();
        SystemType type = systems.get(i);
        Envelope envelope = type.against(threatClass).orElse(null);
        effectKill[e] = envelope == null ? Span.exactly(0) : envelope.killProbability();
        effectAble[e] = envelope != null && envelope.killProbability().high() > 0;
        Layer layer = envelope == null ? type.layer() : envelope.layer();
        effectLayer[e] = layer.ordinal();
        effectGroup[e] = layer.group().ordinal();
        Shots shots = doctrine.shotsOf(layer, threatClass);
        effectFirst[e] = shots.first();
        effectNext[e] = shots.next();
        effectLooks[e] = shots.next() == 0 ? 1 : shots.looks();
        double scale = friction.killScaleOf(layer.group(), threatClass).base();
        double p = Math.max(1e-9, Math.min(1, scale * effectKill[e].base()));
        effectPrice[e] = doctrine.rule().byCost() ? type.roundCostMillionEur().base() / p : 1 / p;
    }
}
