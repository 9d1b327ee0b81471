package testudo.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import testudo.proving.Held;

class TableTest {
    private record Held(String who, int units, Optional<Double> share) {}

    private static final Schema<Held> SCHEMA = Schema.of(Held.class, "held", "What is held")
            .text("who", "a name", Held::who)
            .whole("units", "fire units", "in service", Held::units)
            .maybeNumber("share", "%", "of all; empty where unknown", Held::share);
    private static final Table<Held> TABLE =
            SCHEMA.of(List.of(new Held("A, \"B\"", 3, Optional.of(100.0 / 3)), new Held("C", 0, Optional.empty())));

    @Test
    void oneDeclarationGivesCsvWithEmptyForUnknown() {
        assertEquals("who,units,share\n\"A, \"\"B\"\"\",3,33.3333\nC,0,\n", Csv.of(TABLE));
    }

    @Test
    void textThatASpreadsheetWouldRunIsMadeHarmless() {
        Table<Held> hostile = SCHEMA.of(List.of(
                new Held("=HYPERLINK(\"http://example.invalid\")", -3, Optional.of(-0.5)),
                new Held("@SUM(A1)", 0, Optional.empty()),
                new Held("+1", 0, Optional.empty()),
                new Held("-", 0, Optional.empty()),
                new Held("a=b", 0, Optional.empty())));
        assertEquals(
                List.of(
                        "\"'=HYPERLINK(\"\"http://example.invalid\"\")\",-3,-0.5",
                        "'@SUM(A1),0,",
                        "'+1,0,",
                        "'-,0,",
                        "a=b,0,"),
                Csv.lines(hostile).subList(1, 6));
    }

    @Test
    void textOfTheUsersIsEscapedInJsonByItsWriter() throws Exception {
        String hostile = "a\"b\\c\u0000</script>\n";
        String json = Json.of(SCHEMA.of(List.of(new Held(hostile, 1, Optional.empty()))));
        assertEquals(
                hostile,
                new com.fasterxml.jackson.databind.ObjectMapper()
                        .readTree(json)
                        .at("/rows/0/who")
                        .asText());
    }

    @Test
    void theSameDeclarationGivesJsonWithNullForUnknownAndItsOwnDescription() {
        String json = Json.of(TABLE);
        assertTrue(json.contains("\"share\" : null"), json);
        assertTrue(json.contains("\"share\" : 33.3333"), json);
        assertTrue(json.contains("\"meaning\" : \"in service\""), json);
        assertTrue(json.contains("\"kind\" : \"whole\""), json);
    }

    @Test
    void theSameDeclarationGivesTheDictionary() {
        String page = Dictionary.page("# Tables", List.of(SCHEMA));
        assertTrue(page.contains("## held\n\nWhat is held.\n"), page);
        assertTrue(page.contains("| `units` | whole | fire units | in service |\n"), page);
    }

    @Test
    void aTableIsAskedForByItsDeclarationAndAnswersWithItsOwnRows() {
        Tables tables = new Tables(List.of(TABLE));
        assertEquals(3, tables.rows(SCHEMA).getFirst().units());
        assertTrue(tables.has(SCHEMA));
        Schema<Held> other = Schema.of(Held.class, "other", "Nothing");
        assertEquals(List.of(), tables.rows(other));
        assertFalse(tables.has(other));
    }

    @Test
    void aTitleOfOneRunStaysWithItsTable() {
        Tables tables = new Tables(List.of(SCHEMA.titled("What is held in 2030").of(List.of())));
        assertEquals("What is held in 2030", tables.of(SCHEMA).title());
    }

    @Test
    void aColumnNamedTwiceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> SCHEMA.text("who", "again", Held::who));
    }

    @Test
    void numbersAreSpelledWithoutExponentWhateverTheMachinesLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals("1200000", Kind.NUMBER.spelled(new BigDecimal("1.2E+6")));
            assertEquals("0.5", Kind.NUMBER.spelled(new BigDecimal("0.500")));
            assertEquals("0", Kind.NUMBER.spelled(new BigDecimal("0.00")));
            assertEquals("12", Kind.WHOLE.spelled(12L));
        } finally {
            Locale.setDefault(before);
        }
    }
}
