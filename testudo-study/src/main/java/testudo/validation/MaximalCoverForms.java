package testudo.validation;

import static testudo.validation.Numbers.one;

import testudo.quantity.Interval;
import testudo.quantity.Scalar;
import testudo.solver.Highs;
import testudo.solver.Limits;
import testudo.solver.LinearModel;
import testudo.solver.Outcome;
import testudo.solver.Terms;

/** Covering demand with few sites: MCL. The optima are found on the merged instance by branch and bound. */
final class MaximalCoverForms {
    private static final long LARGEST_PAIRS = 400_000_000;

    private MaximalCoverForms() {}

    static double[] of(Case c) {
        if (c.says("mexclp")) {
            return one(CoverForms.expectedCover(c));
        }
        if (c.says("cooperative")) {
            return one(CoverForms.cooperativeCover(c));
        }
        if (c.says("least number of sites")) {
            return one(leastSites(instance(c), c.in().probability("D")));
        }
        if (c.says("optimum")) {
            return one(mostCovered(instance(c), c.in().count("B")));
        }
        throw c.notCovered();
    }

    private static CoverInstance instance(Case c) {
        int sites = c.in().countFromOne("n");
        int points = c.in().countFromOne("m");
        if ((long) sites * points > LARGEST_PAIRS) {
            throw new NotCovered("more than 400 million pairs of site and point");
        }
        return CoverInstance.drawn(sites, points, c.in().count("seed"), c.in().positive("R"));
    }

    private static double mostCovered(CoverInstance instance, int sites) {
        LinearModel.Draft draft = LinearModel.maximise();
        int[] open = openings(draft, instance, 0);
        covering(draft, instance, open, 1);
        draft.row(Interval.atMost(sites), Terms.sum(open));
        return Math.rint(proved(draft).objective().value());
    }

    private static double leastSites(CoverInstance instance, double share) {
        LinearModel.Draft draft = LinearModel.minimise();
        int[] open = openings(draft, instance, 1);
        Terms covered = covering(draft, instance, open, 0);
        draft.row(Interval.atLeast(Math.ceil(share * instance.total() - 1e-9)), covered);
        return Math.rint(proved(draft).objective().value());
    }

    private static int[] openings(LinearModel.Draft draft, CoverInstance instance, int cost) {
        int[] open = new int[instance.sites()];
        for (int s = 0; s < open.length; s++) {
            open[s] = draft.whole(Interval.UNIT, Scalar.of(cost));
        }
        return open;
    }

    /** One column for each distinct set of covering sites, at most 1 and at most the open ones among them. */
    private static Terms covering(LinearModel.Draft draft, CoverInstance instance, int[] open, int worth) {
        Terms demand = new Terms();
        instance.demandBySites().forEach((sites, weight) -> {
            int covered = draft.column(Interval.UNIT, Scalar.of(worth * (double) weight));
            demand.add(covered, weight);
            Terms row = new Terms().add(covered, 1);
            sites.stream().forEach(s -> row.add(open[s], -1));
            draft.row(Interval.atMost(0), row);
        });
        return demand;
    }

    private static Outcome.Found proved(LinearModel.Draft draft) {
        return Highs.solve(draft.done(), Limits.NONE).found();
    }
}
