package testudo.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import testudo.defence.Laydown;
import testudo.quantity.Percent;
import testudo.quantity.Scalar;
import testudo.siting.cover.Certificate;
import testudo.solver.Highs;

/**
 * The placing of some groups for what some assets weigh: lazy greedy, then moves, then with more effort a choice for all units at once.
 *
 * <p>Where the worst of the stated raids are asked for, raids are given more weight for as long as the placement is poor against them: every
 * round places for the mean of the weights so far, the weights that are worst for what stands are added, and the best placement is kept
 * (fictitious play: Brown 1951). A bound on the mean by any of those weights bounds the worst.
 */
final class Placing {
    private static final int ROUNDS = 6;
    /** Rounds in which prices are moved before short lists are drawn up. */
    private static final int ROUNDS_FOR_LISTS = 300;

    private final Board board;
    private final CoverState state;
    private final RaidWeights raids;
    private final double[] assets;
    private final Predicate<Group> chosen;
    private final List<Placement> earlier;
    private final Optional<Percent> priceOfMoving;
    private final Count standing;
    private List<Placement> placed = List.of();
    private double[] counted;
    private String stoppedBy = "";
    private long visits;
    private Optional<LayeredPrices> prices = Optional.empty();

    /**
     * Prepares.
     *
     * @param assets what every asset weighs
     * @param chosen the groups to be placed
     * @param earlier where units stand from before
     * @param priceOfMoving the share by which such a unit must gain to move; empty where none moves
     */
    Placing(
            Board board,
            CoverState state,
            RaidWeights raids,
            double[] assets,
            Predicate<Group> chosen,
            Laydown earlier,
            Optional<Percent> priceOfMoving) {
        this.board = board;
        this.state = state;
        this.raids = raids;
        this.assets = assets;
        this.chosen = chosen;
        this.standing = board.noneStanding();
        this.earlier = EarlierPlaces.of(board, earlier, chosen);
        this.priceOfMoving = priceOfMoving;
        counted = raids.chances();
    }

    List<Placement> placed() {
        return placed;
    }

    /** Places the groups beside what stands. */
    void place() {
        long from = state.visits();
        placeFor(counted);
        if (raids.worst()) {
            placeForTheWorst();
        }
        visits += state.visits() - from;
    }

    private void placeForTheWorst() {
        List<Placement> best = placed;
        double most = worst();
        for (int round = 1; round <= ROUNDS; round++) {
            double[] worst = raids.worst(raids.worth(state, assets));
            for (int w = 0; w < counted.length; w++) {
                counted[w] += (worst[w] - counted[w]) / (round + 1);
            }
            lift();
            placeFor(counted);
            if (worst() > most) {
                most = worst();
                best = placed;
            }
        }
        replace(best);
    }

    private void placeFor(double[] q) {
        state.weigh(raids.cells(assets, q));
        List<Placement> all = new ArrayList<>(earlier);
        int[] left = board.groups.stream()
                .mapToInt(group -> chosen.test(group) ? group.units() : 0)
                .toArray();
        for (Placement p : all) {
            state.add(p.group(), p.place());
            standing.increase(p.group(), p.place());
            left[p.group()]--;
        }
        all.addAll(new LazyGreedy(board.groups, state, standing).place(left));
        move(all);
    }

    private void move(List<Placement> start) {
        var search = new SwapSearch(board, state, standing, start, earlier.size(), priceOfMoving);
        stoppedBy = search.improve();
        placed = search.placed();
    }

    /** Lets a solver choose for all units at once among the places that prices say are worth most, and keeps what is better. */
    void chooseAnew() {
        int more = board.question.effort().shortList();
        if (more == 0
                || !earlier.isEmpty()
                || placed.isEmpty()
                || !Highs.available()
                || board.cancelled.getAsBoolean()) {
            return;
        }
        long from = state.visits();
        double[] weights = raids.cells(assets, counted);
        state.weigh(weights);
        double value = value();
        List<Placement> old = placed;
        short[] after = state.counts();
        lift();
        short[] before = state.counts();
        LayeredPrices found = new LayeredPrices(board, among(), weights, before, after);
        found.improve(ROUNDS_FOR_LISTS, value);
        placed = new ShortLists(board, among(), found, more).choose(old, weights, before);
        drop();
        move(placed);
        if (value() <= value) {
            replace(old);
        }
        prices = Optional.of(found);
        visits += state.visits() - from;
    }

    /** What the placement is worth: the mean of the raids or of the worst of them. */
    private double value() {
        return raids.worst() ? worst() : state.value();
    }

    private boolean[] among() {
        boolean[] among = new boolean[board.groups.size()];
        for (int g = 0; g < among.length; g++) {
            among[g] = chosen.test(board.groups.get(g));
        }
        return among;
    }

    private void replace(List<Placement> other) {
        lift();
        placed = other;
        drop();
    }

    /** Takes all units up. */
    void lift() {
        for (Placement p : placed) {
            state.remove(p.group(), p.place());
            standing.decrease(p.group(), p.place());
        }
    }

    private void drop() {
        for (Placement p : placed) {
            state.add(p.group(), p.place());
            standing.increase(p.group(), p.place());
        }
    }

    /** The mean of the worst raids. */
    private double worst() {
        double[] worth = raids.worth(state, assets);
        double[] worst = raids.worst(worth);
        double sum = 0;
        for (int w = 0; w < worth.length; w++) {
            sum += worst[w] * worth[w];
        }
        return sum;
    }

    /** What the placement is worth, where nobody asks how good that is: nothing is worth more than all of it covered. */
    Certificate withoutBound() {
        double[] weights = raids.cells(assets, counted);
        state.weigh(weights);
        double value = value();
        double total = Arrays.stream(weights).sum();
        return new Certificate(
                Scalar.of(value),
                Scalar.of(Math.max(value, total)),
                Certificate.Bound.TOTAL,
                total <= value,
                stoppedBy,
                visits);
    }

    /** How good the placement is known to be beside all that stands. */
    Certificate certificate() {
        double[] weights = raids.cells(assets, counted);
        state.weigh(weights);
        double mean = state.value();
        double value = value();
        double free = FreeBound.of(board.groups, state, chosen);
        short[] after = state.counts();
        lift();
        short[] before = state.counts();
        free = Math.min(free, FreeBound.of(board.groups, state, chosen));
        drop();
        int rounds = board.question.effort().boundRounds();
        Optional<LayeredPrices> found = prices.isEmpty() && rounds > 0
                ? Optional.of(new LayeredPrices(board, among(), weights, before, after))
                : prices;
        found.ifPresent(p -> p.improve(rounds, mean));
        double byPrices = found.map(LayeredPrices::bound).orElse(Double.POSITIVE_INFINITY);
        boolean priced = byPrices < free;
        double bound = Math.max(value, priced ? byPrices : free);
        return new Certificate(
                Scalar.of(value),
                Scalar.of(bound),
                priced ? Certificate.Bound.LAGRANGIAN : Certificate.Bound.SUBMODULAR,
                bound <= value * (1 + 1e-9),
                stoppedBy,
                visits + found.map(LayeredPrices::visits).orElse(0L));
    }
}
