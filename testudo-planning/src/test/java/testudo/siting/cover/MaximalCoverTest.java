package testudo.siting.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testudo.quantity.Distance;
import testudo.quantity.Luck;
import testudo.quantity.Percent;
import testudo.quantity.Probability;
import testudo.quantity.Scalar;
import testudo.siting.cover.SitingBenchmark.Instance;

class MaximalCoverTest {
    private record Small(List<int[]> sets, List<Long> weights, int sites) {
        static Small of(long seed) {
            Luck luck = Luck.ofSeed(seed);
            int sites = 3 + (int) (8 * luck.uniform(1));
            int points = 1 + (int) (40 * luck.uniform(2));
            double density = 0.1 + 0.5 * luck.uniform(3);
            List<int[]> sets = new ArrayList<>();
            List<Long> weights = new ArrayList<>();
            for (int j = 0; j < points; j++) {
                Luck own = luck.of(10 + j);
                sets.add(IntStream.range(0, sites)
                        .filter(s -> own.uniform(s) < density)
                        .toArray());
                weights.add(1 + (long) (100 * own.uniform(999)));
            }
            return new Small(sets, weights, sites);
        }

        CoverTable table() {
            var draft = CoverTable.over(sites);
            for (int j = 0; j < sets.size(); j++) {
                draft.point(weights.get(j), sets.get(j));
            }
            return draft.done();
        }

        long covered(int choice) {
            long sum = 0;
            for (int j = 0; j < sets.size(); j++) {
                boolean any = IntStream.of(sets.get(j)).anyMatch(s -> (choice & 1 << s) != 0);
                sum += any ? weights.get(j) : 0;
            }
            return sum;
        }

        long best(int p) {
            return IntStream.range(0, 1 << sites)
                    .filter(c -> Integer.bitCount(c) <= p)
                    .mapToLong(this::covered)
                    .max()
                    .orElseThrow();
        }
    }

    @Test
    void twoHundredSmallInstancesAgreeWithTryingEverything() {
        for (long seed = 1; seed <= 200; seed++) {
            Small small = Small.of(seed);
            int p = 1 + (int) (seed % small.sites());
            var answer = MaximalCover.of(small.table(), p, SearchLimits.PROOF.withKicks(3));
            assertTrue(answer.certificate().proved());
            assertEquals(small.best(p), answer.certificate().value().value(), "seed " + seed);
            int choice = answer.sites().stream().mapToInt(s -> 1 << s).sum();
            assertEquals(small.best(p), small.covered(choice), "the sites are those of the value");
        }
    }

    @Test
    void theLeastNumberOfSitesAgreesWithTryingEverything() {
        for (long seed = 1; seed <= 60; seed++) {
            Small small = Small.of(seed);
            long all = small.best(small.sites());
            long wanted = (long) Math.ceil(all * (0.3 + 0.7 * Luck.ofSeed(seed).uniform(77)));
            int least = IntStream.rangeClosed(0, small.sites())
                    .filter(p -> small.best(p) >= wanted)
                    .findFirst()
                    .orElseThrow();
            var answer = LeastCover.of(small.table(), wanted, SearchLimits.PROOF.withKicks(3));
            assertEquals(least, answer.certificate().value().value(), "seed " + seed);
            assertTrue(answer.certificate().proved());
            assertTrue(answer.sites().size() <= least);
        }
    }

    @Test
    void aWeightThatAllSitesTogetherDoNotCoverIsSaidSo() {
        var table = CoverTable.over(1).point(3, 0).point(4).done();
        assertThrows(IllegalArgumentException.class, () -> LeastCover.of(table, 4, SearchLimits.PROOF));
        assertEquals(7, table.totalWeight());
        assertEquals(2, table.points());
        assertEquals(1, table.rows());
    }

    @Test
    void oneMoreSiteToChooseOrToChooseFromNeverLowersTheOptimum() {
        for (long seed = 1; seed <= 40; seed++) {
            Small small = Small.of(seed);
            long before = -1;
            for (int p = 0; p <= small.sites(); p++) {
                long value = (long) MaximalCover.of(small.table(), p, SearchLimits.PROOF.withKicks(2))
                        .certificate()
                        .value()
                        .value();
                assertTrue(value >= before);
                before = value;
            }
            var fewer = CoverTable.over(small.sites());
            for (int j = 0; j < small.sets().size(); j++) {
                fewer.point(
                        small.weights().get(j),
                        IntStream.of(small.sets().get(j)).filter(s -> s > 0).toArray());
            }
            assertTrue(value(fewer.done()) <= value(small.table()));
        }
    }

