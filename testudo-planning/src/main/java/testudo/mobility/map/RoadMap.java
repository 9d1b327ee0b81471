package testudo.mobility.map;

import java.util.List;

/** The drawn network; hubs come first in {@code nodes}, their rail terminals next in the same order. */
public record RoadMap(
        List<Node> nodes, List<Link> links, List<Integer> hubs, List<Integer> ports, List<Integer> airfields) {
    public RoadMap {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        hubs = List.copyOf(hubs);
        ports = List.copyOf(ports);
        airfields = List.copyOf(airfields);
    }
}
