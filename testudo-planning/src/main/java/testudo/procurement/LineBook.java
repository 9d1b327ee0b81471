package testudo.procurement;

import java.util.ArrayList;
import java.util.List;

/** The stated output of one line, year by year, and what signed contracts take of it; what is not taken in a year may be made ahead for the next. */
final class LineBook {
    private final long[] taken;
    private final List<Long> capacity;
    private List<Long> left = List.of();

    LineBook(List<Long> capacity) {
        this.capacity = List.copyOf(capacity);
        this.taken = new long[capacity.size()];
    }

    /** Takes the deliveries of a contract; how many pieces of it the stated output cannot have made by the year in which they are due. */
    long take(List<Long> spread) {
        long beyond = 0;
        for (int t = 0; t < taken.length; t++) {
            long possible = Math.min(spread.get(t), Math.max(0, room(t)));
            taken[t] += possible;
            beyond += spread.get(t) - possible;
        }
        return beyond;
    }

    /** The least that is left by any year from t on, so that no later contract is robbed. */
    private long room(int t) {
        long made = 0;
        long used = 0;
        long room = Long.MAX_VALUE;
        for (int s = 0; s < taken.length; s++) {
            made += capacity.get(s);
            used += taken[s];
            room = s < t ? room : Math.min(room, made - used);
        }
        return room;
    }

    /** Ends the contracts: what each year has left is for orders without years. */
    void hold() {
        List<Long> open = new ArrayList<>();
        for (int t = 0; t < taken.length; t++) {
            open.add(Math.max(0, capacity.get(t) - taken[t]));
        }
        left = open;
    }

    /** As many as each year has left, until all are made. */
    List<Long> asFast(long pieces) {
        List<Long> spread = new ArrayList<>();
        List<Long> after = new ArrayList<>();
        long open = pieces;
        for (long room : left) {
            long now = Math.min(open, room);
            spread.add(now);
            after.add(room - now);
            open -= now;
        }
        left = after;
        return spread;
    }
}
