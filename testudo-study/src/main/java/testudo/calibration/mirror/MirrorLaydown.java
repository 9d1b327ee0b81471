package testudo.calibration.mirror;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import testudo.calibration.record.CsvTable;
import testudo.calibration.record.HalfYear;
import testudo.defence.DefendedAsset;
import testudo.defence.Envelope;
import testudo.defence.FireUnit;
import testudo.defence.Laydown;
import testudo.defence.Layer;
import testudo.defence.LayerGroup;
import testudo.defence.Sharing;
import testudo.defence.SystemType;
import testudo.facts.FactBook;
import testudo.quantity.Span;
import testudo.threat.ThreatClass;

/** Stated holdings by half-year, each as a range, stood at computed places in proportion to people. */
final class MirrorLaydown {
    private static final double FAR_KILOMETRES = 10;
    private static final double NEAR_KILOMETRES = 2;
    private final FactBook facts;
    private final MirrorPlaces places;
    private final Map<HalfYear, Map<String, Span>> holdings;

    private MirrorLaydown(FactBook facts, MirrorPlaces places, Map<HalfYear, Map<String, Span>> holdings) {
        this.facts = facts;
        this.places = places;
        this.holdings = holdings;
    }

    static MirrorLaydown read(Path file, FactBook facts, MirrorPlaces places) {
        CsvTable table = CsvTable.read(file, List.of("half", "system_id", "low", "base", "high", "basis"));
        Map<HalfYear, Map<String, Span>> holdings = new LinkedHashMap<>();
        for (int row = 0; row < table.size(); row++) {
            OptionalInt low = table.count(row, "low", OptionalInt.empty());
            OptionalInt base = table.count(row, "base", OptionalInt.empty());
            OptionalInt high = table.count(row, "high", OptionalInt.empty());
            Optional<HalfYear> half = table.month(row, "half").map(HalfYear::of);
            if (low.isEmpty() || base.isEmpty() || high.isEmpty() || half.isEmpty()) {
                continue;
            }
            if (low.getAsInt() > base.getAsInt() || base.getAsInt() > high.getAsInt()) {
                table.fault(row, "range", "low, base and high do not rise", "put them in order.");
                continue;
            }
            holdings.computeIfAbsent(half.get(), ignored -> new LinkedHashMap<>())
                    .put(table.text(row, "system_id"), Span.of(low.getAsInt(), base.getAsInt(), high.getAsInt()));
        }
        table.throwFindings();
        return new MirrorLaydown(facts, places, holdings);
    }

    boolean knows(HalfYear half) {
        return holdings.containsKey(half);
    }

    Laydown of(HalfYear half, MirrorArm arm) {
        List<FireUnit> units = new ArrayList<>();
        holdings.getOrDefault(half, Map.of()).forEach((system, count) -> {
            stand(kill(facts.system(system).type(), arm::of), (int) arm.of(count), units);
        });
        return new Laydown(
                "mirror " + half.from() + " " + arm.name().toLowerCase(Locale.ROOT),
                units,
                0,
                0,
                new Sharing(Sharing.Rule.NATIONAL, List.of()));
    }

    /** The laydown anew: holdings and kill probabilities where the point says within their ranges, parts of holdings by their own types. */
    Laydown anew(HalfYear half, MirrorPoint point, MirrorTypes types) {
        List<FireUnit> units = new ArrayList<>();
        holdings.getOrDefault(half, Map.of()).forEach((system, count) -> {
            SystemType type = facts.system(system).type();
            boolean area = type.layer().group() == LayerGroup.AREA;
            int held = (int) Math.round(within(count, area ? point.holdingsArea() : point.holdingsSmall()));
            for (MirrorTypes.Stated part : types.partsOf(system)) {
                int some = (int) Math.round(held * part.share().base());
                held -= some;
                stand(kill(part.type(), Span::base), some, units);
            }
            stand(kill(type, span -> area ? within(span, point.killArea()) : span.base()), held, units);
        });
        return new Laydown("mirror anew " + half.from(), units, 0, 0, new Sharing(Sharing.Rule.NATIONAL, List.of()));
    }

    /** From the low end at 0 over the base at a half to the high end at 1. */
    private static double within(Span span, double at) {
        return at < 0.5
                ? span.low() + (span.base() - span.low()) * 2 * at
                : span.base() + (span.high() - span.base()) * (2 * at - 1);
    }

    private void stand(SystemType type, int count, List<FireUnit> units) {
        boolean small = type.layer() == Layer.VSHORAD || type.layer() == Layer.CUAS;
        stand(type, count, small ? places.all() : places.capitals(), small, units);
    }

    /** One after another to the place with the most people for each unit of the type that it already has. */
    private static void stand(
            SystemType type, int count, List<DefendedAsset> among, boolean small, List<FireUnit> units) {
        int[] has = new int[among.size()];
        for (int unit = 0; unit < count; unit++) {
            int best = 0;
            for (int place = 1; place < has.length; place++) {
                if (among.get(place).weight() * (2L * has[best] + 1)
                        > among.get(best).weight() * (2L * has[place] + 1)) {
                    best = place;
                }
            }
            has[best]++;
            units.add(new FireUnit(
                    type.id() + "-" + (unit + 1),
                    type,
                    MirrorPlaces.OWNER,
                    MirrorPlaces.beside(
                            among.get(best).position(), units.size(), small ? NEAR_KILOMETRES : FAR_KILOMETRES),
                    type.roundsReady(),
                    FireUnit.Duty.PEOPLE));
        }
    }

    /** The type with every kill probability at one place in its range. */
    private static SystemType kill(SystemType type, ToDoubleFunction<Span> place) {
        Map<ThreatClass, Envelope> envelopes = new EnumMap<>(ThreatClass.class);
        type.envelopes()
                .forEach((threatClass, envelope) -> envelopes.put(
                        threatClass,
                        new Envelope(
                                envelope.layer(),
                                envelope.minRange(),
                                envelope.maxRange(),
                                envelope.minAltitude(),
                                envelope.maxAltitude(),
                                Span.exactly(place.applyAsDouble(envelope.killProbability())))));
        return type.with(envelopes, Span.exactly(type.roundCostMillionEur().base()));
    }
}
