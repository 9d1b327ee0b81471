package testudo.procurement.model;

import java.util.Arrays;
import java.util.Set;
import testudo.procurement.supply.Hold;

/**
 * More of an item than this cannot help a member: its needs are met, or its money, the line or its crews are used up. Only what holds purchases
 * up counts. Tight ceilings make the relaxation say honestly how much of a type a member would take on.
 */
final class Ceiling {
    private static final double ROUNDING = 1e-9;
    private static final double NONE = 1e9;

    private final Grid grid;
    private final int c;
    private final Set<Hold> holds;

    Ceiling(Grid grid, int c, Set<Hold> holds) {
        this.grid = grid;
        this.c = c;
        this.holds = holds;
    }

    /** Orders of all years. */
    long orders(int e) {
        double made = grid.question.lines().get(grid.lineOf[e]).expansions().isEmpty() ? made(e, grid.years - 1) : NONE;
        double wanted = grid.isRounds(e) ? fired(e) : useful(e);
        return whole(Math.min(Math.min(wanted, made), money(grid.years - 1) / Math.max(ROUNDING, grid.price[e])));
    }

    /** Ready at the end of a year of a type that is neither held nor signed for, with the rounds that it needs. */
    long ready(int e, int t) {
        int rounds = grid.roundsOf[e];
        double price = grid.price[e] + (rounds < 0 ? 0 : grid.roundsEach[e] * grid.price[rounds]);
        double money = money(t) + (rounds < 0 ? 0 : grid.owned(c, rounds, t) * grid.price[rounds]);
        double most = Math.min(made(e, t - grid.training[e]), money / Math.max(ROUNDING, price));
        double crews = holds.contains(Hold.CREWS) && grid.crew[e] > 0
                ? (double) grid.question.members().get(c).crews().get(t) / grid.crew[e]
                : NONE;
        return Math.min(orders(e), whole(Math.min(most, crews)));
    }

    /** All money until the end of a year. */
    private double money(int until) {
        return holds.contains(Hold.MONEY)
                ? Arrays.stream(grid.budget[c], 0, until + 1).sum()
                : Double.POSITIVE_INFINITY;
    }

    /** All that a line can make until the end of a year, with every enlargement from the start. */
    private double made(int e, int until) {
        if (!holds.contains(Hold.FACTORIES)) {
            return NONE;
        }
        int line = grid.lineOf[e];
        double made = 0;
        for (int t = 0; t <= until; t++) {
            made += grid.capacity[line][t];
            for (var way : grid.question.lines().get(line).expansions()) {
                made += t < way.delayYears() ? 0 : way.added() * way.most();
            }
        }
        return made;
    }

    private double useful(int e) {
        double useful = 0;
        for (int n = 0; n < grid.needs(c); n++) {
            double adds = grid.capability(c, n, e);
            useful = adds > 0 ? Math.max(useful, Math.ceil(grid.wanted(c, n) / adds - ROUNDING)) : useful;
        }
        return useful;
    }

    /** Rounds that all useful fire units of the member can need. */
    private double fired(int rounds) {
        double sum = 0;
        for (int e = 0; e < grid.items; e++) {
            if (grid.roundsOf[e] == rounds && useful(e) > 0) {
                double units = orders(e)
                        + Arrays.stream(grid.held[c][e]).max().orElse(0)
                        + Arrays.stream(grid.signed[c][e]).sum();
                sum += units * grid.roundsEach[e];
            }
        }
        return sum;
    }

    private static long whole(double most) {
        return (long) Math.floor(Math.min(NONE, most) + ROUNDING);
    }
}
