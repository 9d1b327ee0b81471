package testudo.siting.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import testudo.defence.FireUnit;
import testudo.defence.Geodesy;
import testudo.defence.Laydown;
import testudo.defence.Layer;
import testudo.defence.SystemType;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.quantity.Scalar;
import testudo.quantity.UnitVector;
import testudo.siting.ground.Ground;
import testudo.siting.ground.Near;
import testudo.siting.ground.Reach;
import testudo.siting.question.Cover;
import testudo.siting.question.SitingQuestion;
import testudo.threat.ThreatClass;

/** Measures what a laydown covers, unit by unit and asset by asset, without the lists that the search used. */
public final class CoverReport {
    /** Room for rounding at the edge of a band, in radii of the earth. */
    private static final double CLEAR = 1e-6;

    private final SitingQuestion question;
    private final Ground ground;
    private final boolean naive;
    private final List<ThreatClass> classes;
    /** By class and asset: one bit a layer. */
    private final Map<ThreatClass, byte[]> layers = new EnumMap<>(ThreatClass.class);
    /** By class: the layers of which some unit stands. */
    private final Map<ThreatClass, Integer> able = new EnumMap<>(ThreatClass.class);
    /** Every asset. */
    private final int[] all;

    private final Map<SystemType, Map<ThreatClass, Reach>> known = new IdentityHashMap<>();
    private final Map<Member, boolean[]> land = new HashMap<>();

    public CoverReport(SitingQuestion question, Laydown laydown, boolean naive) {
        this.question = question;
        this.naive = naive;
        ground = question.ground();
        all = IntStream.range(0, ground.assets.size()).toArray();
        classes = Arrays.stream(ThreatClass.values())
                .filter(question.profiles()::containsKey)
                .toList();
        classes.forEach(k -> layers.put(k, new byte[ground.assets.size()]));
        laydown.units().forEach(this::add);
    }

    public List<Cover> cover() {
        List<Cover> cover = new ArrayList<>();
        for (ThreatClass k : classes) {
            for (Layer layer : Layer.values()) {
                cover.add(cover(k, new Cover.By.In(layer), bits -> (bits & 1 << layer.ordinal()) != 0, all));
            }
            cover.add(cover(k, new Cover.By.Any(), bits -> bits != 0, all));
            cover.add(cover(k, new Cover.By.Two(), bits -> Integer.bitCount(bits) >= 2, all));
        }
        return List.copyOf(cover);
    }

    public List<Cover> naiveCover() {
        return classes.stream()
                .map(k -> cover(k, new Cover.By.NaiveCircle(), bits -> bits != 0, all))
                .toList();
    }

    /** Cover by any layer and by two for each member's own assets. */
    public SequencedMap<Member, List<Cover>> members() {
        int[][] assets = new int[ground.members.size()][];
        Arrays.setAll(
                assets,
                m -> IntStream.range(0, ground.assets.size())
                        .filter(j -> ground.assetMember[j] == m)
                        .toArray());
        TreeMap<Member, List<Cover>> members = new TreeMap<>();
        for (int m = 0; m < assets.length; m++) {
            int[] own = assets[m];
            if (own.length > 0) {
                members.put(
                        ground.members.get(m),
                        classes.stream()
                                .flatMap(k -> Stream.of(
                                        cover(k, new Cover.By.Any(), bits -> bits != 0, own),
                                        cover(k, new Cover.By.Two(), bits -> Integer.bitCount(bits) >= 2, own)))
                                .toList());
            }
        }
        return members;
    }

    private void add(FireUnit unit) {
        UnitVector at = UnitVector.of(unit.position());
        boolean[] protects = protects(unit.host());
        Map<ThreatClass, Reach> reaches = known.computeIfAbsent(unit.system(), this::reaches);
        for (ThreatClass k : classes) {
            Reach reach = reaches.get(k);
            if (reach != null) {
                int bit = 1 << unit.system().against(k).orElseThrow().layer().ordinal();
                mark(at, reach, bit, protects, layers.getOrDefault(k, new byte[0]), k);
            }
        }
    }

    private boolean[] protects(Member host) {
        return land.computeIfAbsent(host, h -> {
            boolean[] protects = new boolean[ground.members.size()];
            for (int m = 0; m < protects.length; m++) {
                protects[m] = question.protects(h, ground.members.get(m));
            }
            return protects;
        });
    }

    /** What a type reaches, by the classes that it engages. */
    private Map<ThreatClass, Reach> reaches(SystemType system) {
        Map<ThreatClass, Reach> reaches = new EnumMap<>(ThreatClass.class);
        for (ThreatClass k : classes) {
            if (system.against(k).isPresent()) {
                var profile = question.profile(k);
                reaches.put(
                        k,
                        naive
                                ? Reach.naive(system, profile)
                                : Reach.of(system, profile, question.screening(), question.attack()));
            }
        }
        return reaches;
    }

    private void mark(UnitVector at, Reach reach, int bit, boolean[] protects, byte[] bits, ThreatClass k) {
        if (reach.farMetres() == 0) {
            return;
        }
        able.merge(k, bit, (a, b) -> a | b);
        double chord = Near.chordMetres(reach.farMetres());
        double band = chord / Geodesy.MEAN_RADIUS.metres() + CLEAR;
        for (int i = ground.firstAbove(Scalar.of(at.z() - band));
                i < bits.length && ground.height[i] <= at.z() + band;
                i++) {
            int j = ground.northward[i];
            if ((bits[j] & bit) == 0
                    && protects[ground.assetMember[j]]
                    && covers(at, ground.assetVectors[j], reach, chord)) {
                bits[j] |= (byte) bit;
            }
        }
    }

    private static boolean covers(UnitVector at, UnitVector to, Reach reach, double chord) {
        return Near.chordMetres(at, to) <= chord
                && switch (reach) {
                    case Reach.None none -> false;
                    case Reach.Disc disc -> true;
                    case Reach.Drop drop -> drop.covers(arcMetres(at, to), Near.azimuthRadians(at, to));
                    case Reach.FromArc arc -> arc.at(at).covers(arcMetres(at, to), Near.azimuthRadians(at, to));
                };
    }

    private static double arcMetres(UnitVector at, UnitVector to) {
        return Geodesy.MEAN_RADIUS.metres() * at.arc(to);
    }

    private Cover cover(ThreatClass k, Cover.By by, IntPredicate enough, int[] assets) {
        if (!enough.test(able.getOrDefault(k, 0))) {
            return new Cover(k, by, Optional.empty(), Optional.empty());
        }
        byte[] bits = layers.getOrDefault(k, new byte[0]);
        IntPredicate covered = asset -> enough.test(bits[asset]);
        return new Cover(k, by, share(ground.people, assets, covered), share(ground.bases, assets, covered));
    }

    private static Optional<Percent> share(double[] weights, int[] assets, IntPredicate covered) {
        double all = 0;
        double sum = 0;
        for (int j : assets) {
            all += weights[j];
            sum += covered.test(j) ? weights[j] : 0;
        }
        return all == 0 ? Optional.empty() : Optional.of(Percent.ofFraction(sum / all));
    }
}
