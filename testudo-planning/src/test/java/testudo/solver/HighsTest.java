package testudo.solver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import testudo.quantity.Interval;
import testudo.quantity.Luck;
import testudo.quantity.Percent;
import testudo.quantity.Scalar;

class HighsTest {
    /** Two products, three machines: 3x + 5y with x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18 (Hillier and Lieberman's glass works). */
    private static LinearModel glassWorks(boolean whole) {
        var draft = LinearModel.maximise();
        int doors = whole
                ? draft.whole(Interval.NOT_NEGATIVE, Scalar.of(3))
                : draft.column(Interval.NOT_NEGATIVE, Scalar.of(3));
        int windows = draft.column(Interval.NOT_NEGATIVE, Scalar.of(5));
        draft.row(Interval.atMost(4), Terms.sum(doors));
        draft.row(Interval.atMost(12), new Terms().add(windows, 2));
        draft.row(Interval.atMost(18), new Terms().add(doors, 3).add(windows, 2));
        return draft.done();
    }

    @Test
    void theGlassWorksEarnThirtySixAndItsPricesAreZeroOneAndAHalfAndOne() {
        var found = Highs.solve(glassWorks(false), Limits.NONE).found();
        assertEquals(36, found.objective().value(), 1e-9);
        assertArrayEquals(new double[] {2, 6}, found.values(), 1e-9);
        assertArrayEquals(new double[] {0, 1.5, 1}, found.duals(), 1e-9);
        assertEquals(Ending.PROVED, found.ending());
    }

    @Test
    void aRowAddedToALoadedModelCutsTheOldOptimumOff() {
        try (Highs session = Highs.open(glassWorks(false))) {
            assertEquals(36, session.solve(Limits.NONE).found().objective().value(), 1e-9);
            assertEquals(3, session.addRow(Interval.atMost(5), Terms.sum(0, 1)));
            assertEquals(25, session.solve(Limits.NONE).found().objective().value(), 1e-9);
            session.boundRow(3, Interval.atMost(6));
            session.price(0, Scalar.of(6));
            session.bound(1, Interval.between(0, 1));
            assertEquals(29, session.solve(Limits.NONE).found().objective().value(), 1e-9);
        }
    }

    @Test
    void wholeColumnsTakeWholeValuesAndRelaxingThemRaisesTheOptimum() {
        var draft = LinearModel.maximise();
        int a = draft.whole(Interval.UNIT, Scalar.of(8));
        int b = draft.whole(Interval.UNIT, Scalar.of(11));
        int c = draft.whole(Interval.UNIT, Scalar.of(6));
        draft.row(Interval.atMost(10), new Terms().add(a, 5).add(b, 7).add(c, 4));
        try (Highs session = Highs.open(draft.done())) {
            var whole = session.solve(Limits.NONE).found();
            assertEquals(14, whole.objective().value(), 1e-9);
            assertEquals(0, whole.whole(b));
            assertEquals(0, whole.gap().value(), 1e-9);
            session.relax();
            assertTrue(session.solve(Limits.NONE).found().objective().value() > 15);
        }
    }

    @Test
    void aColumnNamedTwiceInARowCountsTwice() {
        var draft = LinearModel.maximise();
        int x = draft.column(Interval.NOT_NEGATIVE, Scalar.ONE);
        draft.row(Interval.atMost(10), new Terms().add(x, 2).add(x, 3));
        assertEquals(
                2, Highs.solve(draft.done(), Limits.NONE).found().objective().value(), 1e-9);
    }

    @Test
    void aModelWithoutAPointSaysInfeasible() {
        var draft = LinearModel.minimise();
        int x = draft.whole(Interval.UNIT, Scalar.ONE);
        draft.row(Interval.atLeast(2), Terms.sum(x));
        var outcome = assertInstanceOf(Outcome.NotFound.class, Highs.solve(draft.done(), Limits.NONE));
        assertEquals(Ending.INFEASIBLE, outcome.ending());
        assertThrows(IllegalStateException.class, outcome::found);
    }

    @Test
    void aRowThatNamesAnUnknownColumnIsTheCallersMistake() {
        var draft = LinearModel.minimise();
        assertThrows(IllegalArgumentException.class, () -> draft.row(Interval.atLeast(2), Terms.sum(0)));
    }

