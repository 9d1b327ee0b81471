package testudo.calibration.mirror;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import testudo.calibration.record.CsvTable;
import testudo.defence.Envelope;
import testudo.defence.SystemType;
import testudo.facts.FactBook;
import testudo.quantity.Distance;
import testudo.quantity.Span;
import testudo.threat.ThreatClass;

/** Types of the mirror that the facts do not hold: each is like a known one, with a shorter reach, a lower ceiling and weaker shots. */
final class MirrorTypes {
    private final List<Stated> stated;

    /**
     * A type and the part of a holding that is of it.
     *
     * @param type the type
     * @param ofHolding the holding that it is a part of
     * @param share of the units of that holding
     */
    record Stated(SystemType type, String ofHolding, Span share) {}

    private MirrorTypes(List<Stated> stated) {
        this.stated = List.copyOf(stated);
    }

    static MirrorTypes read(Path file, FactBook facts) {
        CsvTable table = CsvTable.read(
                file,
                List.of(
                        "id",
                        "like",
                        "of_holding",
                        "share_low",
                        "share_base",
                        "share_high",
                        "range_km",
                        "ceiling_km",
                        "kill_factor"));
        List<Stated> stated = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            OptionalDouble low = table.number(row, "share_low", 0, 1);
            OptionalDouble base = table.number(row, "share_base", 0, 1);
            OptionalDouble high = table.number(row, "share_high", 0, 1);
            OptionalDouble range = table.number(row, "range_km", 0.1, 500);
            OptionalDouble ceiling = table.number(row, "ceiling_km", 0.1, 50);
            OptionalDouble factor = table.number(row, "kill_factor", 0, 1);
            if (low.isEmpty()
                    || base.isEmpty()
                    || high.isEmpty()
                    || range.isEmpty()
                    || ceiling.isEmpty()
                    || factor.isEmpty()) {
                continue;
            }
            SystemType like = facts.system(table.text(row, "like")).type();
            stated.add(new Stated(
                    weaker(
                            like,
                            table.text(row, "id"),
                            Distance.ofKilometres(range.getAsDouble()),
                            Distance.ofKilometres(ceiling.getAsDouble()),
                            factor.getAsDouble()),
                    table.text(row, "of_holding"),
                    Span.of(low.getAsDouble(), base.getAsDouble(), high.getAsDouble())));
        }
        table.throwFindings();
        return new MirrorTypes(stated);
    }

    List<Stated> partsOf(String holding) {
        return stated.stream().filter(one -> one.ofHolding().equals(holding)).toList();
    }

    private static SystemType weaker(SystemType like, String id, Distance range, Distance ceiling, double factor) {
        Map<ThreatClass, Envelope> envelopes = new EnumMap<>(ThreatClass.class);
        like.envelopes()
                .forEach((threatClass, envelope) -> envelopes.put(
                        threatClass,
                        new Envelope(
                                envelope.layer(),
                                least(envelope.minRange(), range),
                                least(envelope.maxRange(), range),
                                least(envelope.minAltitude(), ceiling),
                                least(envelope.maxAltitude(), ceiling),
                                envelope.killProbability().times(factor))));
        return new SystemType(
                id,
                id,
                like.layer(),
                envelopes,
                like.channels(),
                like.roundsReady(),
                like.reloads(),
                like.reloadTime(),
                like.reaction(),
                like.assessment(),
                like.interceptorSpeed(),
                like.mast(),
                like.radarRange(),
                like.networked(),
                like.mobile(),
                like.availability(),
                like.roundCostMillionEur(),
                SystemType.Effector.SHELL);
    }

    private static Distance least(Distance one, Distance other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
