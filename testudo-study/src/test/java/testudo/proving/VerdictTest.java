package testudo.proving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import testudo.plan.Goal;
import testudo.quantity.Estimate;
import testudo.quantity.Percent;
import testudo.quantity.Scalar;

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

    /** Rounds of a force that lasted 30 nights cannot still be enough once its band is 29 to 29.6. */
    @Test
    void aVerdictGivesWayToABandThatContradictsItButNeverToOneThatIsNarrower() {
        Goal.Term nights = new Goal.Days("large-night-2025", 30, Percent.of(90));
        Held enough = new Held(nights, band(30, 30, 31), band(30, 30, 31), Scalar.of(30), Verdict.YES);
        assertEquals(Verdict.NO, enough.with(band(29, 29.2, 29.6)).verdict());
        assertEquals(Verdict.CANNOT_BE_SAID, enough.with(band(29, 29.8, 30.2)).verdict());
        assertEquals(Verdict.YES, enough.with(band(30, 30, 33)).verdict());
        Held open = new Held(nights, band(28, 30, 33), band(30, 30, 31), Scalar.of(30), Verdict.CANNOT_BE_SAID);
        assertEquals(Verdict.CANNOT_BE_SAID, open.with(band(31, 31, 31)).verdict(), "the outer band is wider");
    }
}
