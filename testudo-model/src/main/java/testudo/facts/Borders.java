package testudo.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import testudo.defence.Territory;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.quantity.Member;
import testudo.quantity.Position;

/** National borders at planning scale: whose land a point lies on, and the outlines that a map draws. */
public final class Borders implements Territory {
    private static final GeometryFactory PLANE = new GeometryFactory();

    private final List<State> states;

    private Borders(List<State> states) {
        this.states = List.copyOf(states);
    }

    /**
     * The outline of one state.
     *
     * @param code ISO 3166-1 alpha-3
     * @param name in English
     * @param member whether it is a member of the Alliance
     * @param polygons outer rings first, then holes, each ring a closed list of points
     */
    public record Outline(String code, String name, boolean member, List<List<List<Position>>> polygons) {}

    private record State(Outline outline, List<Part> parts) {}

    private record Part(Envelope box, IndexedPointInAreaLocator locator) {}

    /**
     * Reads a GeoJSON file of polygons with properties iso3, name and member.
     *
     * @throws BadInput if it cannot be read as such
     */
    public static Borders read(Path geoJson) {
        try {
            List<State> states = new ArrayList<>();
            for (JsonNode feature :
                    new ObjectMapper().readTree(geoJson.toFile()).path("features")) {
                states.add(state(feature));
            }
            return new Borders(states);
        } catch (IOException | IllegalArgumentException e) {
            throw new BadInput(new Finding(
                    geoJson.toString(),
                    0,
                    "borders-readable",
                    "not a GeoJSON file of borders: " + e.getMessage(),
                    "restore the shipped file."));
        }
    }

    private static State state(JsonNode feature) {
        JsonNode properties = feature.path("properties");
        JsonNode geometry = feature.path("geometry");
        List<List<List<Position>>> polygons = new ArrayList<>();
        if (geometry.path("type").asText().equals("Polygon")) {
            polygons.add(rings(geometry.path("coordinates")));
        } else {
            geometry.path("coordinates").forEach(polygon -> polygons.add(rings(polygon)));
        }
        Outline outline = new Outline(
                properties.path("iso3").asText(),
                properties.path("name").asText(),
                properties.path("member").asBoolean(),
                polygons);
        return new State(
                outline, outline.member() ? polygons.stream().map(Borders::part).toList() : List.of());
    }

    private static List<List<Position>> rings(JsonNode polygon) {
        List<List<Position>> rings = new ArrayList<>();
        for (JsonNode ring : polygon) {
            List<Position> points = new ArrayList<>();
            ring.forEach(point -> points.add(
                    Position.of(point.path(1).asDouble(), point.path(0).asDouble())));
            rings.add(List.copyOf(points));
        }
        return List.copyOf(rings);
    }

    private static Part part(List<List<Position>> rings) {
        if (rings.isEmpty()) {
            throw new IllegalArgumentException("a polygon has no ring");
        }
        LinearRing[] all = rings.stream()
                .map(ring -> PLANE.createLinearRing(ring.stream()
                        .map(p -> new Coordinate(p.longitude(), p.latitude()))
                        .toArray(Coordinate[]::new)))
                .toArray(LinearRing[]::new);
        Polygon polygon = PLANE.createPolygon(all[0], java.util.Arrays.copyOfRange(all, 1, all.length));
        return new Part(polygon.getEnvelopeInternal(), new IndexedPointInAreaLocator(polygon));
    }

    @Override
    public Optional<Member> memberAt(Position position) {
        Coordinate point = new Coordinate(position.longitude(), position.latitude());
        for (State state : states) {
            for (Part part : state.parts()) {
                if (part.box().contains(point) && part.locator().locate(point) != Location.EXTERIOR) {
                    return Optional.of(Member.of(state.outline().code()));
                }
            }
        }
        return Optional.empty();
    }

    /** Every outline, members and their neighbours, in the order of the file. */
    public List<Outline> outlines() {
        return states.stream().map(State::outline).toList();
    }
}
