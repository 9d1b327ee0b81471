package testudo.procurement.bill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import testudo.defence.Inventory;
import testudo.procurement.supply.Cost;
import testudo.procurement.supply.Hold;
import testudo.procurement.supply.Part;
import testudo.procurement.supply.PartPrice;
import testudo.procurement.supply.PriceList;
import testudo.quantity.Member;
import testudo.quantity.PriceBasis;
import testudo.quantity.Span;

class RoughBillTest {
    private final Inventory fivefold = Reading.fireUnitsWithRounds().wanted(BillCases.today(), BigDecimal.valueOf(5));

    @Test
    void theBillIsBuiltFromParts() {
        RoughBill bill = RoughBill.of(BillCases.question(fivefold));
        // 44 long, 656 rounds more of which 352 are first loads; 8 short, 96 rounds more of which 32 are first loads.
        assertEquals(44 * 400 + 8 * 100, bill.parts().get(Part.FIRE_UNIT).base().millions());
        assertEquals(
                352 * 2 + 32 * 0.5, bill.parts().get(Part.FIRST_LOAD).base().millions());
        assertEquals(304 * 2 + 64 * 0.5, bill.parts().get(Part.RELOADS).base().millions());
        assertEquals(8 * 10, bill.parts().get(Part.RADAR_AND_C2).base().millions());
        assertEquals(552, bill.parts().get(Part.TRAINING).base().millions());
        assertEquals(920, bill.parts().get(Part.INFRASTRUCTURE).base().millions());
        assertEquals(18400 + 720 + 640 + 80 + 552 + 920, bill.buy().base().millions());
        assertEquals((18400 + 720 + 640 + 80) * 0.5, bill.run().base().millions());
        assertEquals(52, bill.fireUnits());
        assertTrue(bill.total().low().millions() < bill.total().base().millions());
        assertTrue(bill.unpriced().isEmpty());
    }

    @Test
    void paymentsSumToTheBillExactlyWithAndWithoutTheUnitedStates() {
        RoughBill bill = RoughBill.of(BillCases.question(fivefold));
        assertEquals(4, bill.payers().size());
        for (Payers payers : bill.payers()) {
            assertEquals(bill.total().base(), payers.total(), payers.key());
            assertEquals(
                    bill.total().high().millions(),
                    payers.payers().stream()
                            .mapToDouble(p -> p.high().millions())
                            .sum());
            assertEquals(
                    bill.fireUnits(),
                    payers.payers().stream().mapToLong(Payers.Payer::fireUnits).sum());
            assertEquals(
                    payers.withUnitedStates(),
                    payers.payers().stream().anyMatch(p -> p.member().equals(Member.USA)));
        }
        assertFalse(bill.payers("shortfall-to-3.5", true).payers().stream()
                .anyMatch(p -> p.member().equals(BillCases.POL)));
    }

    @Test
    void whoNeedsMoreThanTheAlarmShareOfItsIncreaseIsNamed() {
        RoughBill dear = RoughBill.of(BillCases.question(
                fivefold, List.of(), PriceList.of(BillCases.BASIS, BillCases.prices()), BillCases.budgets(1000)));
        assertEquals(
                List.of(BillCases.DEU, BillCases.POL), dear.payers("gdp", false).stretched());
        RoughBill cheap = RoughBill.of(BillCases.question(fivefold));
        assertTrue(cheap.payers("gdp", false).stretched().isEmpty());
    }

    @Test
    void eurosAPersonAndYearAreTheBillOverPeopleAndTenYears() {
        RoughBill bill = RoughBill.of(BillCases.question(fivefold));
        double expected = bill.total().base().millions() * 1e6 / 120e6 / 10;
        assertEquals(expected, bill.payers("gdp", false).euroPerPersonAYear().base(), 1e-9);
    }

    @Test
    void theEarliestYearIsMissingOverEuropesOutputPlusLeadAndTraining() {
        RoughBill bill = RoughBill.of(BillCases.question(fivefold));
        Arrival.LineArrival units = bill.arrival().lines().getFirst();
        assertEquals(44, units.missing());
        // 44 / (12 x 50%) = 7.33, lead 3, training 1: 11.33 years after 2026. Early: 44 / 7.2 + 3 = 9.1; late: 44 / 4.8
        // + 5 = 14.2.
        assertEquals(Optional.of(Year.of(2038)), units.all().base());
        assertEquals(Optional.of(Year.of(2036)), units.all().early());
        assertEquals(Optional.of(Year.of(2041)), units.all().late());
    }

    @Test
    void whateverIsScarcestHoldsTheArrivalUp() {
        RoughBill rich = RoughBill.of(BillCases.question(fivefold));
        assertEquals(Optional.of(Year.of(2038)), rich.arrival().all().base());
        assertTrue(rich.arrival().half().base().orElseThrow().isBefore(Year.of(2038)));
        assertEquals(Hold.FACTORIES, rich.arrival().years().get(5).heldUpBy());
        RoughBill poor = RoughBill.of(BillCases.question(
                fivefold, List.of(), PriceList.of(BillCases.BASIS, BillCases.prices()), BillCases.budgets(0)));
        assertEquals(Optional.empty(), poor.arrival().all().base());
        assertEquals(Hold.MONEY, poor.arrival().years().getLast().heldUpBy());
        assertEquals(Optional.empty(), poor.arrival().alone().get(Hold.MONEY).early());
        assertEquals(
                Optional.of(Year.of(2038)),
                poor.arrival().alone().get(Hold.FACTORIES).base());
    }

