package testudo.report.map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The borders that the report's maps are drawn with, projected and thinned. */
public final class Borders {
    private final List<State> states;

    private Borders(List<State> states) {
        this.states = List.copyOf(states);
    }

    /**
     * One state on the map.
     *
     * @param code ISO 3166-1 alpha-3
     * @param name for the reader
     * @param member whether it is a member
     * @param path outline in the map's points
     * @param labelX middle of its largest part
     * @param labelY likewise
     * @param area of its largest part, in square points
     */
    record State(String code, String name, boolean member, String path, double labelX, double labelY, double area) {}

    /** No borders: the report then says that its maps were not drawn. */
    public static Borders none() {
        return new Borders(List.of());
    }

    /**
     * Reads a GeoJSON feature collection whose features have the properties {@code iso3}, {@code name} and {@code member}.
     *
     * @throws IOException where the file cannot be read
     */
    public static Borders read(Path geojson) throws IOException {
        JsonNode root = new ObjectMapper().readTree(geojson.toFile());
        List<State> states = new ArrayList<>();
        for (JsonNode feature : root.path("features")) {
            State state = state(feature);
            if (!state.path.isEmpty()) {
                states.add(state);
            }
        }
        return new Borders(states);
    }

    /** Where no state can be drawn, since the file was not there. */
    public boolean isEmpty() {
        return states.isEmpty();
    }

    List<State> states() {
        return states;
    }

    /** Name of the state of that code, or the code. */
    public String name(String code) {
        return states.stream()
                .filter(state -> state.code.equals(code))
                .findFirst()
                .map(State::name)
                .orElse(code);
    }

    private static State state(JsonNode feature) {
        JsonNode geometry = feature.path("geometry");
        List<JsonNode> polygons = new ArrayList<>();
        if (geometry.path("type").asText().equals("Polygon")) {
            polygons.add(geometry.path("coordinates"));
        } else {
            geometry.path("coordinates").forEach(polygons::add);
        }
        List<List<double[]>> rings = new ArrayList<>();
        for (JsonNode polygon : polygons) {
            List<double[]> ring = ring(polygon.path(0));
            if (ring.stream().anyMatch(Laea::onMap)) {
                rings.add(ring);
            }
        }
        rings.sort(Comparator.comparingDouble(Outline::area).reversed());
        StringBuilder path = new StringBuilder();
        JsonNode words = feature.path("properties");
        boolean member = words.path("member").asBoolean();
        for (int i = 0; i < rings.size(); i++) {
            path.append(Outline.path(rings.get(i), member && i == 0));
        }
        double[] middle = rings.isEmpty() ? new double[2] : middle(rings.getFirst());
        return new State(
                words.path("iso3").asText(),
                words.path("iso3").asText().equals("TUR")
                        ? "Türkiye"
                        : words.path("name").asText(),
                member,
                path.toString(),
                middle[0],
                middle[1],
                rings.isEmpty() ? 0 : Outline.area(rings.getFirst()));
    }

    private static List<double[]> ring(JsonNode coordinates) {
        List<double[]> ring = new ArrayList<>();
        for (JsonNode point : coordinates) {
            ring.add(Laea.project(point.path(0).asDouble(), point.path(1).asDouble()));
        }
        return ring;
    }

    private static double[] middle(List<double[]> ring) {
        double twice = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < ring.size(); i++) {
            double[] a = ring.get(i);
            double[] b = ring.get((i + 1) % ring.size());
            double cross = a[0] * b[1] - b[0] * a[1];
            twice += cross;
            x += (a[0] + b[0]) * cross;
            y += (a[1] + b[1]) * cross;
        }
        return twice == 0 ? ring.getFirst() : new double[] {x / (3 * twice), y / (3 * twice)};
    }
}
