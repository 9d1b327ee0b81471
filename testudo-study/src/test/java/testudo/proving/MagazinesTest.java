package testudo.proving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import testudo.proving.Magazines.Stock;

/** How long rounds last, on paper. */
class MagazinesTest {
    private static final double NINE_IN_TEN = 1.2815515655446004;

    @Test
    void fortyRoundsWithTenUsedANightAndFourDeliveredADayServeSixNights() {
        assertEquals(6, new Stock(40, 10, 0, 4).nights(0), 1e-12);
        assertEquals(4, new Stock(40, 10, 0, 0).nights(NINE_IN_TEN), 1e-12);
    }

    @Test
    void atTheRootWhatIsHeldAndDeliveredIsWhatIsUsedWithThatProbability() {
        for (double deviation : new double[] {0.5, 3, 20}) {
            Stock stock = new Stock(700, 35, deviation, 2);
            double n = stock.nights(NINE_IN_TEN);
            assertEquals(700 + 2 * (n - 1), 35 * n + NINE_IN_TEN * deviation * Math.sqrt(n), 1e-9);
        }
        assertTrue(new Stock(700, 35, 20, 2).nights(NINE_IN_TEN) < new Stock(700, 35, 0, 2).nights(NINE_IN_TEN));
    }

    @Test
    void withWhatIsMissingTheRoundsLastExactlySoLong() {
        Stock stock = new Stock(700, 35, 6, 2);
        double missing = stock.missing(30, NINE_IN_TEN);
        assertTrue(missing > 0);
        assertEquals(30, new Stock(700 + missing, 35, 6, 2).nights(NINE_IN_TEN), 1e-9);
    }

    @Test
    void whatIsDeliveredFasterThanUsedNeverRunsOut() {
        assertEquals(400, new Stock(10, 5, 2, 6).nights(NINE_IN_TEN), 0);
    }
}
