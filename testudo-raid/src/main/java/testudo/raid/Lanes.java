package testudo.raid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import testudo.defence.DefendedAsset;
import testudo.defence.Territory;
import testudo.quantity.InOrder;
import testudo.quantity.Luck;
import testudo.quantity.Percent;
import testudo.quantity.Position;
import testudo.quantity.UnitVector;
import testudo.threat.AssetClass;
import testudo.threat.Raid;
import testudo.threat.ThreatClass;
import testudo.threat.ThreatProfile;
import testudo.threat.Wave;

/**
 * What may fly where: a fixed set of lanes for one raid, drawn without looking at any laydown, so that every laydown meets the same raid.
 *
 * <p>For each class, aimpoints within its reach of the sector's arc are drawn by the raid's weights of asset classes and, within a class, by
 * the assets' weights, at even steps along the cumulated weights with the assets in order of class, member and name; the launch point is
 * drawn evenly among the points of the arc from which the aimpoint is in reach. Waves of a class that fly by the same way-points share their
 * lanes; those of another way have as many of their own, drawn on the same luck.
 */
public final class Lanes {
    private static final int PER_CLASS = 1000;
    private static final int ARC_POINTS = 65;

    private final List<Wave> waves;
    private final List<Lane> lanes;
    private final List<SyntheticLane> synthetic;
    private final Arrivals arrivals;
    private final Map<ThreatClass, ThreatProfile> profiles;
    private final Map<ThreatClass, Integer> inReach;
    private final Map<ThreatClass, Integer> notInReach;
    private final Optional<LaneTable> table;
    private final Cuts cuts;

    private Lanes(
            List<Wave> waves,
            List<Lane> lanes,
            List<SyntheticLane> synthetic,
            Arrivals arrivals,
            Map<ThreatClass, ThreatProfile> profiles,
            Map<ThreatClass, Integer> inReach,
            Map<ThreatClass, Integer> notInReach,
            Optional<LaneTable> table,
            Cuts cuts) {
        this.waves = List.copyOf(waves);
        this.lanes = List.copyOf(lanes);
        this.synthetic = List.copyOf(synthetic);
        this.arrivals = arrivals;
        this.profiles = InOrder.map(profiles);
        this.inReach = InOrder.map(inReach);
        this.notInReach = InOrder.map(notInReach);
        this.table = table;
        this.cuts = cuts;
    }

    /** A thousand lanes for each class that the raid flies and each way that it takes. */
    public static Lanes of(
            Raid raid,
            List<DefendedAsset> assets,
            Map<ThreatClass, ThreatProfile> profiles,
            Territory territory,
            Luck luck) {
        return of(raid, assets, profiles, territory, luck, PER_CLASS);
    }

    /** So many lanes for each class that the raid flies and each way that it takes. */
    public static Lanes of(
            Raid raid,
            List<DefendedAsset> assets,
            Map<ThreatClass, ThreatProfile> profiles,
            Territory territory,
            Luck luck,
            int perClass) {
        List<DefendedAsset> ordered = assets.stream()
                .filter(asset -> raid.aims()
                                .getOrDefault(asset.assetClass(), Percent.of(0))
                                .value()
                        > 0)
                .sorted(Comparator.comparing(DefendedAsset::assetClass)
                        .thenComparing(DefendedAsset::member)
                        .thenComparing(DefendedAsset::id))
                .toList();
        List<Position> arc = spread(raid.sector().arc());
        List<UnitVector> launches = arc.stream().map(UnitVector::of).toList();
        List<Lane> lanes = new ArrayList<>();
        Map<ThreatClass, Integer> inReach = new EnumMap<>(ThreatClass.class);
        Map<ThreatClass, Integer> notInReach = new EnumMap<>(ThreatClass.class);
        for (ThreatClass threatClass : raid.launched().keySet()) {
            ThreatProfile profile = profiles.get(threatClass);
            if (profile == null) {
                throw new IllegalArgumentException("raid '" + raid.name() + "' flies " + threatClass.plural()
                        + ", which have no profile. Maybe add one to the facts.");
            }
            double reach = profile.reach().metres() / LaneTable.RADIUS;
            Set<DefendedAsset> reached = new HashSet<>();
            for (Way way : ways(raid, threatClass)) {
                List<DefendedAsset> near = ordered.stream()
                        .filter(asset ->
                                !way.within(launches, asset.position(), reach).isEmpty())
                        .toList();
                reached.addAll(near);
                Luck own = luck.of(threatClass.ordinal());
                draw(threatClass, way, near, raid.aims(), arc, launches, reach, own, perClass, lanes);
            }
            inReach.put(threatClass, reached.size());
            notInReach.put(threatClass, ordered.size() - reached.size());
        }
        return new Lanes(
                raid.waves(),
                lanes,
                List.of(),
                Arrivals.spread(),
                profiles,
                inReach,
                notInReach,
                Optional.of(new LaneTable(lanes, profiles, territory)),
                new Cuts());
    }

