package testudo.siting;

import java.util.ArrayList;
import java.util.List;

/** Moves single units to better places of their group until no move helps or the visits are spent. */
final class SwapSearch {
    private static final double LEAST_RELATIVE_GAIN = 1e-9;
    private final List<Group> groups;
    private final CoverState state;
    private final long limit;

    SwapSearch(List<Group> groups, CoverState state, long visits) {
        this.groups = groups;
        this.state = state;
        limit = state.visits() + visits;
    }

    /** The improved placement and why the search ended. */
    record Improved(List<Placement> placed, String stoppedBy) {}

    Improved improve(List<Placement> start) {
        List<Placement> placed = new ArrayList<>(start);
        Count standing = Count.of(placed);
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int i = 0; i < placed.size(); i++) {
                if (state.visits() >= limit) {
                    return new Improved(List.copyOf(placed), "visits");
                }
                moved |= moved(placed, i, standing);
            }
        }
        return new Improved(List.copyOf(placed), "no better move");
    }

    private boolean moved(List<Placement> placed, int index, Count standing) {
        Placement old = placed.get(index);
        state.remove(old.group(), old.place());
        standing.decrease(old.group(), old.place());
        double stay = state.gain(old.group(), old.place());
        double best = stay * (1 + LEAST_RELATIVE_GAIN);
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
        state.add(old.group(), to);
        standing.increase(old.group(), to);
        placed.set(index, new Placement(old.group(), to));
        return to != old.place();
    }
}
