package testudo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class MoveCommandTest {
    @Test
    void theShippedPlanIsToldByRegionLoadAndModeWithItsAssumptionsAndSources() {
        JsonNode json = Said.by("move", "--json").json();
        JsonNode first = json.get("regions").get(0);
        for (String field : new String[] {"region", "mode", "loadClass", "days"}) {
            assertTrue(first.has(field), field);
        }
        json.get("regions").forEach(row -> {
            JsonNode days = row.get("days");
            assertTrue(days.get("low").asDouble() <= days.get("base").asDouble());
            assertTrue(days.get("base").asDouble() <= days.get("high").asDouble());
            assertTrue(
                    row.get("daysAfter").get("base").asDouble()
                            <= days.get("base").asDouble(),
                    row.toString());
        });
        assertEquals(7, json.get("throughput").size());
        json.get("upgrades").forEach(work -> {
            assertTrue(work.get("costBnEur").get("base").asDouble() > 0);
            assertTrue(work.get("savesHours").asDouble() >= 0);
        });
        assertEquals(1.5, json.get("budget").get("related").asDouble());
        assertTrue(json.get("assumptions").size() > 40);
        assertTrue(json.get("sources").size() > 10);
    }
}
