package testudo.assignment;

/**
 * Maximum marginal return: round by round to the pair with the largest drop of expected value (den Broeder, Ellison and Emerling,
 * Operations Research 7, 1959, who show that it is optimal when p depends on the threat alone). Ties go to the lower number.
 */
final class Greedy {
    private final FireProblem problem;
    private final int[][] plan;
    private final double[] left;
    private final int[] bestTarget;
    private final double[] bestDrop;

    private Greedy(FireProblem problem) {
        this.problem = problem;
        plan = new int[problem.weapons()][problem.targets()];
        left = new double[problem.targets()];
        for (int j = 0; j < left.length; j++) {
            left[j] = problem.valueOf(j);
        }
        bestTarget = new int[problem.weapons()];
        bestDrop = new double[problem.weapons()];
    }

    static int[][] plan(FireProblem problem) {
        var greedy = new Greedy(problem);
        greedy.fire();
        return greedy.plan;
    }

    private void fire() {
        int[] rounds = new int[plan.length];
        for (int i = 0; i < plan.length; i++) {
            rounds[i] = problem.rounds(i);
            look(i);
        }
        for (int i = choose(rounds); i >= 0; i = choose(rounds)) {
            int target = bestTarget[i];
            plan[i][target]++;
            rounds[i]--;
            left[target] *= 1 - problem.killOf(i, target);
            for (int k = 0; k < plan.length; k++) {
                if (bestTarget[k] == target && rounds[k] > 0) {
                    look(k);
                }
            }
        }
    }

    private int choose(int[] rounds) {
        int chosen = -1;
        double most = 0;
        for (int i = 0; i < rounds.length; i++) {
            if (rounds[i] > 0 && bestDrop[i] > most) {
                most = bestDrop[i];
                chosen = i;
            }
        }
        return chosen;
    }

    private void look(int weapon) {
        bestDrop[weapon] = 0;
        for (int j = 0; j < left.length; j++) {
            double drop = left[j] * problem.killOf(weapon, j);
            if (drop > bestDrop[weapon]) {
                bestDrop[weapon] = drop;
                bestTarget[weapon] = j;
            }
        }
    }
}
