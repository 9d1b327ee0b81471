package testudo.siting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import testudo.quantity.Interval;
import testudo.quantity.Scalar;
import testudo.solver.Highs;
import testudo.solver.Limits;
import testudo.solver.LinearModel;
import testudo.solver.Outcome;
import testudo.solver.Terms;

/**
 * The theatre's placement written as one mixed-integer model and handed to the solver as it is: what the search is held against.
 *
 * <p>Whole columns say how many units of a group stand at a place. For every asset and class, columns between 0 and 1 count layers and, in
 * each layer, units up to the eighth; both are worth less one by one, so no more whole columns are needed. Nothing is merged, dropped or
 * given to start from. Units kept for bases are left out: the question should set none aside.
 */
public final class NaiveSiting {
    private static final int DEEPEST = 8;

    private final Board board;
    private final CoverState state;
    private final double[] weights;
    private final LayeredValue worth = new LayeredValue(BusyShare.NEVER);
    private final LinearModel.Draft draft = LinearModel.maximise();
    private final Map<Placement, Integer> columns = new HashMap<>();
    private final Map<Integer, List<Integer>> covering = new HashMap<>();
    private double beyond;

    private NaiveSiting(SitingQuestion question) {
        board = new Board(question);
        state = board.state();
        RaidWeights raids = new RaidWeights(board);
        weights = raids.cells(board.ground.people, raids.chances());
    }

    /**
     * What came out.
     *
     * @param value what the placement found is worth; 0 where none was found
     * @param bound what the solver has proved that none exceeds
     * @param rows of the model
     * @param nonzeros of the model
     * @param ending why the solver ended
     */
    public record Result(Scalar value, Scalar bound, int rows, int nonzeros, String ending) {}

    /** Writes the model and solves it within limits, or until the condition holds. */
    public static Result of(SitingQuestion question, Limits limits, BooleanSupplier cancelled) {
        NaiveSiting naive = new NaiveSiting(question);
        LinearModel model = naive.model();
        try (Highs session = Highs.open(model)) {
            session.cancelWhen(cancelled);
            Outcome outcome = session.solve(limits);
            double value = outcome instanceof Outcome.Found found ? naive.value(found) : 0;
            return new Result(
                    Scalar.of(value),
                    Scalar.of(outcome.bound().value() + naive.beyond),
                    model.rowCount(),
                    model.nonzeros(),
                    outcome.ending().words());
        }
    }

    private LinearModel model() {
        for (int g = 0; g < board.groups.size(); g++) {
            Group group = board.groups.get(g);
            Terms units = new Terms();
            for (int place : group.places()) {
                int column = draft.whole(Interval.between(0, group.cap()), Scalar.of(0));
                columns.put(new Placement(g, place), column);
                units.add(column, 1);
                cover(group, place, column);
            }
            draft.row(Interval.atMost(group.units()), units);
        }
        for (int asset = 0; asset < board.ground.assets.size(); asset++) {
            for (int k = 0; k < board.columns.size(); k++) {
                value(asset * board.columns.size() + k);
            }
        }
        return draft.done();
    }

    private void cover(Group group, int place, int column) {
        for (int k = 0; k < board.columns.size(); k++) {
            int reach = group.reaches()[k];
            for (int i = reach < 0 ? 0 : board.neighbours.start(reach, place);
                    reach >= 0 && i < board.neighbours.end(reach, place);
                    i++) {
                int asset = board.neighbours.items(reach)[i];
                int cell = asset * board.columns.size() + k;
                if (weights[cell] > 0 && group.protects()[board.ground.assetMember[asset]]) {
                    covering.computeIfAbsent(cell * LayeredValue.LAYERS + group.layers()[k], c -> new ArrayList<>())
                            .add(column);
                }
            }
        }
    }

    /** Columns and rows that value the cover of one asset against one class. */
    private void value(int cell) {
        Terms layers = new Terms();
        for (int l = 0; l < LayeredValue.LAYERS; l++) {
            List<Integer> units = covering.remove(cell * LayeredValue.LAYERS + l);
            if (units != null) {
                layers.add(layer(units, weights[cell]), -1);
            }
        }
        int most = layers.size();
        for (int m = 1; m <= most; m++) {
            double price = weights[cell] * (worth.layers(m) - worth.layers(m - 1));
            layers.add(draft.column(Interval.UNIT, Scalar.of(price)), 1);
        }
        if (most > 0) {
            draft.row(Interval.atMost(0), layers);
        }
    }

    /** Columns and rows of one layer over one cell; returns the column that says whether it stands there at all. */
    private int layer(List<Integer> units, double weight) {
        int stands = draft.column(Interval.UNIT, Scalar.of(0));
        Terms any = new Terms().add(stands, 1);
        Terms depth = new Terms();
        for (int n = 1; n <= DEEPEST; n++) {
            double price = weight * (worth.depth(n) - worth.depth(n - 1));
            depth.add(draft.column(Interval.UNIT, Scalar.of(price)), 1);
        }
        beyond += weight * (worth.depth(60) - worth.depth(DEEPEST));
        for (int column : units) {
            any.add(column, -1);
            depth.add(column, -1);
        }
        draft.row(Interval.atMost(0), any);
        draft.row(Interval.atMost(0), depth);
        return stands;
    }

    private double value(Outcome.Found found) {
        state.weigh(weights);
        columns.forEach((placement, column) -> {
            for (long i = 0; i < found.whole(column); i++) {
                state.add(placement.group(), placement.place());
            }
        });
        return state.value();
    }
}
