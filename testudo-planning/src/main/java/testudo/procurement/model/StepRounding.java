package testudo.procurement.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import testudo.procurement.supply.Part;

/** Makes the enlargements of lines whole: what the relaxation buys fully, then the largest fractions that the joint fund can pay. */
final class StepRounding {
    private final Grid grid;

    StepRounding(Grid grid) {
        this.grid = grid;
    }

    /** One wished step that is not whole. */
    private record Part(int line, int way, int year, double fraction) {}

    long[][][] round(WholeModel relaxed, double[] values) {
        long[][][] steps = relaxed.steps(values);
        List<Part> parts = new ArrayList<>();
        for (int l = 0; l < grid.lines; l++) {
            for (int k = 0; k < steps[l].length; k++) {
                double wished = 0;
                long given = 0;
                for (int t = 0; t < grid.years; t++) {
                    wished += values[relaxed.step[l][k][t]];
                    given += steps[l][k][t];
                    double fraction = wished - given;
                    if (fraction > 0.2 && values[relaxed.step[l][k][t]] > 1e-6) {
                        parts.add(new Part(l, k, t, fraction));
                    }
                }
            }
        }
        parts.sort(Comparator.comparingDouble(Part::fraction).reversed());
        for (Part part : parts) {
            steps[part.line()][part.way()][part.year()]++;
            if (!payable(steps, part)) {
                steps[part.line()][part.way()][part.year()]--;
            }
        }
        return steps;
    }

    private boolean payable(long[][][] steps, Part part) {
        var way = grid.question.lines().get(part.line()).expansions().get(part.way());
        if (java.util.Arrays.stream(steps[part.line()][part.way()]).sum() > way.most()) {
            return false;
        }
        double left = 0;
        for (int t = 0; t < grid.years; t++) {
            left += grid.fund[t] - grid.paidBySteps(t, steps);
            if (left < -1e-6) {
                return false;
            }
        }
        return true;
    }
}
