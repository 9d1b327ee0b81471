package testudo.study.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import testudo.study.store.Row;

/** Morris' elementary effects, of a move over a factor's whole range: mean, mean size and spread; the largest mean size first. */
public final class Elementary {
    private static final double STEP = 2.0 / 3;

    private Elementary() {}

    /**
     * Of one factor.
     *
     * @param factor its name
     * @param mean effect
     * @param meanSize mean of the effects' sizes, known as μ*
     * @param spread standard deviation: large where the factor acts with others or along a curve
     */
    public record Effect(String factor, double mean, double meanSize, double spread) {}

    /** The effects of a measure; none where the design has no trajectories. */
    public static List<Effect> of(Data data, String measure) {
        int m = data.measure(measure);
        List<List<Double>> all = new ArrayList<>();
        for (int i = 0; i < data.factors(); i++) {
            all.add(new ArrayList<>());
        }
        Row before = null;
        for (Row row : data.where(r -> r.role().equals("start") || r.role().equals("step"))) {
            if (row.role().equals("step") && before != null && before.group() == row.group()) {
                double sign = Math.signum(row.levels()[row.of()] - before.levels()[row.of()]);
                all.get(row.of()).add(sign * (row.values()[m] - before.values()[m]) / STEP);
            }
            before = row;
        }
        List<Effect> effects = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isEmpty()) {
                effects.add(effect(data.header().factors().get(i).name(), all.get(i)));
            }
        }
        effects.sort(Comparator.comparingDouble(e -> -e.meanSize()));
        return effects;
    }

    private static Effect effect(String factor, List<Double> moves) {
        int n = moves.size();
        double mean = moves.stream().mapToDouble(x -> x).average().orElse(0);
        double size = moves.stream().mapToDouble(Math::abs).average().orElse(0);
        double squares =
                moves.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
        return new Effect(factor, mean, size, n < 2 ? 0 : Math.sqrt(squares / (n - 1)));
    }
}
