package testudo.mobility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import testudo.mobility.map.CorridorClass;
import testudo.mobility.map.End;
import testudo.mobility.map.Link;
import testudo.mobility.map.LoadClass;
import testudo.mobility.map.Mode;
import testudo.mobility.map.Node;
import testudo.mobility.map.RoadMap;
import testudo.mobility.map.Values;
import testudo.mobility.map.Way;
import testudo.mobility.search.Routes;

/** Hours and capacities of links for a load, before and after work on them. */
final class Travel {
    /**
     * Work that can be done: one corridor class in one region.
     *
     * @param costLow cost at the low end, EUR bn 2025
     */
    record Option(CorridorClass corridor, String region, double costLow, double costBase, double costHigh) {}

    private static final double DAY = 24;

    private final RoadMap map;
    private final Values values;
    private final List<Option> options = new ArrayList<>();
    private final int[] optionOf;

    Travel(RoadMap map, Values values) {
        this.map = map;
        this.values = values;
        optionOf = new int[map.links().size()];
        draftOptions();
    }

    List<Option> options() {
        return options;
    }

    int optionOf(int link) {
        return optionOf[link];
    }

    private void draftOptions() {
        Map<String, Integer> index = new LinkedHashMap<>();
        Map<String, Double> size = new LinkedHashMap<>();
        Map<String, CorridorClass> corridors = new LinkedHashMap<>();
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < optionOf.length; i++) {
            Link link = map.links().get(i);
            CorridorClass corridor = corridor(link);
            if (corridor == null || link.region().isEmpty()) {
                optionOf[i] = -1;
                continue;
            }
            String key = corridor.key() + "/" + link.region();
            optionOf[i] = index.computeIfAbsent(key, k -> {
                keys.add(k);
                return keys.size() - 1;
            });
            corridors.put(key, corridor);
            size.merge(key, link.km(), Double::sum);
        }
        for (String key : keys) {
            CorridorClass corridor = java.util.Objects.requireNonNull(corridors.get(key));
            String region = key.substring(key.indexOf('/') + 1);
            double amount = amount(corridor, region, size.getOrDefault(key, 0.0));
            String price = price(corridor);
            options.add(new Option(
                    corridor,
                    region,
                    values.span(price).low() * amount / 1000,
                    values.span(price).base() * amount / 1000,
                    values.span(price).high() * amount / 1000));
        }
    }

    static @org.jspecify.annotations.Nullable CorridorClass corridor(Link link) {
        if (link.gauge()) {
            return CorridorClass.GAUGE;
        }
        return switch (link.way()) {
            case TRUNK_ROAD -> CorridorClass.TRUNK_ROAD;
            case SECONDARY_ROAD -> CorridorClass.SECONDARY_ROAD;
            case MAIN_RAIL -> CorridorClass.MAIN_RAIL;
            case OTHER_RAIL -> CorridorClass.OTHER_RAIL;
            case PORT -> CorridorClass.PORT;
            case AIRFIELD -> CorridorClass.AIRFIELD;
            case FERRY, TRAIN, SEA, AIR -> null;
        };
    }

    private static String price(CorridorClass corridor) {
        return switch (corridor) {
            case TRUNK_ROAD -> "trunk_cost";
            case SECONDARY_ROAD -> "secondary_cost";
            case MAIN_RAIL -> "main_rail_cost";
            case OTHER_RAIL -> "other_rail_cost";
            case GAUGE -> "gauge_cost";
            case PORT -> "port_cost";
            case AIRFIELD -> "air_cost";
        };
    }

    /** Kilometres, or the number of ports or airfields, that the work is about. */
    private double amount(CorridorClass corridor, String region, double km) {
        double share = values.span("distinct_share").base() / 100;
        return switch (corridor) {
            case TRUNK_ROAD, SECONDARY_ROAD -> km * values.span("road_detour").base() * share;
            case MAIN_RAIL, OTHER_RAIL -> km * values.span("rail_detour").base() * share;
            case GAUGE -> broadKm(region) * values.span("rail_detour").base() * share;
            case PORT -> count(map.ports(), region);
            case AIRFIELD -> count(map.airfields(), region);
        };
    }

    /** Main railways of the members of a region that have another gauge than their neighbours. */
    private double broadKm(String region) {
        var broad = map.links().stream()
                .filter(Link::gauge)
                .flatMap(l -> java.util.stream.Stream.of(
                        map.nodes().get(l.a()), map.nodes().get(l.b())))
                .filter(n -> n.region().equals(region))
                .map(Node::member)
                .collect(java.util.stream.Collectors.toSet());
        return map.links().stream()
                .filter(l ->
                        l.way().rail() && broad.contains(map.nodes().get(l.a()).member()))
                .filter(l -> map.nodes().get(l.a()).region().equals(region))
                .mapToDouble(Link::km)
                .sum();
    }

    private double count(List<Integer> places, String region) {
        return places.stream()
                .filter(i -> map.nodes().get(i).region().equals(region))
                .count();
    }

    /** Hours of every link for a load. */
    double[] hours(LoadClass load, Mode mode, End end, boolean upgraded) {
        double[] hours = new double[optionOf.length];
        for (int i = 0; i < hours.length; i++) {
            Link link = map.links().get(i);
            boolean open = mode.uses(link.way()) && !(mode.hauls() && fromRegionToRegion(link));
            hours[i] = open ? hours(link, load, end, upgraded) : Routes.NEVER;
        }
        return hours;
    }

    private boolean fromRegionToRegion(Link link) {
        return link.way() != Way.SEA
                && link.way() != Way.AIR
                && !map.nodes()
                        .get(link.a())
                        .region()
                        .equals(map.nodes().get(link.b()).region());
    }

    private double hours(Link link, LoadClass load, End end, boolean upgraded) {
        double border = link.borders() * values.less("border_check", end);
        return border
                + switch (link.way()) {
                    case TRUNK_ROAD -> onRoad(link.km(), load, "trunk_limit", end, upgraded);
                    case SECONDARY_ROAD -> onRoad(link.km(), load, "secondary_limit", end, upgraded);
                    case MAIN_RAIL -> onRail(link, load, "main_rail_limit", end, upgraded);
                    case OTHER_RAIL -> onRail(link, load, "other_rail_limit", end, upgraded);
                    case TRAIN -> values.less("train_load", end);
                    case FERRY -> values.less("train_load", end) + link.km() / values.more("sea_speed", end);
                    case PORT ->
                        values.less(upgraded ? "port_load_after" : "port_load", end) + drive(link.approachKm(), end);
                    case SEA -> link.km() * values.less("sea_detour", end) / values.more("sea_speed", end);
                    case AIRFIELD ->
                        values.less(upgraded ? "air_load_after" : "air_load", end) + drive(link.approachKm(), end);
                    case AIR -> fly(link.km(), load, end);
                };
    }

    double drive(double km, End end) {
        return km
                * values.less("road_detour", end)
                / values.more("road_speed", end)
                * (DAY / values.more("road_hours", end));
    }

    private double onRoad(double km, LoadClass load, String limit, End end, boolean upgraded) {
        return drive(km, end) * slower(load, limit, end, upgraded);
    }

    private double onRail(Link link, LoadClass load, String limit, End end, boolean upgraded) {
        double moving = link.km()
                * values.less("rail_detour", end)
                / values.more("rail_speed", end)
                * (DAY / values.more("rail_hours", end));
        boolean standard = link.gauge() && upgraded;
        double change = link.gauge() && !standard ? values.less("gauge_change", end) : 0;
        return moving * slower(load, limit, end, upgraded) + change;
    }

    /** How much longer the way round takes where the load is too heavy or too large; 1 where it is not. */
    private double slower(LoadClass load, String limit, End end, boolean upgraded) {
        double carries = upgraded
                ? Math.max(values.more("upgraded_limit", end), values.more(limit, end))
                : values.more(limit, end);
        return values.less("weight_" + load.key(), end) <= carries
                ? 1
                : values.less("bypass", end) / values.more("bypass_speed", end);
    }

    private double fly(double km, LoadClass load, End end) {
        if (values.less("weight_" + load.key(), end) > values.more("air_payload", end)) {
            return Routes.NEVER;
        }
        double queue = DAY * values.less("vehicles_" + load.key(), end) / values.more("air_sorties", end);
        return queue + km * values.less("air_detour", end) / values.more("air_speed", end);
    }

    /** Vehicles a day, one way, that a link carries; of links side by side only the stated share has a road of its own. */
    double capacity(Link link, End end, boolean upgraded) {
        double distinct = values.more("distinct_share", end) / 100;
        double capacity = switch (link.way()) {
            case TRUNK_ROAD -> distinct * values.more("trunk_capacity", end);
            case SECONDARY_ROAD -> distinct * values.more("secondary_capacity", end);
            case MAIN_RAIL -> distinct * values.more("main_rail_capacity", end);
            case OTHER_RAIL -> distinct * values.more("other_rail_capacity", end);
            case PORT, FERRY -> values.more("port_capacity", end);
            case TRAIN, SEA -> Double.POSITIVE_INFINITY;
            case AIRFIELD, AIR -> 0;
        };
        return upgraded ? capacity * values.more("upgraded_capacity", end) : capacity;
    }
}
