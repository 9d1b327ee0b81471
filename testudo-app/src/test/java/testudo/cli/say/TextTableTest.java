package testudo.cli.say;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {
    private static final String LONG =
            "a title that is longer than any window and is made of many short words ".repeat(4);

    private static TextTable table(int columns) {
        TextTable table = new TextTable(java.util.stream.IntStream.range(0, columns)
                .mapToObj(c -> "column" + c)
                .toList());
        List<Object> row = new java.util.ArrayList<>();
        for (int c = 0; c < columns; c++) {
            row.add(c == 1 ? LONG.strip() : Integer.toString(1000 + c));
        }
        table.add(row);
        return table;
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 200})
    void noLineIsLongerThanTheWindowAndNoWordIsLost(int window) {
        String text = table(4).within(window);
        assertTrue(text.lines().allMatch(line -> line.length() <= window), text);
        assertEquals(4, text.split("longer", -1).length - 1, "each repetition of the title is there whole");
    }

    @Test
    void columnsWithoutRoomAreNamed() {
        String text = table(20).within(80);
        assertTrue(text.lines().allMatch(line -> line.length() <= 80), text);
        assertTrue(text.contains("Left out for want of room: ") && text.contains("column19"), text);
    }

    @Test
    void nothingIsCutWhenPiped() {
        String text = table(20).within(Integer.MAX_VALUE);
        assertTrue(text.contains(LONG.strip()) && text.contains("column19"));
        assertFalse(text.contains("Left out"));
    }

    @Test
    void longLinesWrapAtWordsAndStandFurtherIn() {
        String text = Screen.wrapped("  " + LONG, 80);
        assertTrue(text.lines().allMatch(line -> line.length() <= 80), text);
        assertTrue(text.lines().skip(1).allMatch(line -> line.startsWith("    ")), text);
        assertEquals(LONG.strip(), text.strip().replaceAll("\\s+", " "));
    }

    @Test
    void countsArePartedAtTheThousandsAndYearsAreNot() {
        TextTable table = new TextTable("year", "rounds", "id");
        table.add(2026, 2_416, "20260");
        table.add(2040, 12_000L, "3183875");
        assertEquals("""
                year  rounds       id
                2026   2,416    20260
                2040  12,000  3183875""", table.within(200));
    }
}
