package testudo.campaign;

import java.util.Arrays;
import testudo.quantity.Estimate;
import testudo.quantity.Luck;
import testudo.quantity.Span;
import testudo.raid.Trials;

/**
 * One stock alone, in continuous time: rounds leave as a Poisson stream and come back one by one, either at a rate while the stock is not
 * full, or each a lead time after it left.
 */
public final class StockRun {
    private static final int USES = 4000;

    private final int full;
    private final double usePerDay;
    private final double resupplyPerDay;

    private StockRun(int full, double usePerDay, double resupplyPerDay) {
        this.full = full;
        this.usePerDay = usePerDay;
        this.resupplyPerDay = resupplyPerDay;
    }

    /** A full stock with its rates of use and of resupply a day; base values count. */
    public static StockRun of(int full, Span usePerDay, Span resupplyPerDay) {
        if (full < 1 || usePerDay.base() <= 0 || resupplyPerDay.base() < 0) {
            throw new IllegalArgumentException("a stock needs at least one round, some use, and no negative resupply");
        }
        return new StockRun(full, usePerDay.base(), resupplyPerDay.base());
    }

    /** Days until the last round leaves a stock that starts full. */
    public Estimate daysToEmpty(Trials trials) {
        double[] days = new double[trials.count()];
        for (int i = 0; i < days.length; i++) {
            Luck luck = Luck.ofSeed(trials.seed()).of(i);
            int left = full;
            double now = 0;
            for (long event = 0; left > 0; event++) {
                double back = left < full ? resupplyPerDay : 0;
                double rate = usePerDay + back;
                now -= Math.log1p(-luck.of(event).uniform(0)) / rate;
                left += luck.of(event).uniform(1) * rate < usePerDay ? -1 : 1;
            }
            days[i] = now;
        }
        return estimate(days);
    }

    /** Share of uses that find the stock empty and are lost, when each round used comes back a lead time later. */
    public Estimate lostShare(Span leadDays, Trials trials) {
        double[] shares = new double[trials.count()];
        double[] due = new double[full];
        for (int i = 0; i < shares.length; i++) {
            Luck luck = Luck.ofSeed(trials.seed()).of(i);
            Arrays.fill(due, 0);
            double now = 0;
            int lost = 0;
            int counted = 0;
            for (int use = 0; use < USES; use++) {
                now -= Math.log1p(-luck.uniform(use)) / usePerDay;
                int slot = use(due, now, leadDays.base());
                if (use >= USES / 10) {
                    counted++;
                    lost += slot < 0 ? 1 : 0;
                }
            }
            shares[i] = (double) lost / counted;
        }
        return estimate(shares);
    }

    private static int use(double[] due, double now, double lead) {
        for (int slot = 0; slot < due.length; slot++) {
            if (due[slot] <= now) {
                due[slot] = now + lead;
                return slot;
            }
        }
        return -1;
    }

    private static Estimate estimate(double[] values) {
        double mean = Arrays.stream(values).sum() / values.length;
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double low = sorted[(int) (0.05 * n)];
        double high = sorted[Math.min(n - 1, (int) (0.95 * n))];
        return new Estimate(mean, low, high, low, high, n);
    }
}
