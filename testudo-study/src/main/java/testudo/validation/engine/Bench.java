package testudo.validation.engine;

import java.time.Duration;
import java.util.EnumMap;
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
import testudo.raid.Arrivals;
import testudo.raid.Assumptions;
import testudo.raid.Doctrine;
import testudo.raid.Lanes;
import testudo.raid.RaidSetup;
import testudo.raid.SyntheticLane;
import testudo.threat.ThreatClass;
import testudo.threat.Wave;

/** Notional units and lanes whose windows are written by hand, from which set-ups with a known answer are built. */
final class Bench {
    static final int PLENTY = 1_000_000;
    static final ThreatClass KIND = ThreatClass.CRUISE;

    private Bench() {}

    /** A system that meets everything; a round's flight and judgement hold its channel. */
    static SystemType system(String id, Layer layer, double kill, int channels, double assessSeconds, double ready) {
        return system(id, layer, kill, channels, assessSeconds, ready, PLENTY);
    }

    static SystemType system(
            String id, Layer layer, double kill, int channels, double assessSeconds, double ready, int load) {
        Map<ThreatClass, Envelope> envelopes = new EnumMap<>(ThreatClass.class);
        envelopes.put(KIND, new Envelope(layer, km(0), km(40), km(0), km(20), Span.exactly(kill)));
        return new SystemType(
                id,
                id,
                layer,
                envelopes,
                Math.max(1, channels),
                load,
                0,
                Duration.ZERO,
                Duration.ZERO,
                seconds(assessSeconds),
                Speed.ofMetresPerSecond(1000),
                Distance.ofMetres(15),
                km(100),
                true,
                true,
                Probability.of(ready),
                Span.exactly(0.1));
    }

    static SystemType system(double kill, int channels) {
        return system("a", Layer.MRAD, kill, channels, 1, 1);
    }

    static FireUnit unit(String id, SystemType system, int rounds) {
        return new FireUnit(id, system, Member.of("POL"), Position.of(52, 21), rounds, FireUnit.Duty.PEOPLE);
    }

    static SyntheticLane.Window window(String unit, double opens, double closes, double flyOut) {
        return new SyntheticLane.Window(unit, seconds(opens), seconds(closes), seconds(flyOut));
    }

    static SyntheticLane lane(List<SyntheticLane.Window> windows) {
        return new SyntheticLane(KIND, seconds(10_000), windows);
    }

    static Lanes lanes(int threats, double overSeconds, Arrivals arrivals, List<SyntheticLane> lanes) {
        var wave = new Wave(KIND, threats, Optional.of(Percent.of(0)), Duration.ZERO, seconds(overSeconds));
        return Lanes.synthetic(List.of(wave), lanes, arrivals);
    }

    static RaidSetup setUp(List<FireUnit> units, Lanes lanes, Doctrine doctrine, Assumptions assumptions) {
        var laydown = new Laydown("bench", units, 0, 0, new Sharing(Sharing.Rule.ALLIANCE, List.of()));
        return RaidSetup.of(laydown, lanes).with(doctrine).with(assumptions);
    }

    static Duration seconds(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }

    private static Distance km(double kilometres) {
        return Distance.ofKilometres(kilometres);
    }
}
