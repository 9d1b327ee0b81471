package testudo.assignment;

import java.util.Arrays;
import testudo.quantity.Probability;
import testudo.quantity.Scalar;

/**
 * Threats with values, types of weapon with rounds, and the probability that one round of a type stops a threat.
 *
 * <p>To minimise: {@code sum_j V_j prod_i (1 - p_ij)^x_ij} over whole x with {@code sum_j x_ij <= rounds_i} (A. S. Manne, A
 * target-assignment problem, Operations Research 6, 1958).
 */
public final class FireProblem {
    /** The effect of a round that cannot miss: what it leaves is below any value's last digit. */
    private static final double CERTAIN = 60;

    private final double[] values;
    private final double[][] kill;
    private final int[] rounds;
    private final double[][] rates;

    private FireProblem(double[] values, double[][] kill, int[] rounds) {
        this.values = values;
        this.kill = kill;
        this.rounds = rounds;
        rates = new double[rounds.length][];
        for (int i = 0; i < rounds.length; i++) {
            rates[i] = Arrays.stream(kill[i])
                    .map(p -> Math.min(CERTAIN, -Math.log1p(-p)))
                    .toArray();
        }
    }

    /**
     * A problem from plain tables.
     *
     * @param values what each threat would cost if it came through, not negative
     * @param kill one row for each weapon type, one probability in it for each threat
     * @param rounds rounds of each weapon type
     * @throws IllegalArgumentException if the tables do not fit together or hold impossible numbers
     */
    public static FireProblem of(double[] values, double[][] kill, int[] rounds) {
        require(kill.length == rounds.length, "one row of probabilities for each weapon type");
        require(
                Arrays.stream(kill).allMatch(row -> row.length == values.length),
                "one probability for each threat in each row");
        require(
                Arrays.stream(values).allMatch(v -> v >= 0 && Double.isFinite(v)),
                "values that are finite and not negative");
        require(
                Arrays.stream(kill).flatMapToDouble(Arrays::stream).allMatch(p -> p >= 0 && p <= 1),
                "probabilities from 0 to 1");
        require(Arrays.stream(rounds).allMatch(r -> r >= 0), "rounds that are not negative");
        return new FireProblem(
                values.clone(), Arrays.stream(kill).map(double[]::clone).toArray(double[][]::new), rounds.clone());
    }

    /**
     * A member of a family that anyone can draw again: one round a weapon; with u from SplitMix64(seed), first
     * {@code V_j = 25 + floor(76 u)} for each target, then {@code p_ij = 0.6 + 0.3 u}, weapon by weapon.
     */
    public static FireProblem family(int weapons, int targets, long seed) {
        var stream = new SplitMix(seed);
        double[] values = new double[targets];
        for (int j = 0; j < targets; j++) {
            values[j] = 25 + Math.floor(76 * stream.uniform());
        }
        double[][] kill = new double[weapons][targets];
        for (double[] row : kill) {
            for (int j = 0; j < targets; j++) {
                row[j] = 0.6 + 0.3 * stream.uniform();
            }
        }
        int[] rounds = new int[weapons];
        Arrays.fill(rounds, 1);
        return new FireProblem(values, kill, rounds);
    }

    public int weapons() {
        return rounds.length;
    }

    public int targets() {
        return values.length;
    }

    public int rounds(int weapon) {
        return rounds[weapon];
    }

    public Scalar value(int target) {
        return Scalar.of(values[target]);
    }

    public Probability kill(int weapon, int target) {
        return Probability.of(kill[weapon][target]);
    }

    /**
     * The expected value that comes through under a plan.
     *
     * @param plan rounds by weapon type and threat
     * @throws IllegalArgumentException if the plan fires rounds that are not there
     */
    public Scalar surviving(int[][] plan) {
        for (int i = 0; i < rounds.length; i++) {
            require(
                    Arrays.stream(plan[i]).sum() <= rounds[i]
                            && Arrays.stream(plan[i]).allMatch(x -> x >= 0),
                    "no more than " + rounds[i] + " rounds of type " + i);
        }
        return Scalar.of(survivingOf(plan));
    }

    double survivingOf(int[][] plan) {
        double sum = 0;
        for (int j = 0; j < values.length; j++) {
            double exponent = 0;
            for (int i = 0; i < rounds.length; i++) {
                exponent += plan[i][j] == 0 ? 0 : rates[i][j] * plan[i][j];
            }
            sum += values[j] * Math.exp(-exponent);
        }
        return sum;
    }

    double valueOf(int target) {
        return values[target];
    }

    double killOf(int weapon, int target) {
        return kill[weapon][target];
    }

    /** {@code -ln(1 - p)}: kills add up in this measure. */
    double rate(int weapon, int target) {
        return rates[weapon][target];
    }

    private static void require(boolean met, String wanted) {
        if (!met) {
            throw new IllegalArgumentException("a fire problem needs " + wanted);
        }
    }

    /** The generator of Steele, Lea and Flood (OOPSLA 2014) in its sequential form. */
    private static final class SplitMix {
        private long state;

        SplitMix(long seed) {
            state = seed;
        }

        double uniform() {
            state += 0x9E3779B97F4A7C15L;
            long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
            z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
            return ((z ^ (z >>> 31)) >>> 11) * 0x1.0p-53;
        }
    }
}
