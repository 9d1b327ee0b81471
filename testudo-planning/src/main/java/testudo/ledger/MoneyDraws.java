package testudo.ledger;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import testudo.quantity.Luck;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.quantity.Probability;
import testudo.quantity.Scalar;

/**
 * Joint draws of GDP and of how far plans are carried out; a draw belongs to its trial, member and year, so that all who ask meet the same.
 *
 * <p>GDP of year y0 + h is the forecast times exp(Σ ε), ε = σ · (√ρ · f(year) + √(1 − ρ) · e(member, year)) + bias where h &gt; 2, all
 * normal: the level's standard deviation is σ√h. Of the new money of a path a member brings the share that a member drawn from
 * {@link PledgeRecord} brought, within 0 and 150%; two members meet the same draw with
 * probability ρ.
 *
 * <p>Source: form after A. Celasun, J. Lee, M. Mrkaic and A. Timmermann, An evaluation of World Economic Outlook growth forecasts, IMF working
 * paper 21/216 (2021); its values are assumptions.
 *
 * @param luck of the plan
 * @param start last year that is known
 * @param error σ, standard deviation of a year's growth, in percentage points
 * @param common ρ, part of the variance that all members share
 * @param bias of a year's growth from the third year on, in percentage points
 * @param record how earlier plans were carried out
 */
public record MoneyDraws(Luck luck, Year start, Percent error, Percent common, Percent bias, PledgeRecord record) {
    private static final int UNBIASED_YEARS = 2;
    private static final double MOST_REALISED = 150;
    private static final long EVERYONE = -1;
    private static final long GROWTH = 1;
    private static final long PART = 2;
    private static final long WHOSE = 3;

    /** GDP of a year over its forecast. */
    public Scalar product(int trial, Member member, Year year) {
        return products(trial, member, year).getLast();
    }

    /** GDP over its forecast of every year from the first that is not known to a last one. */
    public List<Scalar> products(int trial, Member member, Year last) {
        double shared = Math.sqrt(common.fraction());
        double own = Math.sqrt(1 - common.fraction());
        List<Scalar> products = new ArrayList<>();
        double sum = 0;
        for (int y = start.getValue() + 1; y <= last.getValue(); y++) {
            double draw = shared * normal(trial, EVERYONE, y) + own * normal(trial, key(member), y);
            sum += error.fraction() * draw + (y > start.getValue() + UNBIASED_YEARS ? bias.fraction() : 0);
            products.add(Scalar.of(StrictMath.exp(sum)));
        }
        return products;
    }

    /** Part of the new money that a member brings. */
    public Percent realised(int trial, Member member) {
        double part = record.quantile(luckOfPlans(trial, member)).value();
        return Percent.of(Math.clamp(part, 0, MOST_REALISED));
    }

    /** Where a member's luck with its plans stands, from the worst at 0 to the best at 1. */
    public Probability luckOfPlans(int trial, Member member) {
        Luck own = luck.of(trial).of(key(member));
        long whose = own.uniform(WHOSE) < Math.sqrt(common.fraction()) ? EVERYONE : key(member);
        return Probability.of(luck.of(trial).of(whose).uniform(PART));
    }

    /** Box and Muller's transform of two uniform draws. */
    private double normal(int trial, long whose, int year) {
        Luck of = luck.of(trial).of(whose).of(GROWTH).of(year);
        return StrictMath.sqrt(-2 * StrictMath.log(1 - of.uniform(1))) * StrictMath.cos(2 * Math.PI * of.uniform(2));
    }

    private static long key(Member member) {
        long key = 0;
        for (char letter : member.code().toCharArray()) {
            key = 64 * key + letter;
        }
        return key;
    }
}
