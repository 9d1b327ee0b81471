package testudo.validation.forms.fire;

import static testudo.validation.cases.Numbers.one;

import testudo.validation.cases.Case;
import testudo.validation.forms.count.Distributions;

/** Stocks that run down: DEP. */
public final class StockForms {
    private StockForms() {}

    public static double[] of(Case c) {
        if (c.in().has("S0")) {
            return one(daily(c));
        }
        if (c.in().has("L")) {
            return one(QueueForms.erlangB(c.in().count("C"), c.in().notNegative("lambda") * c.in().notNegative("L")));
        }
        if (c.in().has("C")) {
            return one(meanTimeToEmpty(c.in().countFromOne("C"), c.in().positive("lambda"), c.in().notNegative("mu")));
        }
        int served = c.in().count("M") / c.in().countFromOne("s");
        if (c.asksForProbability() || c.in().has("t")) {
            return one(Distributions.poissonAtMost(
                    served, c.in().notNegative("lambda_per_day") * c.in().notNegative("t")));
        }
        if (c.asksForMean()) {
            return one((served + 1) / c.in().positive("lambda_per_day"));
        }
        throw c.notCovered();
    }

    /** Sum of the mean first-passage times one step down. */
    private static double meanTimeToEmpty(int capacity, double use, double resupply) {
        double step = 1 / use;
        double total = step;
        for (int level = capacity - 1; level >= 1; level--) {
            step = 1 / use + resupply / use * step;
            total += step;
        }
        return total;
    }

    /** Each day demand first, lost where short, then the delivery, the stock capped. */
    private static double daily(Case c) {
        boolean unmet = c.says("unmet", "lost demand", "expected short");
        if (!unmet && !c.says("short")) {
            throw c.notCovered();
        }
        int cap = c.in().count("cap");
        int days = c.in().count("days");
        if (c.in().count("S0") > cap) {
            throw c.in().wrong("S0", "a stock within the cap");
        }
        c.requireAtMost((double) cap * cap * days);
        return new Days(cap, c.in().notNegative("lambda"), unmet)
                .run(c.in().count("S0"), c.in().count("delivery"), days);
    }

    /** The day's programme; where only the first shortage counts, paths that were short are dropped. */
    private static final class Days {
        private final boolean unmet;
        private final double[] demand;
        private final double[] more;
        private final double[] cost;

        Days(int cap, double use, boolean unmet) {
            this.unmet = unmet;
            demand = new double[cap + 1];
            more = new double[cap + 1];
            cost = new double[cap + 1];
            for (int s = 0; s <= cap; s++) {
                demand[s] = Distributions.poisson(s, use);
                more[s] = Distributions.poissonMoreThan(s, use);
                cost[s] = unmet ? Distributions.poissonExcess(s, use) : more[s];
            }
        }

        double run(int start, int delivery, int days) {
            double[] stock = new double[demand.length];
            stock[start] = 1;
            double result = 0;
            for (int day = 0; day < days; day++) {
                for (int s = 0; s < stock.length; s++) {
                    result += stock[s] * cost[s];
                }
                stock = after(stock, delivery);
            }
            return result;
        }

        private double[] after(double[] stock, int delivery) {
            int cap = stock.length - 1;
            double[] next = new double[cap + 1];
            for (int s = 0; s <= cap; s++) {
                for (int used = 0; stock[s] > 0 && used <= s; used++) {
                    next[(int) Math.min(cap, (long) s - used + delivery)] += stock[s] * demand[used];
                }
                next[Math.min(cap, delivery)] += unmet ? stock[s] * more[s] : 0;
            }
            return next;
        }
    }
}
