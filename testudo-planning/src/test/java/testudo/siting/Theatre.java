package testudo.siting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import testudo.defence.DefendedAsset;
import testudo.defence.Envelope;
import testudo.defence.Inventory;
import testudo.defence.Inventory.Holding;
import testudo.defence.Layer;
import testudo.defence.Sharing;
import testudo.defence.SystemType;
import testudo.quantity.Distance;
import testudo.quantity.Luck;
import testudo.quantity.Member;
import testudo.quantity.Position;
import testudo.quantity.Probability;
import testudo.quantity.Span;
import testudo.quantity.Speed;
import testudo.siting.ground.CandidateSites;
import testudo.siting.question.SitingQuestion;
import testudo.threat.AssetClass;
import testudo.threat.ThreatClass;
import testudo.threat.ThreatProfile;

/** Invented members, towns, bases and systems for tests. */
final class Theatre {
    static final Member POL = Member.of("POL");
    static final Member LTU = Member.of("LTU");
    static final Member FIN = Member.of("FIN");
    static final Member NOR = Member.of("NOR");
    static final Sharing NATIONAL = new Sharing(Sharing.Rule.NATIONAL, List.of());
    static final Sharing AGREEMENTS = new Sharing(Sharing.Rule.AGREEMENTS, List.of(Set.of(POL, LTU), Set.of(FIN, NOR)));
    static final Sharing ALLIANCE = new Sharing(Sharing.Rule.ALLIANCE, List.of());

    private Theatre() {}

    static final SystemType LONG = system(
            "long",
            Layer.LRAD,
            true,
            Map.of(
                    ThreatClass.CRUISE, envelope(Layer.LRAD, 160, 0, 25),
                    ThreatClass.DRONE, envelope(Layer.LRAD, 160, 0, 25),
                    ThreatClass.BALLISTIC, envelope(Layer.BMD, 30, 5, 25)));
    static final SystemType MEDIUM = system(
            "medium",
            Layer.MRAD,
            true,
            Map.of(
                    ThreatClass.CRUISE, envelope(Layer.MRAD, 40, 0, 20),
                    ThreatClass.DRONE, envelope(Layer.MRAD, 40, 0, 20)));
    static final SystemType SHORT = system(
            "short",
            Layer.SHORAD,
            true,
            Map.of(
                    ThreatClass.CRUISE, envelope(Layer.SHORAD, 10, 0, 5),
                    ThreatClass.DRONE, envelope(Layer.SHORAD, 10, 0, 5)));
    static final SystemType FORT =
            system("fort", Layer.BMD, false, Map.of(ThreatClass.BALLISTIC, envelope(Layer.BMD, 400, 70, 500)));

    static SystemType system(String id, Layer home, boolean mobile, Map<ThreatClass, Envelope> envelopes) {
        return new SystemType(
                id,
                id,
                home,
                envelopes,
                4,
                16,
                1,
                Duration.ofMinutes(30),
                Duration.ofSeconds(10),
                Duration.ofSeconds(5),
                Speed.ofMetresPerSecond(1000),
                Distance.ofMetres(15),
                Distance.ofKilometres(180),
                true,
                mobile,
                Probability.of(0.85),
                Span.exactly(1));
    }

    static Envelope envelope(Layer layer, int range, int low, int high) {
        return new Envelope(
                layer,
                Distance.ofMetres(0),
                Distance.ofKilometres(range),
                Distance.ofKilometres(low),
                Distance.ofKilometres(high),
                Span.of(0.5, 0.6, 0.7));
    }

    static Map<ThreatClass, ThreatProfile> profiles() {
        return Map.of(
                ThreatClass.CRUISE, profile(ThreatClass.CRUISE, 50, 1, 0),
                ThreatClass.DRONE, profile(ThreatClass.DRONE, 200, 0.5, 0),
                ThreatClass.BALLISTIC, profile(ThreatClass.BALLISTIC, 100_000, 4, 45));
    }

    static ThreatProfile profile(ThreatClass threatClass, double altitudeMetres, double crossSection, double descent) {
        return new ThreatProfile(
                threatClass,
                Speed.ofMetresPerSecond(240),
                Distance.ofMetres(altitudeMetres),
                Distance.ofKilometres(2000),
                Span.exactly(crossSection),
                Span.exactly(0),
                Span.exactly(1),
                Span.exactly(1),
                Span.exactly(descent));
    }

    static DefendedAsset asset(String id, AssetClass kind, Member member, double lat, double lon, long weight) {
        return new DefendedAsset(id, id, kind, member, Position.of(lat, lon), weight);
    }

    /** Towns and bases scattered over four boxes between 50 and 70 degrees north. */
    static List<DefendedAsset> assets(long seed, int towns) {
        Luck luck = Luck.ofSeed(seed);
        List<DefendedAsset> assets = new ArrayList<>();
        scatter(assets, luck.of(1), POL, 50, 54.5, 15, 23.5, towns);
        scatter(assets, luck.of(2), LTU, 54, 56.2, 21.5, 26.5, towns / 3);
        scatter(assets, luck.of(3), FIN, 60, 68, 22, 29, towns / 2);
        scatter(assets, luck.of(4), NOR, 58.5, 70, 6, 20, towns / 2);
        return assets;
    }

    private static void scatter(
            List<DefendedAsset> assets, Luck luck, Member m, double s, double n, double w, double e, int towns) {
        for (int i = 0; i < towns; i++) {
            Luck own = luck.of(i);
            long people = 10_000 + (long) (500_000 * Math.pow(own.uniform(3), 4));
            assets.add(asset(
                    m + "-town-" + i,
                    AssetClass.CITY,
                    m,
                    s + (n - s) * own.uniform(1),
                    w + (e - w) * own.uniform(2),
                    people));
            if (i % 8 == 0) {
                AssetClass kind = i % 16 == 0 ? AssetClass.AIR_BASE : AssetClass.PORT;
                assets.add(asset(
                        m + "-base-" + i,
                        kind,
                        m,
                        s + (n - s) * own.uniform(4),
                        w + (e - w) * own.uniform(5),
                        1 + i % 3));
            }
        }
    }

    static Inventory inventory(int scale) {
        List<Holding> holdings = new ArrayList<>();
        for (Member member : List.of(POL, LTU, FIN, NOR)) {
            holdings.add(new Holding(member, LONG, scale, scale * 20, false));
            holdings.add(new Holding(member, MEDIUM, 2 * scale, 2 * scale * 12, false));
            holdings.add(new Holding(member, SHORT, 3 * scale, 3 * scale * 8, true));
        }
        return new Inventory("x" + scale, holdings);
    }

    static SitingQuestion question(long seed, int scale) {
        List<DefendedAsset> assets = assets(seed, 120);
        return SitingQuestion.of(inventory(scale), assets, CandidateSites.of(assets, 120), AGREEMENTS, profiles());
    }
}
