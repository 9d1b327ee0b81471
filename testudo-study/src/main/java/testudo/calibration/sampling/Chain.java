package testudo.calibration.sampling;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;

/**
 * A Markov chain on everything unknown: months one by one against the exact likelihood, the engine's unknowns by adaptive Metropolis steps
 * (Haario, Saksman and Tamminen 2001) with the months held and with the months carried along (Yu and Meng 2011).
 */
public final class Chain {
    private static final double TAU_SCALE = 0.4;
    private static final double RHO_MEAN = -1.5;
    private static final double RHO_SD = 1.2;
    /** Slope of the logit share on ln of an attack's size, before the data. */
    private static final double SLOPE_SD = 0.5;

    private static final double SLOPE_MOST = 1.8;
    private static final double SLOPE_LEAST = -0.6;
    /** What the logit correlation of a half-year has of its own. */
    private static final double RHO_HALF_SD = 0.5;
    /** Slope of the logit correlation on ln of an attack's size, before the data. */
    private static final double RHO_SLOPE_SD = 1;

    private static final int HALF = 6;
    private static final double WANTED = 0.25;
    private final List<ClassMonths> classes;
    private final Model model;
    private final Dice dice;
    private final int dimensions;
    private final Residuals[] residuals;
    private final double[] z;
    private double[][] logits;
    private double side;
    private final double[][] eta;
    private final double[][] own;
    private final double[] logTau;
    private final double[] logitPhi;
    private final double[] logitRho;
    private final double[][] halfRho;
    private final double[] halfRhoStep;
    private final double[] slope;
    private final double[] slopeStep;
    private final double[] rhoSlope;
    private final double[] rhoSlopeStep;
    /** Log-likelihood of each month as it stands. */
    private final double[][] likely;

    private final double[][] step;
    private final double[][] scale = {{0.3}, {0.3}, {0.3}};
    private final double[] stretch;
    private final double[] shift;
    private final double[] ranges = new double[12];
    private double[][] root;
    private final double[] sum;
    private final double[][] products;
    private int seen;
    private int round;

    public Chain(List<ClassMonths> classes, Model model, long seed) {
        this.classes = classes;
        this.model = model;
        dice = new Dice(seed);
        dimensions = model.dimensions();
        int n = classes.size();
        residuals = new Residuals[n];
        eta = new double[n][];
        own = new double[n][];
        step = new double[n][];
        logTau = new double[n];
        logitPhi = new double[n];
        logitRho = new double[n];
        halfRho = new double[n][];
        halfRhoStep = new double[n];
        slope = new double[n];
        slopeStep = new double[n];
        rhoSlope = new double[n];
        rhoSlopeStep = new double[n];
        likely = new double[n][];
        java.util.Arrays.fill(halfRhoStep, 0.3);
        java.util.Arrays.fill(slopeStep, 0.1);
        java.util.Arrays.fill(rhoSlopeStep, 0.2);
        stretch = new double[n];
        shift = new double[n];
        java.util.Arrays.fill(stretch, 0.3);
        java.util.Arrays.fill(shift, 0.2);
        z = new double[dimensions];
        for (int d = 0; d < dimensions; d++) {
            z[d] = dice.normal();
        }
        logits = model.logits(z);
        side = model.side(z);
        java.util.Arrays.fill(ranges, 0.5);
        for (int c = 0; c < n; c++) {
            start(c);
        }
        root = new double[dimensions][dimensions];
        for (int d = 0; d < dimensions; d++) {
            root[d][d] = 1;
        }
        sum = new double[dimensions];
        products = new double[dimensions][dimensions];
    }

