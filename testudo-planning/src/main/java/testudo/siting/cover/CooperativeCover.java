package testudo.siting.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import testudo.quantity.Probability;
import testudo.quantity.Scalar;
import testudo.siting.cover.Certificate.Bound;

/**
 * Cover that adds up: a point is covered with probability {@code 1 - product of (1 - p)} over the chosen sites that may cover it.
 *
 * <p>The value is monotone and submodular, so greedy choice reaches 63% of the optimum at least and the certificate bounds the rest. Source:
 * Berman, Drezner and Krass, IIE Transactions 42 (2010).
 */
public final class CooperativeCover {
    private final int sites;
    private final List<Point> points = new ArrayList<>();

    private record Point(long weight, double[] chances) {}

    private CooperativeCover(int sites) {
        this.sites = sites;
    }

    /** Starts an instance over sites numbered from 0. */
    public static CooperativeCover over(int sites) {
        return new CooperativeCover(sites);
    }

    /** Probability that at least one of several independent chances comes true. */
    public static Probability together(List<Probability> chances) {
        double missed = 1;
        for (Probability chance : chances) {
            missed *= 1 - chance.value();
        }
        return Probability.of(1 - missed);
    }

    /** Adds a point with the chance that each site has of covering it. */
    public CooperativeCover point(long weight, List<Probability> chances) {
        Objects.checkIndex(chances.size() - 1, sites);
        double[] row = new double[sites];
        for (int s = 0; s < chances.size(); s++) {
            row[s] = chances.get(s).value();
        }
        points.add(new Point(weight, row));
        return this;
    }

    /** Chooses p different sites: greedily, then by swaps until none helps. */
    public CoverAnswer choose(int p) {
        boolean[] in = new boolean[sites];
        for (int k = 0; k < Math.min(p, sites); k++) {
            in[best(in, missed(in))] = true;
        }
        int swaps = 0;
        while (swapped(in)) {
            swaps++;
        }
        double value = value(in);
        double bound = value + largest(in, Math.min(p, sites));
        Certificate certificate = new Certificate(
                Scalar.of(value), Scalar.of(bound), Bound.SUBMODULAR, bound - value < 1e-9, "noBetterSwap", swaps);
        List<Integer> chosen =
                IntStream.range(0, sites).filter(s -> in[s]).boxed().toList();
        return new CoverAnswer(chosen, certificate, points.size());
    }

    private boolean swapped(boolean[] in) {
        double value = value(in);
        for (int out = 0; out < sites; out++) {
            if (in[out]) {
                in[out] = false;
                int into = best(in, missed(in));
                in[into] = true;
                if (into != out && value(in) > value * (1 + 1e-12)) {
                    return true;
                }
                in[into] = false;
                in[out] = true;
            }
        }
        return false;
    }

    private int best(boolean[] in, double[] missed) {
        int best = -1;
        double most = -1;
        for (int s = 0; s < sites; s++) {
            double gain = in[s] ? -1 : gain(s, missed);
            if (gain > most) {
                most = gain;
                best = s;
            }
        }
        return best;
    }

    private double gain(int site, double[] missed) {
        double gain = 0;
        for (int j = 0; j < missed.length; j++) {
            gain += missed[j] * points.get(j).chances()[site];
        }
        return gain;
    }

    /** The weight of every point times the probability that the chosen sites miss it. */
    private double[] missed(boolean[] in) {
        double[] missed = new double[points.size()];
        for (int j = 0; j < missed.length; j++) {
            missed[j] = points.get(j).weight();
            for (int s = 0; s < sites; s++) {
                missed[j] *= in[s] ? 1 - points.get(j).chances()[s] : 1;
            }
        }
        return missed;
    }

    private double value(boolean[] in) {
        return points.stream().mapToDouble(Point::weight).sum()
                - Arrays.stream(missed(in)).sum();
    }

    private double largest(boolean[] in, int p) {
        double[] missed = missed(in);
        double[] gains = IntStream.range(0, sites)
                .mapToDouble(s -> in[s] ? 0 : gain(s, missed))
                .sorted()
                .toArray();
        return Arrays.stream(gains, sites - p, sites).sum();
    }
}
