package testudo.procurement.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import testudo.procurement.question.Effort;
import testudo.procurement.question.ProcurementAnswer;
import testudo.procurement.question.ProcurementQuestion;
import testudo.procurement.question.Reached;
import testudo.procurement.supply.Hold;
import testudo.quantity.Percent;
import testudo.quantity.Scalar;
import testudo.solver.Highs;
import testudo.solver.Limits;
import testudo.solver.LinearModel;

/**
 * What to buy and when, within budgets, industry and crews: members × items × years as one mixed-integer model. Goals in order: protected
 * value, cost, fairness. Small questions are solved to proof; large ones by rounding the linear relaxation and repairing member by member,
 * with its bound.
 */
public final class Procurement {
    /** Orders up to this number are planned as one model. */
    private static final int SMALL = 700;

    private static final Percent NEARLY = Percent.of(0.1);

    private final Grid grid;

    private Procurement(Grid grid) {
        this.grid = grid;
    }

    /**
     * The procurement of a question.
     *
     * @throws IllegalArgumentException if money is at another price basis than the question's
     */
    public static Procurement of(ProcurementQuestion question) {
        return new Procurement(new Grid(question));
    }

    /** A bound on the protected value of any plan: the linear relaxation, in which parts of a unit can be bought. */
    public Scalar bound() {
        return Scalar.of(relaxed().bound());
    }

    /** The linear relaxation. */
    public Solved relaxed() {
        return LargePlanner.solved(grid);
    }

    /**
     * How far what is wanted can be reached, at best, if only some things held purchases up; parts of a unit can be bought. Without factories
     * nothing ties members together, so each is solved by itself.
     */
    public List<Reached> reachedUnder(Set<Hold> holds) {
        if (holds.contains(Hold.FACTORIES)) {
            WholeModel model = new WholeModel(grid, holds);
            return LargePlanner.reached(
                    grid, model, LargePlanner.linear(model.model).found().values());
        }
        double[][][] ready = new double[grid.members][][];
        for (int c = 0; c < grid.members; c++) {
            LinearModel.Draft draft = LinearModel.maximise();
            MemberBlock block =
                    new MemberBlock(draft, grid, c, new MemberBlock.Setting(holds, false, 1, 0, null, null, null));
            ready[c] =
                    block.ready(Highs.solve(draft.done(), Limits.NONE).found().values());
        }
        return Reaching.of(grid, ready);
    }

    /** How far what is wanted can be reached, near the best of the relaxation and not at a corner of it. */
    public List<Reached> reachedNearly() {
        WholeModel model = new WholeModel(grid, EnumSet.allOf(Hold.class));
        try (Highs session = Highs.open(model.model)) {
            return LargePlanner.reached(grid, model, session.near(NEARLY).values());
        }
    }

    private double[][][] untouched() {
        double[][][] ready = new double[grid.members][grid.items][grid.years];
        for (int c = 0; c < grid.members; c++) {
            new Manning(grid, c).fill(new double[grid.items][grid.years], ready[c]);
        }
        return ready;
    }

    /** The orders of a first plan alone, without asking what binds it: the relaxation rounded down. */
    public List<ProcurementAnswer.Count> firstOrders(Solved relaxed) {
        Draft draft = small()
                ? new WholePlanner(grid, Effort.FIRST).plan()
                : new LargePlanner(grid, Effort.FIRST, Optional.of(relaxed)).plan();
        return new Telling(grid, draft).orders();
    }

    private boolean small() {
        return grid.members * grid.items * grid.years <= SMALL;
    }

    /** The best plan that the effort finds; there always is one, and what it does not meet is a shortfall with its cause. */
    public ProcurementAnswer plan(Effort effort) {
        return plan(effort, Optional.empty());
    }

    /** The same from a relaxation that was solved before. */
    public ProcurementAnswer plan(Effort effort, Solved relaxed) {
        return plan(effort, Optional.of(relaxed));
    }

    private ProcurementAnswer plan(Effort effort, Optional<Solved> relaxed) {
        boolean small = small();
        LargePlanner large = new LargePlanner(grid, effort, relaxed);
        Draft draft = small ? new WholePlanner(grid, effort).plan() : large.plan();
        new DraftCheck(grid, draft).require();
        Duals duals = small ? Duals.of(grid, draft, true) : large.duals(draft);
        Telling telling = new Telling(grid, draft);
        return new ProcurementAnswer(
                telling.orders(),
                telling.deliveries(),
                telling.ready(),
                telling.inventory(),
                telling.steps(),
                new Cashbook(grid, draft).years(),
                new Causes(grid, draft, duals).shortfalls(),
                duals.binding(),
                Reaching.of(grid, draft.ready()),
                Reaching.of(grid, untouched()),
                small ? reachedUnder(EnumSet.allOf(Hold.class)) : large.atBest(),
                duals.heldUp(draft),
                Scalar.of(draft.value()),
                Scalar.of(draft.bound()),
                Percent.ofFraction(draft.gap()),
                draft.stoppedBy(),
                large.progress());
    }
}
