package testudo.raid;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import testudo.defence.Envelope;
import testudo.defence.FireUnit;
import testudo.defence.Laydown;
import testudo.defence.Layer;
import testudo.defence.Sharing;
import testudo.defence.SystemType;
import testudo.quantity.Distance;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.quantity.Position;
import testudo.quantity.Probability;
import testudo.quantity.Span;
import testudo.quantity.Speed;
import testudo.threat.ThreatClass;
import testudo.threat.Wave;

/** Small set-ups for tests. */
final class Benches {
    static final Member POLAND = Member.of("POL");

    private Benches() {}

    static SystemType system(String id, double p, int channels, double assessSeconds) {
        return system(id, Layer.MRAD, Span.exactly(p), channels, assessSeconds, 0.1);
    }

    static SystemType system(String id, Layer layer, Span p, int channels, double assessSeconds, double cost) {
        Map<ThreatClass, Envelope> envelopes = new HashMap<>();
        for (ThreatClass c : ThreatClass.values()) {
            envelopes.put(
                    c,
                    new Envelope(
                            layer,
                            Distance.ofMetres(0),
                            Distance.ofKilometres(40),
                            Distance.ofMetres(0),
                            Distance.ofKilometres(20),
                            p));
        }
        return new SystemType(
                id,
                id,
                layer,
                envelopes,
                channels,
                1_000_000,
                0,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ofNanos((long) (assessSeconds * 1e9)),
                Speed.ofMetresPerSecond(1000),
                Distance.ofMetres(15),
                Distance.ofKilometres(100),
                true,
                true,
                Probability.ONE,
                Span.exactly(cost));
    }

    static FireUnit unit(String id, SystemType system, int rounds) {
        return new FireUnit(id, system, POLAND, Position.of(52, 21), rounds, FireUnit.Duty.PEOPLE);
    }

    static Laydown laydown(FireUnit... units) {
        return new Laydown("bench", List.of(units), 0, 0, new Sharing(Sharing.Rule.ALLIANCE, List.of()));
    }

    static Wave wave(int count, double overSeconds) {
        return wave(ThreatClass.CRUISE, count, overSeconds);
    }

    static Wave wave(ThreatClass c, int count, double overSeconds) {
        return new Wave(c, count, Optional.of(Percent.of(0)), Duration.ZERO, seconds(overSeconds));
    }

    static SyntheticLane lane(SyntheticLane.Window... windows) {
        return new SyntheticLane(ThreatClass.CRUISE, seconds(10_000), List.of(windows));
    }

    static SyntheticLane.Window window(String unit, double opens, double closes, double flyOut) {
        return new SyntheticLane.Window(unit, seconds(opens), seconds(closes), seconds(flyOut));
    }

    static List<SyntheticLane> only(SyntheticLane lane) {
        return new ArrayList<>(List.of(lane));
    }

    static Duration seconds(double seconds) {
        return Duration.ofNanos((long) (seconds * 1e9));
    }

    static RaidSetup bare(Laydown laydown, Lanes lanes, Doctrine doctrine) {
        return RaidSetup.of(laydown, lanes).with(doctrine).with(Assumptions.bare());
    }
}
