package testudo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.facts.FactBook;
import testudo.ledger.Ledger;
import testudo.plan.Plan;
import testudo.plan.UnitedStates;
import testudo.report.member.MemberBrief;
import testudo.tabulation.RecordTables;
import testudo.telling.Telling;

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

    /** What facts and plan tell at once is what the run tells later; all else is marked, and nothing is guessed. */
    @Test
    void whatIsKnownAtOnceIsWhatTheRunTells() {
        FactBook facts = FactBook.read(SmallRun.smallShield().resolve("data"));
        Plan plan = Plan.read(SmallRun.plan("[1, 3, 7]"), facts).withUnitedStates(UnitedStates.State.NONE, facts);
        JsonNode known = MemberBrief.of(
                        RecordTables.of(facts, Ledger.of(facts), plan), Telling.header(plan, "0"), "POL")
                .json();
        JsonNode run = Said.by("brief", "POL", "--result", result(), "--json").json();
        assertFalse(known.path("computed").asBoolean());
        assertTrue(run.path("computed").asBoolean());
        for (String table : List.of("members", "spending", "force", "orders")) {
            JsonNode rows = known.path("rows").path(table);
            assertFalse(rows.isEmpty(), table);
            assertEquals(run.path("rows").path(table).size(), rows.size(), table);
            for (int i = 0; i < rows.size(); i++) {
                JsonNode later = run.path("rows").path(table).path(i);
                rows.path(i)
                        .properties()
                        .forEach(cell ->
                                assertEquals(later.path(cell.getKey()), cell.getValue(), table + "." + cell.getKey()));
            }
        }
        int told = 0;
        for (int i = 0; i < known.path("statements").size(); i++) {
            JsonNode statement = known.path("statements").path(i);
            JsonNode later = run.path("statements").path(i);
            assertEquals(later.path("key"), statement.path("key"));
            if (statement.path("status").asText().equals("computed")) {
                told++;
                if (!statement.path("key").asText().equals("pledged")) {
                    assertEquals(later, statement);
                }
            } else {
                assertEquals("notComputed", statement.path("status").asText());
                assertTrue(statement.path("figures").isEmpty());
            }
        }
        assertEquals(5, told);
        assertTrue(known.toString().contains("Patriot")
                && !known.path("statements").toString().contains(" patriot"));
    }

    @Test
    void aMemberThatThereIsNotIsRefused() {
        assertTrue(Said.by("brief", "XXX", "--result", result()).refusedWith("no member 'XXX'"));
    }
}