    private void start(int c) {
        int months = classes.get(c).months();
        residuals[c] = new Residuals(months, logits[c].length, model.classDeviation(), model.deviations()[c]);
        logTau[c] = Math.log(0.3) + 0.3 * dice.normal();
        logitPhi[c] = 0.3 * dice.normal();
        logitRho[c] = RHO_MEAN + 0.3 * dice.normal();
        residuals[c].set(Math.exp(logTau[c]), Logit.inverse(logitPhi[c]));
        halfRho[c] = new double[logits[c].length];
        likely[c] = new double[months];
        eta[c] = new double[months];
        step[c] = new double[months];
        java.util.Arrays.fill(step[c], 0.3);
        for (int m = 0; m < months; m++) {
            double best = Double.NEGATIVE_INFINITY;
            for (double at = -4; at <= 4; at += 0.5) {
                double log = likely(c, m, at) - 0.05 * at * at;
                if (log > best) {
                    best = log;
                    eta[c][m] = at;
                }
            }
            likely[c][m] = likely(c, m, eta[c][m]);
        }
        own[c] = residuals[c].draw(residual(c, logits), dice);
    }

    /** So many rounds of warming up, in which the steps adapt, then so many draws, one every {@code every} rounds. */
    public List<Draw> run(int warm, int draws, int every) {
        for (int i = 0; i < warm; i++) {
            round(true);
        }
        List<Draw> kept = new ArrayList<>();
        for (int i = 0; i < draws; i++) {
            for (int e = 0; e < every; e++) {
                round(false);
            }
            kept.add(draw());
        }
        return kept;
    }

    private double likely(int c, int m, double at) {
        return classes.get(c).logLikelihood(m, at, logitRho[c] + halfRho[c][m / HALF], slope[c], rhoSlope[c]);
    }

    /** Of months {@code from} to before {@code to} under what now holds, less what they were; {@code into} takes them. */
    private double gained(int c, int from, int to, double[] into) {
        double log = 0;
        for (int m = from; m < to; m++) {
            into[m] = likely(c, m, eta[c][m]);
            log += into[m] - likely[c][m];
        }
        return log;
    }

    private void round(boolean adapt) {
        round++;
        for (int c = 0; c < eta.length; c++) {
            months(c, adapt);
            ranges(c, adapt);
            alike(c, adapt);
            slopes(c, adapt);
            own[c] = residuals[c].draw(residual(c, logits), dice);
            residuals[c].vary(rest(c), dice);
            residuals[c].set(Math.exp(logTau[c]), Logit.inverse(logitPhi[c]));
            stretched(c, adapt);
            shifted(c, adapt);
        }
        if (dimensions > 0) {
            held(adapt, round % 3 == 0);
            carried(adapt);
            if (adapt) {
                learn();
            }
        }
    }

    private double[] residual(int c, double[][] of) {
        double[] r = new double[eta[c].length];
        for (int m = 0; m < r.length; m++) {
            r[m] = eta[c][m] - of[c][m / HALF];
        }
        return r;
    }

    private double[] rest(int c) {
        double[] e = residual(c, logits);
        for (int m = 0; m < e.length; m++) {
            e[m] -= own[c][0] + own[c][1 + m / HALF];
        }
        return e;
    }

    private void months(int c, boolean adapt) {
        double[] e = rest(c);
        double phi = Logit.inverse(logitPhi[c]);
        ClassMonths record = classes.get(c);
        for (int m = 0; m < e.length; m++) {
            double before = residuals[c].variance(m);
            double precision = 1 / before;
            double mean = m == 0 ? 0 : phi * e[m - 1] / before;
            if (m < e.length - 1) {
                double after = residuals[c].variance(m + 1);
                precision += phi * phi / after;
                mean += phi * e[m + 1] / after;
            }
            double variance = 1 / precision;
            mean *= variance;
            if (!record.flew(m)) {
                double drawn = mean + Math.sqrt(variance) * dice.normal();
                eta[c][m] += drawn - e[m];
                e[m] = drawn;
                continue;
            }
            double move = step[c][m] * dice.normal();
            double now = (e[m] - mean) * (e[m] - mean);
            double then = (e[m] + move - mean) * (e[m] + move - mean);
            double there = likely(c, m, eta[c][m] + move);
            boolean taken = accept((now - then) / (2 * variance) + there - likely[c][m]);
            if (taken) {
                likely[c][m] = there;
                eta[c][m] += move;
                e[m] += move;
            }
            if (adapt) {
                step[c][m] *= Math.exp((taken ? 1 - 0.44 : -0.44) / Math.sqrt(round));
            }
        }
    }

