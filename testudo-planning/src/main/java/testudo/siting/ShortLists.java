package testudo.siting;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import testudo.quantity.Percent;
import testudo.solver.Highs;
import testudo.solver.Limits;
import testudo.solver.Outcome;

/**
 * Chooses places anew for all groups at once, among the few that prices on cover say are worth most to each.
 *
 * <p>Moves of single units end where only several together would help; over short lists the solver sees them all. The lists hold every place
 * that is taken now, so the choice is no worse than the placement, up to the gap at which the solver may stop.
 */
final class ShortLists {
    private static final Limits LIMITS =
            Limits.NONE.withGap(Percent.of(0.002)).withNodes(500).withIterations(200_000);

    private final Board board;
    private final boolean[] chosen;
    private final LayeredPrices prices;
    private final int more;

    /**
     * Prepares.
     *
     * @param board the question
     * @param chosen which groups are placed
     * @param prices on cover
     * @param more places a list beyond those that its group's units fill
     */
    ShortLists(Board board, boolean[] chosen, LayeredPrices prices, int more) {
        this.board = board;
        this.chosen = chosen;
        this.prices = prices;
        this.more = more;
    }

    /** The best placement on the lists, or the one now where the solver finds none. */
    List<Placement> choose(List<Placement> now, double[] weights, short[] before) {
        LayeredModel model = new LayeredModel(board, weights, before);
        for (int g = 0; g < chosen.length; g++) {
            if (chosen[g]) {
                model.stand(g, list(g, now));
            }
        }
        try (Highs session = Highs.open(model.written(true))) {
            session.cancelWhen(board.cancelled);
            return session.solve(LIMITS) instanceof Outcome.Found found ? model.placed(found) : now;
        }
    }

    private int[] list(int index, List<Placement> now) {
        Group group = board.groups.get(index);
        double[] worth = prices.worth(index);
        double least = group.least(worth, more);
        TreeSet<Integer> list = new TreeSet<>();
        for (int p = 0; p < worth.length; p++) {
            if (worth[p] >= least) {
                list.add(group.places()[p]);
            }
        }
        now.stream().filter(p -> p.group() == index).forEach(p -> list.add(p.place()));
        return Arrays.stream(list.toArray(Integer[]::new)).mapToInt(p -> p).toArray();
    }
}
