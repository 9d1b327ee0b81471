package testudo.raid;

import java.util.Arrays;

/** The threats that wait for each unit, in the order of asking: linked lists in arrays. */
final class Waiting {
    private final int[] first;
    private final int[] last;
    private int[] next = new int[256];
    private int[] previous = new int[256];
    private int[] threat = new int[256];
    private int[] window = new int[256];
    private int size;
    private int free;

    Waiting(int units) {
        first = new int[units];
        last = new int[units];
        clear();
    }

    void clear() {
        Arrays.fill(first, -1);
        Arrays.fill(last, -1);
        size = 0;
        free = -1;
    }

    boolean any(int unit) {
        return first[unit] >= 0;
    }

    int first(int unit) {
        return first[unit];
    }

    int next(int node) {
        return next[node];
    }

    int threat(int node) {
        return threat[node];
    }

    int window(int node) {
        return window[node];
    }

    void add(int unit, int ofThreat, int ofWindow) {
        int node = free;
        if (node >= 0) {
            free = next[node];
        } else {
            if (size == next.length) {
                next = Arrays.copyOf(next, 2 * size);
                previous = Arrays.copyOf(previous, 2 * size);
                threat = Arrays.copyOf(threat, 2 * size);
                window = Arrays.copyOf(window, 2 * size);
            }
            node = size++;
        }
        threat[node] = ofThreat;
        window[node] = ofWindow;
        next[node] = -1;
        previous[node] = last[unit];
        if (last[unit] >= 0) {
            next[last[unit]] = node;
        } else {
            first[unit] = node;
        }
        last[unit] = node;
    }

    void remove(int unit, int node) {
        int before = previous[node];
        int after = next[node];
        if (before >= 0) {
            next[before] = after;
        } else {
            first[unit] = after;
        }
        if (after >= 0) {
            previous[after] = before;
        } else {
            last[unit] = before;
        }
        next[node] = free;
        free = node;
    }
}
