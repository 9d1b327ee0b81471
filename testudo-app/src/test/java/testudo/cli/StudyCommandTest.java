package testudo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.cli.ask.Exit;

/** The commands on studies print the shapes of their contract. */
class StudyCommandTest {
    private static final String LINEAR = "plans/studies/linear.yaml";

    @TempDir
    private Path folder;

    private static String shipped(String name) {
        return Said.ROOT.resolve(name).toString();
    }

    @Test
    void whatWasRunIsShownAndAsked() {
        String out = folder.resolve("ishigami").toString();
        Path study = folder.resolve("ishigami.yaml");
        try {
            Files.writeString(study, "function: ishigami\ndesign: { sobol: 64 }\nmeasures: [y]\nverdict: y >= -100\n");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertEquals(
                Exit.DONE,
                Said.by("study", "run", study.toString(), "--out", out).code());
        assertTrue(Files.exists(folder.resolve("ishigami/manifest.json")));
        JsonNode shown = Said.by("study", "show", out, "--json").json();
        assertEquals(327, shown.path("points").asInt());
        assertEquals(64, shown.path("contentHash").asText().length());
        assertEquals(3, shown.path("tornado").size());
        for (String field : new String[] {"factor", "low", "high", "measureLow", "measureHigh"}) {
            assertTrue(shown.path("tornado").get(0).has(field), field);
        }
        for (String field :
                new String[] {"factor", "first", "firstLow", "firstHigh", "total", "totalLow", "totalHigh"}) {
            assertTrue(shown.path("sobol").get(0).has(field), field);
        }
        assertEquals(
                "none in its range", shown.path("flips").get(0).path("flipsAt").asText());
        JsonNode asked = Said.by("study", "query", out, "SELECT count(*) AS n FROM results", "--json")
                .json();
        assertEquals(327, asked.get(0).path("n").asInt());
        JsonNode resumed = Said.by("study", "run", study.toString(), "--out", out, "--resume", "--json")
                .json();
        assertEquals(shown.path("contentHash"), resumed.path("contentHash"));
    }

    @Test
    void aFlipIsAListOfFactors() {
        JsonNode flips = Said.by("study", "flip", shipped(LINEAR), "--json").json();
        assertEquals("x3", flips.get(2).path("factor").asText());
        assertEquals("yes", flips.get(2).path("verdictAt").asText());
        assertEquals(1.0 / 6, flips.get(2).path("flipsAt").asDouble(), 1e-3);
        assertEquals("none in its range", flips.get(0).path("flipsAt").asText());
    }

    /** Objects carry the common header; the lists of flips and of rows get one where it is asked for. */
    @Test
    void everyAnswerHasItsShapeAndItsHeader() throws IOException {
        String out = folder.resolve("OUT").toString();
        String study = folder.resolve("STUDY.yaml").toString();
        Files.writeString(
                Path.of(study), "function: linear\ndesign: { sobol: 64 }\nmeasures: [y]\nverdict: y <= 2.5\nseed: 7\n");
        JsonNode run = Said.by("study", "run", study, "--out", out, "--json").json();
        Shapes.hold("study run STUDY.yaml --out OUT --json", run);
        JsonNode shown = Said.by("study", "show", out, "--json").json();
        Shapes.hold("study show OUT --json", shown);
        assertEquals(7, shown.path("header").path("seed").asInt());
        assertTrue(shown.path("header").path("trials").isNull());
        assertEquals("study show", shown.path("header").path("command").asText());
        assertTrue(shown.path("header").path("inputs").asText().matches("[0-9a-f]{64}"));
        assertEquals(run.path("contentHash"), shown.path("contentHash"));
        Shapes.hold(
                "study flip STUDY.yaml --json",
                Said.by("study", "flip", study, "--json").json());
        String count = "SELECT count(*) AS n FROM results";
        JsonNode rows = Said.by("study", "query", out, count, "--json").json();
        Shapes.hold("study query OUT \"" + count + "\" --json", rows);
        for (String[] words : new String[][] {
            {"study", "flip", study, "--json", "--header"}, {"study", "query", out, count, "--json", "--header"}
        }) {
            JsonNode whole = Said.by(words).json();
            assertTrue(whole.path("rows").isArray());
            assertEquals(
                    words[0] + " " + words[1],
                    whole.path("header").path("command").asText());
        }
        assertTrue(Said.by("study", "flip", study, "--header").misusedWith("--header"));
        String text = Said.by("study", "show", out).out();
        assertTrue(text.contains("STUDY: function linear, seed 7, version "), text);
        assertTrue(Said.by("study", "flip", study).out().startsWith("STUDY: function linear, seed 7, version "));
    }

    /** A run that begins again where an earlier study lies leaves none of its flips. */
    @Test
    void aRunThatBeginsAgainLooksForFlipsAgain() throws IOException {
        Path study = folder.resolve("s.yaml");
        String out = folder.resolve("out").toString();
        String text = "function: linear\ndesign: { grid: 2 }\nmeasures: [y]\nverdict: y <= ";
        Files.writeString(study, text + "2.5\n");
        JsonNode before = Said.by("study", "run", study.toString(), "--out", out, "--json")
                .json();
        Files.writeString(study, text + "100\n");
        JsonNode after = Said.by("study", "run", study.toString(), "--out", out, "--json")
                .json();
        assertTrue(before.path("flips").get(2).path("verdictAt").asText().equals("no"));
        assertEquals("yes", after.path("flips").get(2).path("verdictAt").asText());
    }

    @Test
    void checkKnowsAStudyByItsContent() throws IOException {
        assertEquals(Exit.DONE, Said.by("check", shipped(LINEAR)).code());
        Path bad = Files.writeString(
                folder.resolve("x.yaml"), "study: x\nfunction: linear\ndesign: { grid: 5000 }\nmeasures: [z]\n");
        Said said = Said.by("check", bad.toString());
        assertEquals(Exit.BAD_INPUT, said.code());
        assertTrue(said.out().contains("x.yaml:3: [points-bounded]"), said.out());
        assertTrue(said.out().contains("x.yaml:4: [measure-known]"), said.out());
        assertTrue(Said.by("study", "run", bad.toString()).refusedWith("points-bounded"));
        assertFalse(Files.exists(Path.of("out/x")));
    }

    @Test
    void aFolderWithoutAStudyIsRefused() {
        assertTrue(Said.by("study", "show", folder.toString()).refusedWith("holds no results of a study"));
        assertTrue(Said.by("study", "query", folder.toString(), "SELECT 1").refusedWith("holds no results of a study"));
    }
}
