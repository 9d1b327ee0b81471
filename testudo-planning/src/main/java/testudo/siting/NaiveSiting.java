package testudo.siting;

import java.util.function.BooleanSupplier;
import testudo.quantity.Scalar;
import testudo.siting.question.SitingQuestion;
import testudo.solver.Highs;
import testudo.solver.Limits;
import testudo.solver.LinearModel;
import testudo.solver.Outcome;

/**
 * The theatre's placement written as one mixed-integer model and handed to the solver as it is: what the search is held against.
 *
 * <p>Nothing is merged, left out or given to start from. Units kept for bases are left out: the question should set none aside.
 */
public final class NaiveSiting {
    private NaiveSiting() {}

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
        Board board = new Board(question);
        CoverState state = board.state();
        RaidWeights raids = new RaidWeights(board);
        state.weigh(raids.cells(board.ground.people, raids.chances()));
        LayeredModel layered =
                new LayeredModel(board, raids.cells(board.ground.people, raids.chances()), state.counts());
        for (int g = 0; g < board.groups.size(); g++) {
            layered.stand(g, board.groups.get(g).places());
        }
        LinearModel model = layered.written(false);
        try (Highs session = Highs.open(model)) {
            session.cancelWhen(cancelled);
            Outcome outcome = session.solve(limits);
            if (outcome instanceof Outcome.Found found) {
                layered.placed(found).forEach(p -> state.add(p.group(), p.place()));
            }
            return new Result(
                    Scalar.of(state.value()),
                    Scalar.of(outcome.bound().value() + layered.beyond()),
                    model.rowCount(),
                    model.nonzeros(),
                    outcome.ending().words());
        }
    }
}
