package testudo.siting;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import testudo.defence.FireUnit.Duty;
import testudo.defence.Inventory;
import testudo.defence.Laydown;
import testudo.quantity.Percent;
import testudo.quantity.Scalar;

/** Answers where the shield should stand. */
public final class Siting {
    private final Board board;
    private final CoverState state;
    private final Laydown earlier;
    private final Percent priceOfMoving;
    private final List<Placement> placed = new ArrayList<>();

    private Siting(SitingQuestion question, Laydown earlier, Percent priceOfMoving) {
        board = new Board(question);
        state = board.state();
        this.earlier = earlier;
        this.priceOfMoving = priceOfMoving;
    }

    /**
     * Computes a laydown.
     *
     * <p>Units kept for bases and ports are placed first, for the weight of bases; then fixed units and the reserve that has arrived are
     * placed together, for people, with the cover of the former counted. Each step is lazy greedy placement followed by moves. The value is
     * that of the package's layered cover, in people times classes.
     */
    public static SitingAnswer of(SitingQuestion question) {
        Laydown none = new Laydown("none", List.of(), 0, 0, question.sharing());
        return new Siting(question, none, Percent.of(0)).answer();
    }

    /**
     * Computes laydowns year by year: units keep their places from the year before unless a move pays.
     *
     * @param question everything but the inventory
     * @param inventories what is ready in each year, in the order of the years
     * @param priceOfMoving a unit moves only if it then adds more than it did by at least this share
     */
    public static SequencedMap<Year, SitingAnswer> byYear(
            SitingQuestion question, SequencedMap<Year, Inventory> inventories, Percent priceOfMoving) {
        SequencedMap<Year, SitingAnswer> answers = new LinkedHashMap<>();
        Laydown earlier = new Laydown("none", List.of(), 0, 0, question.sharing());
        for (Map.Entry<Year, Inventory> year : inventories.entrySet()) {
            SitingQuestion asked = question.withInventory(year.getValue());
            SitingAnswer answer = new Siting(asked, earlier, priceOfMoving).answer();
            answers.put(year.getKey(), answer);
            earlier = answer.laydown();
        }
        return answers;
    }

    /**
     * What a laydown covers, measured unit by unit.
     *
     * @param question whose assets, sharing and profiles are used
     * @param laydown any laydown
     */
    public static List<Cover> coverOf(SitingQuestion question, Laydown laydown) {
        return new CoverReport(question, laydown, false).cover();
    }

    /** What the same laydown would cover if every unit covered a circle of its greatest range: for comparison only. */
    public static List<Cover> naiveCoverOf(SitingQuestion question, Laydown laydown) {
        return new CoverReport(question, laydown, true).naiveCover();
    }

    private SitingAnswer answer() {
        Certificate bases = step(board.ground.bases, group -> group.duty() == Duty.BASES);
        Certificate people = step(board.ground.people, group -> group.duty() != Duty.BASES);
        Laydown laydown = Drawn.laydown(board, placed);
        CoverReport report = new CoverReport(board.question, laydown, false);
        return new SitingAnswer(laydown, report.cover(), report.members(), bases, people, board.shortfalls);
    }

    private Certificate step(double[] weights, Predicate<Group> chosen) {
        state.weigh(weights);
        long visits = state.visits();
        short[] before = state.counts();
        double free = FreeBound.of(board.groups, state, chosen);
        String stoppedBy = place(chosen);
        double value = state.value();
        free = Math.min(free, FreeBound.of(board.groups, state, chosen));
        LayeredPrices prices = new LayeredPrices(board, chosen, weights, before, state.counts());
        prices.improve(board.question.effort().boundRounds(), value);
        boolean priced = prices.bound() < free;
        double bound = Math.max(value, priced ? prices.bound() : free);
        return new Certificate(
                Scalar.of(value),
                Scalar.of(bound),
                priced ? Certificate.Bound.LAGRANGIAN : Certificate.Bound.SUBMODULAR,
                bound <= value * (1 + 1e-9),
                stoppedBy,
                state.visits() - visits + prices.visits());
    }

    /** Keeps what stands, places the rest, and moves what pays; returns why the search ended. */
    private String place(Predicate<Group> chosen) {
        Count standing = new Count();
        List<Placement> all = new ArrayList<>(EarlierPlaces.of(board, earlier, chosen));
        int kept = all.size();
        int[] left = board.groups.stream()
                .mapToInt(group -> chosen.test(group) ? group.units() : 0)
                .toArray();
        for (Placement p : all) {
            state.add(p.group(), p.place());
            standing.increase(p.group(), p.place());
            left[p.group()]--;
        }
        all.addAll(new LazyGreedy(board.groups, state, standing).place(left));
        SwapSearch search = new SwapSearch(board, state, standing, all, kept, priceOfMoving);
        String stoppedBy = search.improve();
        placed.addAll(search.placed());
        return stoppedBy;
    }
}
