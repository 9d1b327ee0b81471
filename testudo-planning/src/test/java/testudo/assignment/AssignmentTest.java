package testudo.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import testudo.quantity.Luck;
import testudo.quantity.Probability;
import testudo.quantity.Scalar;
import testudo.solver.Limits;

class AssignmentTest {
    @ParameterizedTest
    @CsvSource({
        "20,20,167.498603710245",
        "50,50,358.697192087197",
        "100,100,670.225943322486",
        "100,50,37.4581595902425",
    })
    void theDrawnFamilyIsSolvedToItsKnownOptimum(int weapons, int targets, double optimum) {
        var best = Assignment.optimal(FireProblem.family(weapons, targets, 1), Limits.NONE);
        assertEquals(optimum, best.value().value(), 1e-7 * optimum);
        assertTrue(best.proved(), () -> "gap " + best.gap());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void smallProblemsAgreeWithEveryPlanTried(long seed) {
        var problem = drawn(seed);
        var best = Assignment.optimal(problem, Limits.NONE);
        double expected = tryAll(problem, new int[problem.weapons()][problem.targets()], 0, 0, problem.rounds(0));
        assertEquals(expected, best.value().value(), 1e-9 * expected);
        assertTrue(best.proved(), () -> "gap " + best.gap());
        assertEquals(best.value().value(), problem.surviving(best.rounds()).value());
        assertTrue(Assignment.greedy(problem).value().value() >= expected * (1 - 1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noAssignmentWithoutLooksIsBetterThanTheBoundForAnyDoctrine(long seed) {
        var problem = drawn(seed);
        int[] rounds = new int[problem.weapons()];
        double[] ones = new double[problem.targets()];
        double[][] kill = new double[problem.weapons()][problem.targets()];
        for (int i = 0; i < rounds.length; i++) {
            rounds[i] = problem.rounds(i);
            for (int j = 0; j < ones.length; j++) {
                ones[j] = 1;
                kill[i][j] = problem.kill(i, j).value();
            }
        }
        var best = Assignment.optimal(FireProblem.of(ones, kill, rounds), Limits.NONE);
        double bound = any(rounds, kill).leastThrough().value();
        assertTrue(bound <= best.value().value() + 1e-9, bound + " and " + best.value());
    }

    @Test
    void theBoundForAnyDoctrineIsWhatShootLookShootReachesWhileRoundsAreScarce() {
        double[][] kill = {{0.6, 0.6, 0.6, 0.6}};
        assertEquals(4 - 3 * 0.6, any(new int[] {3}, kill).leastThrough().value(), 1e-9);
        assertEquals(0, any(new int[] {7}, kill).leastThrough().value(), 1e-9);
        assertEquals(
                1,
                any(new int[] {50, 0}, new double[][] {{1, 0.5, 0}, {0, 0, 1}})
                        .leastThrough()
                        .value(),
                1e-9);
    }

    private static AnyDoctrine any(int[] rounds, double[][] kill) {
        AnyDoctrine any = new AnyDoctrine(rounds);
        for (int j = 0; j < kill[0].length; j++) {
            List<AnyDoctrine.Shot> shots = new ArrayList<>();
            for (int i = 0; i < kill.length; i++) {
                shots.add(new AnyDoctrine.Shot(i, Probability.of(kill[i][j])));
            }
            any.threat(shots);
        }
        return any;
    }

    private static FireProblem drawn(long seed) {
        Luck luck = Luck.ofSeed(seed);
        int weapons = 1 + (int) (3 * luck.uniform(1));
        int targets = 1 + (int) (4 * luck.uniform(2));
        double[] values = new double[targets];
        double[][] kill = new double[weapons][targets];
        int[] rounds = new int[weapons];
        for (int j = 0; j < targets; j++) {
            values[j] = 1 + 9 * luck.of(3).uniform(j);
        }
        for (int i = 0; i < weapons; i++) {
            rounds[i] = (int) (4 * luck.of(4).uniform(i));
            for (int j = 0; j < targets; j++) {
                kill[i][j] = 0.95 * luck.of(5).of(i).uniform(j);
            }
        }
        return FireProblem.of(values, kill, rounds);
    }

    /** Every way to spread the rounds, one weapon and target after the other. */
    private static double tryAll(FireProblem problem, int[][] plan, int weapon, int target, int left) {
        if (weapon == problem.weapons()) {
            return problem.surviving(plan).value();
        }
        if (target == problem.targets()) {
            int next = weapon + 1;
            return tryAll(problem, plan, next, 0, next < problem.weapons() ? problem.rounds(next) : 0);
        }
        double least = Double.POSITIVE_INFINITY;
        for (int n = 0; n <= left; n++) {
            plan[weapon][target] = n;
            least = Math.min(least, tryAll(problem, plan, weapon, target + 1, left - n));
        }
        plan[weapon][target] = 0;
        return least;
    }

    @Test
    void greedIsOptimalWhenTheProbabilityDependsOnTheThreatAlone() {
        double[] p = {0.3, 0.5, 0.8, 0.6};
        var problem = FireProblem.of(new double[] {4, 9, 7, 5}, new double[][] {p, p}, new int[] {3, 4});
        assertEquals(
                Assignment.optimal(problem, Limits.NONE).value().value(),
                Assignment.greedy(problem).value().value(),
                1e-12);
    }

    @Test
    void moreRoundsNeverLetMoreThrough() {
        double before = Double.POSITIVE_INFINITY;
        for (int rounds = 0; rounds < 6; rounds++) {
            var problem = FireProblem.of(
                    new double[] {10, 7, 5}, new double[][] {{0.6, 0.5, 0.3}, {0.4, 0.7, 0.6}}, new int[] {rounds, 2});
            double value = Assignment.optimal(problem, Limits.NONE).value().value();
            assertTrue(value <= before);
            before = value;
        }
    }

    @Test
    void aSearchThatIsStoppedStillBoundsTheOptimum() {
        var problem = FireProblem.family(10, 10, 1);
        double optimum = Assignment.optimal(problem, Limits.NONE).value().value();
        var stopped = Assignment.optimal(problem, Limits.NONE.withIterations(1).withNodes(0));
        assertTrue(stopped.bound().value() <= optimum + 1e-9);
        assertTrue(stopped.value().value() >= optimum - 1e-9);
        assertEquals(
                stopped.value().value(), problem.surviving(stopped.rounds()).value());
    }

    @Test
    void aRoundThatCannotMissIsEnough() {
        var problem = FireProblem.of(new double[] {8, 5}, new double[][] {{1, 1}, {0.5, 0.4}}, new int[] {1, 1});
        assertEquals(3.0, Assignment.optimal(problem, Limits.NONE).value().value(), 1e-12);
    }

    @Test
    void regretIsCountedFromTheBound() {
        var best = Assignment.optimal(
                FireProblem.of(new double[] {10}, new double[][] {{0.5}}, new int[] {1}), Limits.NONE);
        assertEquals(1.0, Assignment.regret(Scalar.of(6), best).value(), 1e-9);
    }

    @Test
    void tablesThatDoNotFitAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> FireProblem.of(new double[] {1, 2}, new double[][] {{0.5}}, new int[] {1}));
        assertThrows(
                IllegalArgumentException.class,
                () -> FireProblem.of(new double[] {1}, new double[][] {{1.1}}, new int[] {1}));
    }
}
