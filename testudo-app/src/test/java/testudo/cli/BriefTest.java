package testudo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A member on one screen, from the tables of a result. */
class BriefTest {
    private static String result() {
        return SmallRun.of("[1, 3, 7]").toString();
    }

    @Test
    void itsJsonHasTheShapeOfItsPageAndEveryFigureIsACellOfATable() {
        JsonNode brief = Said.by("brief", "pol", "--result", result(), "--json").json();
        Shapes.hold("brief POL --result RESULT --json", brief);
        for (JsonNode statement : brief.path("statements")) {
            for (JsonNode figure : statement.path("figures")) {
                if (figure.path("cell").asText().startsWith("members.")) {
                    Said explained =
                            Said.by("explain", result(), figure.path("cell").asText(), "--json");
                    assertEquals(0, explained.code(), figure + explained.err());
                }
            }
        }
    }

    @Test
    void itIsOneScreenInTheTerminalAndAPageToPrint(@TempDir Path folder) throws Exception {
        Said said = Said.by("brief", "POL", "--result", result());
        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().startsWith("Poland (POL)") && said.out().lines().count() <= 24, said.out());
        assertFalse(said.out().contains("?"), said.out());
        Path page = folder.resolve("pol.html");
        Said.by("brief", "POL", "--result", result(), "--html", page.toString());
        assertTrue(Files.readString(page).contains("<h1>Poland</h1>"));
    }

    @Test
    void aMemberThatThereIsNotIsRefused() {
        assertTrue(Said.by("brief", "XXX", "--result", result()).refusedWith("no member 'XXX'"));
    }
}
