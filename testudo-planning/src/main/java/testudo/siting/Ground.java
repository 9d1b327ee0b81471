package testudo.siting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import testudo.defence.DefendedAsset;
import testudo.defence.Site;
import testudo.quantity.Member;
import testudo.quantity.UnitVector;
import testudo.threat.AssetClass;

/** Assets and places as arrays, each sorted by id so that no answer depends on the order of the input. */
final class Ground {
    final List<DefendedAsset> assets;
    /** Candidate places first, then one place at each air base and port. */
    final List<Site> places;
    /** How many of the places are candidates for covering people. */
    final int candidates;

    final List<Member> members;
    final UnitVector[] assetVectors;
    final UnitVector[] placeVectors;
    final int[] assetMember;
    final int[] placeMember;
    final double[] people;
    final double[] bases;

    Ground(List<DefendedAsset> given, List<Site> sites) {
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
    }

    private static double weight(DefendedAsset asset, boolean city) {
        return (asset.assetClass() == AssetClass.CITY) == city ? asset.weight() : 0;
    }
}
