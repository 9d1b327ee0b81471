package testudo.cli.say;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import testudo.cli.Said;

/** What commands print fits the window, and is whole where it is piped. */
class ScreenTest {
    private static String said(String line, String window) {
        synchronized (Said.class) {
            System.setProperty("testudo.columns", window);
            try {
                Said said = Said.by(line.split(" "));
                assertEquals(0, said.code(), said.err());
                return said.out();
            } finally {
                System.clearProperty("testudo.columns");
            }
        }
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim", "ledger", "ledger --year 2035", "ledger --at-least 2", "facts", "facts --force"})
    void everyLineFitsTheWindow(String line) {
        for (int window : List.of(80, 120, 200)) {
            String text = said(line, Integer.toString(window));
            assertTrue(text.lines().allMatch(one -> one.length() <= window), text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "claim")
    void wrappingLosesNoWord(String line) {
        assertEquals(words(said(line, "")), words(said(line, "80")));
    }

    @ParameterizedTest
    @ValueSource(strings = "facts --force")
    void layersHaveALegend(String line) {
        String text = said(line, "");
        assertTrue(text.contains("BMD: ballistic missile defence") && text.contains("C-UAS: counter-drone"), text);
    }
}
