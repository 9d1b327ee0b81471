package testudo.telling.next;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testudo.facts.FactBook;
import testudo.plan.Plan;

class MoneyFieldsTest {
    private static final Path ROOT = Path.of(System.getProperty("testudo.root"));
    private static final Path FILE = ROOT.resolve("plans").resolve("hague.yaml");
    private static final FactBook FACTS = FactBook.read(ROOT.resolve("data"));

    @TempDir
    private Path folder;

    private Plan with(String line) throws IOException {
        String field = line.substring(0, line.indexOf(':'));
        // A share of GDP and a share of equipment money exclude each other.
        String goes = field.startsWith("airDefenceShare") ? "airDefenceShare(?:OfEquipment)?" : field;
        String text = Files.readString(FILE).replaceAll("(?m)^" + goes + ":.*\\n", "") + line + "\n";
        return Plan.read(Files.writeString(folder.resolve("hague.yaml"), text), FACTS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            airDefenceShareOfEquipment: 8% | true
            path: linear                   | true
            upkeep: 6%                     | true
            realisation: 60%               | true
            airDefenceShare: 3%            | true
            setAside: 30%                  | false
            trials: 100                    | false
            seed: 7                        | false
            factors: [1, 4]                | false
            """)
    void onlyWhatMovesMoneyAloneIsToldBeforeAllElse(String line, boolean alone) throws IOException {
        assertEquals(alone, MoneyFields.alone(Plan.read(FILE, FACTS), with(line)));
    }

    @Test
    void aSumForOneMemberIsSeen() throws IOException {
        Plan supposed = with("budgets: { POL: { 2030: 3.0 bn EUR at 2025 prices } }");
        assertTrue(MoneyFields.alone(Plan.read(FILE, FACTS), supposed));
        assertNotEquals(
                Plan.read(FILE, FACTS).asWritten().get("budgets"),
                supposed.asWritten().get("budgets"));
    }
}
