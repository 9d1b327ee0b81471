package testudo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.table.Column;
import testudo.table.Kind;
import testudo.table.Schema;
import testudo.tabulation.Tabulation;

/** Every cell of every table leads to its rows and sources. */
class ExplainCellTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    /** A table with one row: words are the key, numbers are three. */
    private void write(Schema<?> schema) throws IOException {
        ObjectNode table = JSON.createObjectNode().put("name", schema.name()).put("title", schema.title());
        ObjectNode row = JSON.createObjectNode();
        var columns = table.putArray("columns");
        for (Column<?, ?> column : schema.columns()) {
            columns.addObject()
                    .put("name", column.name())
                    .put("unit", column.unit())
                    .put("meaning", column.meaning());
            if (column.kind() instanceof Kind.Text) {
                row.put(column.name(), "POL");
            } else {
                row.put(column.name(), 3);
            }
        }
        table.putArray("rows").add(row);
        Files.createDirectories(folder.resolve("tables"));
        Files.writeString(folder.resolve("tables/" + schema.name() + ".json"), table.toString());
    }

    private void start() throws IOException {
        Files.writeString(folder.resolve("answer.json"), "{\"question\":\"q\",\"header\":{},\"sections\":[]}");
        Files.writeString(folder.resolve("manifest.json"), "{\"command\":\"./testudo run\"}");
        for (Schema<?> schema : Tabulation.schemas()) {
            write(schema);
        }
    }

    @Test
    void everyTablesCellsLeadToRowsAndSources() throws IOException {
        start();
        List<String> without = new ArrayList<>();
        for (Schema<?> schema : Tabulation.schemas()) {
            String key = schema.columns().getFirst().kind() instanceof Kind.Text ? "POL" : "3";
            String column = schema.columns().getLast().name();
            JsonNode told = Said.by("explain", folder.toString(), schema.name() + "." + key + "." + column, "--json")
                    .json();
            boolean titled = false;
            for (JsonNode source : told.path("sources")) {
                titled |= !source.path("title").asText().isEmpty();
            }
            if (told.path("rows").isEmpty() || !titled) {
                without.add(schema.name() + ": " + told);
            }
            assertEquals(schema.name(), told.path("rows").path(0).path("name").asText());
        }
        assertEquals(List.of(), without);
    }

    @Test
    void aColumnMayBeNamedWithoutItsUnitAndAWrongOneIsRefusedWithTheNearest() throws IOException {
        start();
        JsonNode told = Said.by("explain", folder.toString(), "members.POL.payPlan", "--json")
                .json();
        assertEquals("payPlanBnEur", told.path("column").asText());
        assertTrue(told.path("rows").size() > 1, "rows of other tables stand behind it");
        String refused =
                Said.by("explain", folder.toString(), "members.POL.payPlam").err();
        assertTrue(refused.contains("has no column 'payPlam'") && refused.contains("Maybe"), refused);
        String nobody =
                Said.by("explain", folder.toString(), "members.XXX.payPlan").err();
        assertTrue(nobody.contains("has no row 'XXX'"), nobody);
        assertFalse(Said.by("explain", folder.toString(), "members.POL.payPlan")
                .out()
                .isBlank());
    }
}
