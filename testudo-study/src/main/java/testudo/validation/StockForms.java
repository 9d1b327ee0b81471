package testudo.validation;

import static testudo.validation.Numbers.one;

/** Stocks that run down: DEP. */
final class StockForms {
    private StockForms() {}

    static double[] of(Case c) {
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
        int cap = c.in().count("cap");
        int delivery = c.in().count("delivery");
        double use = c.in().notNegative("lambda");
        boolean unmet = c.says("unmet", "lost demand", "expected short");
        if (!unmet && !c.says("short")) {
            throw c.notCovered();
        }
        int start = c.in().count("S0");
        if (start > cap) {
            throw c.in().wrong("S0", "a stock within the cap");
        }
        double[] stock = new double[cap + 1];
        stock[start] = 1;
        double result = 0;
        for (int day = 0; day < c.in().count("days"); day++) {
            result += shortToday(stock, use, unmet);
            stock = afterDay(stock, use, delivery, unmet);
        }
        return result;
    }

    private static double shortToday(double[] stock, double use, boolean unmet) {
        double sum = 0;
        for (int s = 0; s < stock.length; s++) {
            if (stock[s] > 0) {
                sum += stock[s] * (unmet ? Distributions.poissonExcess(s, use) : Distributions.poissonMoreThan(s, use));
            }
        }
        return sum;
    }

    /** The law of tomorrow's stock; where only the first shortage counts, paths that were short are dropped. */
    private static double[] afterDay(double[] stock, double use, int delivery, boolean keepShort) {
        int cap = stock.length - 1;
        double[] next = new double[cap + 1];
        for (int s = 0; s <= cap; s++) {
            for (int demand = 0; stock[s] > 0 && demand <= s; demand++) {
                next[Math.min(cap, s - demand + delivery)] += stock[s] * Distributions.poisson(demand, use);
            }
            if (keepShort && stock[s] > 0) {
                next[Math.min(cap, delivery)] += stock[s] * Distributions.poissonMoreThan(s, use);
            }
        }
        return next;
    }
}
