package testudo.siting;

import java.util.HashMap;
import java.util.Map;

/** How many units of each group stand at each place. */
final class Count {
    private final Map<Long, Integer> standing = new HashMap<>();

    int increase(int group, int place) {
        return standing.merge(key(group, place), 1, Integer::sum);
    }

    void decrease(int group, int place) {
        standing.merge(key(group, place), -1, Integer::sum);
    }

    int at(int group, int place) {
        return standing.getOrDefault(key(group, place), 0);
    }

    private static long key(int group, int place) {
        return (long) group << 32 | place;
    }
}