    private static double value(CoverTable table) {
        return MaximalCover.of(table, 2, SearchLimits.PROOF)
                .certificate()
                .value()
                .value();
    }

    @Test
    void mergingChangesNothing() {
        for (long seed = 1; seed <= 40; seed++) {
            Small small = Small.of(seed);
            var split = CoverTable.over(small.sites());
            for (int j = 0; j < small.sets().size(); j++) {
                long half = small.weights().get(j) / 2;
                split.point(half, small.sets().get(j));
            }
            for (int j = small.sets().size() - 1; j >= 0; j--) {
                long half = small.weights().get(j) / 2;
                split.point(small.weights().get(j) - half, small.sets().get(j));
            }
            CoverTable table = split.done();
            assertEquals(small.table().rows(), table.rows());
            assertEquals(value(small.table()), value(table));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 15, 4, 395780, 1043",
        "1, 20, 3.75, 431665, 992",
        "2, 10, 6, 474834, 1732",
        "2, 20, 3.25, 354243, 792",
        "3, 15, 4.25, 439538, 1102",
    })
    void publishedFamilyOptimaAreReachedAndProved(long seed, int budget, double radius, long optimum, int rows) {
        var result = SitingBenchmark.run(new Instance(100, 10_000, seed, budget, Scalar.of(radius)));
        assertEquals(optimum, result.value().value());
        assertEquals(optimum, result.bound().value());
        assertEquals(rows, result.rows());
        assertTrue(result.proved());
        assertEquals("proved", result.stoppedBy());
    }

    @Test
    void aMillionPointsMergeIntoAFewRowsAndAreProved() {
        var result = SitingBenchmark.run(Instance.parse("n=100,m=1000000,seed=1,budget=20,radius=3.5"));
        assertEquals(39_794_970, result.value().value());
        assertEquals(1311, result.rows());
        assertTrue(result.proved());
    }

    @Test
    void theFewestSitesOfTheFamilyAreFourteenAndTwelve() {
        assertEquals(14, least("n=100,m=10000,seed=1,budget=0,radius=4.25", 0.8));
        assertEquals(12, least("n=100,m=10000,seed=1,budget=0,radius=5.75", 0.95));
    }

    private static double least(String family, double share) {
        CoverTable table = SitingBenchmark.table(Instance.parse(family));
        long wanted = (long) Math.ceil(share * table.totalWeight());
        var answer = LeastCover.of(table, wanted, SearchLimits.PROOF);
        assertTrue(answer.certificate().proved());
        return answer.certificate().value().value();
    }

    @Test
    void manySitesGetAGapAndRepeatThemselves() {
        var instance = Instance.parse("n=400,m=2000,seed=1,budget=10,radius=6");
        var limits = SearchLimits.BOUNDED.withoutBranchAndBound().withKicks(10).withPriceRounds(400);
        var first = SitingBenchmark.run(instance, limits);
        var second = SitingBenchmark.run(instance, limits);
        assertEquals(first.value(), second.value());
        assertEquals(first.bound(), second.bound());
        assertTrue(first.gap().value() > 0 && first.gap().value() < 8, first.gap()::toString);
    }

    @Test
    void theSearchIsNeverWorseThanGreedyChoiceAndUsuallyBetter() {
        int better = 0;
        for (long seed = 1; seed <= 5; seed++) {
            CoverTable table = SitingBenchmark.table(new Instance(300, 1500, seed, 10, Scalar.of(4)));
            SwapCover greedy = new SwapCover(table, 10);
            greedy.greedy();
            var limits =
                    SearchLimits.BOUNDED.withoutBranchAndBound().withKicks(10).withPriceRounds(10);
            double value =
                    MaximalCover.of(table, 10, limits).certificate().value().value();
            assertTrue(value >= greedy.value());
            better += value > greedy.value() ? 1 : 0;
        }
        assertTrue(better >= 4);
    }

    @Test
    void aCancelledSearchKeepsItsBestSoFar() {
        CoverTable table = SitingBenchmark.table(new Instance(100, 10_000, 1, 10, Scalar.of(5.5)));
        var answer = MaximalCover.of(table, 10, SearchLimits.PROOF.withCancel(() -> true));
        assertEquals("cancelled", answer.certificate().stoppedBy());
        assertFalse(answer.certificate().proved());
        assertTrue(answer.certificate().value().value() >= 422_414, "greedy reaches that");
    }

    @Test
    void aGapThatIsGoodEnoughEndsTheSearch() {
        CoverTable table = SitingBenchmark.table(new Instance(100, 10_000, 1, 10, Scalar.of(5.5)));
        var certificate = MaximalCover.of(table, 10, SearchLimits.PROOF.withGap(Percent.of(1)))
                .certificate();
        assertTrue(certificate.gap().value() <= 1);
        assertEquals("gap", certificate.stoppedBy());
    }