    @Test
    void moneyHoldsTheHandCalculatedPart() {
        // Three members add 10,000 each a year: 30,000 x 30% x 10% = 900 a year against a purchase of 21,312 and upkeep
        // of 992 a year
        // when all is ready: never all of it before 2060, and in 2030 (five budgets, nothing ready before) 4500 / 21312
        // of 52 is 10.
        RoughBill bill = RoughBill.of(BillCases.question(
                fivefold, List.of(), PriceList.of(BillCases.BASIS, BillCases.prices()), BillCases.budgets(10_000)));
        assertEquals(900 * 10, bill.money().airDefenceShare().base().millions(), 1e-6);
        assertEquals(300_000, bill.money().newMoney().millions(), 1e-6);
        assertEquals(
                100 * bill.total().base().millions() / 300_000,
                bill.money().ofNewMoneyPercent().base(),
                1e-9);
        assertEquals(Optional.empty(), bill.arrival().all().base());
    }

    @Test
    void ordersSignedBeforeLeaveTheBillButKeepTheLineBusy() {
        ContractedOrder order = new ContractedOrder("o1", BillCases.POL, BillCases.LONG, 6, 96);
        RoughBill with = RoughBill.of(BillCases.question(
                fivefold,
                List.of(order),
                PriceList.of(BillCases.BASIS, BillCases.prices()),
                BillCases.budgets(100_000)));
        assertEquals(46, with.fireUnits());
        assertEquals(6, with.onOrder());
        assertEquals(44, with.arrival().lines().getFirst().missing());
        RoughBill without = RoughBill.of(BillCases.question(fivefold));
        assertEquals(
                6 * 400 * 1.08 + 96 * 2,
                without.buy().base().millions() - with.buy().base().millions(),
                1.5);
    }

    @Test
    void oneTimesWhatIsHeldCostsNothingToBuy() {
        RoughBill bill = RoughBill.of(BillCases.question(BillCases.today()));
        assertEquals(0, bill.total().high().millions());
        assertEquals(0, bill.fireUnits());
        assertEquals(Optional.of(Year.of(2026)), bill.arrival().all().late());
    }

    @Test
    void theBillNeverFallsWhenTheFactorRises() {
        for (Reading reading : List.of(Reading.requirement(), Reading.fireUnitsAlone(), Reading.rounds())) {
            double before = 0;
            for (double factor = 1; factor <= 7; factor += 0.2) {
                Inventory wanted = reading.wanted(BillCases.today(), BigDecimal.valueOf(factor));
                double total =
                        RoughBill.of(BillCases.question(wanted)).total().base().millions();
                assertTrue(total >= before, reading.key() + " at " + factor);
                before = total;
            }
        }
    }

    @Test
    void aPriceListedTwiceEntersOnce() {
        List<PartPrice> doubled = new ArrayList<>(BillCases.prices());
        doubled.addAll(BillCases.prices());
        RoughBill once = RoughBill.of(BillCases.question(fivefold));
        RoughBill twice = RoughBill.of(BillCases.question(
                fivefold, List.of(), PriceList.of(BillCases.BASIS, doubled), BillCases.budgets(100_000)));
        assertEquals(once.total(), twice.total());
    }

    @Test
    void twoPricesForTheSamePartAreRefused() {
        List<PartPrice> prices = new ArrayList<>(BillCases.prices());
        prices.add(
                BillCases.price("other", "long", Set.of(Part.FIRE_UNIT), PartPrice.Measure.MILLION_A_FIRE_UNIT, 1000));
        assertThrows(IllegalArgumentException.class, () -> PriceList.of(BillCases.BASIS, prices));
    }

    @Test
    void twoPriceBasesAreRefused() {
        PriceBasis other = PriceBasis.constant(2021);
        assertThrows(IllegalArgumentException.class, () -> PriceList.of(other, BillCases.prices()));
        assertThrows(
                IllegalArgumentException.class,
                () -> Cost.of(Span.exactly(1), other).plus(Cost.of(Span.exactly(1), BillCases.BASIS)));
    }

    @Test
    void aPartWithoutAPriceIsNamedAndNotTakenForNothing() {
        List<PartPrice> some = BillCases.prices().stream()
                .filter(price -> !price.id().equals("p4"))
                .toList();
        RoughBill bill = RoughBill.of(BillCases.question(
                fivefold, List.of(), PriceList.of(BillCases.BASIS, some), BillCases.budgets(100_000)));
        assertEquals(
                List.of(new RoughBill.Unpriced("short", testudo.procurement.supply.Part.RADAR_AND_C2)),
                bill.unpriced());
    }
}
