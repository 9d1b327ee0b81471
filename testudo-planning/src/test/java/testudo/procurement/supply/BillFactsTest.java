package testudo.procurement.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import testudo.facts.FactBook;
import testudo.facts.tables.FactRow;
import testudo.quantity.Span;

class BillFactsTest {
    private final FactBook book =
            FactBook.read(Path.of(System.getProperty("testudo.root", "..")).resolve("data"));
    private final BillFacts facts = BillFacts.of(book);

    @Test
    void aPriceThatContainsRoundsIsUsedWithoutThem() {
        // One of six German IRIS-T units with 36 missiles: 166.7213 less 36 x 1.89 at 2025 prices.
        Cost unit = facts.prices().cost("irist_slm", Part.FIRE_UNIT, 1, 0);
        assertEquals(166.7213 - 36 * 1.89, unit.millionEur().base(), 1e-9);
        assertEquals(
                36 * 1.89,
                facts.prices()
                        .cost("irist_slm", Part.FIRST_LOAD, 1, 36)
                        .millionEur()
                        .base(),
                1e-9);
    }

    @Test
    void everySystemThatCanBeBoughtHasAPriceAndALine() {
        PriceList prices = facts.prices();
        List<ProductionLine> lines = facts.lines();
        for (FactRow type : book.table("system_types").rows()) {
            String system = type.text("system_id");
            boolean replaced = book.table("successors").find(system).isPresent();
            if (!replaced) {
                assertTrue(prices.priced(system, Part.FIRE_UNIT), system);
                assertTrue(prices.priced(system, Part.RELOADS), system);
                assertEquals(
                        2,
                        lines.stream().filter(l -> l.systems().contains(system)).count(),
                        system);
            }
        }
    }

    @Test
    void outputRisesToTheStatedCeiling() {
        ProductionLine rounds = facts.lines().stream()
                .filter(line -> line.id().equals("patriot/rounds"))
                .findFirst()
                .orElseThrow();
        assertEquals(Span.of(600, 620, 860), rounds.outputs().getFirst().aYear());
        assertEquals(Year.of(2033), rounds.outputs().getLast().from());
        assertEquals(2000, rounds.outputs().getLast().aYear().base(), 1e-9);
        assertEquals(5, rounds.leadYears().base(), 1e-9);
        assertEquals(30, rounds.europeanPercent().base(), 1e-9);
    }
}
