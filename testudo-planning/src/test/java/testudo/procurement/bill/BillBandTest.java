package testudo.procurement.bill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import testudo.procurement.band.BillBand;
import testudo.procurement.supply.Cost;
import testudo.quantity.PriceBasis;
import testudo.quantity.Span;

/** The parts of a bill have bands that add up to the bill's, and none costs less than nothing. */
class BillBandTest {
    private static final PriceBasis BASIS = PriceBasis.BASE;

    private static Cost cost(double low, double base, double high) {
        return Cost.of(Span.of(low, base, high), BASIS);
    }

    private static double sum(List<Cost> parts, ToDoubleFunction<Span> end) {
        return parts.stream().map(Cost::millionEur).mapToDouble(end).sum();
    }

    @Test
    void aPartWhoseRangeIsWideAgainstItsPriceStopsAtNothingAndTheOthersTakeTheRest() {
        BillBand band = new BillBand(cost(20, 100, 160), List.of());
        List<Cost> parts = band.parts(List.of(cost(80, 90, 110), cost(2, 10, 20)));
        assertEquals(0, parts.getLast().millionEur().low());
        assertEquals(20, parts.getFirst().millionEur().low(), 1e-9);
        assertEquals(160, sum(parts, Span::high), 1e-9);
        assertEquals(100, sum(parts, Span::base), 1e-9);
    }

    @Test
    void whereNothingStopsThemPartsTakeOfTheBandWhatTheirRangesAreOfAllRanges() {
        BillBand band = new BillBand(cost(70, 100, 160), List.of());
        List<Cost> parts = band.parts(List.of(cost(50, 60, 80), cost(35, 40, 50)));
        assertEquals(40, parts.getFirst().millionEur().low(), 1e-9);
        assertEquals(30, parts.getLast().millionEur().low(), 1e-9);
        assertTrue(parts.getFirst().millionEur().high()
                > parts.getLast().millionEur().high());
    }
}
