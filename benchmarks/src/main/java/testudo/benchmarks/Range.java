package testudo.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import testudo.defence.DefendedAsset;
import testudo.defence.Envelope;
import testudo.defence.FireUnit;
import testudo.defence.Laydown;
import testudo.defence.Layer;
import testudo.defence.Sharing;
import testudo.defence.SystemType;
import testudo.plan.RaidFile;
import testudo.quantity.Angle;
import testudo.quantity.Distance;
import testudo.quantity.Luck;
import testudo.quantity.Member;
import testudo.quantity.Position;
import testudo.quantity.Probability;
import testudo.quantity.Span;
import testudo.quantity.Speed;
import testudo.raid.Assumptions;
import testudo.raid.Lanes;
import testudo.raid.RaidSetup;
import testudo.threat.AssetClass;
import testudo.threat.Raid;
import testudo.threat.ThreatClass;
import testudo.threat.ThreatProfile;

/**
 * A made-up theatre of 600 by 600 km for measuring: sixty aimpoints, four layers of made-up systems, every class, the radar horizon, decoys
 * and the common mode. Nothing in it stands for a place or a force.
 */
final class Range {
    static final double LEVEL_KILL = 0.65;
    static final double ARC_KILL = 0.6;
    private static final Member OWNER = Member.of("POL");
    private static final Luck PLACES = Luck.ofSeed(2026);

    private Range() {}

    /** A raid of the benchmarks' folder against so many fire units. */
    static RaidSetup setup(Path root, String raidName, int units) {
        Raid raid = RaidFile.read(
                root.resolve("benchmarks/raids/" + raidName + ".yaml"),
                RaidFile.sectors(root.resolve("plans/raids/sectors.yaml")));
        Lanes lanes = Lanes.of(raid, assets(), profiles(), position -> Optional.of(OWNER), Luck.ofSeed(1));
        return RaidSetup.of(laydown(units), lanes).with(assumptions());
    }

    /** Everything on, with the ranges at which the standing figures began. */
    private static Assumptions assumptions() {
        return Assumptions.bare()
                .withCorrelation(ThreatClass.DRONE, Span.of(0.06, 0.12, 0.18))
                .withCorrelation(ThreatClass.CRUISE, Span.of(0.10, 0.20, 0.40))
                .withCorrelation(ThreatClass.BALLISTIC, Span.of(0.16, 0.60, 0.70))
                .withCorrelation(ThreatClass.AEROBALLISTIC, Span.of(0.16, 0.60, 0.70))
                .withSoftKill(ThreatClass.DRONE, Span.of(0, 0.05, 0.15))
                .withDecoys(Span.of(0.33, 0.39, 0.45), Span.of(0.8, 1, 1))
                .withPicture(Span.of(0.5, 0.7, 0.95), Span.of(0, 0.3, 0.5))
                .withErrors(Span.of(0, 0.05, 0.10), Span.of(0, 0.02, 0.05))
                .withReadiness(Span.of(0.85, 1, 1.1))
                .withScreening(Angle.ofDegrees(0.1))
                .withExpensiveRounds(Span.exactly(1), EnumSet.allOf(AssetClass.class));
    }

    static List<DefendedAsset> assets() {
        List<DefendedAsset> assets = new ArrayList<>();
        AssetClass[] classes = {AssetClass.CITY, AssetClass.CITY, AssetClass.AIR_BASE, AssetClass.PORT};
        for (int i = 0; i < 60; i++) {
            AssetClass assetClass = classes[i % 4];
            long weight = assetClass == AssetClass.CITY ? 50_000 + 20_000L * (i % 13) : 1;
            assets.add(new DefendedAsset("a" + i, "a" + i, assetClass, OWNER, place(i), weight));
        }
        return assets;
    }

    private static Position place(int i) {
        return Position.of(
                50 + 5 * PLACES.of(i).uniform(0), 21 + 8 * PLACES.of(i).uniform(1));
    }

    static Laydown laydown(int units) {
        SystemType[] types = {
            system("long", Layer.LRAD, 120, 25, 6, 32, 1000, 15, 20, 160, 3.5),
            system("medium", Layer.MRAD, 40, 15, 6, 24, 800, 12, 12, 80, 0.9),
            system("short", Layer.SHORAD, 12, 6, 4, 24, 700, 8, 8, 30, 0.4),
            system("gun", Layer.CUAS, 5, 3, 2, 60, 900, 6, 5, 20, 0.02)
        };
        int[] mix = {0, 1, 1, 2, 2, 2, 3, 3, 3, 3};
        List<FireUnit> list = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            SystemType type = types[mix[i % mix.length]];
            Position near = place((i * 7) % 60);
            Position at = Position.of(
                    near.latitude() + 0.04 * PLACES.of(1000 + i).uniform(0),
                    near.longitude() + 0.06 * PLACES.of(1000 + i).uniform(1));
            list.add(new FireUnit("u" + i, type, OWNER, at, type.roundsReady(), FireUnit.Duty.PEOPLE));
        }
        return new Laydown("range", list, 0, 0, new Sharing(Sharing.Rule.ALLIANCE, List.of()));
    }

    private static SystemType system(
            String id,
            Layer layer,
            double rangeKm,
            double ceilingKm,
            int channels,
            int rounds,
            double speed,
            int reaction,
            double mast,
            double radarKm,
            double cost) {
        Map<ThreatClass, Envelope> envelopes = new EnumMap<>(ThreatClass.class);
        for (ThreatClass c : ThreatClass.values()) {
            boolean reaches = !c.arcs() || layer == Layer.LRAD;
            if (reaches) {
                envelopes.put(
                        c,
                        new Envelope(
                                layer,
                                Distance.ofMetres(500),
                                Distance.ofKilometres(c.arcs() ? rangeKm / 4 : rangeKm),
                                Distance.ofMetres(c.arcs() ? 3000 : 0),
                                Distance.ofKilometres(ceilingKm),
                                Span.exactly(c.arcs() ? ARC_KILL : LEVEL_KILL)));
            }
        }
        return new SystemType(
                id,
                id,
                layer,
                envelopes,
                channels,
                rounds,
                0,
                Duration.ofMinutes(60),
                Duration.ofSeconds(reaction),
                Duration.ofSeconds(6),
                Speed.ofMetresPerSecond(speed),
                Distance.ofMetres(mast),
                Distance.ofKilometres(radarKm),
                layer != Layer.CUAS,
                true,
                Probability.of(0.85),
                Span.exactly(cost));
    }

    static Map<ThreatClass, ThreatProfile> profiles() {
        return new EnumMap<>(Map.of(
                ThreatClass.DRONE, profile(ThreatClass.DRONE, 51, 200, 1500, 0.5, 0.04, 0),
                ThreatClass.CRUISE, profile(ThreatClass.CRUISE, 240, 50, 2500, 1, 9, 0),
                ThreatClass.BALLISTIC, profile(ThreatClass.BALLISTIC, 1400, 50_000, 900, 1, 3, 44),
                ThreatClass.AEROBALLISTIC, profile(ThreatClass.AEROBALLISTIC, 1700, 50_000, 1000, 1, 5, 45)));
    }

    private static ThreatProfile profile(
            ThreatClass c, double speed, double altitude, double reachKm, double section, double cost, double angle) {
        return new ThreatProfile(
                c,
                Speed.ofMetresPerSecond(speed),
                Distance.ofMetres(altitude),
                Distance.ofKilometres(reachKm),
                Span.exactly(section),
                Span.exactly(0.05),
                Span.exactly(cost),
                Span.exactly(0.01),
                Span.exactly(angle));
    }
}
