package testudo.procurement.model;

import testudo.quantity.Interval;
import testudo.solver.Highs;
import testudo.solver.Limits;
import testudo.solver.LinearModel;
import testudo.solver.Outcome;

/**
 * A member's own model with orders next to those of its relaxation: each is the whole number below or above, or anything between that and what the member's plan has.
 * Of several hundred columns some thirty are left to choose. Where that leaves no plan, anything up to one more is allowed.
 */
final class Nearby {
    private static final double WHOLE = 1e-6;

    private final LinearModel model;
    private final MemberBlock block;
    private final long[][] plan;
    private final boolean planned;
    private long iterations;

    /**
     * The orders near a member's relaxation.
     *
     * @param plan of the member as it stands
     * @param planned whether it has one
     */
    Nearby(LinearModel model, MemberBlock block, long[][] plan, boolean planned) {
        this.model = model;
        this.block = block;
        this.plan = plan;
        this.planned = planned;
    }

    /** Simplex iterations of all that was solved. */
    long iterations() {
        return iterations;
    }

    /** Solves the model in a session that may have a start. */
    Outcome solve(Highs session, Limits limits) {
        double[] relaxed = relaxed();
        for (int e = 0; e < block.order.length; e++) {
            for (int t = 0; t < block.order[e].length; t++) {
                bound(session, block.order[e][t], near(relaxed, e, t));
            }
        }
        Outcome nearest = counted(session.solve(limits));
        if (nearest instanceof Outcome.Found) {
            return nearest;
        }
        for (int[] columns : block.order) {
            for (int column : columns) {
                bound(
                        session,
                        column,
                        Interval.between(0, column == MemberBlock.NONE ? 0 : above(relaxed[column]) + 1));
            }
        }
        return counted(session.solve(limits));
    }

    private double[] relaxed() {
        try (Highs session = Highs.open(model)) {
            session.relax();
            Outcome.Found found = session.solve(Limits.NONE).found();
            counted(found);
            return found.values();
        }
    }

    private Outcome counted(Outcome outcome) {
        iterations += outcome.work().iterations();
        return outcome;
    }

    private Interval near(double[] relaxed, int e, int t) {
        double value = block.order[e][t] == MemberBlock.NONE ? 0 : relaxed[block.order[e][t]];
        double least = Math.max(0, Math.floor(value + WHOLE));
        double most = above(value);
        return planned
                ? Interval.between(Math.min(least, plan[e][t]), Math.max(most, plan[e][t]))
                : Interval.between(least, most);
    }

    private static double above(double value) {
        return Math.max(0, Math.ceil(value - WHOLE));
    }

    private static void bound(Highs session, int column, Interval bounds) {
        if (column != MemberBlock.NONE) {
            session.bound(column, bounds);
        }
    }
}
