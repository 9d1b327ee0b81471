package testudo.mobility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import testudo.quantity.Scalar;

class MaximumFlowTest {
    @Test
    void net01CarriesSixteen() {
        var network = MaximumFlow.parse("s>a:10|s>b:8|a>c:5|a>d:4|b>d:6|b>c:3|c>t:7|d>t:9");
        assertEquals(16, network.between("s", "t").value().value());
    }

    @Test
    void noPathCarriesNothing() {
        var flow = MaximumFlow.parse("s>a:10|b>t:4").between("s", "t");
        assertEquals(0, flow.value().value());
        assertEquals(List.of(), flow.cut());
    }

    @Test
    void flowDoesNotRunAgainstAnArc() {
        assertEquals(0, MaximumFlow.parse("t>s:3").between("s", "t").value().value());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theGreatestFlowIsTheLeastOfAllCuts(long seed) {
        List<MaximumFlow.Arc> arcs = random(seed);
        MaximumFlow.Flow flow = MaximumFlow.of(arcs).between("0", "7");
        double least = Double.POSITIVE_INFINITY;
        for (int side = 0; side < 64; side++) {
            int near = side << 1 | 1;
            double cut = arcs.stream()
                    .filter(arc -> (near >> Integer.parseInt(arc.from()) & 1) == 1
                            && (near >> Integer.parseInt(arc.to()) & 1) == 0)
                    .mapToDouble(arc -> arc.capacity().value())
                    .sum();
            least = Math.min(least, cut);
        }
        assertEquals(least, flow.value().value(), 1e-9);
        assertEquals(
                least,
                flow.cut().stream().mapToDouble(arc -> arc.capacity().value()).sum(),
                1e-9);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void oneMoreArcNeverCarriesLess(long seed) {
        List<MaximumFlow.Arc> arcs = random(seed);
        double before = MaximumFlow.of(arcs).between("0", "7").value().value();
        arcs.add(new MaximumFlow.Arc("2", "5", Scalar.of(6)));
        assertTrue(MaximumFlow.of(arcs).between("0", "7").value().value() >= before);
    }

    private static List<MaximumFlow.Arc> random(long seed) {
        var luck = new SplittableRandom(seed);
        List<MaximumFlow.Arc> arcs = new ArrayList<>();
        for (int from = 0; from < 8; from++) {
            for (int to = 0; to < 8; to++) {
                if (from != to && luck.nextInt(3) > 0) {
                    arcs.add(new MaximumFlow.Arc(
                            Integer.toString(from), Integer.toString(to), Scalar.of(luck.nextInt(12))));
                }
            }
        }
        return arcs;
    }

    @Test
    void aFaultyTextIsNamed() {
        String message = assertThrows(IllegalArgumentException.class, () -> MaximumFlow.parse("s>a"))
                .getMessage();
        assertTrue(message.contains("s>a") && message.contains("Maybe"), message);
        assertThrows(
                IllegalArgumentException.class, () -> MaximumFlow.parse("s>t:1").between("s", "s"));
        assertThrows(
                IllegalArgumentException.class,
                () -> MaximumFlow.parse("s>t:Infinity").between("s", "t"));
        assertTrue(Set.of(0.0)
                .contains(MaximumFlow.parse("s>a:1").between("s", "t").value().value()));
    }
}
