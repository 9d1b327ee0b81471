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
import java.util.Set;
import org.junit.jupiter.api.Test;
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
