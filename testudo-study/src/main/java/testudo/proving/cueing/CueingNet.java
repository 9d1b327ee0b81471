package testudo.proving.cueing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import testudo.defence.FireUnit;
import testudo.defence.Geodesy;
import testudo.defence.Laydown;
import testudo.defence.LayerGroup;
import testudo.defence.SystemType;
import testudo.quantity.Member;
import testudo.quantity.UnitVector;
import testudo.raid.Cueing;
import testudo.threat.ThreatClass;

/**
 * Where cueing sensors stand: each beside a small unit of its member, at the place from which it tells most units of most classes that no sensor
 * told of yet; types that reach farthest first. A sensor that would tell nobody anything new stands nowhere.
 */
public final class CueingNet {
    private final Cueing cueing;
    private final List<FireUnit> small;
    private final List<UnitVector> at;
    /** By class of those that sensors can tell of: units that are told. */
    private final Map<ThreatClass, BitSet> told = new TreeMap<>();

    private final List<FireUnit> sensors = new ArrayList<>();

    public CueingNet(Laydown laydown, Cueing cueing) {
        this.cueing = cueing;
        small = laydown.units().stream()
                .filter(unit -> unit.system().layer().group() == LayerGroup.SMALL
                        && !unit.system().envelopes().isEmpty())
                .toList();
        at = small.stream().map(unit -> UnitVector.of(unit.position())).toList();
        cueing.by().keySet().forEach(threatClass -> told.put(threatClass, new BitSet(small.size())));
        laydown.units().stream()
                .filter(cueing::sensor)
                .forEach(sensor -> tell(sensor.system(), near(UnitVector.of(sensor.position()), sensor.system())));
    }

    private void tell(SystemType type, BitSet near) {
        told.forEach((threatClass, units) -> {
            if (cueing.tells(type.id(), threatClass)) {
                units.or(near);
            }
        });
    }

    /** The small units in reach of a sensor. */
    private BitSet near(UnitVector sensor, SystemType type) {
        double nearest = Math.cos(type.radarRange().metres() / Geodesy.MEAN_RADIUS.metres());
        BitSet near = new BitSet(small.size());
        for (int v = 0; v < small.size(); v++) {
            if (sensor.dot(at.get(v)) >= nearest) {
                near.set(v);
            }
        }
        return near;
    }

    /** A laydown with so many sensors of each type and member beside its units. */
    public static Laydown beside(
            Laydown laydown, Cueing cueing, SequencedMap<SystemType, SortedMap<Member, Integer>> bought) {
        if (bought.isEmpty()) {
            return laydown;
        }
        CueingNet net = new CueingNet(laydown, cueing);
        bought.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparingDouble(
                        (SystemType type) -> -type.radarRange().metres())))
                .forEach(entry -> entry.getValue().forEach((member, most) -> net.place(entry.getKey(), member, most)));
        List<FireUnit> all = new ArrayList<>(laydown.units());
        all.addAll(net.sensors);
        return new Laydown(laydown.name(), all, laydown.pooled(), laydown.reserve(), laydown.sharing());
    }

    /** How many sensors of a type each member would need more until no small unit in reach of one is left untold. */
    public SortedMap<Member, Long> lacking(SystemType type) {
        SortedMap<Member, Long> lacking = new TreeMap<>();
        small.stream().map(FireUnit::host).distinct().sorted().forEach(member -> {
            int placed = place(type, member, Integer.MAX_VALUE);
            if (placed > 0) {
                lacking.put(member, (long) placed);
            }
        });
        return lacking;
    }

    /** Places at most so many of a member's sensors; returns how many found a place. */
    private int place(SystemType type, Member member, int most) {
        List<ThreatClass> of = told.keySet().stream()
                .filter(threatClass -> cueing.tells(type.id(), threatClass))
                .toList();
        SequencedMap<Integer, BitSet> reach = reach(type, member);
        int placed = 0;
        while (placed < most) {
            int best = -1;
            int gain = 0;
            for (Map.Entry<Integer, BitSet> entry : reach.entrySet()) {
                int more = of.stream()
                        .mapToInt(threatClass -> news(entry.getValue(), threatClass))
                        .sum();
                if (more > gain) {
                    gain = more;
                    best = entry.getKey();
                }
            }
            if (best < 0) {
                break;
            }
            BitSet near = Objects.requireNonNull(reach.get(best));
            tell(type, near);
            sensors.add(new FireUnit(
                    type.id() + "-" + member + "-" + sensors.size(),
                    type,
                    member,
                    small.get(best).position(),
                    0,
                    FireUnit.Duty.PEOPLE));
            placed++;
        }
        return placed;
    }

    private BitSet told(ThreatClass threatClass) {
        return told.computeIfAbsent(threatClass, c -> new BitSet());
    }

    private int news(BitSet near, ThreatClass threatClass) {
        BitSet more = (BitSet) near.clone();
        more.andNot(told(threatClass));
        return more.cardinality();
    }

    /** By small unit of the member, of each place one: the small units within a sensor's reach of it. */
    private SequencedMap<Integer, BitSet> reach(SystemType type, Member member) {
        SequencedMap<Integer, BitSet> reach = new LinkedHashMap<>();
        Set<UnitVector> seen = new HashSet<>();
        for (int u = 0; u < small.size(); u++) {
            if (small.get(u).host().equals(member) && seen.add(at.get(u))) {
                reach.put(u, near(at.get(u), type));
            }
        }
        return reach;
    }
}
