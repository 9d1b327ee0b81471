package testudo.report.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import testudo.report.file.AnswerDetails;

/** The items of two answers whose figure or words differ, the largest change first. */
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
        changes.sort(Comparator.comparing((Diff.Figure figure) -> size(old.get(figure.id()), fresh.get(figure.id())))
                .reversed());
        return changes;
    }

    private static Diff.Size size(@Nullable JsonNode was, @Nullable JsonNode is) {
        return was == null || is == null
                ? Diff.Size.of(MissingNode.getInstance(), MissingNode.getInstance())
                : was.path("estimate").isObject() && is.path("estimate").isObject()
                        ? Diff.Size.of(
                                was.path("estimate").path("mean"),
                                is.path("estimate").path("mean"))
                        : Diff.Size.NONE;
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
