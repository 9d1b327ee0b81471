package testudo.mobility.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import testudo.facts.Borders;
import testudo.quantity.Position;

/** Where a column may drive: land of members and of transit states, and which points hang together by land. */
final class Land {
    private static final double SOUTH = 27;
    private static final double NORTH = 72;
    private static final double WEST = -32;
    private static final double EAST = 46;
    private static final double BAND = 0.2;
    private static final double KM_PER_DEGREE = 111.195;

    enum Ground {
        WATER,
        OPEN,
        CLOSED
    }

    /** Rings of one polygon; {@code edges} are the starts of the edges that touch each band of latitude, ring by ring in one list. */
    private record Polygon(
            String state, Ground ground, double[] points, int[][] edges, double s, double n, double w, double e) {}

    private final List<Polygon> polygons = new ArrayList<>();
    private final int[] mass;

    Land(Borders borders, Set<String> open) {
        for (Borders.Outline outline : borders.outlines()) {
            for (List<List<Position>> polygon : outline.polygons()) {
                add(outline.code(), open.contains(outline.code()) ? Ground.OPEN : Ground.CLOSED, polygon);
            }
        }
        mass = masses();
    }

    private void add(String state, Ground ground, List<List<Position>> rings) {
        double s = 90;
        double n = -90;
        double w = 180;
        double e = -180;
        for (Position p : rings.getFirst()) {
            s = Math.min(s, p.latitude());
            n = Math.max(n, p.latitude());
            w = Math.min(w, p.longitude());
            e = Math.max(e, p.longitude());
        }
        if (n < SOUTH || s > NORTH || e < WEST || w > EAST) {
            return;
        }
        double[] points = rings.stream()
                .flatMap(List::stream)
                .flatMapToDouble(p -> DoubleStream.of(p.longitude(), p.latitude()))
                .toArray();
        polygons.add(new Polygon(state, ground, points, bands(rings, s, n), s, n, w, e));
    }

    private static int[][] bands(List<List<Position>> rings, double s, double n) {
        List<List<Integer>> bands = new ArrayList<>();
        for (int i = 0; i <= (int) ((n - s) / BAND); i++) {
            bands.add(new ArrayList<>());
        }
        int point = 0;
        for (List<Position> ring : rings) {
            for (int i = 0; i + 1 < ring.size(); i++) {
                double y = ring.get(i).latitude();
                double z = ring.get(i + 1).latitude();
                for (int b = (int) ((Math.min(y, z) - s) / BAND); b <= (int) ((Math.max(y, z) - s) / BAND); b++) {
                    if (b >= 0 && b < bands.size()) {
                        bands.get(b).add(2 * (point + i));
                    }
                }
            }
            point += ring.size();
        }
        return bands.stream()
                .map(band -> band.stream().mapToInt(i -> i).toArray())
                .toArray(int[][]::new);
    }

    /** Polygons that share a corner belong to one land mass: the borders of neighbours have the same corners. */
    private int[] masses() {
        int[] parent = new int[polygons.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        Map<Long, Integer> owner = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            double[] ring = polygons.get(i).points();
            for (int k = 0; k < ring.length; k += 2) {
                long corner = Math.round(ring[k] * 1000) * 1_000_000 + Math.round(ring[k + 1] * 1000);
                Integer other = owner.putIfAbsent(corner, i);
                if (other != null) {
                    parent[root(parent, i)] = root(parent, other);
                }
            }
        }
        for (int i = 0; i < parent.length; i++) {
            parent[i] = root(parent, i);
        }
        return parent;
    }

    private static int root(int[] parent, int at) {
        int i = at;
        while (parent[i] != i) {
            i = parent[i];
        }
        return i;
    }

    /** The land mass of a point or of the nearest coast within some 40 km; -1 if there is none. */
    int massAt(double latitude, double longitude) {
        int best = -1;
        double nearest = 40 / KM_PER_DEGREE;
        double cos = Math.cos(Math.toRadians(latitude));
        for (int i = 0; i < polygons.size(); i++) {
            Polygon polygon = polygons.get(i);
            if (inside(polygon, latitude, longitude)) {
                return mass[i];
            }
            if (latitude < polygon.s() - 0.5
                    || latitude > polygon.n() + 0.5
                    || longitude < polygon.w() - 1
                    || longitude > polygon.e() + 1) {
                continue;
            }
            double[] ring = polygon.points();
            for (int k = 0; k < ring.length; k += 2) {
                double d = Math.hypot((ring[k] - longitude) * cos, ring[k + 1] - latitude);
                if (d < nearest) {
                    nearest = d;
                    best = mass[i];
                }
            }
        }
        return best;
    }

    Ground groundAt(double latitude, double longitude) {
        for (Polygon polygon : polygons) {
            if (inside(polygon, latitude, longitude)) {
                return polygon.ground();
            }
        }
        return Ground.WATER;
    }

    /** Whether a point lies in one of some states. */
    boolean in(Set<String> states, double latitude, double longitude) {
        for (Polygon polygon : polygons) {
            if (inside(polygon, latitude, longitude) && states.contains(polygon.state())) {
                return true;
            }
        }
        return false;
    }

    private static boolean inside(Polygon polygon, double latitude, double longitude) {
        if (latitude < polygon.s() || latitude > polygon.n() || longitude < polygon.w() || longitude > polygon.e()) {
            return false;
        }
        double[] at = polygon.points();
        boolean in = false;
        for (int k : polygon.edges()[(int) ((latitude - polygon.s()) / BAND)]) {
            double y = at[k + 1];
            double z = at[k + 3];
            if (y > latitude != z > latitude && longitude < (at[k + 2] - at[k]) * (latitude - y) / (z - y) + at[k]) {
                in = !in;
            }
        }
        return in;
    }
}
