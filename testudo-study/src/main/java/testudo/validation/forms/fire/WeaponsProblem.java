package testudo.validation.forms.fire;

import java.util.ArrayList;
import java.util.List;

/**
 * The weapons assignment of Bracken and McCormick (Selected Applications of Nonlinear Programming, Wiley 1968, ch. 2): 5 weapon types,
 * 20 targets, continuous rounds, most expected damage under availabilities and least numbers for seven targets. A test of convex
 * optimisation, fifty years old; nothing in it stands for any real force. The data are facts of the publication, as the model library of
 * GAMS (model 18, WEAPONS) and the examples of SNOPT (t5weapon) also carry them.
 *
 * <p>Solved by a logarithmic barrier with Newton steps; the remaining error is below (constraints / weight).
 */
final class WeaponsProblem {
    private static final double[][] SURVIVE = {
        {1, .95, 1, 1, 1, .85, .90, .85, .80, 1, 1, 1, 1, 1, 1, 1, 1, .95, 1, 1},
        {.84, .83, .85, .84, .85, .81, .81, .82, .80, .86, 1, .98, 1, .88, .87, .88, .85, .84, .85, .85},
        {.96, .95, .96, .96, .96, .90, .92, .91, .92, .95, .99, .98, .99, .98, .97, .98, .95, .92, .93, .92},
        {1, 1, 1, 1, 1, 1, 1, 1, 1, .96, .91, .92, .91, .92, .98, .93, 1, 1, 1, 1},
        {.92, .94, .92, .95, .95, .98, .98, 1, 1, .90, .95, .96, .91, .98, .99, .99, 1, 1, 1, 1}
    };
    private static final double[] AVAILABLE = {200, 100, 300, 150, 250};
    private static final double[] LEAST = {30, 0, 0, 0, 0, 100, 0, 0, 0, 40, 0, 0, 0, 50, 70, 35, 0, 0, 0, 10};
    private static final double[] VALUE = {
        60, 50, 50, 75, 40, 60, 35, 30, 25, 150, 30, 45, 125, 200, 200, 130, 100, 100, 100, 150
    };
    private static final double LAST_WEIGHT = 1e8;

    private final List<int[]> arcs = new ArrayList<>();
    private final double[] x;

    private WeaponsProblem() {
        for (int weapon = 0; weapon < AVAILABLE.length; weapon++) {
            for (int target = 0; target < VALUE.length; target++) {
                if (SURVIVE[weapon][target] < 1) {
                    arcs.add(new int[] {weapon, target});
                }
            }
        }
        x = new double[arcs.size()];
        for (int a = 0; a < x.length; a++) {
            x[a] = 0.98 * AVAILABLE[arcs.get(a)[0]] * weight(arcs.get(a)[1]) / weightsOf(arcs.get(a)[0]);
        }
    }

    static double bestDamage() {
        var problem = new WeaponsProblem();
        for (double weight = 0.1; weight <= LAST_WEIGHT; weight *= 4) {
            for (int step = 0; step < 60 && problem.newton(weight) > 1e-9; step++) {}
        }
        return problem.damage(problem.x);
    }

    private double weightsOf(int weapon) {
        return arcs.stream()
                .filter(a -> a[0] == weapon)
                .mapToDouble(a -> weight(a[1]))
                .sum();
    }

    private static double weight(int target) {
        return LEAST[target] + 8;
    }

    private double[] exponents(double[] at) {
        double[] sums = new double[VALUE.length];
        for (int a = 0; a < at.length; a++) {
            sums[arcs.get(a)[1]] += rate(a) * at[a];
        }
        return sums;
    }

    private double rate(int a) {
        return -Math.log(SURVIVE[arcs.get(a)[0]][arcs.get(a)[1]]);
    }

    private double damage(double[] at) {
        double[] sums = exponents(at);
        double total = 0;
        for (int t = 0; t < VALUE.length; t++) {
            total -= VALUE[t] * Math.expm1(-sums[t]);
        }
        return total;
    }

    private double[] left(double[] at) {
        double[] left = AVAILABLE.clone();
        for (int a = 0; a < at.length; a++) {
            left[arcs.get(a)[0]] -= at[a];
        }
        return left;
    }

    private double[] above(double[] at) {
        double[] above = new double[VALUE.length];
        for (int a = 0; a < at.length; a++) {
            above[arcs.get(a)[1]] += at[a];
        }
        for (int t = 0; t < above.length; t++) {
            above[t] = LEAST[t] == 0 ? 1 : above[t] - LEAST[t];
        }
        return above;
    }

    /** The barrier function to minimise; infinite outside. */
    private double barrier(double[] at, double weight) {
        double value = -weight * damage(at);
        for (double[] slacks : List.of(at, left(at), above(at))) {
            for (double slack : slacks) {
                if (slack <= 0) {
                    return Double.POSITIVE_INFINITY;
                }
                value -= Math.log(slack);
            }
        }
        return value;
    }

    /** One damped Newton step; gives back half the squared decrement. */
    private double newton(double weight) {
        int n = x.length;
        double[] sums = exponents(x);
        double[] left = left(x);
        double[] above = above(x);
        double[][] hessian = new double[n][n];
        double[] gradient = new double[n];
        for (int a = 0; a < n; a++) {
            int weapon = arcs.get(a)[0];
            int target = arcs.get(a)[1];
            double marginal = weight * VALUE[target] * Math.exp(-sums[target]);
            double needed = LEAST[target] == 0 ? 0 : 1 / above[target];
            gradient[a] = -marginal * rate(a) - 1 / x[a] + 1 / left[weapon] - needed;
            for (int b = 0; b < n; b++) {
                hessian[a][b] = (arcs.get(b)[0] == weapon ? 1 / (left[weapon] * left[weapon]) : 0)
                        + (arcs.get(b)[1] == target ? marginal * rate(a) * rate(b) + needed * needed : 0)
                        + (a == b ? 1 / (x[a] * x[a]) : 0);
            }
        }
        double[] step = solve(hessian, gradient);
        double decrement = 0;
        for (int a = 0; a < n; a++) {
            decrement += step[a] * gradient[a] / 2;
        }
        walk(step, weight, decrement);
        return decrement;
    }

    private void walk(double[] step, double weight, double decrement) {
        double before = barrier(x, weight);
        for (double length = 1; length > 1e-12; length /= 2) {
            double[] next = x.clone();
            for (int a = 0; a < next.length; a++) {
                next[a] -= length * step[a];
            }
            if (barrier(next, weight) <= before - 0.1 * length * decrement) {
                System.arraycopy(next, 0, x, 0, next.length);
                return;
            }
        }
    }

    /** Cholesky factorisation in place, then both triangles. */
    private static double[] solve(double[][] m, double[] right) {
        int n = right.length;
        double[] y = right.clone();
        for (int j = 0; j < n; j++) {
            for (int k = 0; k < j; k++) {
                for (int i = j; i < n; i++) {
                    m[i][j] -= m[i][k] * m[j][k];
                }
            }
            double pivot = Math.sqrt(Math.max(m[j][j], 1e-300));
            for (int i = j; i < n; i++) {
                m[i][j] /= pivot;
            }
        }
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                y[i] -= m[i][k] * y[k];
            }
            y[i] /= m[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                y[i] -= m[k][i] * y[k];
            }
            y[i] /= m[i][i];
        }
        return y;
    }
}
