package testudo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class MoveCommandTest {
    @Test
    void theShippedPlanIsToldByRegionLoadAndModeWithItsAssumptionsAndSources() {
        JsonNode json = Said.by("move", "--json").json();
        Shapes.hold("move --json", json);
        JsonNode first = json.get("regions").get(0);
        for (String field : new String[] {"region", "mode", "loadClass", "days"}) {
            assertTrue(first.has(field), field);
        }
        json.get("regions").forEach(row -> {
            JsonNode days = row.get("days");
            assertTrue(days.get("low").asDouble() <= days.get("mean").asDouble());
            assertTrue(days.get("mean").asDouble() <= days.get("high").asDouble());
            assertTrue(
                    row.get("daysAfter").get("mean").asDouble()
                            <= days.get("mean").asDouble(),
                    row.toString());
        });
        assertEquals(7, json.get("throughput").size());
        json.get("throughput").forEach(row -> {
            double after = row.get("vehiclesPerDayAfter").get("mean").asDouble();
            assertEquals(Math.rint(after), after, "vehicles are whole");
            assertTrue(after >= row.get("vehiclesPerDay").get("mean").asDouble(), "works never lessen the flow");
        });
        json.get("upgrades").forEach(work -> {
            assertTrue(work.get("costBnEur").get("mean").asDouble() > 0);
            assertTrue(work.get("savesHours").asDouble() >= 0);
        });
        assertEquals(1.5, json.get("budget").get("related").asDouble());
        double years = 0;
        for (JsonNode year : json.get("budget").get("years")) {
            years += year.get("mobilityBnEur").get("mean").asDouble();
        }
        assertEquals(json.get("budget").get("bnEur").get("mean").asDouble(), years, 0.1);
        json.get("budget").get("curve").forEach(point -> {
            assertTrue(
                    point.get("atMostSaves").asDouble()
                            >= point.get("savesHours").asDouble(),
                    point::toString);
            assertEquals(
                    point.get("proved").asBoolean(),
                    point.get("stoppedBy").asText().equals("proof"));
        });
        assertEquals(29, json.get("members").size(), "European members with a budget");
        assertTrue(json.get("assumptions").size() > 40);
        assertTrue(json.get("sources").size() > 10);
    }

    @Test
    void thePictureIsWholeXmlAndNamesRegionsOnly() throws Exception {
        String svg = Said.by("move", "--svg").out();
        var texts = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getElementsByTagName("text");
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < texts.getLength(); i++) {
            words.append(texts.item(i).getTextContent()).append('\n');
        }
        for (String region : new String[] {"centre", "east", "north", "north-east", "south", "south-east", "west"}) {
            assertTrue(words.toString().contains(region + ": "), region);
        }
        for (String place : new String[] {"Berlin", "Hamburg", "Warszawa", "Warsaw", "Rotterdam", "Constanta"}) {
            assertFalse(svg.contains(place), place);
        }
    }

    @Test
    void theNetworkIsDrawnByClassAndRegionWithoutNames() {
        JsonNode drawn = Said.by("move", "--geojson").json();
        assertEquals("FeatureCollection", drawn.get("type").asText());
        drawn.get("features").forEach(feature -> {
            assertEquals("MultiLineString", feature.get("geometry").get("type").asText());
            assertEquals(2, feature.get("properties").size(), "class and region alone");
        });
    }

    @Test
    void whatHasNotArrivedOfTheReserveDoesNotFight() {
        Said first = Said.by("raid", "missile-night", "--trials", "20", "--reserve-day", "0", "--json");
        Said all = Said.by("raid", "missile-night", "--trials", "20", "--json");
        assertTrue(first.err().contains("present by the end of day 0"), first.err());
        assertTrue(leakers(first) >= leakers(all), "fewer units, no fewer leakers");
        assertTrue(Said.by("raid", "missile-night", "--reserve-day", "-1").misusedWith("--reserve-day is '-1'"));
    }

    private static double leakers(Said said) {
        return said.json().get("leakers.cruise").get("mean").asDouble();
    }
}
