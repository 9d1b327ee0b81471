package testudo.tabulation.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import testudo.defence.LayerGroup;
import testudo.quantity.Member;
import testudo.quantity.Percent;

/** Fire units shared in whole units. */
class ApportionedTest {
    private static final Member A = Member.of("AAA");
    private static final Member B = Member.of("BBB");
    private static final Member C = Member.of("CCC");

    private static Apportioned shared(long limitOfA) {
        SequencedMap<Member, BigDecimal> weights = new LinkedHashMap<>();
        weights.put(A, BigDecimal.valueOf(80));
        weights.put(B, BigDecimal.valueOf(15));
        weights.put(C, BigDecimal.valueOf(5));
        SequencedMap<Member, Long> limits = new LinkedHashMap<>();
        limits.put(A, limitOfA);
        limits.put(B, 100L);
        limits.put(C, 100L);
        return Apportioned.of(weights, Percent.of(50), new LinkedHashMap<>(Map.of(LayerGroup.AREA, 20L)), limits);
    }

    private static Map<Member, Long> area(Apportioned shared) {
        return shared.units().getOrDefault(LayerGroup.AREA, new LinkedHashMap<>());
    }

    @Test
    void nobodyGetsMoreThanHalfAndTheRestGoesToTheOthersInProportion() {
        Apportioned shared = shared(100);
        assertEquals(50, shared.share().getOrDefault(A, Percent.of(0)).value(), 1e-9);
        assertEquals(37.5, shared.share().getOrDefault(B, Percent.of(0)).value(), 1e-9);
        assertEquals(10, area(shared).getOrDefault(A, 0L));
        assertEquals(
                20, area(shared).values().stream().mapToLong(Long::longValue).sum());
        assertEquals(area(shared), shared.withinGrowth());
    }

    @Test
    void whatOneMemberCannotGrowToGoesToTheOthers() {
        Apportioned shared = shared(4);
        assertEquals(4, shared.withinGrowth().getOrDefault(A, 0L));
        assertEquals(12, shared.withinGrowth().getOrDefault(B, 0L));
        assertEquals(4, shared.withinGrowth().getOrDefault(C, 0L));
        assertTrue(area(shared).getOrDefault(A, 0L) > 4);
    }
}
