package testudo.calibration.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import testudo.quantity.Luck;
import testudo.quantity.Probability;

class ScoringTest {
    private static final Probability NINETY_FIVE = Probability.of(0.95);

    @Test
    void wilsonsLimitsAreThoseOfCasesSta01AndSta02() {
        Interval interval = Scoring.wilson(38, 50, NINETY_FIVE);
        close(0.625873162420571, interval.low().value(), 1e-9);
        close(0.857026086030083, interval.high().value(), 1e-9);
    }

    @Test
    void clopperAndPearsonsLowerLimitIsThatOfCaseSta03() {
        close(
                0.618309251895962,
                Scoring.clopperPearson(38, 50, NINETY_FIVE).low().value(),
                1e-9);
    }

    @Test
    void noSuccessAndOnlySuccessesKeepTheOpenEnd() {
        assertEquals(0, Scoring.clopperPearson(0, 7, NINETY_FIVE).low().value());
        assertEquals(1, Scoring.clopperPearson(7, 7, NINETY_FIVE).high().value());
        assertEquals(1, Scoring.wilson(7, 7, NINETY_FIVE).high().value(), 1e-15);
    }

    @Test
    void theLogScoreAndTheRankedScoreAreThoseOfCasesSta04AndSta05() {
        BigDecimal twelve = BigDecimal.valueOf(12);
        BigDecimal four = BigDecimal.valueOf(4);
        close(
                -2.75001351201477,
                Scoring.betaBinomialLogScore(38, 50, twelve, four).doubleValue(),
                1e-9);
        close(1.43114552420019, Scoring.betaBinomialCrps(38, 50, twelve, four).doubleValue(), 1e-9);
    }

    @Test
    void aDistributionBuiltFromRatiosAgreesWithTheClosedFormForAnyShape() {
        Luck luck = Luck.ofSeed(11);
        for (int trial = 0; trial < 200; trial++) {
            int n = (int) (luck.uniform(trial * 3L) * luck.uniform(trial * 3L) * 3000) + 1;
            double mean = 0.001 + 0.998 * luck.uniform(trial * 3L + 1);
            double concentration = Math.exp(-3 + 12 * luck.uniform(trial * 3L + 2));
            double a = mean * concentration;
            double b = (1 - mean) * concentration;
            double[] pmf = new double[n + 1];
            BetaBinomial.addPmf(pmf, 1, a, b);
            double sum = 0;
            for (int y = 0; y <= n; y++) {
                sum += pmf[y];
                assertEquals(Math.exp(BetaBinomial.logPmf(y, n, a, b)), pmf[y], 1e-9, "n " + n + " a " + a + " b " + b);
            }
            assertEquals(1, sum, 1e-8);
        }
    }

    @Test
    void aForecastThatIsSureAndRightScoresNothingAndOneThatIsSureAndWrongScoresTheDistance() {
        assertEquals(0, RankedScore.crps(new double[] {0, 0, 1, 1}, 2));
        assertEquals(2, RankedScore.crps(new double[] {1, 1, 1, 1}, 2));
    }

    @Test
    void countsThatCannotBeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Scoring.wilson(3, 2, NINETY_FIVE));
        assertThrows(IllegalArgumentException.class, () -> Scoring.clopperPearson(0, 0, NINETY_FIVE));
    }

    private static void close(double expected, double actual, double relative) {
        assertTrue(Math.abs(actual / expected - 1) <= relative, expected + " but was " + actual);
    }
}
