package testudo.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import testudo.validation.cases.Case;
import testudo.validation.cases.CaseFile;
import testudo.validation.cases.Numbers;

/**
 * The published page covers the shipped cases; {@code -Dtestudo.write=true} computes and writes it, which takes minutes. The engine's own
 * columns are not compared, since they change with every change of the engine's draws.
 */
class ReferencePageTest {
    private static final Path ROOT = Path.of(System.getProperty("testudo.root", ".."));
    private static final Path CASES = ROOT.resolve("data/validation/cases.csv");
    private static final Path PAGE = ROOT.resolve("docs/reference/validation.md");

    @Test
    void thePageShowsEveryShippedCaseWithItsExpectedValue() throws IOException {
        if (Boolean.getBoolean("testudo.write")) {
            Files.writeString(PAGE, Validation.of(CASES).run().page("data/validation/cases.csv"));
        }
        String page = Files.readString(PAGE);
        List<String> missing = CaseFile.read(CASES).cases().stream()
                .filter(c -> page.lines()
                        .noneMatch(row -> row.startsWith("| " + c.id() + " | ")
                                && row.contains(CaseResult.text(Numbers.exactly(c.expected()))
                                        .replace("|", "\\|"))))
                .map(Case::id)
                .toList();
        assertEquals(List.of(), missing, "the page is stale; run the tests with -Dtestudo.write=true");
        assertFalse(page.contains("| fail"));
    }
}
