package testudo.siting;

/**
 * The slots of cover that a group's units give from each of its places.
 *
 * @param starts by place in the group's order: where its slots begin; one more than there are places
 * @param slots of {@link PricedCells}
 */
record PricedReach(int[] starts, int[] slots) {
    /** Nothing from nowhere. */
    static final PricedReach NONE = new PricedReach(new int[1], new int[0]);

    static PricedReach of(Board board, Group group, PricedCells cells) {
        int[] places = group.places();
        int[] starts = new int[places.length + 1];
        for (int p = 0; p < places.length; p++) {
            starts[p + 1] = starts[p] + list(board, group, places[p], cells, new int[0], 0);
        }
        int[] slots = new int[starts[places.length]];
        for (int p = 0; p < places.length; p++) {
            list(board, group, places[p], cells, slots, starts[p]);
        }
        return new PricedReach(starts, slots);
    }

    /** Writes the slots of one place where there is room; returns how many there are. */
    private static int list(Board board, Group group, int place, PricedCells cells, int[] to, int from) {
        int at = from;
        for (int k = 0; k < group.reaches().length; k++) {
            int reach = group.reaches()[k];
            if (reach < 0) {
                continue;
            }
            int[] items = board.neighbours.items(reach);
            int end = board.neighbours.end(reach, place);
            int[] slotOf = cells.slots(k, group.layers()[k]);
            for (int i = board.neighbours.start(reach, place); i < end; i++) {
                int slot = slotOf[items[i]];
                if (slot >= 0 && group.protects()[board.ground.assetMember[items[i]]]) {
                    if (at < to.length) {
                        to[at] = slot;
                    }
                    at++;
                }
            }
        }
        return at - from;
    }

    /** What the cover from each place costs at those prices. */
    double[] worth(double[] prices) {
        double[] worth = new double[starts.length - 1];
        for (int p = 0; p < worth.length; p++) {
            double sum = 0;
            for (int i = starts[p]; i < starts[p + 1]; i++) {
                sum += prices[slots[i]];
            }
            worth[p] = sum;
        }
        return worth;
    }

    /** Notes the cover that so many units give from a place. */
    void give(int place, int units, int[] given) {
        for (int i = starts[place]; i < starts[place + 1]; i++) {
            given[slots[i]] += units;
        }
    }
}
