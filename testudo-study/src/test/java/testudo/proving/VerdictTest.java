package testudo.proving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import testudo.quantity.Estimate;

class VerdictTest {
    private static Estimate band(double low, double mean, double high) {
        return new Estimate(mean, low, high, mean, mean, 100);
    }

    @Test
    void aBandThatMovesAcrossTheGoalIsNoThenUnknownThenYes() {
        double goal = 0.9;
        assertEquals(Verdict.NO, Verdict.atLeast(band(0.5, 0.7, 0.89), goal));
        assertEquals(Verdict.CANNOT_BE_SAID, Verdict.atLeast(band(0.7, 0.85, 0.95), goal));
        assertEquals(Verdict.CANNOT_BE_SAID, Verdict.atLeast(band(0.89, 0.95, 1.0), goal));
        assertEquals(Verdict.YES, Verdict.atLeast(band(0.9, 0.95, 1.0), goal));
    }

    @Test
    void oneFailedTermFailsTheGoalAndOneUnknownTermLeavesItUnknown() {
        assertEquals(Verdict.NO, Verdict.all(List.of(Verdict.YES, Verdict.CANNOT_BE_SAID, Verdict.NO)));
        assertEquals(Verdict.CANNOT_BE_SAID, Verdict.all(List.of(Verdict.YES, Verdict.CANNOT_BE_SAID)));
        assertEquals(Verdict.YES, Verdict.all(List.of(Verdict.YES, Verdict.YES)));
    }
}
