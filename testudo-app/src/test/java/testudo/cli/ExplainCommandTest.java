package testudo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    private static final String ANSWER = """
            {"question":"q","header":{"asOf":"2026-06-30"},"sections":[{"id":"costs","title":"Costs","items":[
             {"id":"costs.total","sentence":"EUR 12.5 bn.","estimate":{"mean":12.5,"low":10,"high":15,"chanceLow":12,
              "chanceHigh":13,"trials":7},"unit":"EUR bn","priceBasis":"2025 prices",
              "assumptions":["upkeep 5 [3 to 8]% of the price a year"],"sources":["natap_wbalkans","prices"],
              "grade":"low","status":"rough","assumes":[{"key":"upkeep","rows":["upkeep","*.crew*"]}],
              "evidence":[{"table":"prices","where":{"part":"round"}}]}]}]}
            """;
    private static final String ASSUMPTIONS = """
            {"name":"assumptions","title":"Stated","rows":[
             {"name":"upkeep","value":5,"low":3,"high":8,"unit":"%","meaning":"m","source":"testudo_assumption"},
             {"name":"sampt.crew","value":90,"low":80,"high":100,"unit":"people","meaning":"m","source":"testudo_assumption"},
             {"name":"upkeepOfRoads","value":1,"low":1,"high":1,"unit":"%","meaning":"m","source":"testudo_assumption"}]}
            """;
    private static final String PRICES = """
            {"name":"prices","title":"Prices","rows":[{"system":"patriot","part":"round","base":4.1,"source":"x"},
             {"system":"patriot","part":"fire unit","base":800,"source":"x"}]}
            """;

    @TempDir
    private Path folder;

    private String out;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("tables"));
        Files.writeString(folder.resolve("answer.json"), ANSWER);
        Files.writeString(folder.resolve("manifest.json"), "{\"command\":\"./testudo run plans/hague.yaml\"}");
        Files.writeString(folder.resolve("tables/assumptions.json"), ASSUMPTIONS);
        Files.writeString(folder.resolve("tables/prices.json"), PRICES);
        out = folder.toString();
    }

    @Test
    void anItemIsToldWithBothBandsAssumptionsSourcesRowsAndCommand() {
        String text = Said.by("explain", out, "costs.total").out();
        for (String part : new String[] {
            "EUR 12.5 bn.",
            "12.5 EUR bn, 2025 prices",
            "10 to 15",
            "12 to 13 (7 trials)",
            "rough",
            "upkeep = 5 [3 to 8] %",
            "natap_wbalkans",
            "patriot",
            "./testudo run plans/hague.yaml"
        }) {
            assertTrue(text.contains(part), part + " in\n" + text);
        }
    }

    @Test
    void theSameAsJson() {
        JsonNode json = Said.by("explain", out, "costs.total", "--json").json();
        assertEquals(12.5, json.at("/estimate/mean").asDouble());
        assertEquals("upkeep", json.at("/assumptions/0/values/0/name").asText());
        assertTrue(json.at("/sources/0/title").asText().length() > 3, json.toString());
        assertEquals(2, json.at("/assumptions/0/values").size());
        assertEquals("sampt.crew", json.at("/assumptions/0/values/1/name").asText());
        assertEquals("prices", json.at("/rows/0/name").asText());
        assertEquals(1, json.at("/rows/0/rows").size());
    }

    @Test
    void withoutAnItemTheItemsAreListed() {
        assertTrue(Said.by("explain", out).out().contains("costs.total"));
    }

    @Test
    void anUnknownItemNamesTheNearest() {
        assertTrue(Said.by("explain", out, "cost.totals").refusedWith("costs.total"));
    }

    @Test
    void aFireUnitLeadsToItsMembersRowsAndTheirSources() {
        JsonNode json =
                Said.by("explain", out, "unit", "POL-patriot-001", "--json").json();
        assertTrue(json.get("sentence").asText().contains("in service"), json.toString());
        assertEquals("inventory", json.at("/rows/0/name").asText());
        boolean used = false;
        for (JsonNode row : json.at("/rows/0/rows")) {
            used |= row.get("role").asText().equals("counted in service");
        }
        assertTrue(used && json.get("sources").size() > 1, json.toString());
        assertTrue(Said.by("explain", out, "unit", "POL-patriot-001").out().contains("never that of a real unit"));
        String alone = Said.by("explain", out, "POL-patriot-001").out();
        assertEquals(Said.by("explain", out, "unit", "POL-patriot-001").out(), alone);
        assertEquals(alone, Said.by("explain", out, "unit POL-patriot-001").out());
    }

    @Test
    void aFireUnitBeyondThoseHeldAndOrderedSaysThatThePlanWantsIt() {
        String text = Said.by("explain", out, "unit", "POL-patriot-900").out();
        assertTrue(text.contains("neither"), text);
    }

    @Test
    void aBoughtFireUnitLeadsToItsOrderBudgetPathAndGdpEdition() throws IOException {
        Files.writeString(
                folder.resolve("answer.json"),
                ANSWER.replace("2026-06-30", "2026-06-30\",\"edition\":\"NATO-2026-07\",\"path\":\"linear"));
        Files.writeString(folder.resolve("tables/purchases.json"), """
                {"name":"purchases","title":"Bought","rows":[{"member":"ALB","item":"mistral3","count":2,"ordered":2035,
                 "delivered":2037,"ready":2038,"eachMillionEur":5.4,"line":"mistral/fire-units"}]}
                """);
        String text = Said.by("explain", out, "unit", "ALB-mistral3-002").out();
        for (String part : new String[] {
            "ordered in 2035, delivered in 2037, ready with a trained crew in 2038",
            "budget ALB 2035",
            "NATO-2026-07, then IMF-WEO-2025-10",
            "nato_defexp_2026",
            "imf_weo_2025_10"
        }) {
            assertTrue(text.contains(part), part + " in\n" + text);
        }
        assertTrue(Said.by("explain", out, "unit", "ALB-mistral3-003").out().contains("buys 2 of this type"));
    }

    @Test
    void wrongInputIsRefusedInTwoLines() {
        assertTrue(Said.by("explain", folder.resolve("none").toString(), "x").refusedWith("[result-known]"));
        assertTrue(Said.by("explain", out, "unit").refusedWith("[unit-named]"));
        assertTrue(Said.by("explain", out, "unit", "patriot").refusedWith("[unit-known]"));
        assertTrue(Said.by("explain", out, "unit", "POL-patriott-001").refusedWith("'patriot'"));
        assertTrue(Said.by("explain", out, "unit", "POX-patriot-001").refusedWith("'POL'"));
    }

    @Test
    void aBrokenResultIsRefused() throws IOException {
        Files.writeString(folder.resolve("answer.json"), "{\"sections\": [");
        assertTrue(Said.by("explain", out, "costs.total").refusedWith("[result-readable]"));
    }
}
