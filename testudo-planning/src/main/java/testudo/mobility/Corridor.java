package testudo.mobility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import testudo.mobility.map.CorridorClass;
import testudo.mobility.map.Link;
import testudo.mobility.map.RoadMap;
import testudo.quantity.Position;

/**
 * The lines of one corridor class in one region, straight from hub to hub; a planning network, not a map of roads.
 *
 * @param corridorClass class; ports and airfields are lines to their hubs
 * @param region where
 * @param lines each from one end to the other
 */
public record Corridor(CorridorClass corridorClass, String region, List<Line> lines) {
    public Corridor {
        lines = List.copyOf(lines);
    }

    /** A straight line between two places. */
    public record Line(Position from, Position to) {}

    private record Key(CorridorClass corridor, String region) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int first = corridor.compareTo(other.corridor);
            return first != 0 ? first : region.compareTo(other.region);
        }
    }

    static List<Corridor> of(RoadMap map) {
        Map<Key, List<Line>> lines = new TreeMap<>();
        for (Link link : map.links()) {
            CorridorClass corridor = Travel.corridor(link);
            if (corridor != null && !link.region().isEmpty()) {
                lines.computeIfAbsent(new Key(corridor, link.region()), key -> new ArrayList<>())
                        .add(new Line(at(map, link.a()), at(map, link.b())));
            }
        }
        List<Corridor> corridors = new ArrayList<>();
        lines.forEach((key, of) -> corridors.add(new Corridor(key.corridor(), key.region(), of)));
        return Collections.unmodifiableList(corridors);
    }

    private static Position at(RoadMap map, int node) {
        return Position.of(
                map.nodes().get(node).latitude(), map.nodes().get(node).longitude());
    }
}
