package testudo.siting.ground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import testudo.defence.DefendedAsset;
import testudo.defence.Geodesy;
import testudo.defence.Site;
import testudo.quantity.Member;
import testudo.quantity.UnitVector;
import testudo.threat.AssetClass;

/**
 * Candidate places made from the towns of each member: on its own land, spread, the same for the same towns.
 *
 * <p>A member's share of the candidates follows its number of towns. Its towns are walked from the largest down, and a town becomes a
 * candidate when none chosen before lies within a spacing; the spacing is the least, found by halving, that keeps the share.
 */
public final class CandidateSites {
    private static final int LEAST_PER_MEMBER = 6;
    private static final double GREATEST_SPACING_METRES = 400_000;

    private CandidateSites() {}

    /** About the given number of places; members with few towns offer all of them. */
    public static List<Site> of(List<DefendedAsset> assets, int count) {
        TreeMap<Member, List<DefendedAsset>> towns = new TreeMap<>();
        assets.stream()
                .filter(asset -> asset.assetClass() == AssetClass.CITY)
                .sorted(Comparator.comparingLong(DefendedAsset::weight)
                        .reversed()
                        .thenComparing(DefendedAsset::id))
                .forEach(town -> towns.computeIfAbsent(town.member(), m -> new ArrayList<>())
                        .add(town));
        int all = towns.values().stream().mapToInt(List::size).sum();
        List<Site> sites = new ArrayList<>();
        for (List<DefendedAsset> own : towns.values()) {
            int share = (int) Math.max(LEAST_PER_MEMBER, Math.round((double) count * own.size() / all));
            sites.addAll(spread(own, share));
        }
        return List.copyOf(sites);
    }

    private static List<Site> spread(List<DefendedAsset> towns, int share) {
        if (towns.size() <= share) {
            return chosen(towns, -1);
        }
        double low = 0;
        double high = GREATEST_SPACING_METRES;
        for (int i = 0; i < 20; i++) {
            double middle = (low + high) / 2;
            if (chosen(towns, middle).size() > share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return chosen(towns, high);
    }

    private static List<Site> chosen(List<DefendedAsset> towns, double spacingMetres) {
        List<Site> sites = new ArrayList<>();
        List<UnitVector> taken = new ArrayList<>();
        double nearest = Math.cos(spacingMetres / Geodesy.MEAN_RADIUS.metres());
        for (DefendedAsset town : towns) {
            UnitVector at = UnitVector.of(town.position());
            if (spacingMetres < 0 || taken.stream().noneMatch(other -> other.dot(at) > nearest)) {
                taken.add(at);
                sites.add(new Site("place-" + town.id(), town.member(), town.position()));
            }
        }
        return sites;
    }
}
