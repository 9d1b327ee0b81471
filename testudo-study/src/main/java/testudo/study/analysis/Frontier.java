package testudo.study.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import testudo.study.question.StudyQuestion;
import testudo.study.store.Row;

/**
 * The efficient frontier of cost against protection: points of which no other is better in one and no worse in the other. Points that only luck may
 * keep off it are told too.
 */
public final class Frontier {
    private static final double SURE = 1.645;

    private Frontier() {}

    /**
     * One point on it, or perhaps on it.
     *
     * @param point its number
     * @param cost its cost
     * @param protection the other measure
     * @param error standard error of that
     * @param sure false where another point is better by less than chance allows
     */
    public record Efficient(long point, double cost, double protection, double error, boolean sure) {}

    /** The frontier, the cheapest first; none where the study asks for none. */
    public static List<Efficient> of(Data data) {
        Optional<StudyQuestion.Frontier> asked = data.header().frontier();
        if (asked.isEmpty()) {
            return List.of();
        }
        int cost = data.measure(asked.get().cost());
        int other = data.measure(asked.get().protection());
        double sign = asked.get().protectionLow() ? 1 : -1;
        List<Row> sorted = new ArrayList<>(data.where(r -> true));
        sorted.sort(Comparator.<Row>comparingDouble(r -> r.values()[cost])
                .thenComparingDouble(r -> sign * r.values()[other])
                .thenComparingLong(Row::point));
        List<Efficient> front = new ArrayList<>();
        double best = Double.POSITIVE_INFINITY;
        double bestError = 0;
        for (Row row : sorted) {
            double value = sign * row.values()[other];
            double error = row.errors()[other];
            boolean better = value < best;
            double slack = SURE * Math.hypot(error, bestError);
            if (better || slack > 0 && value - best < slack) {
                front.add(new Efficient(row.point(), row.values()[cost], row.values()[other], error, better));
            }
            if (better) {
                best = value;
                bestError = error;
            }
        }
        return front;
    }
}
