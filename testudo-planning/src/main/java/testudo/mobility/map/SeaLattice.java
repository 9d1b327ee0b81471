package testudo.mobility.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import testudo.facts.tables.FactRow;
import testudo.quantity.Position;
import testudo.quantity.UnitVector;

/** Points at sea, a degree apart in latitude and one and a half in longitude, linked to their eight neighbours where no land lies between. */
final class SeaLattice {
    private static final int SOUTH = 27;
    private static final int NORTH = 71;
    private static final double WEST = -28;
    private static final int COLUMNS = 47;
    private static final double WIDTH = 1.5;
    private static final double STEP_KM = 12;
    private static final double REACH_KM = 260;
    private static final double HARBOUR_KM = 60;

    private final Land land;
    private final List<Node> nodes;
    private final List<Link> links;
    private final List<Integer> points = new ArrayList<>();

    SeaLattice(Land land, List<Node> nodes, List<Link> links) {
        this.land = land;
        this.nodes = nodes;
        this.links = links;
    }

    void add(List<Integer> ports, List<FactRow> crossings) {
        grid();
        for (FactRow row : crossings) {
            if (!MapMaker.land(row)) {
                strait(row);
            }
        }
        for (int port : ports) {
            moor(port, HARBOUR_KM);
        }
    }

    private void grid() {
        int[][] index = new int[NORTH - SOUTH + 1][COLUMNS];
        for (int r = 0; r < index.length; r++) {
            for (int c = 0; c < COLUMNS; c++) {
                double latitude = SOUTH + r;
                double longitude = WEST + WIDTH * c;
                index[r][c] = land.groundAt(latitude, longitude) == Land.Ground.WATER ? point(latitude, longitude) : -1;
            }
        }
        int[][] steps = {{0, 1}, {1, 0}, {1, 1}, {1, -1}};
        for (int r = 0; r < index.length; r++) {
            for (int c = 0; c < COLUMNS; c++) {
                for (int[] step : steps) {
                    int r2 = r + step[0];
                    int c2 = c + step[1];
                    if (r2 < index.length && c2 >= 0 && c2 < COLUMNS) {
                        link(index[r][c], index[r2][c2], 0);
                    }
                }
            }
        }
    }

    private int point(double latitude, double longitude) {
        Position p = Position.of(latitude, longitude);
        nodes.add(new Node(latitude, longitude, UnitVector.of(p), "", "", 0, 0, -1));
        points.add(nodes.size() - 1);
        return nodes.size() - 1;
    }

    private void strait(FactRow row) {
        Position from = MapMaker.position(row, "from");
        Position to = MapMaker.position(row, "to");
        List<Integer> lattice = List.copyOf(points);
        int a = point(from.latitude(), from.longitude());
        int b = point(to.latitude(), to.longitude());
        double km = Math.max(
                nodes.get(a).km(nodes.get(b)),
                row.decimal("length_km").map(java.math.BigDecimal::doubleValue).orElse(0.0));
        links.add(Link.of(a, b, Way.SEA, km));
        moor(a, 15, lattice);
        moor(b, 15, lattice);
    }

    private void moor(int at, double harbourKm) {
        moor(at, harbourKm, points);
    }

    private void moor(int at, double harbourKm, List<Integer> among) {
        Node place = nodes.get(at);
        List<Integer> near = among.stream()
                .filter(i -> i != at && nodes.get(i).km(place) <= REACH_KM)
                .sorted(Comparator.comparingDouble((Integer i) -> nodes.get(i).km(place))
                        .thenComparing(i -> i))
                .limit(12)
                .toList();
        int moored = 0;
        for (int i : near) {
            if (moored < 4 && link(at, i, harbourKm)) {
                moored++;
            }
        }
    }

    private boolean link(int a, int b, double harbourKm) {
        if (a < 0 || b < 0) {
            return false;
        }
        Node from = nodes.get(a);
        Node to = nodes.get(b);
        double km = from.km(to);
        int steps = (int) Math.ceil(km / STEP_KM);
        for (int i = 1; i < steps; i++) {
            double share = (double) i / steps;
            double latitude = from.latitude() + share * (to.latitude() - from.latitude());
            double longitude = from.longitude() + share * (to.longitude() - from.longitude());
            if (share * km > harbourKm && land.groundAt(latitude, longitude) != Land.Ground.WATER) {
                return false;
            }
        }
        links.add(Link.of(a, b, Way.SEA, km));
        return true;
    }
}
