package testudo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.cli.ask.Exit;

class SiteCommandTest {
    @Test
    void anInstanceOfThePublicFamilyIsSolvedToProof() {
        JsonNode json = Said.by("site", "--benchmark", "n=100,m=1000,seed=1,budget=10,radius=5.5", "--json")
                .json();
        assertTrue(json.get("proved").asBoolean(), json.toString());
        assertEquals(json.get("value").asDouble(), json.get("bound").asDouble(), 1e-6);
        assertEquals(0, json.get("gap").asDouble(), 1e-9);
        assertTrue(json.get("rows").asInt() > 0 && json.get("rows").asInt() <= 1000);
        assertTrue(json.has("seconds") && json.has("stoppedBy"));
    }

    @Test
    void todaysLaydownComesWithItsCertificateAndSaysThatItIsComputed() {
        JsonNode json = Said.by("site", "--laydown", "today", "--json").json();
        assertTrue(json.get("computed").asBoolean());
        assertTrue(json.get("bound").asDouble() >= json.get("value").asDouble());
        assertFalse(json.get("stoppedBy").asText().isEmpty());
        assertFalse(json.get("whichBound").asText().isEmpty());
        assertEquals(
                json.get("fireUnits").asInt(),
                json.get("placed").asInt()
                        + json.get("withForces").asInt()
                        + json.get("moving").asInt());
        assertEquals(json.get("placed").asInt(), json.get("units").size());
        json.get("cover").forEach(c -> {
            double people = c.get("people").asDouble();
            assertTrue(people >= 0 && people <= 100, c.toString());
        });
    }

    @Test
    void aLaterYearStandsBetweenTodayAndTheWholeAndSaysWhereItComesFrom() {
        int today = Said.by("site", "--laydown", "today", "--json")
                .json()
                .get("fireUnits")
                .asInt();
        JsonNode later = Said.by("site", "--year", "2032", "--json").json();
        int whole = Said.by("site", "--laydown", "x5", "--json")
                .json()
                .get("fireUnits")
                .asInt();
        assertTrue(later.get("basis").asText().contains("procurement plan"), later.toString());
        int between = later.get("fireUnits").asInt();
        assertTrue(today < between && between < whole, today + " " + between + " " + whole);
    }

    @Test
    void aFileAppearsWhole(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("today.geojson");
        Said ran = Said.by("site", "--laydown", "today", "--geojson", "--out", file.toString());
        assertEquals(Exit.DONE, ran.code(), ran.err());
        JsonNode json = new ObjectMapper().readTree(Files.readString(file));
        assertEquals("FeatureCollection", json.get("type").asText());
        try (var files = Files.list(folder)) {
            assertEquals(
                    List.of("today.geojson", "today.qml"),
                    files.map(found -> found.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void wrongInputIsRefusedInTwoLines(@TempDir Path folder) {
        assertTrue(Said.by("site", "--benchmark", "n=100,m=x").refusedWith("[instance]"));
        assertTrue(Said.by("site", "--laydown", "tomorrow").refusedWith("[laydown-known]"));
        assertTrue(Said.by("site", "--year", "1999").refusedWith("[year-within]"));
        assertTrue(Said.by("site", folder.resolve("none.yaml").toString()).refusedWith("none.yaml"));
        assertTrue(Said.by(
                        "site",
                        "--laydown",
                        "today",
                        "--kml",
                        "--out",
                        folder.resolve("no/such/file.kml").toString())
                .refusedWith("[file-writable]"));
        assertEquals(Exit.USAGE, Said.by("site", "--json", "--kml").code());
        assertTrue(Said.by("site", "--with", "nasams").misusedWith("--with"));
        assertTrue(Said.by("site", "--laydown", "x5", "--year", "2030").misusedWith("--year"));
    }

    @Test
    void helpStartsWithExamples() {
        String help = Said.by("site", "--help").out();
        assertTrue(help.contains("Examples:") && help.contains("  ./testudo site --laydown today --json"), help);
    }
}
