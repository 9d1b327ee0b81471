package testudo.siting.ground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import testudo.defence.DefendedAsset;
import testudo.defence.Site;
import testudo.quantity.Member;
import testudo.quantity.Scalar;
import testudo.quantity.UnitVector;
import testudo.threat.AssetClass;

/**
 * What may be protected and where units may stand, each sorted by id so that no answer depends on the order of the input. What lies near
 * what is found once and serves every question on the same ground, on several threads.
 */
public final class Ground {
    public final List<DefendedAsset> assets;
    /** Candidate places first, then one place at each air base and port. */
    public final List<Site> places;
    /** How many of the places are candidates for covering people. */
    public final int candidates;

    public final List<Member> members;
    public final UnitVector[] assetVectors;
    final UnitVector[] placeVectors;
    public final int[] assetMember;
    public final int[] placeMember;
    public final double[] people;
    public final double[] bases;
    /** The assets from south to north, and how far up the earth's axis each lies in radii. */
    public final int[] northward;

    public final double[] height;
    private @Nullable Near near;

    private Ground(List<DefendedAsset> given, List<Site> sites) {
        assets = given.stream().sorted(Comparator.comparing(DefendedAsset::id)).toList();
        List<Site> all = new ArrayList<>(
                sites.stream().sorted(Comparator.comparing(Site::id)).toList());
        candidates = all.size();
        assets.stream()
                .filter(asset -> asset.assetClass() != AssetClass.CITY)
                .map(asset -> new Site(asset.id(), asset.member(), asset.position()))
                .forEach(all::add);
        places = List.copyOf(all);
        TreeSet<Member> known = new TreeSet<>();
        assets.forEach(asset -> known.add(asset.member()));
        places.forEach(place -> known.add(place.member()));
        members = List.copyOf(known);
        assetVectors = assets.stream().map(a -> UnitVector.of(a.position())).toArray(UnitVector[]::new);
        placeVectors = places.stream().map(p -> UnitVector.of(p.position())).toArray(UnitVector[]::new);
        assetMember = assets.stream().mapToInt(a -> members.indexOf(a.member())).toArray();
        placeMember = places.stream().mapToInt(p -> members.indexOf(p.member())).toArray();
        people = assets.stream().mapToDouble(a -> weight(a, true)).toArray();
        bases = assets.stream().mapToDouble(a -> weight(a, false)).toArray();
        northward = IntStream.range(0, assets.size())
                .boxed()
                .sorted(Comparator.comparingDouble(j -> assetVectors[j].z()))
                .mapToInt(Integer::intValue)
                .toArray();
        height = Arrays.stream(northward).mapToDouble(j -> assetVectors[j].z()).toArray();
    }

    /**
     * The ground of a theatre.
     *
     * @param assets cities with their people, air bases and ports
     * @param sites candidate places, each on one member's land
     */
    public static Ground of(List<DefendedAsset> assets, List<Site> sites) {
        return new Ground(assets, sites);
    }

    /** What was given to be protected, by id. */
    public List<DefendedAsset> assets() {
        return assets;
    }

    /** Candidate places, by id. */
    public List<Site> sites() {
        return places.subList(0, candidates);
    }

    /** Where in the order from south to north the assets begin that are no lower. */
    public int firstAbove(Scalar from) {
        double low = from.value();
        int at = Arrays.binarySearch(height, low);
        at = at < 0 ? -1 - at : at;
        while (at > 0 && height[at - 1] == low) {
            at--;
        }
        return at;
    }

    /** The assets within a distance of each place, or within a greater one that was asked for before. */
    synchronized Near near(double metres) {
        Near known = near;
        if (known == null || known.greatestMetres < metres) {
            known = new Near(this, metres);
            near = known;
        }
        return known;
    }

    private static double weight(DefendedAsset asset, boolean city) {
        return (asset.assetClass() == AssetClass.CITY) == city ? asset.weight() : 0;
    }
}
