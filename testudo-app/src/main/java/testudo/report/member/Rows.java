package testudo.report.member;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Rows of tables, wherever they lie, and what they rest on. */
interface Rows {
    /** All rows of a table; none where there is no such table. */
    List<JsonNode> of(String table);

    /** Whether the whole chain was computed; otherwise there are only the tables that facts and plan give at once. */
    boolean computed();

    /** What the rows rest on: plan, edition and, of a result, its hash and command. */
    ObjectNode rests();

    /** Rows of a table in which a column holds a text. */
    default List<JsonNode> of(String table, String column, String text) {
        List<JsonNode> rows = new ArrayList<>();
        of(table).forEach(row -> {
            if (row.path(column).asText().equals(text)) {
                rows.add(row);
            }
        });
        return rows;
    }

    /** Rows of a table as JSON holds it. */
    static List<JsonNode> rows(JsonNode table) {
        List<JsonNode> rows = new ArrayList<>();
        table.path("rows").forEach(rows::add);
        return rows;
    }

    /** A new object. */
    static ObjectNode object() {
        return new ObjectMapper().createObjectNode();
    }
}
