package testudo.siting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import testudo.quantity.Luck;
import testudo.quantity.Percent;
import testudo.quantity.UnitVector;

/**
 * Moves single units to better places of their group until no move helps, then takes up neighbouring units together and places them anew.
 *
 * <p>Stops when the visits are spent. Luck decides only around which unit the neighbours are taken up, and is the same on every run.
 * Where units stood before, there are no kicks.
 */
final class SwapSearch {
    private static final double LEAST_RELATIVE_GAIN = 1e-9;
    private static final int TAKEN_UP = 12;
    private static final long SEED = 42;

    private final Board board;
    private final List<Group> groups;
    private final CoverState state;
    private final Count standing;
    private final List<Placement> placed;
    private final long limit;
    private final int kept;
    private final double priceOfMoving;

    /**
     * Takes up a placement.
     *
     * @param board the question
     * @param state in which the placement stands
     * @param standing how many stand where
     * @param start the placement, units that stood before first
     * @param kept how many stood before
     * @param priceOfMoving the share by which a unit that stood before must gain to move
     */
    SwapSearch(Board board, CoverState state, Count standing, List<Placement> start, int kept, Percent priceOfMoving) {
        this.kept = kept;
        this.priceOfMoving = priceOfMoving.fraction();
        this.board = board;
        this.state = state;
        this.standing = standing;
        groups = board.groups;
        placed = new ArrayList<>(start);
        limit = state.visits() + board.question.effort().swapVisits();
    }

    List<Placement> placed() {
        return List.copyOf(placed);
    }

    /** Improves the placement; returns why the search ended. */
    String improve() {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int i = 0; i < placed.size(); i++) {
                if (state.visits() >= limit) {
                    return "visits";
                }
                moved |= move(i) > 0;
            }
        }
        int kicks = placed.isEmpty() || kept > 0 ? 0 : board.question.effort().kicks();
        for (int k = 0; k < kicks; k++) {
            if (state.visits() >= limit) {
                return "visits";
            }
            replace(neighbours((int) (Luck.ofSeed(SEED).uniform(k) * placed.size())));
        }
        return kicks == 0 ? "no better move" : "kicks";
    }

    /** Moves one unit to its best place; returns what that adds. */
    private double move(int index) {
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
        return to == old.place() ? 0 : best - stay;
    }

    /** Takes units up, places them greedily and by moves, and puts them back where they were if that was better. */
    private void replace(int[] indices) {
        List<Placement> old = IntStream.of(indices).mapToObj(placed::get).toList();
        double change = 0;
        int[] units = new int[groups.size()];
        for (Placement p : old) {
            lift(p);
            change -= state.gain(p.group(), p.place());
            units[p.group()]++;
        }
        LazyGreedy greedy = new LazyGreedy(groups, state, standing);
        List<Placement> anew = greedy.place(units);
        change += greedy.gained();
        for (int i = 0; i < indices.length; i++) {
            placed.set(indices[i], anew.get(i));
        }
        for (int index : indices) {
            change += move(index);
        }
        if (change < 0) {
            IntStream.of(indices).mapToObj(placed::get).forEach(this::lift);
            old.forEach(this::drop);
            for (int i = 0; i < indices.length; i++) {
                placed.set(indices[i], old.get(i));
            }
        }
    }

    /** The units that stand nearest to one of them, itself included. */
    private int[] neighbours(int index) {
        UnitVector centre = board.ground.placeVectors[placed.get(index).place()];
        return IntStream.range(0, placed.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        i -> -board.ground.placeVectors[placed.get(i).place()].dot(centre)))
                .limit(TAKEN_UP)
                .mapToInt(Integer::intValue)
                .toArray();
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
