package testudo.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import testudo.quantity.Percent;
import testudo.solver.Ending;

/** Moves single units to better places of their group until no move helps, the visits are spent or the search is cancelled. */
final class SwapSearch {
    private static final double LEAST_RELATIVE_GAIN = 1e-9;

    private final List<Group> groups;
    private final BooleanSupplier cancelled;
    private final CoverState state;
    private final Count standing;
    private final List<Placement> placed;
    private final long limit;
    private final int kept;
    /** The first unit that may move. */
    private final int first;

    private final double priceOfMoving;
    /** When each member's cover was last changed by a move, and when a unit of each group last moved. */
    private final int[] landMoved;

    private final int[] groupMoved;
    /** When each unit last found no better place. */
    private final int[] lookedAt;

    private int moves;

    /**
     * Takes up a placement.
     *
     * @param board the question
     * @param state in which the placement stands
     * @param standing how many stand where
     * @param start the placement, units that stood before first
     * @param kept how many stood before
     * @param priceOfMoving the share by which a unit that stood before must gain to move; empty where none moves
     */
    SwapSearch(
            Board board,
            CoverState state,
            Count standing,
            List<Placement> start,
            int kept,
            Optional<Percent> priceOfMoving) {
        this.kept = kept;
        this.first = priceOfMoving.isEmpty() ? kept : 0;
        this.priceOfMoving = priceOfMoving.map(Percent::fraction).orElse(0.0);
        this.state = state;
        this.standing = standing;
        groups = board.groups;
        cancelled = board.cancelled;
        placed = new ArrayList<>(start);
        limit = state.visits() + board.question.effort().swapVisits();
        landMoved = new int[board.ground.members.size()];
        groupMoved = new int[groups.size()];
        lookedAt = new int[placed.size()];
        Arrays.fill(lookedAt, -1);
    }

    List<Placement> placed() {
        return List.copyOf(placed);
    }

    /** Improves the placement; returns why the search ended. */
    String improve() {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int i = first; i < placed.size(); i++) {
                if (state.visits() >= limit || cancelled.getAsBoolean()) {
                    return cancelled.getAsBoolean() ? Ending.CANCELLED.words() : "visits";
                }
                moved |= !settled(i) && move(i);
            }
        }
        return "noBetterMove";
    }

    /** Whether nothing that bears on the unit has changed since it last found no better place: neither cover over what it protects nor its like. */
    private boolean settled(int index) {
        int group = placed.get(index).group();
        int since = lookedAt[index];
        if (since < groupMoved[group]) {
            return false;
        }
        boolean[] protects = groups.get(group).protects();
        for (int m = 0; m < protects.length; m++) {
            if (protects[m] && since < landMoved[m]) {
                return false;
            }
        }
        return true;
    }

    /** Moves one unit to its best place; returns whether that is another. */
    private boolean move(int index) {
        Placement old = placed.get(index);
        lift(old);
        double stay = state.gain(old.group(), old.place());
        double best = stay * (1 + LEAST_RELATIVE_GAIN + (index < kept ? priceOfMoving : 0));
        int to = old.place();
        Group group = groups.get(old.group());
        for (int place : group.places()) {
            if (standing.at(old.group(), place) < group.cap()) {
                double gain = state.gain(old.group(), place);
                if (gain > best) {
                    best = gain;
                    to = place;
                }
            }
        }
        Placement now = new Placement(old.group(), to);
        drop(now);
        placed.set(index, now);
        if (to == old.place()) {
            lookedAt[index] = moves;
            return false;
        }
        moves++;
        groupMoved[old.group()] = moves;
        state.mark(old.group(), old.place(), landMoved, moves);
        state.mark(old.group(), to, landMoved, moves);
        return true;
    }

    private void lift(Placement p) {
        state.remove(p.group(), p.place());
        standing.decrease(p.group(), p.place());
    }

    private void drop(Placement p) {
        state.add(p.group(), p.place());
        standing.increase(p.group(), p.place());
    }
}
