package testudo.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import testudo.assessment.Table;

/** A table as canonical text: a number has one spelling, unknown is empty in CSV and null in JSON. */
final class TableText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TableText() {}

    static String csv(Table table) {
        return String.join("\n", csvLines(table)) + "\n";
    }

    static List<String> csvLines(Table table) {
        List<String> lines = new ArrayList<>();
        lines.add(table.columns().stream().map(c -> quoted(c.name())).collect(Collectors.joining(",")));
        for (List<Object> row : table.rows()) {
            lines.add(row.stream().map(v -> quoted(spelled(v))).collect(Collectors.joining(",")));
        }
        return lines;
    }

    static String json(Table table) {
        ObjectNode root = JSON.createObjectNode();
        root.put("name", table.name()).put("title", table.title());
        ArrayNode columns = root.putArray("columns");
        for (Table.Column column : table.columns()) {
            columns.addObject()
                    .put("name", column.name())
                    .put("kind", column.kind().name().toLowerCase(java.util.Locale.ROOT))
                    .put("unit", column.unit())
                    .put("meaning", column.meaning());
        }
        ArrayNode rows = root.putArray("rows");
        table.rows().forEach(row -> rows.add(object(table, row)));
        return root.toPrettyString() + "\n";
    }

    private static ObjectNode object(Table table, List<Object> row) {
        ObjectNode node = JSON.createObjectNode();
        for (int i = 0; i < row.size(); i++) {
            Table.Column column = table.columns().get(i);
            Object value = row.get(i);
            if (column.kind() == Table.Kind.TEXT) {
                node.put(column.name(), spelled(value));
            } else if (spelled(value).isEmpty()) {
                node.putNull(column.name());
            } else {
                node.put(column.name(), new BigDecimal(spelled(value)));
            }
        }
        return node;
    }

    /** The one spelling of a value: numbers without exponent and without trailing zeros. */
    static String spelled(Object value) {
        return switch (value) {
            case BigDecimal number -> plain(number);
            case Double number -> Double.isFinite(number) ? plain(BigDecimal.valueOf(number)) : "";
            case Number number -> Long.toString(number.longValue());
            default -> value.toString();
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String quoted(String text) {
        boolean bare = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && text.equals(text.strip());
        return bare ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
