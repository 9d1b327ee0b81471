package testudo.calibration.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class ChainTest {
    /** Reference: BetaBinomial(2, ½, ½) with shapes ½ and ½ gives P(2) = 3/8; so P(1) = 1/4, two orders of one half each, which the likelihood leaves apart; n = 1 gives μ whatever ρ is. */
    @Test
    void theLikelihoodOfAMonthIsThatOnPaper() {
        ClassMonths months = new ClassMonths(List.of(
                List.of(new ClassMonths.Shot(2, 2, 0)),
                List.of(new ClassMonths.Shot(2, 1, 0)),
                List.of(new ClassMonths.Shot(1, 1, 0)),
                List.of()));
        double logitRho = 0;
        double two = months.logLikelihood(0, 0, logitRho, 0, 0);
        double one = months.logLikelihood(1, 0, logitRho, 0, 0);
        assertEquals(Math.log(3.0 / 8), two, 1e-9);
        assertEquals(Math.log(1.0 / 8), one, 1e-9);
        assertEquals(Math.log(Logit.inverse(0.8)), months.logLikelihood(2, 0.8, -1.3, 0, 0), 1e-9);
        assertEquals(0, months.logLikelihood(3, 0.8, -1.3, 0, 0));
    }

    /** Law: an attack larger by x than the middling one has the correlation of logit r + g x, and the mean of logit η + s x. */
    @Test
    void theSizeOfAnAttackMovesMeanAndCorrelationOnTheLogit() {
        ClassMonths larger = new ClassMonths(List.of(List.of(new ClassMonths.Shot(30, 21, 1.5))));
        ClassMonths middling = new ClassMonths(List.of(List.of(new ClassMonths.Shot(30, 21, 0))));
        assertEquals(
                middling.logLikelihood(0, 0.5 + 0.2 * 1.5, -1 - 0.6 * 1.5, 0, 0),
                larger.logLikelihood(0, 0.5, -1, 0.2, -0.6),
                1e-12);
    }

    /** Reference: nine months in ten with variance τ², one with ten times that: 1.9 τ²; a month after another keeps that variance. */
    @Test
    void oneMonthInTenDepartsWithTenTimesTheVariance() {
        Dice dice = new Dice(5);
        double squares = 0;
        double later = 0;
        double far = 0;
        int many = 40_000;
        double e = 0;
        for (int i = 0; i < many; i++) {
            double first = Departures.first(0.5, dice);
            squares += first * first / many;
            far += Math.abs(first) > 2 ? 1.0 / many : 0;
            e = Departures.next(e, 0.5, 0.6, dice);
            later += e * e / many;
        }
        assertEquals(1.9 * 0.25, squares, 0.02);
        assertEquals(1.9 * 0.25, later, 0.04);
        assertEquals(0.1 * 2 * Dice.normalBelow(-4 / Math.sqrt(10)), far, 0.003);
    }

    /** Reference: two months, φ of e, one half-year: covariance by hand. */
    @Test
    void theDensityOfTheResidualsIsThatOfTheirCovariance() {
        Residuals residuals = new Residuals(2, 1, 0.25, new double[] {0.1});
        residuals.set(0.4, 0.5);
        double common = 0.25 * 0.25 + 0.1 * 0.1;
        double own = 0.4 * 0.4 + common;
        double both = 0.5 * 0.4 * 0.4 + common;
        double determinant = own * own - both * both;
        double[] r = {0.3, -0.2};
        double form = (own * (r[0] * r[0] + r[1] * r[1]) - 2 * both * r[0] * r[1]) / determinant;
        assertEquals(-0.5 * (form + Math.log(determinant)), residuals.logDensity(r), 1e-9);
    }

    /** A model of one unknown that moves all months, with side data that say 1 ± 0.3. */
    private static Model one(double own, double emulator) {
        return new Model() {
            @Override
            public int dimensions() {
                return 1;
            }

            @Override
            public double[][] logits(double[] z) {
                return new double[][] {{z[0]}};
            }

            @Override
            public double side(double[] z) {
                return -0.5 * (z[0] - 1) * (z[0] - 1) / 0.09;
            }

            @Override
            public double[][] deviations() {
                return new double[][] {{emulator}};
            }

            @Override
            public double classDeviation() {
                return own;
            }
        };
    }

    private static List<Draw> drawn(List<List<ClassMonths.Shot>> shots, Model model) {
        List<ClassMonths> tables = List.of(new ClassMonths(shots));
        List<List<Draw>> chains = new ArrayList<>();
        for (int c = 0; c < 2; c++) {
            chains.add(new Chain(tables, model, 11 + c).run(2000, 1000, 4));
        }
        assertTrue(Convergence.of(chains, draw -> draw.z()[0]) < 1.05);
        return chains.stream().flatMap(List::stream).toList();
    }

    private static double mean(List<Draw> draws, ToDoubleFunction<Draw> of) {
        return draws.stream().mapToDouble(of).average().orElseThrow();
    }

    private static double deviation(List<Draw> draws, ToDoubleFunction<Draw> of) {
        double mean = mean(draws, of);
        return Math.sqrt(mean(draws, draw -> Math.pow(of.applyAsDouble(draw) - mean, 2)));
    }

    /** Reference: without attacks z ~ N(1/1.09, 0.09/1.09), b ~ N(0, 0.25²), τ half-normal of mean 0.4 √(2/π). */
    @Test
    void withoutAttacksPriorAndSideDataAreWhatIsDrawn() {
        List<Draw> all = drawn(Collections.nCopies(6, List.of()), one(0.25, 0.05));
        assertEquals(1 / 1.09, mean(all, draw -> draw.z()[0]), 0.03);
        assertEquals(Math.sqrt(0.09 / 1.09), deviation(all, draw -> draw.z()[0]), 0.03);
        assertEquals(0, mean(all, draw -> draw.own()[0]), 0.03);
        assertEquals(0.25, deviation(all, draw -> draw.own()[0]), 0.03);
        assertEquals(0.4 * Math.sqrt(2 / Math.PI), mean(all, draw -> draw.tau()[0]), 0.05);
        assertEquals(0.5, mean(all, draw -> draw.phi()[0]), 0.05);
    }

    @Test
    void manyAttacksSayWhereTheLevelLiesAndHowAlikeTheirFatesAre() {
        double truth = 0.8;
        Dice dice = new Dice(3);
        List<List<ClassMonths.Shot>> shots = new ArrayList<>();
        for (int m = 0; m < 6; m++) {
            List<ClassMonths.Shot> month = new ArrayList<>();
            for (int a = 0; a < 60; a++) {
                month.add(new ClassMonths.Shot(20, dice.betaBinomial(20, Logit.inverse(truth), 0.1), 0));
            }
            shots.add(month);
        }
        List<Draw> all = drawn(shots, one(0.01, 0.01));
        assertEquals(truth, mean(all, draw -> draw.z()[0]), 0.12);
        assertTrue(deviation(all, draw -> draw.z()[0]) < 0.2);
        assertEquals(0.1, mean(all, draw -> draw.rho()[0][0]), 0.03);
    }
}
