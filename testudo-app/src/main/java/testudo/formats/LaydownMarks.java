package testudo.formats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import testudo.defence.FireUnit;
import testudo.defence.Geodesy;
import testudo.defence.Laydown;
import testudo.quantity.Angle;
import testudo.quantity.Distance;
import testudo.quantity.Position;
import testudo.siting.ground.CoverRadius;
import testudo.siting.question.SitingQuestion;
import testudo.threat.ThreatClass;
import testudo.threat.ThreatProfile;

/** Fire units and the ground that they cover. */
final class LaydownMarks {
    private static final int CORNERS = 48;

    private LaydownMarks() {}

    static List<Mark> units(Laydown laydown) {
        return ordered(laydown).stream().map(LaydownMarks::symbol).toList();
    }

    /** One polygon a unit and class that it can engage, class by class. */
    static List<Mark> covers(Laydown laydown, SitingQuestion question) {
        List<Mark> marks = new ArrayList<>();
        for (ThreatClass threatClass : ThreatClass.values()) {
            ThreatProfile profile = question.profiles().get(threatClass);
            if (profile == null) {
                continue;
            }
            for (FireUnit unit : ordered(laydown)) {
                CoverRadius.of(unit.system(), profile, question.screening())
                        .ifPresent(radius -> marks.add(cover(unit, threatClass, radius)));
            }
        }
        return marks;
    }

    private static List<FireUnit> ordered(Laydown laydown) {
        return laydown.units().stream()
                .sorted(Comparator.comparing(FireUnit::id))
                .toList();
    }

    private static Mark symbol(FireUnit unit) {
        SequencedMap<String, Object> properties = new LinkedHashMap<>();
        properties.put("kind", "fire-unit");
        about(properties, unit);
        properties.put("layer", unit.system().layer().key());
        properties.put("duty", unit.duty().name().toLowerCase(java.util.Locale.ROOT));
        properties.put("roundsReady", unit.rounds());
        properties.put("roundsBeside", unit.reserve());
        properties.put("networked", unit.system().networked());
        properties.put("sidc", Sidc.of(unit.system()));
        properties.put("computed", true);
        return new Mark.Symbol(unit.id(), unit.id() + " " + unit.system().name(), unit.position(), properties);
    }

    private static void about(SequencedMap<String, Object> properties, FireUnit unit) {
        properties.put("unit", unit.id());
        properties.put("system", unit.system().id());
        properties.put("systemName", unit.system().name());
        properties.put("member", unit.member().code());
        properties.put("host", unit.host().code());
    }

    private static Mark cover(FireUnit unit, ThreatClass threatClass, Distance radius) {
        SequencedMap<String, Object> properties = new LinkedHashMap<>();
        properties.put("kind", "coverage");
        about(properties, unit);
        properties.put("threatClass", threatClass.key());
        unit.system()
                .against(threatClass)
                .ifPresent(envelope -> properties.put("layer", envelope.layer().key()));
        properties.put("radiusKm", BigDecimal.valueOf(radius.kilometres()).setScale(1, RoundingMode.HALF_UP));
        properties.put("computed", true);
        return new Mark.Area(
                unit.id() + "/" + threatClass.key(),
                unit.id() + " against " + threatClass.plural(),
                ring(unit.position(), radius),
                Tint.of(threatClass),
                properties);
    }

    /** Ends of geodesics from the centre, counter-clockwise and closed. */
    static List<Position> ring(Position centre, Distance radius) {
        List<Position> ring = new ArrayList<>();
        for (int i = 0; i < CORNERS; i++) {
            ring.add(Geodesy.destination(centre, Angle.ofDegrees(-360.0 * i / CORNERS), radius));
        }
        ring.add(ring.getFirst());
        return ring;
    }
}
