package testudo.siting;

import java.util.ArrayList;
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
    private record Candidate(double gain, int group, int place, int age) implements Comparable<Candidate> {
        /** The best first. */
        @Override
        public int compareTo(Candidate other) {
            if (gain != other.gain) {
                return gain > other.gain ? -1 : 1;
            }
            return group != other.group ? Integer.compare(group, other.group) : Integer.compare(place, other.place);
        }
    }

    private final List<Group> groups;
    private final CoverState state;
    private final Count standing;

    LazyGreedy(List<Group> groups, CoverState state, Count standing) {
        this.groups = groups;
        this.state = state;
        this.standing = standing;
    }

    /** Places all units of the chosen groups. */
    List<Placement> place(Predicate<Group> chosen) {
        return place(groups.stream()
                .mapToInt(group -> chosen.test(group) ? group.units() : 0)
                .toArray());
    }

    /** Places so many units of each group. */
    List<Placement> place(int[] units) {
        int[] left = units.clone();
        PriorityQueue<Candidate> queue = new PriorityQueue<>();
        for (int g = 0; g < left.length; g++) {
            for (int place : left[g] > 0 ? groups.get(g).places() : new int[0]) {
                if (free(g, place)) {
                    queue.add(new Candidate(state.gain(g, place), g, place, 0));
                }
            }
        }
        List<Placement> placed = new ArrayList<>();
        while (!queue.isEmpty()) {
            Candidate best = queue.remove();
            int group = best.group();
            if (left[group] == 0) {
                continue;
            }
            if (best.age() == placed.size()) {
                stand(best, placed);
                left[group]--;
            }
            if (free(group, best.place())) {
                queue.add(new Candidate(state.gain(group, best.place()), group, best.place(), placed.size()));
            }
        }
        return placed;
    }

    private boolean free(int group, int place) {
        return standing.at(group, place) < groups.get(group).cap();
    }

    private void stand(Candidate best, List<Placement> placed) {
        state.add(best.group(), best.place());
        placed.add(new Placement(best.group(), best.place()));
        standing.increase(best.group(), best.place());
    }
}
