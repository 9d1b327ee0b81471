package testudo.procurement.model;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import testudo.procurement.question.Reached;
import testudo.quantity.Known;
import testudo.quantity.Percent;

/** Measures how far what is wanted is reached, year by year. */
final class Reaching {
    private Reaching() {}

    static List<Reached> of(Grid grid, double[][][] ready) {
        Map<String, double[]> wanted = new LinkedHashMap<>();
        Map<String, double[]> has = new LinkedHashMap<>();
        double[] before = new double[1];
        for (int c = 0; c < grid.members; c++) {
            for (int n = 0; n < grid.needs(c); n++) {
                String capability =
                        grid.question.members().get(c).needs().get(n).capability();
                wanted.computeIfAbsent(capability, k -> new double[1])[0] += grid.wanted(c, n);
                double[] years = has.computeIfAbsent(capability, k -> new double[grid.years + 1]);
                for (int t = 0; t < grid.years; t++) {
                    years[t] += grid.wanted(c, n) * grid.met(c, n, t, ready[c]);
                }
                years[grid.years] += grid.wanted(c, n) * grid.met(c, n, 0, held(grid, c));
            }
        }
        has.forEach(
                (capability, years) -> before[0] += years[grid.years] / Known.at(wanted, capability)[0] / has.size());
        List<Reached> all = new ArrayList<>();
        for (int t = 0; t < grid.years; t++) {
            all.add(of(grid.question.first().plusYears(t), t, wanted, has, before[0]));
        }
        return all;
    }

    private static Reached of(
            Year year, int t, Map<String, double[]> wanted, Map<String, double[]> has, double before) {
        SequencedMap<String, Percent> shares = new LinkedHashMap<>();
        double sum = 0;
        for (var capability : has.entrySet()) {
            double share = capability.getValue()[t] / Known.at(wanted, capability.getKey())[0];
            shares.put(capability.getKey(), Percent.ofFraction(share));
            sum += share / has.size();
        }
        double missing = before >= 1 - 1e-9 ? 1 : Math.max(0, sum - before) / (1 - before);
        return new Reached(year, Percent.ofFraction(sum), Percent.ofFraction(missing), shares);
    }

    /** What is held at the start, as if all of it were manned. */
    private static double[][] held(Grid grid, int c) {
        double[][] held = new double[grid.items][1];
        for (int e = 0; e < grid.items; e++) {
            held[e][0] = grid.isRounds(e) ? 0 : grid.held[c][e][0];
        }
        return held;
    }
}
