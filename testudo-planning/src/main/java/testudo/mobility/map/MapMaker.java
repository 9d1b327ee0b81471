package testudo.mobility.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import testudo.facts.City;
import testudo.facts.FactBook;
import testudo.facts.Port;
import testudo.facts.Zone;
import testudo.facts.tables.FactRow;
import testudo.quantity.Position;
import testudo.quantity.UnitVector;

/** Draws the network from the facts: hubs, neighbours by land, ports, a lattice at sea, airfields, crossings. */
public final class MapMaker {
    private static final double TRUNK_PEOPLE = 150_000;
    private static final double LARGE_PLACE = 200_000;
    private static final double APART_KM = 60;
    private static final double NEIGHBOUR_KM = 500;
    private static final int NEIGHBOURS = 8;
    private static final int TRIED = 20;
    private static final double STEP_KM = 6;
    private static final double FERRY_KM = 12;
    private static final int STANDARD = 1435;

    private final Map<String, String> regions = new LinkedHashMap<>();
    /** States through which others only drive. */
    private final Set<String> transit = new HashSet<>();

    private final Map<String, Integer> gauges = new LinkedHashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Integer> hubs = new ArrayList<>();
    private final List<Integer> ports = new ArrayList<>();
    private final List<Integer> airfields = new ArrayList<>();
    private final FactBook facts;
    private final Land land;

    public MapMaker(FactBook facts) {
        this.facts = facts;
        Set<String> open = new HashSet<>();
        for (FactRow row : facts.table("mobility_regions").rows()) {
            regions.put(row.text("state"), row.text("region"));
            if (row.text("region").equals("transit")) {
                transit.add(row.text("state"));
            }
            gauges.put(row.text("state"), row.wholeNumber("gauge_mm"));
            open.add(row.text("state"));
        }
        land = new Land(facts.borders(), open);
    }

    public RoadMap make() {
        hubs();
        int crossingsFrom = hubs.size();
        crossingEnds();
        neighbours();
        crossings(crossingsFrom);
        rail();
        ports();
        new SeaLattice(land, nodes, links).add(ports, facts.table("crossings").rows());
        airfields();
        return new RoadMap(nodes, links, hubs, ports, airfields);
    }

    private Node node(Position p, String member, double people, double city) {
        return new Node(
                p.latitude(),
                p.longitude(),
                UnitVector.of(p),
                member,
                regions.getOrDefault(member, ""),
                people,
                city,
                land.massAt(p.latitude(), p.longitude()));
    }

    private int add(Node node, List<Integer> list) {
        nodes.add(node);
        list.add(nodes.size() - 1);
        return nodes.size() - 1;
    }

    /** The largest place of each first-order division, and further large places that lie apart. */
    private void hubs() {
        List<City> cities = facts.cities().stream()
                .filter(city -> city.zone() == Zone.EUROPE
                        && regions.containsKey(city.member().code()))
                .sorted(Comparator.comparingInt(City::people).reversed().thenComparingInt(City::id))
                .toList();
        Map<String, Double> people = new LinkedHashMap<>();
        cities.forEach(c -> people.merge(c.member() + "/" + c.region(), (double) c.people(), Double::sum));
        Map<String, Double> listed = new LinkedHashMap<>();
        cities.forEach(c -> listed.merge(c.member().code(), (double) c.people(), Double::sum));
        Set<String> seen = new HashSet<>();
        for (City city : cities) {
            String division = city.member() + "/" + city.region();
            boolean first = seen.add(division);
            Node place = node(city.position(), city.member().code(), 0, city.people());
            if (first || city.people() >= LARGE_PLACE && apart(place)) {
                double scale = facts.member(city.member().code()).people()
                        / listed.getOrDefault(city.member().code(), 1.0);
                double represented = first ? people.getOrDefault(division, 0.0) * scale : 0;
                add(node(city.position(), city.member().code(), represented, city.people()), hubs);
            }
        }
    }

    private boolean apart(Node place) {
        return hubs.stream().allMatch(h -> nodes.get(h).km(place) >= APART_KM);
    }

    private void crossingEnds() {
        for (FactRow row : facts.table("crossings").rows()) {
            if (land(row)) {
                add(node(position(row, "from"), row.text("iso3_from"), 0, TRUNK_PEOPLE), hubs);
                add(node(position(row, "to"), row.text("iso3_to"), 0, TRUNK_PEOPLE), hubs);
            }
        }
    }

    static boolean land(FactRow row) {
        return row.text("road").equals("yes") || row.text("rail").equals("yes");
    }

    public static Position position(FactRow row, String end) {
        return Position.of(
                row.number(end + "_latitude").doubleValue(),
                row.number(end + "_longitude").doubleValue());
    }

    private void neighbours() {
        Set<Long> done = new HashSet<>();
        for (int a : hubs) {
            Node from = nodes.get(a);
            int linked = 0;
            for (int b : nearest(from, hubs, NEIGHBOUR_KM, TRIED)) {
                if (b == a || linked == NEIGHBOURS) {
                    continue;
                }
                long key = Math.min(a, b) * 1_000_000L + Math.max(a, b);
                if (done.contains(key)) {
                    linked++;
                    continue;
                }
                int borders = passable(from, nodes.get(b));
                if (borders >= 0) {
                    done.add(key);
                    linked++;
                    links.add(road(a, b, from.km(nodes.get(b)), borders));
                }
            }
        }
    }

