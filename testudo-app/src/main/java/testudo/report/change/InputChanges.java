package testudo.report.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The inputs that differ between two manifests. */
final class InputChanges {
    private static final List<String> SETTINGS =
            List.of("seed", "trials", "theatre", "unitedStates", "populationInTheatre", "version", "command");

    private InputChanges() {}

    static List<Diff.Input> between(JsonNode before, JsonNode after) {
        List<Diff.Input> changes = new ArrayList<>();
        changes.addAll(fields("plan", before.path("plan"), after.path("plan")));
        changes.addAll(fields("row", before.path("overlays"), after.path("overlays")));
        changes.addAll(fields("file", before.path("inputs"), after.path("inputs")));
        for (String setting : SETTINGS) {
            String from = before.path(setting).asText();
            String to = after.path(setting).asText();
            if (!from.equals(to)) {
                changes.add(new Diff.Input("run", setting, from, to));
            }
        }
        return changes;
    }

    private static List<Diff.Input> fields(String kind, JsonNode before, JsonNode after) {
        SortedSet<String> names = new TreeSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        return names.stream()
                .filter(name ->
                        !before.path(name).asText().equals(after.path(name).asText()))
                .map(name -> new Diff.Input(
                        kind, name, before.path(name).asText(), after.path(name).asText()))
                .toList();
    }
}
