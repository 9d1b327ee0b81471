package testudo.cli.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/** One trial, as an animation takes it: from its drawing, sorted by kind, each thing flat. */
final class TraceView {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TraceView() {}

    static ObjectNode of(String geoJson, int trial) throws IOException {
        JsonNode drawing = JSON.readTree(geoJson);
        ObjectNode view = JSON.createObjectNode();
        view.set("name", drawing.path("name"));
        view.set("note", drawing.path("note"));
        view.put("trial", trial).put("seconds", 0);
        ArrayNode units = view.putArray("units");
        ArrayNode tracks = view.putArray("tracks");
        ArrayNode engagements = view.putArray("engagements");
        ArrayNode events = view.putArray("events");
        double end = 0;
        for (JsonNode feature : drawing.path("features")) {
            JsonNode properties = feature.path("properties");
            JsonNode places = feature.path("geometry").path("coordinates");
            switch (properties.path("kind").asText()) {
                case "fire-unit" -> units.add(at(flat(properties, List.of()), places));
                case "threat" -> tracks.add(track(properties, feature.path("geometry")));
                case "salvo" -> {
                    engagements.add(engagement(properties, feature.path("geometry")));
                    end = Math.max(end, properties.path("end").asDouble());
                }
                default -> {
                    events.add(at(flat(properties, List.of("timeIso", "name")), places));
                    end = Math.max(end, properties.path("time").asDouble());
                }
            }
        }
        return view.put("seconds", end);
    }

    private static ObjectNode flat(JsonNode properties, List<String> without) {
        ObjectNode flat = properties.deepCopy();
        flat.remove(List.of("kind", "computed"));
        return flat.remove(without);
    }

    private static ObjectNode at(ObjectNode flat, JsonNode place) {
        flat.set("lon", place.path(0));
        flat.set("lat", place.path(1));
        if (place.size() > 2) {
            flat.set("metres", place.path(2));
        }
        return flat;
    }

    /** Parts that the date line cut become one list of fixes again. */
    private static ObjectNode track(JsonNode properties, JsonNode geometry) {
        ObjectNode flat = flat(properties, List.of("times", "timesIso"));
        ArrayNode fixes = flat.putArray("fixes");
        boolean cut = geometry.path("type").asText().startsWith("Multi");
        JsonNode places = geometry.path("coordinates");
        for (int part = 0; part < (cut ? places.size() : 1); part++) {
            JsonNode line = cut ? places.path(part) : places;
            JsonNode times = cut ? properties.path("times").path(part) : properties.path("times");
            for (int i = 0; i < line.size(); i++) {
                fixes.addArray()
                        .add(times.path(i))
                        .add(line.path(i).path(0))
                        .add(line.path(i).path(1))
                        .add(line.path(i).path(2));
            }
        }
        return flat;
    }

    private static ObjectNode engagement(JsonNode properties, JsonNode geometry) {
        ObjectNode flat = flat(properties, List.of("startIso", "endIso", "name"));
        JsonNode places = geometry.path("coordinates");
        boolean cut = geometry.path("type").asText().startsWith("Multi");
        JsonNode first = cut ? places.path(0).path(0) : places.path(0);
        JsonNode line = cut ? places.path(places.size() - 1) : places;
        flat.putArray("from").add(first.path(0)).add(first.path(1));
        flat.set("to", line.path(line.size() - 1));
        return flat;
    }
}
