package testudo.siting.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import testudo.defence.DefendedAsset;
import testudo.defence.Site;
import testudo.defence.SystemType;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.siting.cover.Certificate;
import testudo.siting.cover.CoverTable;
import testudo.siting.cover.LeastCover;
import testudo.siting.cover.SearchLimits;
import testudo.siting.ground.Ground;
import testudo.siting.ground.Neighbours;
import testudo.siting.ground.Reach;
import testudo.siting.question.SitingQuestion;
import testudo.threat.AssetClass;
import testudo.threat.ThreatClass;

/**
 * The fewest fire units of one type with which each member would cover a wanted share of its own people from its own land.
 *
 * <p>Each member is a partial set covering of its own, {@link LeastCover}, over the candidate places on its land.
 */
public final class LeastForce {
    private static final long MOST_ITERATIONS = 20_000;
    private static final SearchLimits LIMITS =
            SearchLimits.PROOF.withKicks(60).withPriceRounds(300).withIterations(MOST_ITERATIONS);

    private LeastForce() {}

    /**
     * What one member needs.
     *
     * @param member whose people and land
     * @param fireUnits that suffice; empty where no number does from the places offered
     * @param atLeast number below which it cannot be done
     * @param proved whether the two are the same
     * @param most share of its people that units at all its places would cover
     */
    public record Need(Member member, Optional<Integer> fireUnits, int atLeast, boolean proved, Percent most) {}

    /**
     * Finds the needs of every member with people in the question, in the order of the codes.
     *
     * @param question whose assets, places, profiles, screening and bearing of attack are used
     * @param system the type
     * @param threatClass against what
     * @param share of each member's people
     * @throws IllegalArgumentException if the type cannot engage the class, or the share lies outside 0% to 100%
     */
    public static List<Need> of(SitingQuestion question, SystemType system, ThreatClass threatClass, Percent share) {
        Reach reach = Reach.of(system, question.profile(threatClass), question.screening(), question.attack());
        if (reach instanceof Reach.None) {
            throw new IllegalArgumentException(
                    system.id() + " cannot engage " + threatClass.key() + ".\nMaybe ask for another class or system.");
        }
        if (share.value() < 0 || share.value() > 100) {
            throw new IllegalArgumentException(
                    "the wanted share is " + share.value() + "%.\nMaybe a share from 0% to 100%.");
        }
        return question.assets().stream()
                .filter(asset -> asset.assetClass() == AssetClass.CITY)
                .map(DefendedAsset::member)
                .distinct()
                .sorted()
                .toList()
                .parallelStream()
                .map(member -> of(question, reach, member, share))
                .toList();
    }

    private static Need of(SitingQuestion question, Reach reach, Member member, Percent share) {
        List<DefendedAsset> cities = question.assets().stream()
                .filter(a -> a.member().equals(member) && a.assetClass() == AssetClass.CITY)
                .toList();
        List<Site> sites = question.sites().stream()
                .filter(site -> site.member().equals(member))
                .toList();
        Ground ground = Ground.of(cities, sites);
        CoverTable table = table(ground, reach);
        long wanted = (long) Math.ceil(share.fraction() * table.totalWeight() - 1e-9);
        long most = Arrays.stream(table.weights).sum();
        Percent reachable = Percent.ofFraction((double) most / Math.max(1, table.totalWeight()));
        if (wanted > most) {
            return new Need(member, Optional.empty(), ground.candidates, true, reachable);
        }
        Certificate least = LeastCover.of(table, wanted, LIMITS).certificate();
        return new Need(
                member,
                Optional.of((int) least.value().value()),
                (int) least.bound().value(),
                least.proved(),
                reachable);
    }

    private static CoverTable table(Ground ground, Reach reach) {
        Neighbours neighbours = new Neighbours(ground, List.of(reach));
        List<List<Integer>> covering = new ArrayList<>();
        ground.assets.forEach(asset -> covering.add(new ArrayList<>()));
        for (int place = 0; place < ground.candidates; place++) {
            for (int i = neighbours.start(0, place); i < neighbours.end(0, place); i++) {
                covering.get(neighbours.items(0)[i]).add(place);
            }
        }
        CoverTable.Draft draft = CoverTable.over(Math.max(1, ground.candidates));
        for (int j = 0; j < covering.size(); j++) {
            draft.point(
                    ground.assets.get(j).weight(),
                    covering.get(j).stream().mapToInt(Integer::intValue).toArray());
        }
        return draft.done();
    }
}
