package testudo.study.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import testudo.study.question.Rule;
import testudo.study.store.Row;

/**
 * In which futures the verdict fails, as boxes of few factors, in the manner of PRIM (Friedman and Fisher 1999; Bryant and Lempert 2010): from the whole
 * space the twentieth of the points is peeled off whose loss leaves the highest share of failures, until that share is nine tenths or the box holds fewer
 * than a tenth of the points; then factors whose bound does little are let go. The next box is looked for among the points outside.
 */
public final class Boxes {
    private static final double PEEL = 0.05;
    private static final double ENOUGH = 0.9;
    private static final double LEAST = 0.1;
    private static final double LITTLE = 0.03;
    private static final int MOST_BOXES = 3;
    private static final int FEWEST = 20;

    private final Data data;
    private final int measure;
    private final Rule rule;

    private Boxes(Data data, Rule rule) {
        this.data = data;
        this.rule = rule;
        this.measure = data.measure(rule.measure());
    }

    /**
     * One bound of a box.
     *
     * @param factor its name
     * @param from lowest level within
     * @param to highest level within
     */
    public record Side(String factor, Object from, Object to) {}

    /**
     * One box.
     *
     * @param sides only factors that bound it
     * @param coverage share of all failures that lie in it
     * @param density share of its points that fail
     * @param mass share of all points that lie in it
     */
    public record Box(List<Side> sides, double coverage, double density, double mass) {
        public Box {
            sides = List.copyOf(sides);
        }
    }

    /** The boxes; none without a verdict, without failures, or where everything fails. */
    public static List<Box> of(Data data) {
        return data.header()
                .verdict()
                .map(rule -> new Boxes(data, rule).found())
                .orElse(List.of());
    }

    private boolean fails(Row row) {
        return !rule.met(row.values()[measure]);
    }

    private double density(List<Row> rows) {
        return rows.isEmpty() ? 0 : (double) rows.stream().filter(this::fails).count() / rows.size();
    }

    private List<Box> found() {
        List<Row> all = data.sample();
        List<Row> left = all;
        List<Box> boxes = new ArrayList<>();
        double failures = density(all) * all.size();
        while (boxes.size() < MOST_BOXES && left.size() >= FEWEST && density(left) > 0 && density(left) < 1) {
            double[][] bounds = loosened(peeled(left, all.size()), left);
            List<Row> in = within(left, bounds);
            if (in.size() == left.size() || density(in) <= density(all)) {
                break;
            }
            boxes.add(new Box(
                    sides(bounds), density(in) * in.size() / failures, density(in), (double) in.size() / all.size()));
            left = left.stream().filter(r -> !in.contains(r)).toList();
        }
        return boxes;
    }

    private double[][] open() {
        double[][] bounds = new double[data.factors()][];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
        }
        return bounds;
    }

    private static List<Row> within(List<Row> rows, double[][] bounds) {
        return rows.stream()
                .filter(row -> {
                    for (int i = 0; i < bounds.length; i++) {
                        if (row.levels()[i] < bounds[i][0] || row.levels()[i] > bounds[i][1]) {
                            return false;
                        }
                    }
                    return true;
                })
                .toList();
    }

    private double[][] peeled(List<Row> rows, int all) {
        double[][] bounds = open();
        List<Row> in = rows;
        while (density(in) < ENOUGH && in.size() > LEAST * all) {
            double[][] best = bounds;
            double highest = density(in);
            for (int i = 0; i < bounds.length; i++) {
                for (int end = 0; end < 2; end++) {
                    double[][] tried = peel(bounds, in, i, end);
                    List<Row> rest = within(in, tried);
                    if (!rest.isEmpty() && rest.size() < in.size() && density(rest) > highest) {
                        highest = density(rest);
                        best = tried;
                    }
                }
            }
            if (best == bounds) {
                break;
            }
            bounds = best;
            in = within(in, bounds);
        }
        return bounds;
    }

    private static double[][] peel(double[][] bounds, List<Row> in, int factor, int end) {
        double[] levels =
                in.stream().mapToDouble(r -> r.levels()[factor]).sorted().toArray();
        int off = Math.max(1, (int) (PEEL * levels.length));
        double[][] tried = new double[bounds.length][];
        for (int i = 0; i < bounds.length; i++) {
            tried[i] = bounds[i].clone();
        }
        if (end == 0) {
            int at = off;
            while (at < levels.length - 1 && levels[at] == levels[0]) {
                at++;
            }
            tried[factor][0] = levels[at];
        } else {
            int at = levels.length - 1 - off;
            while (at > 0 && levels[at] == levels[levels.length - 1]) {
                at--;
            }
            tried[factor][1] = levels[Math.max(0, at)];
        }
        return tried;
    }

    /** Without the bounds that raise the share of failures by little. */
    private double[][] loosened(double[][] bounds, List<Row> rows) {
        double[][] kept = bounds;
        for (int i = 0; i < bounds.length; i++) {
            double[][] without = kept.clone();
            without[i] = new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
            if (density(within(rows, without)) >= density(within(rows, kept)) - LITTLE) {
                kept = without;
            }
        }
        return kept;
    }

    private List<Side> sides(double[][] bounds) {
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < bounds.length; i++) {
            if (Double.isFinite(bounds[i][0]) || Double.isFinite(bounds[i][1])) {
                var named = data.header().factors().get(i);
                int at = i;
                double least = data.sample().stream()
                        .mapToDouble(r -> r.levels()[at])
                        .min()
                        .orElse(0);
                double most = data.sample().stream()
                        .mapToDouble(r -> r.levels()[at])
                        .max()
                        .orElse(0);
                sides.add(new Side(
                        named.name(),
                        named.shown(Math.max(least, bounds[i][0])),
                        named.shown(Math.min(most, bounds[i][1]))));
            }
        }
        sides.sort(Comparator.comparing(Side::factor));
        return sides;
    }
}
