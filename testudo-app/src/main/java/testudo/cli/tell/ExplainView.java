package testudo.cli.tell;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import testudo.cli.say.TextTable;
import testudo.quantity.Figures;

/** An explanation as text. */
final class ExplainView {
    private static final int SHOWN = 12;

    private ExplainView() {}

    static String text(Map<String, Object> explained, boolean all) {
        StringBuilder text = new StringBuilder();
        text.append(explained.get("item"))
                .append("\n  ")
                .append(explained.get("sentence"))
                .append("\n");
        if (explained.get("estimate") instanceof JsonNode estimate && estimate.isObject()) {
            text.append("\nFigure    ")
                    .append(number(estimate, "mean"))
                    .append(' ')
                    .append(explained.get("unit"))
                    .append(basis(explained))
                    .append(
                            estimate.path("trials").asLong() == 0
                                    ? "\n  from the low to the high end of what is unknown: "
                                    : "\n  90% band, unknown parameters included: ")
                    .append(number(estimate, "low"))
                    .append(" to ")
                    .append(number(estimate, "high"))
                    .append(chance(estimate));
        }
        line(text, "Status    ", explained.get("status"));
        line(text, "Grade     ", explained.get("grade"));
        line(text, "Place     ", explained.get("place"));
        assumptions(text, explained, all);
        sources(text, explained, all);
        if (explained.get("rows") instanceof List<?> tables) {
            tables.forEach(table -> rows(text, (ResultRead.Rows) table, all));
        }
        line(text, "\nMade by   ", explained.get("command"));
        return text.toString();
    }

    private static String basis(Map<String, Object> explained) {
        String basis = String.valueOf(explained.getOrDefault("priceBasis", ""));
        return basis.isEmpty() ? "" : ", " + basis;
    }

    private static void line(StringBuilder text, String head, @org.jspecify.annotations.Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            text.append(head).append(value).append("\n");
        }
    }

    private static String chance(JsonNode estimate) {
        if (estimate.path("trials").asLong() == 0) {
            return "\n  no chance in it\n";
        }
        return "\n  90% band of chance alone: " + number(estimate, "chanceLow") + " to "
                + number(estimate, "chanceHigh") + " ("
                + estimate.path("trials").asText() + " trials)\n";
    }

    private static String number(JsonNode estimate, String key) {
        return Figures.six(estimate.path(key).asDouble()).toPlainString();
    }

    private static void assumptions(StringBuilder text, Map<String, Object> explained, boolean all) {
        if (!(explained.get("assumptions") instanceof List<?> list) || list.isEmpty()) {
            return;
        }
        text.append("\nAssumptions\n");
        for (Object one : list) {
            Map<?, ?> assumption = (Map<?, ?>) one;
            text.append("  ").append(assumption.get("words")).append("\n");
            List<?> values = assumption.get("values") instanceof List<?> found ? found : List.of();
            values.stream().limit(all ? Long.MAX_VALUE : SHOWN).forEach(value -> {
                Map<?, ?> row = (Map<?, ?>) value;
                text.append(String.format(
                        Locale.ROOT,
                        "    %s = %s [%s to %s] %s (%s)%n",
                        row.get("name"),
                        row.get("value"),
                        row.get("low"),
                        row.get("high"),
                        row.get("unit"),
                        row.get("source")));
            });
            more(text, values.size(), all);
        }
    }

    private static void sources(StringBuilder text, Map<String, Object> explained, boolean all) {
        if (!(explained.get("sources") instanceof List<?> list) || list.isEmpty()) {
            return;
        }
        text.append("\nSources\n");
        list.stream().limit(all ? Long.MAX_VALUE : SHOWN).forEach(one -> {
            Map<?, ?> source = (Map<?, ?>) one;
            List<String> words = new ArrayList<>();
            for (String key : List.of("title", "publisher", "date", "url")) {
                Object value = source.get(key);
                if (value != null && !value.toString().isEmpty()) {
                    words.add(value.toString());
                }
            }
            text.append("  ")
                    .append(source.get("key"))
                    .append(": ")
                    .append(String.join(", ", words))
                    .append("\n");
        });
        more(text, list.size(), all);
    }

    private static void rows(StringBuilder text, ResultRead.Rows table, boolean all) {
        text.append("\nRows behind: ")
                .append(table.title())
                .append(" (")
                .append(table.name())
                .append(")\n");
        Set<String> columns = new LinkedHashSet<>();
        table.rows().forEach(row -> columns.addAll(row.keySet()));
        TextTable shown = new TextTable(List.copyOf(columns));
        table.rows().stream()
                .limit(all ? Long.MAX_VALUE : SHOWN)
                .forEach(row -> shown.add(
                        columns.stream().map(c -> row.getOrDefault(c, "")).toList()));
        text.append(shown).append("\n");
        more(text, table.rows().size(), all);
    }

    private static void more(StringBuilder text, int size, boolean all) {
        if (!all && size > SHOWN) {
            text.append("    … and ").append(size - SHOWN).append(" more; --all or --json shows them.\n");
        }
    }
}
