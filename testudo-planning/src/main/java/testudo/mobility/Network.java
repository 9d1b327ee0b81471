package testudo.mobility;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import testudo.facts.FactBook;
import testudo.mobility.map.Link;
import testudo.mobility.map.LoadClass;
import testudo.mobility.map.MapMaker;
import testudo.mobility.map.Mode;
import testudo.mobility.map.Node;
import testudo.mobility.map.RoadMap;
import testudo.mobility.map.Values;
import testudo.mobility.map.Way;
import testudo.mobility.search.Routes;
import testudo.plan.Plan;
import testudo.quantity.Member;
import testudo.quantity.Span;

/**
 * The roads, railways, ports, airfields and crossings of the theatre at planning level.
 *
 * <p>Time along a link is {@code length × detour ÷ speed × 24 ÷ hours a day}, longer where the load exceeds the class of the link; a
 * journey takes the links whose times sum to the least, and waits once for its permit if it leaves its member.
 */
public final class Network {
    private static final double HOURS = 24;

    private final FactBook facts;
    private final Values values;
    private final RoadMap map;
    private final Travel travel;
    private final Routes routes;
    private final List<String> regions;
    private final int[][] starts = new int[Origin.values().length][];

    private Network(FactBook facts) {
        this.facts = facts;
        values = new Values(facts);
        map = new MapMaker(facts).make();
        travel = new Travel(map, values);
        regions = map.hubs().stream()
                .map(hub -> map.nodes().get(hub).region())
                .filter(region -> !region.isEmpty())
                .distinct()
                .sorted()
                .toList();
        routes = new Routes(
                map.nodes().size(),
                map.links().stream()
                        .flatMapToInt(link -> java.util.stream.IntStream.of(link.a(), link.b()))
                        .toArray());
        starts[Origin.WEST_PORTS.ordinal()] = westPorts();
        starts[Origin.CENTRAL_DEPOTS.ordinal()] = new int[] {gathering("centre")};
    }

    /** The network of a book of facts. */
    public static Network of(FactBook facts) {
        return new Network(facts);
    }

    /** The regions that results are told by, in order of their names. */
    public List<String> regions() {
        return regions;
    }

    /**
     * Days on the way to a region as it is today, the mean over where its people live, permit included; empty where less than half of
     * them can be reached that way.
     */
    public Optional<Span> days(Origin origin, String region, LoadClass load, Mode mode) {
        return new Journeys(this).days(origin, region, load, mode, 0).map(Journeys.Days::span);
    }

    /** Times to any site, for the lead time of rounds and the arrival of single units. */
    public SiteTimes from(Origin origin, LoadClass load) {
        return new SiteTimes(this, origin, load);
    }

    /**
     * The arrival of a plan's travelling reserve.
     *
     * @param factor multiple of today's force
     */
    public ReserveArrival reserve(Plan plan, BigDecimal factor) {
        return new ReserveArrival(this, plan, factor);
    }

    /**
     * How soon a plan's travelling reserve reaches each region, and what the stated share of the related spending saves of that. The works are
     * chosen by what saves most for its price, without the search and the proof of {@link #report}.
     */
    public Moves moves(Plan plan, Products products) {
        return new MovesMaker(this, plan, products).make();
    }

    /** Prepared places for new fire units, member by member, as the related spending allows. */
    public List<Standing> standing(Plan plan, Products products) {
        return new StandingMaker(this, ReserveForce.of(facts, plan), new RelatedMoney(this, products)).make();
    }

    /** The lines of the network by corridor class and region, for drawing. */
    public List<Corridor> corridors() {
        return Corridor.of(map);
    }

    /** Everything that {@code testudo move} tells. */
    public MoveReport report(Plan plan, Products products) {
        return new ReportMaker(this, plan, products).make();
    }

    FactBook facts() {
        return facts;
    }

    Values values() {
        return values;
    }

    RoadMap map() {
        return map;
    }

    Travel travel() {
        return travel;
    }

    Routes routes() {
        return routes;
    }

    int[] starts(Origin origin) {
        return starts[origin.ordinal()];
    }

    static double inDays(double hours) {
        return hours / HOURS;
    }

    Optional<String> regionOf(Member member) {
        return map.hubs().stream()
                .map(hub -> map.nodes().get(hub))
                .filter(node -> node.member().equals(member.code()) && node.people() > 0)
                .map(Node::region)
                .findFirst();
    }

    /** The hub of a region that is nearest to where its people are. */
    int gathering(String region) {
        List<Integer> hubs = map.hubs().stream()
                .filter(hub -> map.nodes().get(hub).region().equals(region))
                .filter(hub -> map.nodes().get(hub).people() > 0)
                .toList();
        double all = hubs.stream().mapToDouble(h -> map.nodes().get(h).people()).sum();
        double latitude = hubs.stream()
                .mapToDouble(
                        h -> map.nodes().get(h).people() * map.nodes().get(h).latitude() / all)
                .sum();
        double longitude = hubs.stream()
                .mapToDouble(
                        h -> map.nodes().get(h).people() * map.nodes().get(h).longitude() / all)
                .sum();
        var centre = testudo.quantity.UnitVector.of(testudo.quantity.Position.of(latitude, longitude));
        return hubs.stream()
                .min(Comparator.comparingDouble(
                        (Integer h) -> map.nodes().get(h).at().arc(centre)))
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no region '" + region + "'. Maybe one of " + String.join(", ", regions()) + "."));
    }

    private int[] westPorts() {
        int[] hubs = map.links().stream()
                .filter(link -> link.way() == Way.PORT && link.approachKm() < 60)
                .filter(link -> westCoast(map.nodes().get(link.b())))
                .mapToInt(Link::a)
                .filter(hub -> map.nodes().get(hub).people() > 0)
                .distinct()
                .sorted()
                .toArray();
        if (hubs.length == 0) {
            throw new IllegalStateException("no hub lies beside a port of the west coast");
        }
        return Arrays.copyOf(hubs, hubs.length);
    }

    private static boolean westCoast(Node port) {
        boolean mainland = port.region().equals("west") && !port.member().equals("GBR")
                || port.member().equals("DEU");
        return mainland && port.latitude() > 49 && port.latitude() < 55 && port.longitude() < 10;
    }
}
