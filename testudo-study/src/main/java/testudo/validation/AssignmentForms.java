package testudo.validation;

import static testudo.validation.Numbers.one;

import java.util.Arrays;

/** The least expected surviving value of a static assignment of rounds to targets: WTA. */
final class AssignmentForms {
    private static final long LARGEST_ENUMERATION = 5_000_000;

    private AssignmentForms() {}

    static double[] of(Case c) {
        if (c.id().equals("WTA-BM") || c.says("bracken")) {
            return one(WeaponsProblem.bestDamage());
        }
        if (c.in().has("V")) {
            return one(enumerate(c));
        }
        throw new NotCovered("the assignment solver is not connected yet");
    }

    /** Every way to spread the rounds, target by target. */
    private static double enumerate(Case c) {
        double[] values = c.in().list("V");
        double[][] kill = c.in().matrix("p");
        int[] rounds =
                Arrays.stream(c.in().list("rounds")).mapToInt(r -> (int) r).toArray();
        if (kill.length != rounds.length || Arrays.stream(kill).anyMatch(row -> row.length != values.length)) {
            throw c.in().wrong("p", "one row for each weapon type and one number for each target");
        }
        long states = Arrays.stream(rounds).asLongStream().map(r -> r + 1).reduce(1, Math::multiplyExact);
        if (states * states * values.length > LARGEST_ENUMERATION) {
            throw new NotCovered("too large to enumerate");
        }
        return new Enumeration(values, kill, rounds).best();
    }

    /** Dynamic programme over targets; the state is the rounds left of each type, in mixed radix. */
    private record Enumeration(double[] values, double[][] kill, int[] rounds) {
        double best() {
            int states = Arrays.stream(rounds).map(r -> r + 1).reduce(1, (a, b) -> a * b);
            double[] best = new double[states];
            for (int target = values.length - 1; target >= 0; target--) {
                double[] next = new double[states];
                for (int left = 0; left < states; left++) {
                    next[left] = bestHere(target, left, best);
                }
                best = next;
            }
            return best[states - 1];
        }

        private double bestHere(int target, int left, double[] after) {
            double least = Double.POSITIVE_INFINITY;
            for (int use = 0; use <= left; use++) {
                double survive = survival(target, use, left);
                least = survive < 0 ? least : Math.min(least, values[target] * survive + after[left - use]);
            }
            return least;
        }

        /** The target's chance to survive that use, or -1 if the use is more than what is left of a type. */
        private double survival(int target, int use, int left) {
            double survive = 1;
            int u = use;
            int l = left;
            for (int type = 0; type < rounds.length; type++) {
                int radix = rounds[type] + 1;
                if (u % radix > l % radix) {
                    return -1;
                }
                survive *= Math.pow(1 - kill[type][target], u % radix);
                u /= radix;
                l /= radix;
            }
            return survive;
        }
    }
}
