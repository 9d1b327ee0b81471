package testudo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.cli.ask.Exit;

class RaidDrawingTest {
    @Test
    void aDrawnTrialShowsEveryThreatOfItsTraceWithItsFate(@TempDir Path folder) throws IOException {
        Path lines = folder.resolve("trial.jsonl");
        Path geoJson = folder.resolve("trial.geojson");
        Path kml = folder.resolve("trial.kml");
        Path czml = folder.resolve("trial.czml");
        Said ran = Said.by(
                "raid",
                "missile-night",
                "--trials",
                "2",
                "--trace",
                lines.toString(),
                "--geojson",
                geoJson.toString(),
                "--kml",
                kml.toString(),
                "--czml",
                czml.toString());
        assertEquals(Exit.DONE, ran.code(), ran.err());
        Map<String, Integer> traced = new HashMap<>();
        for (String line : Files.readAllLines(lines)) {
            JsonNode event = new ObjectMapper().readTree(line);
            traced.merge(event.get("event").asText(), 1, Integer::sum);
        }
        Map<String, Integer> drawn = new HashMap<>();
        for (JsonNode feature : new ObjectMapper().readTree(geoJson.toFile()).get("features")) {
            JsonNode properties = feature.get("properties");
            if (properties.get("kind").asText().equals("event")) {
                drawn.merge(properties.get("event").asText(), 1, Integer::sum);
            }
        }
        assertEquals(traced, drawn);
        assertTrue(Files.readString(kml).contains("gx:Track"));
        assertEquals(
                "document",
                new ObjectMapper().readTree(czml.toFile()).get(0).get("id").asText());
    }

    @Test
    void aTrialThatIsNoneIsRefused(@TempDir Path folder) {
        String file = folder.resolve("trial.kml").toString();
        assertTrue(Said.by("raid", "missile-night", "--trials", "1", "--kml", file, "--trial", "-1")
                .misusedWith("--trial is"));
    }
}
