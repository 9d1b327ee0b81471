package testudo.validation.forms.fire;

import static testudo.validation.cases.Numbers.one;

import java.util.Arrays;
import testudo.assignment.Assignment;
import testudo.assignment.FirePlan;
import testudo.assignment.FireProblem;
import testudo.solver.Limits;
import testudo.validation.cases.Case;
import testudo.validation.cases.NotCovered;
import testudo.validation.cases.WrongInput;

/** The least expected surviving value of a static assignment of rounds to targets: WTA, by the planner's own solver. */
public final class AssignmentForms {
    private static final long MOST_NODES = 100_000;
    private static final int LARGEST = 200;

    private AssignmentForms() {}

    public static double[] of(Case c) {
        if (c.says("bracken")) {
            return one(WeaponsProblem.bestDamage());
        }
        if (c.says("greedy", "marginal return")) {
            return one(Assignment.greedy(problem(c)).value().value());
        }
        if (!c.says("optimal", "least", "min expected", "optimum")) {
            throw c.notCovered();
        }
        FirePlan best = Assignment.optimal(problem(c), Limits.NONE.withNodes(MOST_NODES));
        return one(best.value().value());
    }

    private static FireProblem problem(Case c) {
        if (c.in().has("V")) {
            int[] rounds = Arrays.stream(c.in().list("rounds"))
                    .mapToInt(r -> whole(c, r))
                    .toArray();
            try {
                return FireProblem.of(c.in().list("V"), c.in().matrix("p"), rounds);
            } catch (IllegalArgumentException e) {
                throw new WrongInput(
                        e.getMessage() + ", was '" + c.in().text() + "'", "give V, p and rounds that fit together");
            }
        }
        int weapons = c.in().countFromOne("weapons");
        int targets = c.in().countFromOne("targets");
        if (weapons > LARGEST || targets > LARGEST) {
            throw new NotCovered("more than " + LARGEST + " weapons or targets");
        }
        return FireProblem.family(weapons, targets, c.in().count("seed"));
    }

    private static int whole(Case c, double rounds) {
        if (rounds < 0 || rounds > 1_000_000 || rounds != Math.rint(rounds)) {
            throw c.in().wrong("rounds", "whole numbers that are not negative");
        }
        return (int) rounds;
    }
}
