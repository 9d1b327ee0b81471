package testudo.proving;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import testudo.defence.DefendedAsset;
import testudo.defence.Envelope;
import testudo.defence.FireUnit;
import testudo.defence.Geodesy;
import testudo.defence.Laydown;
import testudo.defence.Layer;
import testudo.defence.Patrol;
import testudo.defence.SystemType;
import testudo.facts.FactBook;
import testudo.facts.tables.FactRow;
import testudo.quantity.Distance;
import testudo.quantity.Member;
import testudo.quantity.Position;
import testudo.quantity.Probability;
import testudo.quantity.Span;
import testudo.quantity.Speed;
import testudo.threat.AssetClass;
import testudo.threat.ThreatClass;

/**
 * Notional patrol cells and ships beside a laydown. Numbers are stated in the facts; cells stand over the largest cities, none nearer to another
 * than two radii of a patrol; ships stand in the middle of stated sea boxes, a third of them on station. None describes a force.
 */
public record AirAndSea(List<FireUnit> cells, List<FireUnit> ships) {
    private static final Probability AIRCRAFT_READY = Probability.of(0.75);
    private static final int SHIPS_FOR_ONE_ON_STATION = 3;
    private static final double APART_KILOMETRES = 180;

    public static AirAndSea of(FactBook facts, Places places) {
        List<DefendedAsset> cities = places.assets().stream()
                .filter(asset -> asset.assetClass() == AssetClass.CITY)
                .sorted(Comparator.comparing(DefendedAsset::weight).reversed().thenComparing(DefendedAsset::id))
                .toList();
        List<FireUnit> cells = new ArrayList<>();
        List<FireUnit> ships = new ArrayList<>();
        for (FactRow row : facts.table("air_and_sea").rows()) {
            int count = row.wholeNumber("base");
            if (row.text("kind").equals("ships")) {
                ships(row, count / SHIPS_FOR_ONE_ON_STATION, cities, ships);
            } else {
                cells(count, cities, cells);
            }
        }
        return new AirAndSea(cells, ships);
    }

    /** The laydown with them. */
    public Laydown with(Laydown laydown) {
        List<FireUnit> units = new ArrayList<>(laydown.units());
        units.addAll(cells);
        units.addAll(ships);
        return new Laydown(laydown.name(), units, laydown.pooled(), laydown.reserve(), laydown.sharing());
    }

    private static void cells(int count, List<DefendedAsset> cities, List<FireUnit> into) {
        for (DefendedAsset city : cities) {
            if (into.size() == count) {
                return;
            }
            if (into.stream().allMatch(cell -> kilometres(cell.position(), city.position()) >= APART_KILOMETRES)) {
                into.add(Patrol.notional()
                        .cell("patrol-" + (into.size() + 1), city.member(), city.position(), AIRCRAFT_READY));
            }
        }
    }

    private static void ships(FactRow box, int onStation, List<DefendedAsset> cities, List<FireUnit> into) {
        Position middle = Position.of(
                box.number("latitude").doubleValue(), box.number("longitude").doubleValue());
        Member nearest = cities.stream()
                .min(Comparator.comparing(city -> kilometres(city.position(), middle)))
                .map(DefendedAsset::member)
                .orElse(Member.USA);
        SystemType ship = ship();
        for (int i = 1; i <= onStation; i++) {
            String id = "ship-" + box.text("name") + "-" + i;
            into.add(new FireUnit(id, ship, nearest, middle, ship.roundsReady(), FireUnit.Duty.PEOPLE));
        }
    }

    private static Double kilometres(Position a, Position b) {
        return Geodesy.greatCircle(a, b).kilometres();
    }

    /** A notional ship: 32 rounds to 100 km against drones and cruise missiles, none at sea to reload. */
    private static SystemType ship() {
        Envelope envelope = new Envelope(
                Layer.LRAD,
                Distance.ofKilometres(2),
                Distance.ofKilometres(100),
                Distance.ofMetres(0),
                Distance.ofKilometres(25),
                Span.of(0.52, 0.7, 0.85));
        Map<ThreatClass, Envelope> envelopes = new EnumMap<>(ThreatClass.class);
        ThreatClass.level().forEach(level -> envelopes.put(level, envelope));
        return new SystemType(
                "notional-ship",
                "notional ship",
                Layer.LRAD,
                envelopes,
                10,
                32,
                0,
                Duration.ZERO,
                Duration.ofSeconds(10),
                Duration.ofSeconds(10),
                Speed.ofMetresPerSecond(900),
                Distance.ofMetres(25),
                Distance.ofKilometres(200),
                true,
                true,
                Probability.ONE,
                Span.of(1, 2, 3));
    }
}
