package testudo.report.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import testudo.report.file.AnswerDetails;

/** The items of two answers whose figure or words differ, the clearest change first within each kind. */
final class FigureChanges {
    private FigureChanges() {}

    static List<Diff.Figure> between(JsonNode before, JsonNode after) {
        SequencedMap<String, JsonNode> old = items(before);
        SequencedMap<String, JsonNode> fresh = items(after);
        List<Diff.Figure> changes = new ArrayList<>();
        fresh.forEach((id, item) -> {
            JsonNode was = old.get(id);
            if (was == null) {
                changes.add(new Diff.Figure(id, "", AnswerDetails.inWords(item), "new"));
            } else if (!same(was, item)) {
                changes.add(new Diff.Figure(
                        id, AnswerDetails.inWords(was), AnswerDetails.inWords(item), change(was, item)));
            }
        });
        old.forEach((id, item) -> {
            if (!fresh.containsKey(id)) {
                changes.add(new Diff.Figure(id, AnswerDetails.inWords(item), "", "gone"));
            }
        });
        return changes;
    }

    private static SequencedMap<String, JsonNode> items(JsonNode answer) {
        SequencedMap<String, JsonNode> items = new LinkedHashMap<>();
        answer.path("sections")
                .forEach(section -> section.path("items")
                        .forEach(item -> items.put(item.path("id").asText(), item)));
        return items;
    }

    private static boolean same(JsonNode was, JsonNode is) {
        return was.path("estimate").equals(is.path("estimate"))
                && was.path("status").equals(is.path("status"))
                && was.path("unit").equals(is.path("unit"))
                && was.path("sentence").equals(is.path("sentence"));
    }

    private static String change(JsonNode was, JsonNode is) {
        JsonNode a = was.path("estimate");
        JsonNode b = is.path("estimate");
        if (!a.isObject() || !b.isObject() || a.equals(b)) {
            return "words";
        }
        if (b.path("low").asDouble() > a.path("high").asDouble()
                || b.path("high").asDouble() < a.path("low").asDouble()) {
            return "bands apart";
        }
        double mean = b.path("mean").asDouble();
        boolean within =
                mean >= a.path("low").asDouble() && mean <= a.path("high").asDouble();
        return within ? "within the old band" : "outside the old band";
    }
}
