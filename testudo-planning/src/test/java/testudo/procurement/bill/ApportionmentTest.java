package testudo.procurement.bill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import testudo.quantity.Luck;
import testudo.quantity.Percent;

class ApportionmentTest {
    @Test
    void aCappedShareIsSpreadOverTheOthers() {
        var shares = Apportionment.capped(weights(60, 20, 10, 10), Percent.of(50));
        assertEquals(
                List.of(50.0, 25.0, 12.5, 12.5),
                shares.values().stream().map(Percent::value).toList());
    }

    @Test
    void sharesAllAtTheCapSumToLessThanAWhole() {
        var shares = Apportionment.capped(weights(3, 2, 1), Percent.of(20));
        assertEquals(60, shares.values().stream().mapToDouble(Percent::value).sum(), 1e-12);
    }

    @Test
    void largestRemaindersGiveWholeBatteries() {
        var seats = Apportionment.largestRemainder(weights(27, 17, 16, 12, 9, 8, 6, 5), 28);
        assertEquals(List.of(8L, 5L, 4L, 3L, 3L, 2L, 2L, 1L), List.copyOf(seats.values()));
    }

    @Test
    void sainteLagueGivesTheTextbookSeats() {
        // 53,000 24,000 23,000 votes for 7 seats: quotients 53, 24, 23, 17.7, 10.6, 8, 7.7: 3, 2, 2.
        var seats = Apportionment.sainteLague(weights(53, 24, 23), 7);
        assertEquals(List.of(3L, 2L, 2L), List.copyOf(seats.values()));
    }

    @Test
    void bothMethodsShareEveryUnitForAnyWeights() {
        for (int trial = 0; trial < 200; trial++) {
            Luck luck = Luck.ofSeed(7).of(trial);
            int[] w = new int[1 + (int) (luck.uniform(0) * 30)];
            for (int i = 0; i < w.length; i++) {
                w[i] = 1 + (int) (luck.uniform(i + 1) * 1000);
            }
            long units = (long) (luck.uniform(99) * 500);
            assertEquals(units, sum(Apportionment.largestRemainder(weights(w), units)));
            assertEquals(units, sum(Apportionment.sainteLague(weights(w), units)));
        }
    }

    @Test
    void nothingCanBeSharedAmongNobody() {
        assertThrows(IllegalArgumentException.class, () -> Apportionment.largestRemainder(weights(0, 0), 3));
    }

    @Test
    void giniAndJainGiveThePublishedFigures() {
        List<BigDecimal> values = List.copyOf(weights(1, 2, 3, 4, 10).values());
        assertEquals(0.4, Apportionment.gini(values).fraction(), 1e-12);
        assertEquals(0.615384615384615, Apportionment.jain(values).fraction(), 1e-12);
    }

    private static long sum(SequencedMap<Integer, Long> seats) {
        return seats.values().stream().mapToLong(Long::longValue).sum();
    }

    private static SequencedMap<Integer, BigDecimal> weights(int... weights) {
        SequencedMap<Integer, BigDecimal> map = new LinkedHashMap<>();
        for (int i = 0; i < weights.length; i++) {
            map.put(i, BigDecimal.valueOf(weights[i]));
        }
        return map;
    }
}
