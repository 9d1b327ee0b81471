package testudo.siting;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * What no placement of the chosen groups can exceed: the value now plus, for every group, the largest gains that as many units could add.
 *
 * <p>Holds for any monotone submodular value and any placement now (Nemhauser, Wolsey and Fisher 1978).
 */
final class FreeBound {
    private FreeBound() {}

    static double of(List<Group> groups, CoverState state, Predicate<Group> chosen) {
        double bound = state.value();
        for (int g = 0; g < groups.size(); g++) {
            if (chosen.test(groups.get(g))) {
                bound += largest(groups.get(g), g, state);
            }
        }
        return bound;
    }

    private static double largest(Group group, int index, CoverState state) {
        double[] gains = Arrays.stream(group.places())
                .mapToDouble(place -> state.gain(index, place))
                .sorted()
                .toArray();
        double sum = 0;
        int left = group.units();
        for (int i = gains.length - 1; i >= 0 && left > 0; i--) {
            int here = Math.min(left, group.cap());
            sum += here * gains[i];
            left -= here;
        }
        return sum;
    }
}
