package testudo.study.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import testudo.study.store.Row;

/** What each factor does alone, from its low to its high end, all others as the question has them; the widest first. */
public final class Tornado {
    private Tornado() {}

    /**
     * One bar.
     *
     * @param factor its name
     * @param low level, a number or a word
     * @param high level
     * @param measureLow the measure at the low level
     * @param measureHigh the measure at the high level
     */
    public record Bar(String factor, Object low, Object high, double measureLow, double measureHigh) {
        /** How far the measure moves. */
        double width() {
            return Math.abs(measureHigh - measureLow);
        }
    }

    /** The bars of a measure. */
    public static List<Bar> of(Data data, String measure) {
        int m = data.measure(measure);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < data.factors(); i++) {
            int factor = i;
            List<Row> ends = data.where(
                    r -> r.of() == factor && (r.role().equals("low") || r.role().equals("high")));
            if (ends.size() == 2) {
                var named = data.header().factors().get(i);
                bars.add(new Bar(
                        named.name(),
                        named.shown(named.low()),
                        named.shown(named.high()),
                        ends.getFirst().values()[m],
                        ends.getLast().values()[m]));
            }
        }
        bars.sort(Comparator.comparingDouble(bar -> -bar.width()));
        return bars;
    }
}
