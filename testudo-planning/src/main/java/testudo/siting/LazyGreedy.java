package testudo.siting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/**
 * Places one unit after another where it adds most.
 *
 * <p>Gains only fall as units are placed, so a gain computed earlier is an upper limit: only the top of the queue is computed anew (Minoux
 * 1978; Leskovec et al. 2007). Equal gains go to the lower group and place, so the order is that of plain greedy, always.
 */
final class LazyGreedy {
    private record Candidate(double gain, int group, int place, int age) {
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::gain)
                .reversed()
                .thenComparingInt(Candidate::group)
                .thenComparingInt(Candidate::place);
    }

    private final List<Group> groups;
    private final CoverState state;
    private final PriorityQueue<Candidate> queue = new PriorityQueue<>(Candidate.BEST_FIRST);

    LazyGreedy(List<Group> groups, CoverState state) {
        this.groups = groups;
        this.state = state;
    }

    /** Places all units of the chosen groups that have a place to stand. */
    List<Placement> place(Predicate<Group> chosen) {
        int[] left = new int[groups.size()];
        for (int g = 0; g < left.length; g++) {
            if (chosen.test(groups.get(g))) {
                left[g] = groups.get(g).units();
                for (int place : groups.get(g).places()) {
                    queue.add(new Candidate(state.gain(g, place), g, place, 0));
                }
            }
        }
        return place(left);
    }

    private List<Placement> place(int[] left) {
        List<Placement> placed = new ArrayList<>();
        Count standing = new Count();
        while (!queue.isEmpty()) {
            Candidate best = queue.remove();
            int group = best.group();
            if (left[group] == 0) {
                continue;
            }
            if (best.age() == placed.size()) {
                state.add(group, best.place());
                placed.add(new Placement(group, best.place()));
                left[group]--;
                if (standing.increase(group, best.place()) == groups.get(group).cap()) {
                    continue;
                }
            }
            queue.add(new Candidate(state.gain(group, best.place()), group, best.place(), placed.size()));
        }
        return placed;
    }
}
