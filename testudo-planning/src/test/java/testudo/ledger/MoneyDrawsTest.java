package testudo.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import testudo.quantity.Luck;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.quantity.Probability;

class MoneyDrawsTest {
    private static final Member POL = Member.of("POL");
    private static final Member DEU = Member.of("DEU");
    private static final int TRIALS = 4_000;

    private static MoneyDraws draws(double bias) {
        return new MoneyDraws(
                Luck.ofSeed(5),
                Year.of(2025),
                Percent.of(2),
                Percent.of(60),
                Percent.of(bias),
                new PledgeRecord(List.of(
                        new PledgeRecord.Kept(POL, Percent.of(-20)), new PledgeRecord.Kept(DEU, Percent.of(180)))));
    }

    private static double[] logs(MoneyDraws draws, Member member, int year) {
        return IntStream.range(0, TRIALS)
                .mapToDouble(
                        t -> Math.log(draws.product(t, member, Year.of(year)).value()))
                .toArray();
    }

    private static double mean(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum() / a.length;
    }

    @Test
    void theLevelOfGdpSpreadsWithTheRootOfTheYears() {
        double[] nine = logs(draws(0), POL, 2034);
        assertEquals(0.02 * 3, Math.sqrt(mean(nine, nine)), 0.002);
    }

    @Test
    void membersShareTheCommonPartOfTheVariance() {
        double[] poland = logs(draws(0), POL, 2026);
        double[] germany = logs(draws(0), DEU, 2026);
        assertEquals(0.6, mean(poland, germany) / mean(poland, poland), 0.05);
    }

    @Test
    void biasBeginsInTheThirdYear() {
        double second = draws(-1).product(3, POL, Year.of(2027)).value();
        assertEquals(draws(0).product(3, POL, Year.of(2027)).value(), second, 1e-15);
        double third = draws(-1).product(3, POL, Year.of(2028)).value();
        assertEquals(draws(0).product(3, POL, Year.of(2028)).value() * Math.exp(-0.01), third, 1e-12);
    }

    @Test
    void whatIsRealisedStaysWithinNothingAndAHalfMoreAndIsOftenCommon() {
        int same = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            double realised = draws(0).realised(trial, POL).value();
            assertTrue(realised >= 0 && realised <= 150, "trial " + trial);
            same += realised == draws(0).realised(trial, DEU).value() && realised > 0 && realised < 150 ? 1 : 0;
        }
        assertEquals(0.6 * 150 / 200, (double) same / TRIALS, 0.03);
    }

    @Test
    void germanyBroughtHalfOfWhatTheLineToTwoPercentAsked() {
        PledgeRecord record = PledgeRecord.of(Shipped.LEDGER);
        double germany = record.kept().stream()
                .filter(kept -> kept.member().equals(DEU))
                .findFirst()
                .orElseThrow()
                .share()
                .value();
        assertEquals(54, germany, 1);
        assertEquals(27, record.kept().size());
        assertEquals(record.kept().get(13).share(), record.quantile(Probability.of(0.5)));
    }
}
