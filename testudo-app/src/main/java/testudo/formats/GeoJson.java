package testudo.formats;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import testudo.quantity.Distance;
import testudo.quantity.Position;

/**
 * Writes GeoJSON: longitude before latitude before height, rings counter-clockwise, one feature a line; what crosses 180° is cut there (RFC 7946,
 * 3.1.9). Times stand in seconds after the start of the night and, beside them, as instants.
 */
final class GeoJson {
    private static final int DIGITS = 5;
    private static final ObjectMapper JSON = new ObjectMapper();

    private GeoJson() {}

    static String of(Drawing drawing) {
        ObjectNode head = JSON.createObjectNode();
        head.put("type", "FeatureCollection").put("name", drawing.name()).put("note", drawing.note());
        String start = head.toString();
        StringBuilder text = new StringBuilder(start.substring(0, start.length() - 1)).append(",\"features\":[\n");
        String gap = "";
        for (Mark mark : drawing.marks()) {
            text.append(gap).append(feature(mark));
            gap = ",\n";
        }
        return text.append("\n]}\n").toString();
    }

    private static ObjectNode feature(Mark mark) {
        ObjectNode feature = JSON.createObjectNode();
        feature.put("type", "Feature").put("id", mark.id());
        feature.set("geometry", geometry(mark));
        ObjectNode properties = feature.putObject("properties");
        properties.put("name", mark.name());
        put(properties, mark.properties());
        times(properties, mark);
        return feature;
    }

    private static ObjectNode geometry(Mark mark) {
        return switch (mark) {
            case Mark.Symbol symbol -> {
                ObjectNode geometry = JSON.createObjectNode().put("type", "Point");
                place(geometry.putArray("coordinates"), symbol.at());
                yield geometry;
            }
            case Mark.Moment moment -> {
                ObjectNode geometry = JSON.createObjectNode().put("type", "Point");
                place(geometry.putArray("coordinates"), moment.at()).add(metres(moment.height()));
                yield geometry;
            }
            case Mark.Area area -> area(area.ring());
            case Mark.Track track -> line(Antimeridian.cut(track.fixes()));
            case Mark.Link link -> line(Antimeridian.cut(ends(link)));
        };
    }

    private static List<Mark.Fix> ends(Mark.Link link) {
        return List.of(
                new Mark.Fix(link.start(), link.from(), Distance.ofMetres(0)),
                new Mark.Fix(link.end(), link.to(), link.height()));
    }

    private static ObjectNode area(List<Position> ring) {
        List<List<double[]>> parts = Antimeridian.cutRing(ring);
        ObjectNode geometry = JSON.createObjectNode();
        geometry.put("type", parts.size() == 1 ? "Polygon" : "MultiPolygon");
        ArrayNode coordinates = geometry.putArray("coordinates");
        for (List<double[]> part : parts) {
            ArrayNode corners = (parts.size() == 1 ? coordinates : coordinates.addArray()).addArray();
            part.forEach(corner -> corners.addArray().add(degrees(corner[0])).add(degrees(corner[1])));
        }
        return geometry;
    }

    private static ObjectNode line(List<List<Mark.Fix>> parts) {
        ObjectNode geometry = JSON.createObjectNode();
        geometry.put("type", parts.size() == 1 ? "LineString" : "MultiLineString");
        ArrayNode coordinates = geometry.putArray("coordinates");
        for (List<Mark.Fix> part : parts) {
            ArrayNode places = parts.size() == 1 ? coordinates : coordinates.addArray();
            part.forEach(fix -> place(places.addArray(), fix.at()).add(metres(fix.height())));
        }
        return geometry;
    }

    private static void times(ObjectNode properties, Mark mark) {
        switch (mark) {
            case Mark.Track track -> {
                List<List<Mark.Fix>> parts = Antimeridian.cut(track.fixes());
                ArrayNode times = properties.putArray("times");
                ArrayNode instants = properties.putArray("timesIso");
                for (List<Mark.Fix> part : parts) {
                    ArrayNode seconds = parts.size() == 1 ? times : times.addArray();
                    ArrayNode iso = parts.size() == 1 ? instants : instants.addArray();
                    part.forEach(fix -> {
                        seconds.add(seconds(fix.time()));
                        iso.add(iso(fix.time()));
                    });
                }
            }
            case Mark.Moment moment ->
                properties.put("time", seconds(moment.time())).put("timeIso", iso(moment.time()));
            case Mark.Link link ->
                properties
                        .put("start", seconds(link.start()))
                        .put("end", seconds(link.end()))
                        .put("startIso", iso(link.start()))
                        .put("endIso", iso(link.end()));
            case Mark.Symbol symbol -> {}
            case Mark.Area area -> {}
        }
    }

    private static ArrayNode place(ArrayNode into, Position at) {
        return into.add(degrees(at.longitude())).add(degrees(at.latitude()));
    }

    static BigDecimal metres(Distance height) {
        return BigDecimal.valueOf(height.metres()).setScale(0, RoundingMode.HALF_UP);
    }

    /** A time of the night as an instant of the day that stands for it. */
    static String iso(Duration time) {
        return Drawing.NIGHT.plusMillis(time.toMillis()).toString();
    }

    static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
    }

    static BigDecimal seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3);
    }

    static void put(ObjectNode into, Map<String, Object> properties) {
        properties.forEach((key, value) -> {
            switch (value) {
                case String text -> into.put(key, text);
                case Integer whole -> into.put(key, whole);
                case BigDecimal number -> into.put(key, number);
                case Boolean truth -> into.put(key, truth);
                default -> throw new IllegalStateException("a property cannot hold " + value.getClass());
            }
        });
    }
}