    @Test
    void anUnknownOptionIsRefusedByName() {
        try (Highs session = Highs.open(glassWorks(false))) {
            var refusal = assertThrows(IllegalArgumentException.class, () -> session.option("no_such_option", "1"));
            assertTrue(refusal.getMessage().contains("no_such_option"));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void aStoppedSearchKeepsItsStartAndRepeatsItselfExactly(long seed) {
        LinearModel model = knapsacks(Luck.ofSeed(seed), 60, 10);
        Limits limits = Limits.NONE.withNodes(1);
        double[] start = new double[60];
        var first = solveFrom(start, model, limits);
        var second = solveFrom(start, model, limits);
        assertEquals(Ending.NODES, first.ending());
        assertTrue(first.objective().value() <= first.bound().value());
        assertEquals(first.objective(), second.objective());
        assertEquals(first.bound(), second.bound());
        assertEquals(first.work(), second.work());
        assertArrayEquals(first.values(), second.values());
    }

    @Test
    void aLimitOfIterationsStopsTheTree() {
        LinearModel model = knapsacks(Luck.ofSeed(5), 60, 10);
        var outcome = solveFrom(new double[60], model, Limits.NONE.withIterations(300));
        assertEquals(Ending.ITERATIONS, outcome.ending());
        assertTrue(outcome.work().iterations() < 20_000, outcome.work()::toString);
    }

    @Test
    void aGapIsEnough() {
        LinearModel model = knapsacks(Luck.ofSeed(6), 40, 5);
        var outcome = Highs.solve(model, Limits.NONE.withGap(Percent.of(5))).found();
        assertTrue(outcome.gap().value() <= 5, outcome.gap()::toString);
    }

    @Test
    void aSolveThatIsCancelledBeforehandStopsAtOnce() {
        try (Highs session = Highs.open(knapsacks(Luck.ofSeed(7), 60, 10))) {
            session.start(new double[60]);
            session.cancel();
            assertEquals(Ending.CANCELLED, session.solve(Limits.NONE).ending());
        }
    }

    private static Outcome.Found solveFrom(double[] start, LinearModel model, Limits limits) {
        try (Highs session = Highs.open(model)) {
            session.start(start);
            return session.solve(limits).found();
        }
    }

    private static LinearModel knapsacks(Luck luck, int items, int sacks) {
        var draft = LinearModel.maximise();
        for (int i = 0; i < items; i++) {
            draft.whole(Interval.UNIT, Scalar.of(50 + Math.floor(50 * luck.uniform(i))));
        }
        for (int s = 0; s < sacks; s++) {
            Terms terms = new Terms();
            for (int i = 0; i < items; i++) {
                terms.add(i, 10 + (long) (90 * luck.of(s).uniform(i)));
            }
            draft.row(Interval.atMost(items * 15), terms);
        }
        return draft.done();
    }

    /** The best prices of the glass works prove its 36; any others prove less, and none of them too little. */
    @Test
    void pricesProveABoundHoweverTheyWereFound() {
        LinearModel model = glassWorks(false);
        double[] most = {4, 6};
        assertEquals(36, model.bound(new double[] {0, 1.5, 1}, most).value(), 1e-9);
        Luck luck = Luck.ofSeed(3);
        for (int i = 0; i < 50; i++) {
            Luck one = luck.of(i);
            double[] prices = {3 * one.uniform(1), 3 * one.uniform(2), 3 * one.uniform(3)};
            assertTrue(model.bound(prices, most).value() >= 36 - 1e-9, () -> java.util.Arrays.toString(prices));
        }
    }

    @Test
    void nearTheOptimumValuesAndPricesAreAlmostThoseOfTheCorner() {
        LinearModel model = glassWorks(false);
        try (Highs session = Highs.open(model)) {
            session.option("presolve", "off");
            var near = session.near(Percent.of(0.1));
            double[] most = {4, 6};
            double bound = Math.min(
                    model.bound(near.duals(), most).value(),
                    model.bound(near.withPricesTurned().duals(), most).value());
            assertEquals(36, near.objective().value(), 0.1);
            assertEquals(36, bound, 0.1);
            assertTrue(bound >= 36 - 1e-9);
        }
    }
}