    @Test
    void anInstanceIsReadFromTextAndFaultsAreNamed() {
        var instance = Instance.parse("n=100, m=10000,seed=1,budget=10,radius=5.5");
        assertEquals(new Instance(100, 10_000, 1, 10, Scalar.of(5.5)), instance);
        for (String wrong :
                List.of("n=100", "n=a,m=1,seed=1,budget=1,radius=1", "q=1", "n=0,m=1,seed=1,budget=1,radius=1")) {
            assertThrows(IllegalArgumentException.class, () -> Instance.parse(wrong), wrong);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1804289383, 846930886",
        "1, 1804289383, 846930886",
        "2147483647, 1065668062, 2142264300",
        "3000000000, 2058147116, 854483408",
        "4294967295, 254925627, 1205188300",
    })
    void theStreamIsThatOfTheGnuLibraryForEverySeed(long seed, int first, int second) {
        var random = new GlibcRandom(seed);
        assertEquals(first, random.next());
        assertEquals(second, random.next());
    }

    @Test
    void expectedCoverIsWorthWhatItsFormulaSays() {
        assertEquals(
                80.22,
                ExpectedCover.worth(List.of(10L, 20L, 30L, 40L), List.of(0, 1, 2, 3), Probability.of(0.3))
                        .value(),
                1e-9);
    }

    @Test
    void expectedCoverAgreesWithTryingEverythingAndIsPlainCoverForUnitsThatAreNeverBusy() {
        for (long seed = 1; seed <= 25; seed++) {
            Small small = Small.of(seed);
            var plain = ExpectedCover.of(small.table(), 2, Probability.ZERO, SearchLimits.PROOF);
            assertEquals(small.best(2), plain.certificate().value().value(), 1e-6);
            double best = 0;
            for (int a = 0; a < small.sites(); a++) {
                for (int b = a; b < small.sites(); b++) {
                    double sum = 0;
                    for (int j = 0; j < small.sets().size(); j++) {
                        int first = a;
                        int second = b;
                        long k = IntStream.of(small.sets().get(j))
                                .mapToLong(s -> (s == first ? 1 : 0) + (s == second ? 1 : 0))
                                .sum();
                        sum += small.weights().get(j) * (1 - Math.pow(0.4, k));
                    }
                    best = Math.max(best, sum);
                }
            }
            var answer = ExpectedCover.of(small.table(), 2, Probability.of(0.4), SearchLimits.PROOF);
            assertEquals(best, answer.certificate().value().value(), 1e-6 * best, "seed " + seed);
        }
    }

    @Test
    void chancesTogetherAreSeventyNinePercentAndChoiceIsBounded() {
        var chances = List.of(Probability.of(0.4), Probability.of(0.5), Probability.of(0.3));
        assertEquals(0.79, CooperativeCover.together(chances).value(), 1e-12);
        var cover = CooperativeCover.over(3)
                .point(10, List.of(Probability.of(0.9), Probability.of(0.5), Probability.ZERO))
                .point(8, List.of(Probability.ZERO, Probability.of(0.5), Probability.of(0.9)));
        var answer = cover.choose(2);
        assertEquals(List.of(0, 2), answer.sites());
        assertEquals(16.2, answer.certificate().value().value(), 1e-9);
        assertTrue(answer.certificate().bound().value() >= 16.2);
    }

    @Test
    void closedFormsOfCoverageHold() {
        assertEquals(158.534685026188, lens(10, 10, 8), 1e-9 * 158);
        assertEquals(136.596034777528, lens(15, 8, 12), 1e-9 * 136);
        var radius = Distance.ofKilometres(15);
        assertEquals(
                0.756762438562467,
                CoverageForms.covered(Scalar.of(0.002), radius, 1).value(),
                1e-9);
        assertEquals(
                0.412893437322305,
                CoverageForms.covered(Scalar.of(0.002), radius, 2).value(),
                1e-9);
        assertEquals(3848.44132176635, cap(35), 1e-9 * 3848);
        assertEquals(70682.5695009574, cap(150), 1e-9 * 70682);
    }

    private static double lens(double a, double b, double d) {
        return CoverageForms.lens(Distance.ofKilometres(a), Distance.ofKilometres(b), Distance.ofKilometres(d))
                .value();
    }

    private static double cap(double kilometres) {
        return CoverageForms.cap(Distance.ofKilometres(kilometres), Distance.ofKilometres(6371))
                .value();
    }
}
