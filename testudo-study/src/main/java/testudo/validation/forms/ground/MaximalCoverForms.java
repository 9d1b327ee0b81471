package testudo.validation.forms.ground;

import static testudo.validation.cases.Numbers.one;

import testudo.quantity.Scalar;
import testudo.siting.cover.Certificate;
import testudo.siting.cover.CoverAnswer;
import testudo.siting.cover.LeastCover;
import testudo.siting.cover.SearchLimits;
import testudo.siting.cover.SitingBenchmark;
import testudo.validation.cases.Case;
import testudo.validation.cases.NotCovered;

/** Covering demand with few sites: MCL. The optima are found and proved by the planner's own siting. */
public final class MaximalCoverForms {
    private static final long LARGEST_PAIRS = 1_500_000_000;
    private static final int MOST_SITES = 300;

    private MaximalCoverForms() {}

    public static double[] of(Case c) {
        if (c.says("mexclp")) {
            return one(CoverForms.expectedCover(c));
        }
        if (c.says("cooperative")) {
            return one(CoverForms.cooperativeCover(c));
        }
        if (c.says("least number of sites")) {
            return one(leastSites(c));
        }
        if (c.says("optimum")) {
            var result = SitingBenchmark.run(instance(c, c.in().count("B")), SearchLimits.PROOF);
            return one(proved(result.proved(), result.value(), result.stoppedBy()));
        }
        throw c.notCovered();
    }

    private static SitingBenchmark.Instance instance(Case c, int budget) {
        int sites = c.in().countFromOne("n");
        int points = c.in().countFromOne("m");
        if (sites > MOST_SITES || (long) sites * points > LARGEST_PAIRS) {
            throw new NotCovered("more than 300 sites or 1.5 billion pairs of site and point");
        }
        return new SitingBenchmark.Instance(
                sites, points, c.in().count("seed"), budget, Scalar.of(c.in().positive("R")));
    }

    private static double leastSites(Case c) {
        var table = SitingBenchmark.table(instance(c, 0));
        double share = c.in().probability("D");
        CoverAnswer answer =
                LeastCover.of(table, (long) Math.ceil(share * table.totalWeight() - 1e-9), SearchLimits.PROOF);
        Certificate certificate = answer.certificate();
        return proved(certificate.proved(), Scalar.of(answer.sites().size()), certificate.stoppedBy());
    }

    private static double proved(boolean proved, Scalar value, String stoppedBy) {
        if (!proved) {
            throw new NotCovered("the search ended without a proof, stopped by " + stoppedBy);
        }
        return value.value();
    }
}