    /** τ and φ with b and ε integrated out, and ρ. */
    private void ranges(int c, boolean adapt) {
        double[] r = residual(c, logits);
        double now = residuals[c].logDensity(r) + prior(logTau[c], logitPhi[c]);
        double tau = logTau[c] + ranges[c % 4] * dice.normal();
        double phi = logitPhi[c] + 1.5 * ranges[c % 4] * dice.normal();
        residuals[c].set(Math.exp(tau), Logit.inverse(phi));
        boolean taken = accept(residuals[c].logDensity(r) + prior(tau, phi) - now);
        if (taken) {
            logTau[c] = tau;
            logitPhi[c] = phi;
        } else {
            residuals[c].set(Math.exp(logTau[c]), Logit.inverse(logitPhi[c]));
        }
        if (adapt) {
            ranges[c % 4] *= Math.exp((taken ? 1 - 0.3 : -0.3) / Math.sqrt(round));
        }
    }

    /** ρ: what is common to the half-years, and what each has of its own. */
    private void alike(int c, boolean adapt) {
        double before = logitRho[c];
        double[] then = new double[eta[c].length];
        logitRho[c] += ranges[4 + c % 4] * dice.normal();
        boolean taken = accept(gaussian((logitRho[c] - RHO_MEAN) / RHO_SD)
                - gaussian((before - RHO_MEAN) / RHO_SD)
                + gained(c, 0, then.length, then));
        if (taken) {
            likely[c] = then;
        } else {
            logitRho[c] = before;
        }
        if (adapt) {
            ranges[4 + c % 4] *= Math.exp((taken ? 1 - 0.44 : -0.44) / Math.sqrt(round));
        }
        for (int h = 0; h < halfRho[c].length; h++) {
            alike(c, h, adapt);
        }
    }

    private void alike(int c, int h, boolean adapt) {
        double before = halfRho[c][h];
        double[] then = new double[eta[c].length];
        halfRho[c][h] += halfRhoStep[c] * dice.normal();
        boolean taken = accept(gaussian(halfRho[c][h] / RHO_HALF_SD)
                - gaussian(before / RHO_HALF_SD)
                + gained(c, HALF * h, HALF * h + HALF, then));
        if (taken) {
            System.arraycopy(then, HALF * h, likely[c], HALF * h, HALF);
        } else {
            halfRho[c][h] = before;
        }
        if (adapt) {
            halfRhoStep[c] *= Math.exp((taken ? 1 - 0.44 : -0.44) / Math.sqrt((double) round * halfRho[c].length));
        }
    }

    /** τ before the data: half-normal. */
    public static double priorTau(Dice dice) {
        return TAU_SCALE * Math.abs(dice.normal());
    }

    /** ρ before the data: its logit is normal. */
    public static double priorRho(Dice dice) {
        return Logit.inverse(RHO_MEAN + RHO_SD * dice.normal());
    }

    /** A slope before the data: normal, between the ends of the table. */
    public static double priorSlope(Dice dice) {
        double slope;
        do {
            slope = SLOPE_SD * dice.normal();
        } while (slope <= SLOPE_LEAST || slope >= SLOPE_MOST);
        return slope;
    }

    /** What the correlation of a half-year that no fit has seen has of its own, on the logit. */
    public static double priorHalfRho(Dice dice) {
        return RHO_HALF_SD * dice.normal();
    }

    /** A slope of the correlation before the data. */
    public static double priorRhoSlope(Dice dice) {
        return RHO_SLOPE_SD * dice.normal();
    }