    /** Lanes with windows written by hand, for set-ups whose answer is known on paper; nothing fails on its own and nothing has a cost. */
    public static Lanes synthetic(List<Wave> waves, List<SyntheticLane> lanes, Arrivals arrivals) {
        return new Lanes(waves, List.of(), lanes, arrivals, Map.of(), Map.of(), Map.of(), Optional.empty(), new Cuts());
    }

    private static List<Way> ways(Raid raid, ThreatClass threatClass) {
        return raid.waves().stream()
                .filter(wave -> wave.threatClass() == threatClass)
                .map(Way::of)
                .distinct()
                .toList();
    }

    private static void draw(
            ThreatClass threatClass,
            Way way,
            List<DefendedAsset> near,
            Map<AssetClass, Percent> aims,
            List<Position> arc,
            List<UnitVector> launches,
            double reach,
            Luck luck,
            int perClass,
            List<Lane> into) {
        Map<AssetClass, Double> sums = new EnumMap<>(AssetClass.class);
        near.forEach(asset -> sums.merge(asset.assetClass(), (double) asset.weight(), Double::sum));
        double[] cumulated = new double[near.size()];
        double total = 0;
        for (int i = 0; i < cumulated.length; i++) {
            DefendedAsset asset = near.get(i);
            double ofClass = Math.max(1e-300, sums.getOrDefault(asset.assetClass(), 0.0));
            double aim = aims.getOrDefault(asset.assetClass(), Percent.of(0)).value();
            total += aim * asset.weight() / ofClass;
            cumulated[i] = total;
        }
        if (total <= 0) {
            return;
        }
        double offset = luck.uniform(0);
        for (int k = 0, a = 0; k < perClass; k++) {
            double at = total * (k + offset) / perClass;
            while (a < cumulated.length - 1 && cumulated[a] <= at) {
                a++;
            }
            List<Integer> from = way.within(launches, near.get(a).position(), reach);
            Position launch = arc.get(from.get((int) (luck.of(1).uniform(k) * from.size())));
            into.add(new Lane(threatClass, launch, way.via(), way.trajectory(), near.get(a)));
        }
    }

    private static List<Position> spread(List<Position> arc) {
        List<UnitVector> points = arc.stream().map(UnitVector::of).toList();
        double total = 0;
        for (int i = 1; i < points.size(); i++) {
            total += points.get(i - 1).arc(points.get(i));
        }
        List<Position> spread = new ArrayList<>(List.of(arc.getFirst()));
        double passed = 0;
        for (int i = 1, k = 1; i < points.size(); i++) {
            UnitVector from = points.get(i - 1);
            double leg = from.arc(points.get(i));
            UnitVector pole = from.pole(points.get(i));
            for (; k < ARC_POINTS && total * k / (ARC_POINTS - 1) <= passed + leg + 1e-12; k++) {
                spread.add(
                        from.along(pole, total * k / (ARC_POINTS - 1) - passed).position());
            }
            passed += leg;
        }
        return spread;
    }

    /**
     * The same lanes with other waves, each of a class and way that has lanes.
     *
     * @param others what flies when
     */
    public Lanes flying(List<Wave> others) {
        return new Lanes(others, lanes, synthetic, arrivals, profiles, inReach, notInReach, table, cuts);
    }

    /** The same lanes with waves enlarged so that as many of each class can fly as any night needs. */
    Lanes withRoomFor(Map<ThreatClass, Integer> most) {
        Map<ThreatClass, Integer> now = new EnumMap<>(ThreatClass.class);
        waves.forEach(wave -> now.merge(wave.threatClass(), wave.count(), Integer::sum));
        List<Wave> larger = new ArrayList<>();
        for (Wave wave : waves) {
            int whole = now.getOrDefault(wave.threatClass(), 0);
            int wanted = most.getOrDefault(wave.threatClass(), 0);
            int count = whole == 0 ? 0 : (int) Math.ceil((double) wanted * wave.count() / whole);
            larger.add(wave.withCount(count));
        }
        return new Lanes(larger, lanes, synthetic, arrivals, profiles, inReach, notInReach, table, cuts);
    }

    /** The same lanes, whose fights work out what they have in common with those of other lanes once for all. */
    public Lanes sharing(Cuts others) {
        return new Lanes(waves, lanes, synthetic, arrivals, profiles, inReach, notInReach, table, others);
    }

    /** Every lane. */
    public List<Lane> lanes() {
        return lanes;
    }

    /** What flies when. */
    public List<Wave> waves() {
        return waves;
    }

    /** Number of aimpoints within reach of the class, of those that the raid's aims name. */
    public int inReach(ThreatClass threatClass) {
        return inReach.getOrDefault(threatClass, 0);
    }

    /** Number of aimpoints out of reach of the class: not in reach is not protected. */
    public int notInReach(ThreatClass threatClass) {
        return notInReach.getOrDefault(threatClass, 0);
    }

    List<SyntheticLane> synthetic() {
        return synthetic;
    }

    Arrivals arrivals() {
        return arrivals;
    }

    Map<ThreatClass, ThreatProfile> profiles() {
        return profiles;
    }

    Cuts cuts() {
        return cuts;
    }

    Optional<LaneTable> table() {
        return table;
    }
}
