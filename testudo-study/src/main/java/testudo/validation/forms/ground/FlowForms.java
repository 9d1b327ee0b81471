package testudo.validation.forms.ground;

import static testudo.validation.cases.Numbers.one;

import java.util.ArrayList;
import java.util.List;
import testudo.mobility.MaximumFlow;
import testudo.quantity.Scalar;
import testudo.validation.cases.Case;
import testudo.validation.cases.Numbers;

/** The greatest flow that mobility computes: NET. */
public final class FlowForms {
    private FlowForms() {}

    public static double[] of(Case c) {
        if (!c.says("flow", "cut")) {
            throw c.notCovered();
        }
        List<MaximumFlow.Arc> arcs = new ArrayList<>();
        for (String arc : c.in().text("arcs").split("\\|")) {
            arcs.add(arc(c, arc.strip()));
        }
        String source = c.in().text("s");
        String sink = c.in().text("t");
        if (source.equals(sink)) {
            throw c.in().wrong("t", "another node than s; between a node and itself no cut lies");
        }
        return one(MaximumFlow.of(arcs).between(source, sink).value().value());
    }

    private static MaximumFlow.Arc arc(Case c, String arc) {
        String[] parts = arc.split("[>:]");
        double capacity = parts.length == 3 ? Numbers.parse(parts[2]).orElse(-1.0) : -1;
        if (!(capacity >= 0) || Double.isInfinite(capacity)) {
            throw c.in().wrong("arcs", "arcs a>b:capacity separated by |");
        }
        return new MaximumFlow.Arc(parts[0].strip(), parts[1].strip(), Scalar.of(capacity));
    }
}