    /** How much better larger attacks are stopped, and how much less alike their fates are. */
    private void slopes(int c, boolean adapt) {
        double[] then = new double[eta[c].length];
        double before = slope[c];
        slope[c] += slopeStep[c] * dice.normal();
        boolean taken = slope[c] > SLOPE_LEAST
                && slope[c] < SLOPE_MOST
                && accept(
                        gaussian(slope[c] / SLOPE_SD) - gaussian(before / SLOPE_SD) + gained(c, 0, then.length, then));
        if (taken) {
            likely[c] = then;
        } else {
            slope[c] = before;
        }
        before = rhoSlope[c];
        then = new double[eta[c].length];
        rhoSlope[c] += rhoSlopeStep[c] * dice.normal();
        boolean steeper = accept(gaussian(rhoSlope[c] / RHO_SLOPE_SD)
                - gaussian(before / RHO_SLOPE_SD)
                + gained(c, 0, then.length, then));
        if (steeper) {
            likely[c] = then;
        } else {
            rhoSlope[c] = before;
        }
        if (adapt) {
            slopeStep[c] *= Math.exp((taken ? 1 - 0.44 : -0.44) / Math.sqrt(round));
            rhoSlopeStep[c] *= Math.exp((steeper ? 1 - 0.44 : -0.44) / Math.sqrt(round));
        }
    }

    /** τ with the departures of the months stretched along. */
    private void stretched(int c, boolean adapt) {
        double[] e = rest(c);
        double tau = logTau[c] + stretch[c] * dice.normal();
        double factor = Math.exp(tau - logTau[c]) - 1;
        double log = prior(tau, logitPhi[c]) - prior(logTau[c], logitPhi[c]);
        double[] then = new double[e.length];
        for (int m = 0; m < e.length; m++) {
            e[m] *= factor;
            then[m] = likely(c, m, eta[c][m] + e[m]);
            log += then[m] - likely[c][m];
        }
        boolean taken = accept(log);
        if (taken) {
            likely[c] = then;
            logTau[c] = tau;
            residuals[c].set(Math.exp(logTau[c]), Logit.inverse(logitPhi[c]));
            for (int m = 0; m < e.length; m++) {
                eta[c][m] += e[m];
            }
        }
        if (adapt) {
            stretch[c] *= Math.exp((taken ? 1 - 0.44 : -0.44) / Math.sqrt(round));
        }
    }

    /** What a class has of its own, with its months carried along. */
    private void shifted(int c, boolean adapt) {
        double by = shift[c] * dice.normal();
        double sd = model.classDeviation();
        double log = gaussian((own[c][0] + by) / sd) - gaussian(own[c][0] / sd);
        double[] then = new double[eta[c].length];
        for (int m = 0; m < eta[c].length; m++) {
            then[m] = likely(c, m, eta[c][m] + by);
            log += then[m] - likely[c][m];
        }
        boolean taken = accept(log);
        if (taken) {
            likely[c] = then;
            own[c][0] += by;
            for (int m = 0; m < eta[c].length; m++) {
                eta[c][m] += by;
            }
        }
        if (adapt) {
            shift[c] *= Math.exp((taken ? 1 - 0.44 : -0.44) / Math.sqrt(round));
        }
    }

    /** τ half-normal, φ between 0 and 1 by Beta(2, 2); on the logarithm and the logit. */
    private static double prior(double logTau, double logitPhi) {
        double tau = Math.exp(logTau);
        double phi = Logit.inverse(logitPhi);
        return gaussian(tau / TAU_SCALE) + logTau + 2 * Math.log(phi) + 2 * Math.log(1 - phi);
    }

    private static double gaussian(double x) {
        return -0.5 * x * x;
    }

    /** A step of the engine's unknowns with the months held; b and ε are integrated out and drawn afterwards. */
    private void held(boolean adapt, boolean few) {
        double[] other = proposal(few ? 2 : 0, few);
        double[][] moved = model.logits(other);
        double sideThere = model.side(other);
        double log = sideThere - side + normal(other) - normal(z);
        for (int c = 0; c < eta.length; c++) {
            log += residuals[c].logDensity(residual(c, moved)) - residuals[c].logDensity(residual(c, logits));
        }
        boolean taken = accept(log);
        if (taken) {
            move(other, moved, sideThere);
        }
        for (int c = 0; c < eta.length; c++) {
            own[c] = residuals[c].draw(residual(c, logits), dice);
        }
        tune(few ? 2 : 0, taken, adapt);
    }

