package testudo.tabulation.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
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
        return Apportioned.of(weights, Percent.of(50), 20, limits);
    }

    @Test
    void nobodyGetsMoreThanHalfAndTheRestGoesToTheOthersInProportion() {
        Apportioned shared = shared(100);
        assertEquals(50, shared.share().getOrDefault(A, Percent.of(0)).value(), 1e-9);
        assertEquals(37.5, shared.share().getOrDefault(B, Percent.of(0)).value(), 1e-9);
        assertEquals(10, shared.units().getOrDefault(A, 0L));
        assertEquals(
                20, shared.units().values().stream().mapToLong(Long::longValue).sum());
        assertEquals(shared.units(), shared.withinGrowth());
    }

    @Test
    void whatOneMemberCannotGrowToGoesToTheOthers() {
        Apportioned shared = shared(4);
        assertEquals(4, shared.withinGrowth().getOrDefault(A, 0L));
        assertEquals(12, shared.withinGrowth().getOrDefault(B, 0L));
        assertEquals(4, shared.withinGrowth().getOrDefault(C, 0L));
        assertTrue(shared.units().getOrDefault(A, 0L) > 4);
    }
}
