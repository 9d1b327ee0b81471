package testudo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import testudo.cli.tell.TellCommands;
import testudo.facts.FactBook;
import testudo.table.Schema;
import testudo.tabulation.Tabulation;

/** Every cell of every table of a run leads to its rows and sources. */
class ExplainCellTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Tables that this small plan leaves without a row. */
    private static final Set<String> WITHOUT_ROWS = Set.of("whatMatters");

    private static final Path RESULT = SmallRun.of("[1, 3, 7]");

    private static Said explained(String item) {
        return Said.at(SmallRun.smallShield(), "explain", RESULT.toString(), item, "--json");
    }

    @Test
    void everyTablesCellsLeadToRowsAndSources() throws IOException {
        List<String> without = new ArrayList<>();
        for (Schema<?> schema : Tabulation.schemas()) {
            JsonNode rows = JSON.readTree(
                            RESULT.resolve("tables/" + schema.name() + ".json").toFile())
                    .path("rows");
            assertEquals(WITHOUT_ROWS.contains(schema.name()), rows.isEmpty(), schema.name());
            if (rows.isEmpty()) {
                continue;
            }
            String key = rows.path(0).path(schema.columns().getFirst().name()).asText();
            String column = schema.columns().getLast().name();
            Said said = explained(schema.name() + "." + key + "." + column);
            assertEquals(0, said.code(), schema.name() + ": " + said.err());
            JsonNode told = said.json();
            JsonNode first = told.path("rows").path(0);
            boolean titled = false;
            for (JsonNode source : told.path("sources")) {
                titled |= !source.path("title").asText().isEmpty();
            }
            if (!titled) {
                without.add(schema.name() + ": " + told);
            }
            assertEquals(schema.name(), first.path("name").asText());
            assertFalse(first.path("rows").isEmpty(), schema.name());
        }
        assertEquals(List.of(), without);
    }

    /** Three cells of each table, drawn with a fixed seed: each says its value, and its own row and sources stand behind it. */
    @Test
    void anyCellSaysItsValueAndLeadsToItsRow() throws IOException {
        FactBook facts = FactBook.read(Said.ROOT.resolve("data"));
        Random random = new Random(11);
        int empty = 0;
        for (Schema<?> schema : Tabulation.schemas()) {
            JsonNode rows = JSON.readTree(
                            RESULT.resolve("tables/" + schema.name() + ".json").toFile())
                    .path("rows");
            for (int i = 0; i < (rows.isEmpty() ? 0 : 3); i++) {
                JsonNode row = rows.path(random.nextInt(rows.size()));
                String column = schema.columns()
                        .get(random.nextInt(schema.columns().size()))
                        .name();
                String item = schema.name() + "." + key(row, column) + "." + column;
                Map<String, Object> told = TellCommands.explained(RESULT, facts, item);
                JsonNode own = JSON.valueToTree(told.get("rows")).path(0);
                assertEquals(schema.name(), own.path("name").asText(), item);
                assertTrue(values(own, column).contains(text(row.path(column))), item + ": " + own);
                assertFalse(((List<?>) told.get("sources")).isEmpty(), item);
                empty += text(row.path(column)).isEmpty() ? 1 : 0;
            }
        }
        assertTrue(empty < 60, empty + " of the cells drawn are empty");
    }

    /** All other cells of the row, which a key may name with strokes between. */
    private static String key(JsonNode row, String column) {
        List<String> parts = new ArrayList<>();
        row.fields().forEachRemaining(cell -> {
            if (!cell.getKey().equals(column) && !text(cell.getValue()).isEmpty()) {
                parts.add(text(cell.getValue()));
            }
        });
        return parts.isEmpty() ? text(row.path(column)) : String.join("/", parts);
    }

    private static List<String> values(JsonNode rows, String column) {
        List<String> values = new ArrayList<>();
        rows.path("rows").forEach(row -> values.add(row.path(column).asText()));
        return values;
    }

    private static String text(JsonNode cell) {
        return cell.isNull() || cell.isMissingNode() ? "" : cell.isContainerNode() ? cell.toString() : cell.asText();
    }

    @Test
    void aColumnMayBeNamedWithoutItsUnitAndAWrongOneIsRefusedWithTheNearest() throws IOException {
        JsonNode told = explained("members.POL.payPlan").json();
        assertEquals("payPlanBnEur", told.path("column").asText());
        JsonNode members =
                JSON.readTree(RESULT.resolve("tables/members.json").toFile()).path("rows");
        for (JsonNode row : members) {
            if (row.path("member").asText().equals("POL")) {
                assertEquals(
                        row.path("payPlanBnEur").asDouble(), told.path("value").asDouble(), 1e-9);
            }
        }
        assertTrue(told.path("rows").size() > 1, "rows of other tables stand behind it");
        String refused = explained("members.POL.payPlam").err();
        assertTrue(refused.contains("has no column 'payPlam'") && refused.contains("Maybe"), refused);
        String nobody = explained("members.XXX.payPlan").err();
        assertTrue(nobody.contains("has no row 'XXX'"), nobody);
    }
}
