package testudo.procurement.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Year;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import testudo.quantity.Span;

class ProductionLineTest {
    /** Sets of the library change their order from one process to the next; a result that lists them must not. */
    @Test
    void systemsStandInOneOrderInEveryProcess() {
        List<String> mixed = List.of("m", "c", "z", "a", "k", "x", "b", "t", "f", "q");
        ProductionLine line = new ProductionLine(
                "line",
                "line",
                ProductionLine.Kind.ROUNDS,
                new LinkedHashSet<>(mixed),
                List.of(new ProductionLine.Output(Year.of(2026), Span.exactly(1))),
                Span.exactly(50),
                Span.exactly(2),
                Span.exactly(0),
                "test",
                "assumed");
        assertEquals(mixed.stream().sorted().toList(), List.copyOf(line.systems()));
    }
}
