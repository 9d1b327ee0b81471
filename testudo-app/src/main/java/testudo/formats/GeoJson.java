package testudo.formats;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import testudo.quantity.Position;

/** Writes GeoJSON: longitude before latitude, rings counter-clockwise, one feature a line. */
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
            case Mark.Symbol symbol -> point(symbol.at());
            case Mark.Moment moment -> point(moment.at());
            case Mark.Area area -> {
                ObjectNode geometry = JSON.createObjectNode().put("type", "Polygon");
                places(geometry.putArray("coordinates").addArray(), area.ring());
                yield geometry;
            }
            case Mark.Track track ->
                line(track.fixes().stream().map(Mark.Fix::at).toList());
            case Mark.Link link -> line(List.of(link.from(), link.to()));
        };
    }

    private static void times(ObjectNode properties, Mark mark) {
        switch (mark) {
            case Mark.Track track -> {
                ArrayNode times = properties.putArray("times");
                track.fixes().forEach(fix -> times.add(seconds(fix.time())));
            }
            case Mark.Moment moment -> properties.put("time", seconds(moment.time()));
            case Mark.Link link ->
                properties.put("start", seconds(link.start())).put("end", seconds(link.end()));
            case Mark.Symbol symbol -> {}
            case Mark.Area area -> {}
        }
    }

    private static ObjectNode point(Position at) {
        ObjectNode geometry = JSON.createObjectNode().put("type", "Point");
        place(geometry.putArray("coordinates"), at);
        return geometry;
    }

    private static ObjectNode line(List<Position> path) {
        ObjectNode geometry = JSON.createObjectNode().put("type", "LineString");
        places(geometry.putArray("coordinates"), path);
        return geometry;
    }

    private static void places(ArrayNode into, List<Position> path) {
        path.forEach(at -> place(into.addArray(), at));
    }

    private static void place(ArrayNode into, Position at) {
        into.add(degrees(at.longitude())).add(degrees(at.latitude()));
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