    private Link road(int a, int b, double km, int borders) {
        Node one = nodes.get(a);
        Node two = nodes.get(b);
        Way way = Math.min(one.city(), two.city()) >= TRUNK_PEOPLE ? Way.TRUNK_ROAD : Way.SECONDARY_ROAD;
        return new Link(a, b, way, km, 0, borders, false, (one.city() < two.city() ? one : two).region());
    }

    private List<Integer> nearest(Node from, List<Integer> among, double withinKm, int most) {
        return among.stream()
                .filter(i -> nodes.get(i).mass() == from.mass() && nodes.get(i).km(from) <= withinKm)
                .sorted(Comparator.comparingDouble((Integer i) -> nodes.get(i).km(from))
                        .thenComparing(i -> i))
                .limit(most)
                .toList();
    }

    /** How many borders the straight way crosses, or -1 where it leaves open land for too long. */
    private int passable(Node from, Node to) {
        double km = from.km(to);
        int steps = Math.max(1, (int) Math.ceil(km / STEP_KM));
        double water = 0;
        double closed = 0;
        boolean transit = false;
        for (int i = 1; i < steps; i++) {
            double share = (double) i / steps;
            double latitude = from.latitude() + share * (to.latitude() - from.latitude());
            double longitude = from.longitude() + share * (to.longitude() - from.longitude());
            switch (land.groundAt(latitude, longitude)) {
                case WATER -> water += km / steps;
                case CLOSED -> closed += km / steps;
                case OPEN -> transit |= transits(latitude, longitude);
            }
        }
        if (closed > FERRY_KM || water > Math.max(FERRY_KM, 0.25 * km)) {
            return -1;
        }
        return transit ? 2 : from.member().equals(to.member()) ? 0 : 1;
    }

    private boolean transits(double latitude, double longitude) {
        return land.in(transit, latitude, longitude);
    }

    private void crossings(int first) {
        int at = first;
        for (FactRow row : facts.table("crossings").rows()) {
            if (!land(row)) {
                continue;
            }
            int a = hubs.get(at++);
            int b = hubs.get(at++);
            double km = row.decimal("length_km")
                    .map(java.math.BigDecimal::doubleValue)
                    .orElse(nodes.get(a).km(nodes.get(b)));
            int borders = row.text("iso3_from").equals(row.text("iso3_to")) ? 0 : 1;
            boolean ferry = row.text("kind").equals("ferry");
            Way way = ferry ? Way.FERRY : row.text("road").equals("yes") ? Way.TRUNK_ROAD : Way.MAIN_RAIL;
            links.add(new Link(a, b, way, km, 0, borders, false, nodes.get(a).region()));
        }
    }

    /** Every road link has a railway beside it but the Dardanelles and ferries; rail nodes follow the hubs. */
    private void rail() {
        int shift = nodes.size();
        int count = hubs.size();
        for (int i = 0; i < count; i++) {
            Node hub = nodes.get(hubs.get(i));
            nodes.add(hub);
            links.add(Link.of(hubs.get(i), shift + i, Way.TRAIN, 0));
        }
        List<Link> roads = List.copyOf(links);
        links.removeIf(link -> link.way() == Way.MAIN_RAIL);
        for (Link link : roads) {
            Node a = nodes.get(link.a());
            Node b = nodes.get(link.b());
            if (link.way() == Way.TRAIN
                    || link.way() == Way.FERRY
                    || a.member().equals("TUR") && b.member().equals("TUR") && noRail(a, b)) {
                continue;
            }
            boolean change = gauge(a) != gauge(b);
            Way way = link.way() == Way.SECONDARY_ROAD ? Way.OTHER_RAIL : Way.MAIN_RAIL;
            String region = change ? (gauge(a) == STANDARD ? b : a).region() : link.region();
            links.add(new Link(shift + link.a(), shift + link.b(), way, link.km(), 0, link.borders(), change, region));
        }
    }

    private boolean noRail(Node a, Node b) {
        return facts.table("crossings").rows().stream()
                .filter(row -> land(row) && row.text("rail").equals("no"))
                .anyMatch(row -> same(a, position(row, "from")) && same(b, position(row, "to")));
    }

    private static boolean same(Node node, Position position) {
        return node.latitude() == position.latitude() && node.longitude() == position.longitude();
    }

    /** Gauges other than the standard; 1520 and 1524 mm run through. */
    private int gauge(Node node) {
        int gauge = gauges.getOrDefault(node.member(), STANDARD);
        return gauge == 1524 ? 1520 : gauge;
    }

    private void ports() {
        for (Port port : facts.ports()) {
            if (port.zone() == Zone.EUROPE && regions.containsKey(port.member().code())) {
                Node place = node(port.position(), port.member().code(), 0, 0);
                int at = add(place, ports);
                approach(at, place, Way.PORT, 3);
            }
        }
    }

    private void airfields() {
        facts.airfields().stream()
                .filter(a -> a.zone() == Zone.EUROPE
                        && a.large()
                        && regions.containsKey(a.member().code()))
                .forEach(a -> {
                    Node place = node(a.position(), a.member().code(), 0, 0);
                    int at = add(place, airfields);
                    approach(at, place, Way.AIRFIELD, 3);
                    for (int other : airfields) {
                        if (other != at) {
                            Node end = nodes.get(other);
                            int borders = end.member().equals(place.member()) ? 0 : 1;
                            links.add(new Link(other, at, Way.AIR, end.km(place), 0, borders, false, ""));
                        }
                    }
                });
    }

    private void approach(int at, Node place, Way way, int most) {
        for (int hub : nearest(place, hubs, 200, most)) {
            links.add(new Link(hub, at, way, 0, nodes.get(hub).km(place), 0, false, place.region()));
        }
    }
}
