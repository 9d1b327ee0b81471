package testudo.procurement.model;

import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import testudo.procurement.question.ProcurementAnswer;
import testudo.procurement.question.ProcurementAnswer.Binding;
import testudo.procurement.question.ProcurementAnswer.Limit;
import testudo.procurement.supply.Hold;
import testudo.quantity.Interval;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.quantity.Scalar;
import testudo.solver.Abreast;
import testudo.solver.Highs;
import testudo.solver.Limits;
import testudo.solver.LinearModel;
import testudo.solver.Outcome;

/**
 * What one more of a limit would buy: the duals of the linear model in which the types taken on and the enlargements of lines are those of
 * the plan and only the numbers ordered are free.
 */
final class Duals {
    private static final int SHOWN = 200;
    private static final double NOTHING = 1e-9;

    private final Grid grid;
    final double[][] money;
    final double[][] line;
    final double[][] crews;
    final boolean[][] open;

    private Duals(Grid grid, boolean[][] open) {
        this.grid = grid;
        this.open = open;
        money = new double[grid.members][grid.years];
        line = new double[grid.lines][grid.years];
        crews = new double[grid.members][grid.years];
    }

    static Duals of(Grid grid, Draft plan, boolean small) {
        Duals duals = new Duals(grid, open(grid, plan, small));
        WholeModel model = new WholeModel(grid, WholeModel.Goal.VALUE, false, duals.open, Double.NEGATIVE_INFINITY, 0);
        try (Highs session = Highs.open(model.model)) {
            if (!small) {
                session.option("solver", "ipm");
            }
            for (int l = 0; l < grid.lines; l++) {
                for (int k = 0; k < model.step[l].length; k++) {
                    for (int t = 0; t < grid.years; t++) {
                        session.bound(model.step[l][k][t], Interval.exactly(plan.steps()[l][k][t]));
                    }
                }
            }
            if (session.solve(Limits.NONE) instanceof Outcome.Found found && found.duals().length > 0) {
                duals.read(model, found.duals());
            }
        }
        return duals;
    }

    /** The same of a plan that is a relaxation rounded down: the prices of that relaxation. */
    static Duals of(Grid grid, Draft plan, WholeModel relaxed, double[] prices) {
        Duals duals = new Duals(grid, open(grid, plan, false));
        duals.read(relaxed, prices);
        return duals;
    }

    /** The same where the prices of lines are known already: each member's own limits, from its own model at those prices. */
    static Duals at(Grid grid, Draft plan, double[][] linePrices) {
        Duals duals = new Duals(grid, open(grid, plan, false));
        for (int l = 0; l < grid.lines; l++) {
            duals.line[l] = linePrices[l];
        }
        List<Callable<Outcome.Found>> work = new ArrayList<>();
        List<MemberBlock> blocks = new ArrayList<>();
        for (int c = 0; c < grid.members; c++) {
            LinearModel.Draft draft = LinearModel.maximise();
            blocks.add(new MemberBlock(
                    draft,
                    grid,
                    c,
                    new MemberBlock.Setting(EnumSet.allOf(Hold.class), false, 1, 0, duals.open[c], linePrices, null)));
            LinearModel model = draft.done();
            work.add(() -> Highs.solve(model, Limits.NONE).found());
        }
        List<Outcome.Found> found = Abreast.all(work);
        for (int c = 0; c < grid.members; c++) {
            duals.read(c, blocks.get(c), found.get(c).duals());
        }
        return duals;
    }

    private static boolean[][] open(Grid grid, Draft plan, boolean small) {
        boolean[][] open = new boolean[grid.members][grid.items];
        for (int c = 0; c < grid.members; c++) {
            for (int e = 0; e < grid.items; e++) {
                open[c][e] = small
                        || grid.isRounds(e)
                        || grid.holds(c, e)
                        || Arrays.stream(plan.orders()[c][e]).anyMatch(n -> n > 0);
            }
        }
        return open;
    }

