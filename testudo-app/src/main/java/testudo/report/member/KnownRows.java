package testudo.report.member;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import testudo.table.Json;
import testudo.table.Table;

/** Tables that facts and plan give at once, before anything is computed. */
final class KnownRows implements Rows {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, List<JsonNode>> tables = new HashMap<>();
    private final SequencedMap<String, String> header;

    KnownRows(List<Table<?>> known, SequencedMap<String, String> header) {
        this.header = header;
        known.forEach(table -> tables.put(table.name(), rows(table)));
    }

    private static List<JsonNode> rows(Table<?> table) {
        try {
            return Rows.rows(JSON.readTree(Json.of(table)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a table cannot be read back as JSON: " + table.name(), e);
        }
    }

    @Override
    public List<JsonNode> of(String table) {
        return tables.getOrDefault(table, List.of());
    }

    @Override
    public boolean computed() {
        return false;
    }

    @Override
    public ObjectNode rests() {
        ObjectNode rests = Rows.object();
        header.forEach(rests::put);
        return rests;
    }
}
