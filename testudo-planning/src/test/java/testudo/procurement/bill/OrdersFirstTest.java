package testudo.procurement.bill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import testudo.defence.Inventory;
import testudo.procurement.supply.Tally;
import testudo.quantity.Member;

class OrdersFirstTest {
    private static final Member EST = Member.of("EST");
    private final Inventory today = BillCases.today();
    private final Inventory fivefold = Reading.fireUnitsWithRounds().wanted(today, BigDecimal.valueOf(5));

    @Test
    void anOrderOfAMemberThatHoldsNothingStandsForPartOfWhatOthersLack() {
        Inventory placed =
                OrdersFirst.apply(today, fivefold, List.of(new ContractedOrder("o", EST, BillCases.SHORT, 3, 12)));
        assertEquals(fivefold.fireUnits(), placed.fireUnits());
        assertEquals(new Tally(3, 12), Tally.of(placed, EST, "short"));
        assertEquals(10 - 3, Tally.of(placed, BillCases.DEU, "short").fireUnits());
        assertEquals(120 - 36, Tally.of(placed, BillCases.DEU, "short").rounds());
    }

    @Test
    void anOrderWithinAMembersOwnPartMovesNothing() {
        Inventory placed = OrdersFirst.apply(
                today, fivefold, List.of(new ContractedOrder("o", BillCases.POL, BillCases.LONG, 16, 128)));
        assertEquals(fivefold.holdings(), placed.holdings());
    }

    @Test
    void anOrderBeyondItsOwnTypeStandsForTheNearestLayer() {
        Inventory placed =
                OrdersFirst.apply(today, fivefold, List.of(new ContractedOrder("o", EST, BillCases.SHORT, 20, 80)));
        assertEquals(20, Tally.of(placed, EST, "short").fireUnits());
        assertEquals(2, Tally.of(placed, BillCases.DEU, "short").fireUnits());
        assertEquals(35 - 12, Tally.of(placed, BillCases.DEU, "long").fireUnits());
        assertEquals(fivefold.fireUnits(), placed.fireUnits());
    }

    @Test
    void ordersBeyondAllThatIsMissingAreNotWantedTwice() {
        Inventory placed =
                OrdersFirst.apply(today, today, List.of(new ContractedOrder("o", EST, BillCases.SHORT, 5, 20)));
        assertEquals(today.holdings(), placed.holdings());
    }
}
