package testudo.cli.say;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import testudo.cli.Said;
import testudo.cli.SmallRun;

/** What commands print fits the window, and is whole where it is piped. */
class ScreenTest {
    private static String said(String line, String window) {
        synchronized (Said.class) {
            System.setProperty("testudo.columns", window);
            try {
                Path home = line.contains("small-shield") ? SmallRun.smallShield() : Said.ROOT;
                Said said = Said.at(home, line.split(" "));
                assertTrue(said.code() == 0 || said.code() == 4, said.err());
                return said.out();
            } finally {
                System.clearProperty("testudo.columns");
            }
        }
    }

    /** Long words, such as addresses on the web, stand alone in their line where they do not fit. */
    private static void fits(String line, int window) {
        String text = said(line, Integer.toString(window));
        assertTrue(
                text.lines()
                        .allMatch(one -> one.length() <= window || !one.strip().contains(" ")),
                line + "\n" + text);
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

    /** Of a small shield's result and plan, so that all is asked within seconds. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "check ROOT/plans/hague.yaml",
                "explain RESULT",
                "explain RESULT costs.total",
                "brief POL --result RESULT",
                "diff RESULT RESULT",
                "run PLAN --explain-stages",
                "study flip ROOT/plans/studies/linear.yaml"
            })
    void soDoesWhatIsToldOfResultsAndStudies(String line) {
        for (int window : List.of(80, 120, 200)) {
            fits(filled(line), window);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "backtest",
                "validate --cases CASES",
                "procure PLAN",
                "site PLAN --laydown today",
                "raid missile-night --trials 2 --regret 0 --plan PLAN",
                "campaign large-night-2025 --days 1 --trials 2 --plan PLAN",
                "require PLAN --trials 2"
            })
    void soDoesWhatIsComputed(String line) throws IOException {
        fits(filled(line).replace("CASES", cases()), 80);
    }

    private static String filled(String line) {
        return line.replace("ROOT", Said.ROOT.toString())
                .replace("RESULT", SmallRun.of("[1, 3, 7]").toString())
                .replace("PLAN", SmallRun.plan("[1, 3, 7]").toString());
    }

    /** Some of the shipped cases, header first. */
    private static String cases() throws IOException {
        List<String> shipped = Files.readAllLines(Said.ROOT.resolve("data/validation/cases.csv"));
        Path some = SmallRun.smallShield().resolve("some-cases.csv");
        return Files.write(some, shipped.subList(0, 12)).toString();
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
