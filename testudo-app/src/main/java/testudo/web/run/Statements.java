package testudo.web.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The statements of an answer's first screen. */
final class Statements {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Statements() {}

    /** The newest of each key, in the order in which the keys were first told. */
    static List<ObjectNode> newest(List<ObjectNode> told) {
        Map<String, ObjectNode> byKey = new LinkedHashMap<>();
        told.forEach(one -> byKey.put(one.path("key").asText(), one));
        return List.copyOf(byKey.values());
    }

    static List<ObjectNode> of(Path result) {
        List<ObjectNode> all = new ArrayList<>();
        try {
            for (JsonNode one :
                    JSON.readTree(result.resolve("answer.json").toFile()).path("firstScreen")) {
                if (one instanceof ObjectNode statement) {
                    all.add(statement);
                }
            }
        } catch (IOException unreadable) {
            return List.of();
        }
        return all;
    }
}
