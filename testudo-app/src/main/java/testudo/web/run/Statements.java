package testudo.web.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import testudo.web.http.Replies;

/** The first statement of each section of an answer. */
final class Statements {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Statements() {}

    static List<ObjectNode> of(Path result) {
        try {
            return of(JSON.readTree(result.resolve("answer.json").toFile()));
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    static List<ObjectNode> of(JsonNode answer) {
        List<ObjectNode> all = new ArrayList<>();
        for (JsonNode section : answer.path("sections")) {
            JsonNode first = section.path("items").path(0);
            ObjectNode one = Replies.object()
                    .put("key", section.path("id").asText())
                    .put("title", section.path("title").asText())
                    .put("sentence", first.path("sentence").asText())
                    .put("short", first.path("short").asText(""))
                    .put("unit", first.path("unit").asText(""));
            one.set("estimate", first.get("estimate"));
            all.add(one);
        }
        return all;
    }
}