    private void read(WholeModel model, double[] duals) {
        for (int c = 0; c < grid.members; c++) {
            read(c, model.blocks.get(c), duals);
        }
        double[][] prices = model.linePrices(duals);
        for (int l = 0; l < grid.lines; l++) {
            line[l] = prices[l];
        }
    }

    private void read(int c, MemberBlock block, double[] duals) {
        for (int t = 0; t < grid.years; t++) {
            money[c][t] = Math.max(0, duals[block.budgetRow[t]]);
            crews[c][t] = block.crewRow[t] == MemberBlock.NONE ? 0 : Math.max(0, duals[block.crewRow[t]]);
        }
    }

    /** Binding limits, those with the greatest worth of one more first within each kind. */
    List<Binding> binding() {
        List<Binding> all = new ArrayList<>();
        all.addAll(kind(
                Limit.LINE, grid.lines, line, l -> grid.question.lines().get(l).id()));
        all.addAll(kind(Limit.BUDGET, grid.members, money, c -> member(c).code()));
        all.addAll(kind(Limit.CREWS, grid.members, crews, c -> member(c).code()));
        all.addAll(withoutMoney());
        return all;
    }

    /** Members without any money: a relaxation puts no worth on a budget of nothing, and yet it is what they run into first. */
    private List<Binding> withoutMoney() {
        List<Binding> none = new ArrayList<>();
        for (int c = 0; c < grid.members && none.size() < SHOWN; c++) {
            if (Arrays.stream(grid.budget[c]).allMatch(million -> million <= NOTHING)
                    && Arrays.stream(money[c]).allMatch(worth -> worth <= NOTHING)) {
                none.add(new Binding(Limit.NO_BUDGET, member(c).code(), grid.question.first(), Scalar.of(0)));
            }
        }
        return none;
    }

    /** What the limits of each year are worth, by kind. */
    List<ProcurementAnswer.HeldUp> heldUp(Draft plan) {
        List<ProcurementAnswer.HeldUp> years = new ArrayList<>();
        for (int t = 0; t < grid.years; t++) {
            Map<Hold, Double> worth = new EnumMap<>(Hold.class);
            for (int l = 0; l < grid.lines; l++) {
                worth.merge(Hold.FACTORIES, line[l][t] * grid.enlarged(l, t, plan.steps()), Double::sum);
            }
            for (int c = 0; c < grid.members; c++) {
                worth.merge(Hold.MONEY, money[c][t] * grid.budget[c][t], Double::sum);
                worth.merge(
                        Hold.CREWS,
                        crews[c][t] * grid.question.members().get(c).crews().get(t),
                        Double::sum);
            }
            years.add(heldUp(grid.question.first().plusYears(t), worth));
        }
        return years;
    }

    private static ProcurementAnswer.HeldUp heldUp(Year year, Map<Hold, Double> worth) {
        double all = worth.values().stream().mapToDouble(Double::doubleValue).sum();
        if (all <= NOTHING) {
            return new ProcurementAnswer.HeldUp(year, Optional.empty(), new EnumMap<>(Hold.class));
        }
        Map<Hold, Percent> shares = new EnumMap<>(Hold.class);
        worth.forEach((hold, part) -> shares.put(hold, Percent.ofFraction(part / all)));
        return new ProcurementAnswer.HeldUp(
                year,
                worth.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey),
                shares);
    }

    private List<Binding> kind(Limit limit, int count, double[][] duals, IntFunction<String> of) {
        List<Binding> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            for (int t = 0; t < grid.years; t++) {
                if (duals[i][t] > NOTHING) {
                    found.add(new Binding(
                            limit, of.apply(i), grid.question.first().plusYears(t), Scalar.of(duals[i][t])));
                }
            }
        }
        found.sort(Comparator.comparing(Binding::dual).reversed());
        return found.subList(0, Math.min(SHOWN, found.size()));
    }

    private Member member(int c) {
        return grid.question.members().get(c).member();
    }
}
