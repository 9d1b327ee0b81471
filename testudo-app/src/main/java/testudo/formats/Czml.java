package testudo.formats;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import testudo.quantity.Distance;
import testudo.quantity.Position;

/**
 * Writes CZML: one packet a mark, one packet a line, longitude before latitude before height. Heights above the ground stand for heights above
 * the ellipsoid, since no ground is drawn.
 */
final class Czml {
    private static final int FAINT = 24;
    private static final int SPEED = 120;
    private static final Distance GROUND = Distance.ofMetres(0);
    private static final ObjectMapper JSON = new ObjectMapper();

    private Czml() {}

    static String of(Drawing drawing) {
        StringBuilder text = new StringBuilder("[\n").append(document(drawing));
        for (Mark mark : drawing.marks()) {
            text.append(",\n").append(packet(mark, drawing));
        }
        return text.append("\n]\n").toString();
    }

    private static ObjectNode document(Drawing drawing) {
        ObjectNode document = JSON.createObjectNode();
        document.put("id", "document").put("name", drawing.name()).put("version", "1.0");
        document.put("description", drawing.note());
        if (!drawing.length().isZero()) {
            document.putObject("clock")
                    .put("interval", interval(Duration.ZERO, drawing.length()))
                    .put("currentTime", Drawing.NIGHT.toString())
                    .put("multiplier", SPEED);
        }
        return document;
    }

    private static ObjectNode packet(Mark mark, Drawing drawing) {
        ObjectNode packet = JSON.createObjectNode();
        packet.put("id", mark.id()).put("name", mark.name());
        switch (mark) {
            case Mark.Symbol symbol -> {
                place(packet.putObject("position").putArray("cartographicDegrees"), symbol.at(), GROUND);
                dot(packet, Tint.PLAIN);
            }
            case Mark.Moment moment -> {
                packet.put("availability", interval(moment.time(), drawing.length()));
                place(packet.putObject("position").putArray("cartographicDegrees"), moment.at(), moment.height());
                dot(packet, moment.tint());
            }
            case Mark.Area area -> {
                ObjectNode polygon = packet.putObject("polygon");
                ArrayNode corners = polygon.putObject("positions").putArray("cartographicDegrees");
                area.ring().subList(0, area.ring().size() - 1).forEach(at -> place(corners, at, GROUND));
                colour(polygon.putObject("material").putObject("solidColor").putObject("color"), area.tint(), FAINT);
            }
            case Mark.Track track -> track(packet, track);
            case Mark.Link link -> {
                packet.put("availability", interval(link.start(), link.end()));
                ObjectNode line = packet.putObject("polyline");
                ArrayNode ends = line.putObject("positions").putArray("cartographicDegrees");
                place(ends, link.from(), GROUND);
                place(ends, link.to(), link.height());
                line.put("width", 1);
                colour(line.putObject("material").putObject("solidColor").putObject("color"), link.tint(), 255);
            }
        }
        GeoJson.put(packet.putObject("properties"), mark.properties());
        return packet;
    }

    private static void track(ObjectNode packet, Mark.Track track) {
        packet.put(
                "availability",
                interval(
                        track.fixes().getFirst().time(), track.fixes().getLast().time()));
        ObjectNode position = packet.putObject("position");
        position.put("epoch", Drawing.NIGHT.toString());
        ArrayNode numbers = position.putArray("cartographicDegrees");
        for (Mark.Fix fix : track.fixes()) {
            numbers.add(GeoJson.seconds(fix.time()));
            place(numbers, fix.at(), fix.height());
        }
        dot(packet, track.tint());
        ObjectNode path = packet.putObject("path");
        path.put("width", 1);
        colour(path.putObject("material").putObject("solidColor").putObject("color"), track.tint(), 160);
    }

    private static void dot(ObjectNode packet, Tint tint) {
        ObjectNode point = packet.putObject("point");
        point.put("pixelSize", 6);
        colour(point.putObject("color"), tint, 255);
    }

    private static void colour(ObjectNode into, Tint tint, int opacity) {
        into.putArray("rgba").add(tint.red()).add(tint.green()).add(tint.blue()).add(opacity);
    }

    private static void place(ArrayNode into, Position at, Distance height) {
        into.add(GeoJson.degrees(at.longitude()))
                .add(GeoJson.degrees(at.latitude()))
                .add(GeoJson.metres(height));
    }

    private static String interval(Duration from, Duration to) {
        Duration end = to.compareTo(from) < 0 ? from : to;
        return Drawing.NIGHT.plusMillis(from.toMillis()) + "/" + Drawing.NIGHT.plusMillis(end.toMillis());
    }
}
