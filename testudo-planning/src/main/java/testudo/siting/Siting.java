package testudo.siting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import testudo.defence.FireUnit.Duty;
import testudo.defence.Laydown;
import testudo.quantity.Scalar;

/** Answers where the shield should stand. */
public final class Siting {
    private Siting() {}

    /**
     * Computes a laydown.
     *
     * <p>Units kept for bases and ports are placed first, for the weight of bases; then fixed units and the reserve that has arrived are
     * placed together, for people, with the cover of the former counted. Each step is lazy greedy placement followed by swaps. The value is
     * that of the package's layered cover, in people times classes.
     */
    public static SitingAnswer of(SitingQuestion question) {
        Board board = new Board(question);
        CoverState state = board.state();
        List<Placement> placed = new ArrayList<>();
        Certificate bases = step(board, state, placed, group -> group.duty() == Duty.BASES);
        state.weigh(board.ground.people);
        Certificate people = step(board, state, placed, group -> group.duty() != Duty.BASES);
        Laydown laydown = Drawn.laydown(board, placed);
        CoverReport report = new CoverReport(question, laydown, false);
        return new SitingAnswer(laydown, report.cover(), report.members(), bases, people, board.shortfalls);
    }

    /**
     * What a laydown covers, measured unit by unit.
     *
     * @param question whose assets, sharing and profiles are used
     * @param laydown any laydown
     */
    public static List<Cover> coverOf(SitingQuestion question, Laydown laydown) {
        return new CoverReport(question, laydown, false).cover();
    }

    /** What the same laydown would cover if every unit covered a circle of its greatest range: for comparison only. */
    public static List<Cover> naiveCoverOf(SitingQuestion question, Laydown laydown) {
        return new CoverReport(question, laydown, true).naiveCover();
    }

    private static Certificate step(Board board, CoverState state, List<Placement> placed, Predicate<Group> chosen) {
        long before = state.visits();
        double boundAtStart = FreeBound.of(board.groups, state, chosen);
        List<Placement> greedy = new LazyGreedy(board.groups, state).place(chosen);
        var improved =
                new SwapSearch(board.groups, state, board.question.effort().swapVisits()).improve(greedy);
        placed.addAll(improved.placed());
        double value = state.value();
        double bound = Math.min(boundAtStart, FreeBound.of(board.groups, state, chosen));
        return new Certificate(
                Scalar.of(value),
                Scalar.of(bound),
                Certificate.Bound.SUBMODULAR,
                bound <= value * (1 + 1e-12),
                improved.stoppedBy(),
                state.visits() - before);
    }
}
