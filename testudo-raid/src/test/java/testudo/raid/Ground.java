package testudo.raid;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import testudo.defence.DefendedAsset;
import testudo.defence.Envelope;
import testudo.defence.FireUnit;
import testudo.defence.Geodesy;
import testudo.defence.Laydown;
import testudo.defence.Layer;
import testudo.defence.Sharing;
import testudo.defence.SystemType;
import testudo.quantity.Angle;
import testudo.quantity.Distance;
import testudo.quantity.Luck;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.quantity.Position;
import testudo.quantity.Probability;
import testudo.quantity.Span;
import testudo.quantity.Speed;
import testudo.threat.AssetClass;
import testudo.threat.Raid;
import testudo.threat.Sector;
import testudo.threat.ThreatClass;
import testudo.threat.ThreatProfile;
import testudo.threat.Wave;

/** A small made-up theatre on the sphere for tests of geometry and of laws. */
final class Ground {
    static final Position HOME = Position.of(52, 20);

    private Ground() {}

    static Raid raid(ThreatClass c, int count, Position... arc) {
        return new Raid(
                "test",
                "test",
                "2026",
                new Sector("east", List.of(arc)),
                List.of(Benches.wave(c, count, 0)),
                Map.of(AssetClass.CITY, Percent.of(100)),
                "test");
    }

    static Raid night(int drones, int cruise) {
        List<Wave> waves = List.of(
                new Wave(ThreatClass.DRONE, drones, Optional.empty(), Duration.ZERO, Duration.ofHours(2)),
                new Wave(ThreatClass.CRUISE, cruise, Optional.empty(), Duration.ofHours(1), Duration.ofMinutes(10)));
        return new Raid(
                "night",
                "night",
                "2026",
                new Sector("east", List.of(Position.of(54, 31), Position.of(51, 31))),
                waves,
                Map.of(AssetClass.CITY, Percent.of(70), AssetClass.AIR_BASE, Percent.of(30)),
                "test");
    }

    static DefendedAsset city(String id, Position at) {
        return new DefendedAsset(id, id, AssetClass.CITY, Benches.POLAND, at, 1000);
    }

    static List<DefendedAsset> assets(int n) {
        List<DefendedAsset> assets = new ArrayList<>();
        Luck luck = Luck.ofSeed(3);
        for (int i = 0; i < n; i++) {
            Position at = Position.of(
                    50 + 4 * luck.of(i).uniform(0), 18 + 8 * luck.of(i).uniform(1));
            AssetClass c = i % 3 == 0 ? AssetClass.AIR_BASE : AssetClass.CITY;
            assets.add(new DefendedAsset("a" + i, "a" + i, c, Benches.POLAND, at, 1000 + 100L * i));
        }
        return assets;
    }

    static ThreatProfile profile(ThreatClass c, double speed, double altitude, double angle) {
        return new ThreatProfile(
                c,
                Speed.ofMetresPerSecond(speed),
                Distance.ofMetres(altitude),
                Distance.ofKilometres(2000),
                Span.exactly(1),
                Span.exactly(0),
                Span.exactly(1),
                Span.exactly(0.1),
                Span.exactly(angle));
    }

    static Map<ThreatClass, ThreatProfile> profiles() {
        return Map.of(
                ThreatClass.DRONE, profile(ThreatClass.DRONE, 50, 200, 0),
                ThreatClass.CRUISE, profile(ThreatClass.CRUISE, 240, 50, 0),
                ThreatClass.BALLISTIC, profile(ThreatClass.BALLISTIC, 1400, 50_000, 45));
    }

    static Lanes lanes(Raid raid, List<DefendedAsset> assets) {
        return Lanes.of(raid, assets, profiles(), position -> Optional.empty(), Luck.ofSeed(5), 400);
    }

    static Laydown laydown(Sharing.Rule rule, FireUnit... units) {
        return new Laydown("test", List.of(units), 0, 0, new Sharing(rule, List.of()));
    }

    static FireUnit unit(String id, SystemType type, Position at) {
        return new FireUnit(id, type, Benches.POLAND, at, type.roundsReady(), FireUnit.Duty.PEOPLE);
    }

    static FireUnit unit(String id, SystemType type, Member member, Position at) {
        return new FireUnit(id, type, member, at, type.roundsReady(), FireUnit.Duty.PEOPLE);
    }

    static Position from(Position at, double bearing, double kilometres) {
        return Geodesy.destination(at, Angle.ofDegrees(bearing), Distance.ofKilometres(kilometres));
    }

    static Sys sys(String id) {
        return new Sys(id);
    }

    /** Builds a system by what matters to a test. */
    static final class Sys {
        private final String id;
        private Layer layer = Layer.MRAD;
        private double minKm;
        private double maxKm = 40;
        private double minAlt;
        private double maxAlt = 30;
        private Span kill = Span.exactly(0.7);
        private int channels = 6;
        private int rounds = 32;
        private int reloads;
        private double speed = 1000;
        private double react = 10;
        private double assess = 6;
        private double mast = 15;
        private double radarKm = 150;
        private boolean networked = true;
        private double cost = 0.5;
        private double ready = 1;

        private Sys(String id) {
            this.id = id;
        }

        Sys layer(Layer value) {
            layer = value;
            return this;
        }

        Sys range(double min, double max) {
            minKm = min;
            maxKm = max;
            return this;
        }

        Sys altitude(double min, double max) {
            minAlt = min;
            maxAlt = max;
            return this;
        }

        Sys kill(double p) {
            kill = Span.exactly(p);
            return this;
        }

        Sys kill(Span span) {
            kill = span;
            return this;
        }

        Sys magazine(int number, int full) {
            rounds = number;
            reloads = full;
            return this;
        }

        Sys channels(int number) {
            channels = number;
            return this;
        }

        Sys times(double reaction, double assessment) {
            react = reaction;
            assess = assessment;
            return this;
        }

        Sys speed(double metresPerSecond) {
            speed = metresPerSecond;
            return this;
        }

        Sys radar(double mastMetres, double kilometres) {
            mast = mastMetres;
            radarKm = kilometres;
            return this;
        }

        Sys networked(boolean value) {
            networked = value;
            return this;
        }

        Sys cost(double millionEur) {
            cost = millionEur;
            return this;
        }

        Sys ready(double share) {
            ready = share;
            return this;
        }

        SystemType build() {
            Map<ThreatClass, Envelope> envelopes = new EnumMap<>(ThreatClass.class);
            for (ThreatClass c : ThreatClass.values()) {
                envelopes.put(
                        c,
                        new Envelope(
                                layer,
                                Distance.ofKilometres(minKm),
                                Distance.ofKilometres(maxKm),
                                Distance.ofKilometres(minAlt),
                                Distance.ofKilometres(maxAlt),
                                kill));
            }
            return new SystemType(
                    id,
                    id,
                    layer,
                    envelopes,
                    channels,
                    rounds,
                    reloads,
                    Duration.ofMinutes(20),
                    Benches.seconds(react),
                    Benches.seconds(assess),
                    Speed.ofMetresPerSecond(speed),
                    Distance.ofMetres(mast),
                    Distance.ofKilometres(radarKm),
                    networked,
                    true,
                    Probability.of(ready),
                    Span.exactly(cost));
        }
    }
}
