package testudo.procurement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import testudo.facts.FactBook;
import testudo.ledger.Accounts;
import testudo.ledger.Ledger;
import testudo.ledger.MemberAccount;
import testudo.ledger.MoneyDraws;
import testudo.ledger.PledgeRecord;
import testudo.plan.Plan;
import testudo.procurement.question.ProcurementQuestion;
import testudo.procurement.question.ProcurementQuestion.Buyer;
import testudo.quantity.Luck;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.Scalar;

/** Budgets of all members under joint draws of growth and of how far plans are carried out, in million euros. */
final class DrawnBudgets {
    static final int DRAWS = 2_000;
    private static final int TAIL = DRAWS / 10;
    private static final long PURPOSE = 0x6d6f6e6579L;

    private final ProcurementQuestion question;
    /** By draw, member and year. */
    private final float[][][] drawn;
    /** The same if every plan is carried out in full and only growth is drawn. */
    private final float[][][] kept;
    /** New money of all members over the plan's own years, by draw. */
    private final double[] newMoney;

    private final Integer[] poorestFirst;

    /**
     * Budgets that were drawn.
     *
     * @param drawn by draw, member and year
     * @param kept the same if every plan is carried out in full
     * @param newMoney of all members, by draw
     */
    DrawnBudgets(ProcurementQuestion question, float[][][] drawn, float[][][] kept, double[] newMoney) {
        this.question = question;
        this.drawn = drawn;
        this.kept = kept;
        this.newMoney = newMoney;
        double[] sums = IntStream.range(0, DRAWS).mapToDouble(this::sum).toArray();
        poorestFirst = IntStream.range(0, DRAWS)
                .boxed()
                .sorted(Comparator.comparingDouble(d -> sums[d]))
                .toArray(Integer[]::new);
    }

    static DrawnBudgets of(FactBook facts, QuestionOfPlan.Asked asked, Plan plan, Accounts accounts) {
        Assumptions assumed = new Assumptions(facts);
        MoneyDraws draws = new MoneyDraws(
                Luck.ofSeed(plan.seed()).of(PURPOSE),
                plan.from().minusYears(1),
                Percent.of(assumed.base("growth_error")),
                Percent.of(assumed.base("growth_common")),
                Percent.of(assumed.base("growth_bias")),
                PledgeRecord.of(Ledger.of(facts)));
        ProcurementQuestion question = asked.question();
        int members = question.members().size();
        float[][][] drawn = new float[DRAWS][members][question.years()];
        float[][][] kept = new float[DRAWS][members][question.years()];
        double[] newMoney = new double[DRAWS];
        boolean stated = plan.whatIfs().realisation().isPresent();
        for (int c = 0; c < members; c++) {
            MemberAccount account = accounts.of(question.members().get(c).member());
            List<OpenMoney.InYear> years = IntStream.range(0, question.years())
                    .mapToObj(t -> asked.money().inYear(account, t))
                    .toList();
            int counted = Math.min(
                    question.years(), plan.to().getValue() - plan.from().getValue() + 1);
            for (int d = 0; d < DRAWS; d++) {
                newMoney[d] += fill(draws, d, account.member(), years, drawn[d][c], kept[d][c], counted, stated);
            }
        }
        return new DrawnBudgets(question, drawn, kept, newMoney);
    }

    /** Draws one member's years; returns its new money in the counted years. */
    private static double fill(
            MoneyDraws draws,
            int draw,
            Member member,
            List<OpenMoney.InYear> years,
            float[] drawn,
            float[] kept,
            int counted,
            boolean stated) {
        double recorded = draws.realised(draw, member).fraction();
        double luck = draws.luckOfPlans(draw, member).value();
        List<Scalar> products = draws.products(draw, member, draws.start().plusYears(years.size()));
        double newMoney = 0;
        for (int t = 0; t < years.size(); t++) {
            double product = products.get(t).value();
            double part = stated ? years.get(t).realised().quantile(luck) : recorded;
            drawn[t] = (float) years.get(t).millions(product, part);
            kept[t] = (float) years.get(t).millions(product, 1);
            newMoney += t < counted ? product * part * years.get(t).newMoney() : 0;
        }
        return newMoney;
    }

    private double sum(int draw) {
        double sum = 0;
        for (float[] years : drawn[draw]) {
            for (float year : years) {
                sum += year;
            }
        }
        return sum;
    }

    double budget(int draw, int c, int t, boolean carriedOut) {
        return (carriedOut ? kept : drawn)[draw][c][t];
    }

    /** New money of all members, least first. */
    double[] newMoney() {
        double[] sorted = newMoney.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    /** The question with the mean budgets of the tenth of draws that have least money in all; its middle is the 5% point. */
    ProcurementQuestion poor() {
        return with(0);
    }

    /** The same of the tenth that has most; its middle is the 95% point. */
    ProcurementQuestion rich() {
        return with(DRAWS - TAIL);
    }

    private ProcurementQuestion with(int from) {
        List<Buyer> buyers = new ArrayList<>();
        for (int c = 0; c < question.members().size(); c++) {
            int member = c;
            List<Money> budgets = IntStream.range(0, question.years())
                    .mapToObj(t -> Money.ofMillions(mean(from, member, t), "EUR", question.basis()))
                    .toList();
            buyers.add(question.members().get(c).withBudgets(budgets));
        }
        return question.with(buyers);
    }

    private double mean(int from, int c, int t) {
        double sum = 0;
        for (int i = from; i < from + TAIL; i++) {
            sum += drawn[poorestFirst[i]][c][t];
        }
        return sum / TAIL;
    }
}
