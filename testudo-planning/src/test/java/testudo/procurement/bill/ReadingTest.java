package testudo.procurement.bill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import testudo.defence.Inventory;
import testudo.procurement.supply.PriceList;
import testudo.procurement.supply.Successors;
import testudo.procurement.supply.Tally;
import testudo.quantity.Money;
import testudo.quantity.Span;

class ReadingTest {
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private final Inventory today = BillCases.today();

    @Test
    void fiveTimesTheRequirementIs1467Over293() {
        Inventory one =
                new Inventory("r", List.of(new Inventory.Holding(BillCases.POL, BillCases.LONG, 293, 0, false)));
        assertEquals(1467, Reading.requirement().wanted(one, FIVE).fireUnits());
        assertEquals(
                1172, Reading.requirement().wanted(one, BigDecimal.valueOf(4)).fireUnits());
    }

    @Test
    void theRequirementHasARangeBecauseItsUnitIsNotDefined() {
        Span range = Reading.requirement().range(FIVE);
        assertEquals(5.007, range.base(), 0.001);
        assertEquals(4.006, range.low(), 0.001);
        assertEquals(7.153, range.high(), 0.001);
    }

    @Test
    void fireUnitsCanKeepRoundsInTotalOrRoundsPerUnit() {
        assertEquals(65, Reading.fireUnitsAlone().wanted(today, FIVE).fireUnits());
        assertEquals(188, Reading.fireUnitsAlone().wanted(today, FIVE).rounds());
        assertEquals(940, Reading.fireUnitsWithRounds().wanted(today, FIVE).rounds());
    }

    @Test
    void roundsAloneLeaveFireUnitsAsTheyAre() {
        assertEquals(13, Reading.rounds().wanted(today, FIVE).fireUnits());
        assertEquals(940, Reading.rounds().wanted(today, FIVE).rounds());
    }

    @Test
    void fourBudgetsAYearForTenYearsBuyTheMixThatAHandCalculationBuys() {
        // A mix: 11 x (400 + 8 x 2) + 2 x (100 + 10 + 4 x 0.5) = 4800. Four budgets of 480 a year are 0.4 mixes a year;
        // with 5% upkeep (1 - 0.95^10) / 0.05 = 8.0253 years' worth, so 3.2101 mixes.
        PriceList prices = PriceList.of(BillCases.BASIS, BillCases.prices());
        Reading money = Reading.money(Money.euros(480, 2025), prices, Span.of(3, 5, 8));
        Inventory wanted = money.wanted(today, FIVE);
        assertEquals(4 + 12, Tally.of(wanted, BillCases.POL, "long").fireUnits());
        assertEquals(7 + 22, Tally.of(wanted, BillCases.DEU, "long").fireUnits());
        assertEquals(2 + 6, Tally.of(wanted, BillCases.DEU, "short").fireUnits());
        assertEquals(64 + 12 * 8, Tally.of(wanted, BillCases.POL, "long").rounds());
    }

    @Test
    void aBudgetInAnotherPriceBasisIsRefused() {
        PriceList prices = PriceList.of(BillCases.BASIS, BillCases.prices());
        assertThrows(
                IllegalArgumentException.class, () -> Reading.money(Money.euros(480, 2021), prices, Span.exactly(5)));
    }

    @Test
    void everyReadingAtOneIsWhatIsHeldAndNoneShrinksWithTheFactor() {
        PriceList prices = PriceList.of(BillCases.BASIS, BillCases.prices());
        List<Reading> readings = List.of(
                Reading.requirement(),
                Reading.fireUnitsAlone(),
                Reading.fireUnitsWithRounds(),
                Reading.rounds(),
                Reading.money(Money.euros(480, 2025), prices, Span.exactly(5)));
        for (Reading reading : readings) {
            assertEquals(today.holdings(), reading.wanted(today, BigDecimal.ONE).holdings(), reading.key());
            int before = 0;
            for (double factor = 1; factor <= 8; factor += 0.25) {
                Inventory wanted = reading.wanted(today, BigDecimal.valueOf(factor));
                assertTrue(wanted.fireUnits() + wanted.rounds() >= before, reading.key());
                before = wanted.fireUnits() + wanted.rounds();
            }
        }
    }

    @Test
    void whatIsNoLongerMadeIsReplacedByItsSuccessor() {
        Inventory wanted = Reading.fireUnitsWithRounds().wanted(today, FIVE);
        Inventory replaced = new Successors(Map.of("short", BillCases.LONG)).apply(today, wanted);
        assertEquals(wanted.fireUnits(), replaced.fireUnits());
        assertEquals(new Tally(2, 24), Tally.of(replaced, BillCases.DEU, "short"));
        assertEquals(new Tally(35 + 8, 500 + 8 * 16), Tally.of(replaced, BillCases.DEU, "long"));
    }
}