    /** A step of the engine's unknowns that carries the months along. */
    private void carried(boolean adapt) {
        double[] other = proposal(1, false);
        double[][] moved = model.logits(other);
        double sideThere = model.side(other);
        double log = sideThere - side + normal(other) - normal(z);
        double[][] then = new double[eta.length][];
        for (int c = 0; c < eta.length; c++) {
            then[c] = new double[eta[c].length];
            for (int m = 0; m < eta[c].length; m++) {
                then[c][m] = likely(c, m, eta[c][m] + moved[c][m / HALF] - logits[c][m / HALF]);
                log += then[c][m] - likely[c][m];
            }
        }
        boolean taken = accept(log);
        if (taken) {
            for (int c = 0; c < eta.length; c++) {
                likely[c] = then[c];
                for (int m = 0; m < eta[c].length; m++) {
                    eta[c][m] += moved[c][m / HALF] - logits[c][m / HALF];
                }
            }
            move(other, moved, sideThere);
        }
        tune(1, taken, adapt);
    }

    private void move(double[] other, double[][] moved, double sideThere) {
        System.arraycopy(other, 0, z, 0, dimensions);
        logits = moved;
        side = sideThere;
    }

    private void tune(int which, boolean taken, boolean adapt) {
        if (adapt) {
            scale[which][0] *= Math.exp((taken ? 1 - WANTED : -WANTED) / Math.sqrt(1 + round / 4.0));
        }
    }

    private double[] proposal(int which, boolean few) {
        double[] other = z.clone();
        if (few) {
            for (int k = 0; k < 3; k++) {
                other[dice.of(dimensions)] += scale[which][0] * 2 * dice.normal();
            }
            return other;
        }
        double[] normal = new double[dimensions];
        for (int d = 0; d < dimensions; d++) {
            normal[d] = scale[which][0] * dice.normal();
            for (int k = 0; k <= d; k++) {
                other[d] += root[d][k] * normal[k];
            }
        }
        return other;
    }

    private static double normal(double[] z) {
        double sum = 0;
        for (double each : z) {
            sum += gaussian(each);
        }
        return sum;
    }

    private boolean accept(double log) {
        return Math.log(Math.max(1e-300, dice.uniform())) < log;
    }

    /** Learns the covariance of the unknowns while warming up; what was seen at the start is forgotten once. */
    private void learn() {
        if (round == 400 || round == 1600) {
            seen = 0;
            java.util.Arrays.fill(sum, 0);
            for (double[] row : products) {
                java.util.Arrays.fill(row, 0);
            }
        }
        seen++;
        for (int d = 0; d < dimensions; d++) {
            sum[d] += z[d];
            for (int k = 0; k <= d; k++) {
                products[d][k] += z[d] * z[k];
            }
        }
        if (seen >= 200 && seen % 100 == 0) {
            double[][] covariance = new double[dimensions][dimensions];
            for (int d = 0; d < dimensions; d++) {
                for (int k = 0; k <= d; k++) {
                    covariance[d][k] = products[d][k] / seen - sum[d] * sum[k] / seen / seen + (d == k ? 1e-3 : 0);
                    covariance[k][d] = covariance[d][k];
                }
            }
            try {
                root = new CholeskyDecomposition(new Array2DRowRealMatrix(covariance, false), 1e-9, 1e-14)
                        .getL()
                        .getData();
            } catch (MathIllegalArgumentException notYet) {
                return;
            }
        }
    }

    private Draw draw() {
        int n = eta.length;
        double[][] with = new double[n][];
        double[] b = new double[n];
        double[] tau = new double[n];
        double[] phi = new double[n];
        double[][] rho = new double[n][];
        double[][] months = new double[n][];
        for (int c = 0; c < n; c++) {
            with[c] = logits[c].clone();
            for (int h = 0; h < with[c].length; h++) {
                with[c][h] += own[c][1 + h];
            }
            b[c] = own[c][0];
            tau[c] = Math.exp(logTau[c]);
            phi[c] = Logit.inverse(logitPhi[c]);
            rho[c] = new double[halfRho[c].length];
            for (int h = 0; h < rho[c].length; h++) {
                rho[c][h] = Logit.inverse(logitRho[c] + halfRho[c][h]);
            }
            months[c] = rest(c);
        }
        return new Draw(z.clone(), b, with, tau, phi, rho, logitRho.clone(), slope.clone(), rhoSlope.clone(), months);
    }
}
