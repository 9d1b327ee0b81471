package testudo.siting.cover;

import java.util.Arrays;
import java.util.stream.IntStream;
import testudo.quantity.Scalar;
import testudo.siting.cover.Certificate.Bound;
import testudo.solver.Ending;
import testudo.solver.Highs;
import testudo.solver.Limits;
import testudo.solver.Outcome;

/**
 * The sites that together cover the most weight: max sum w_r z_r, z_r at most the number of chosen sites that cover r, p sites.
 *
 * <p>Steps: points with the same covering set are one row; dominated sites go; two chains of greedy choice, best swaps and kicks; prices on
 * cover for an upper bound; sites that those prices show to be in no better answer are fixed; branch and bound on what is left.
 *
 * <p>Source: Church and ReVelle 1974; Cordeau, Furini and Ljubić 2019 for the family on which it is measured.
 */
public final class MaximalCover {
    /** Up to this many entries a table goes through the linear relaxation; larger ones are bounded by prices alone. */
    private static final int LARGEST_RELAXATION = 60_000;

    /** Up to this many entries that fixing leaves, branch and bound is tried. */
    private static final int LARGEST_TREE = 200_000;

    /** A run that ends on a gap which a better value then widened is taken up again. */
    private static final int MOST_RUNS = 4;

    private static final String SEARCH_LIMITS = "searchLimits";

    private final CoverTable table;
    private final int p;
    private final SearchLimits limits;
    /** A value at which the search may stop, or a bound below which it may. */
    private final long wanted;

    private boolean[] chosen;
    private long value;
    private double bound;
    private Bound kind = Bound.TOTAL;
    private long work;
    private String stoppedBy = SEARCH_LIMITS;

    private MaximalCover(CoverTable table, int p, long wanted, SearchLimits limits) {
        this.wanted = wanted;
        this.table = table;
        this.p = Math.min(p, table.sites);
        this.limits = limits;
        chosen = new boolean[table.sites];
        bound = Arrays.stream(table.weights).sum();
    }

    /**
     * Chooses p sites.
     *
     * @throws IllegalArgumentException if p is negative
     */
    public static CoverAnswer of(CoverTable table, int p, SearchLimits limits) {
        return reaching(table, p, Long.MAX_VALUE, limits);
    }

    /** Chooses p sites, and stops as soon as it is known whether p sites can reach the wanted weight. */
    static CoverAnswer reaching(CoverTable table, int p, long wanted, SearchLimits limits) {
        if (p < 0) {
            throw new IllegalArgumentException("a number of sites is not negative, was " + p);
        }
        MaximalCover search = new MaximalCover(table, p, wanted, limits);
        search.run();
        return search.answer();
    }

    private void run() {
        if (table.rows() == 0 || p == 0) {
            tighten(0, Bound.TOTAL);
            return;
        }
        ReducedRows start =
                ReducedRows.of(table, new boolean[table.sites], Dominance.dominated(table), new double[table.rows()]);
        SwapChains.Chain chain = SwapChains.best(start.rows(), p, limits);
        work += chain.visits();
        take(chain.chosen(), start.names(), new boolean[table.sites]);
        double[] prices = firstPrices(start.rows());
        PriceSearch search = new PriceSearch(start.rows(), p, prices);
        search.improve(Math.max(1, relaxes(start.rows()) ? 1 : limits.priceRounds()), value, limits.cancelled());
        work += search.visits();
        tighten(search.bound(), relaxes(start.rows()) ? Bound.LINEAR : Bound.LAGRANGIAN);
        if (!done() && limits.exact() && Highs.available()) {
            branch(start, search);
        }
    }

    private boolean relaxes(CoverTable rows) {
        return rows.rowSites.length <= LARGEST_RELAXATION && Highs.available();
    }

    /** Prices from the linear relaxation where that is quick, else a first guess. */
    private double[] firstPrices(CoverTable rows) {
        if (!relaxes(rows) || limits.cancelled().getAsBoolean()) {
            return PriceSearch.evenPrices(rows);
        }
        Outcome.Found relaxed =
                Highs.solve(CoverModel.of(rows, p, false), Limits.NONE).found();
        work += relaxed.work().iterations();
        double[] prices = new double[rows.rows()];
        for (int r = 0; r < prices.length; r++) {
            prices[r] = Math.max(0, Math.min(rows.weights[r], Math.abs(relaxed.duals()[r + 1])));
        }
        return prices;
    }

    private void branch(ReducedRows start, PriceSearch search) {
        boolean[] in = new boolean[start.names().length];
        boolean[] out = new boolean[start.names().length];
        search.fix(value, in, out);
        ReducedRows left = ReducedRows.of(start.rows(), in, out, search.prices());
        if (left.rows().rowSites.length > LARGEST_TREE) {
            return;
        }
        boolean[] taken = new boolean[table.sites];
        int open = p;
        for (int s = 0; s < in.length; s++) {
            taken[start.names()[s]] |= in[s];
            open -= in[s] ? 1 : 0;
        }
        int[] names = Arrays.stream(left.names()).map(s -> start.names()[s]).toArray();
        try (Highs session = Highs.open(CoverModel.of(left.rows(), open, true))) {
            session.start(CoverModel.point(left.rows(), standing(names)));
            session.option("mip_heuristic_effort", "0");
            session.option("mip_allow_restart", "false");
            session.cancelWhen(limits.cancelled());
            Limits stops = new Limits(limits.gap(), limits.nodes(), limits.iterations(), limits.clock());
            for (int i = 0; i < MOST_RUNS && !done() && !stopped(); i++) {
                session.option("mip_abs_gap", Double.toString(openGap()));
                read(session.solve(stops), left, names, taken);
            }
        }
    }

    private boolean stopped() {
        return !stoppedBy.equals(Ending.PROVED.words()) && !stoppedBy.equals(SEARCH_LIMITS);
    }

    /** Weights are whole: a gap below one is proof, and a gap that keeps the bound below the wanted weight tells that it is out of reach. */
    private double openGap() {
        return wanted == Long.MAX_VALUE ? 0.999 : Math.max(0.999, wanted - value - 0.001);
    }

    private void read(Outcome outcome, ReducedRows left, int[] names, boolean[] taken) {
        work += outcome.work().iterations();
        if (outcome instanceof Outcome.Found found) {
            int[] sites = IntStream.range(0, names.length)
                    .filter(s -> found.whole(s) == 1)
                    .toArray();
            take(sites, names, taken);
        }
        stoppedBy = outcome.ending().words();
        double open = outcome.bound().value() + left.taken();
        boolean proved = outcome.ending() == Ending.PROVED && open < value + 1;
        tighten(proved ? value : Math.max(value, open), Bound.BRANCH_AND_BOUND);
    }

    private boolean[] standing(int[] names) {
        boolean[] in = new boolean[names.length];
        for (int s = 0; s < names.length; s++) {
            in[s] = chosen[names[s]];
        }
        return in;
    }

    /** Takes over a choice if it covers more than the one so far. */
    private void take(int[] sites, int[] names, boolean[] also) {
        boolean[] choice = also.clone();
        for (int s : sites) {
            choice[names[s]] = true;
        }
        long covered = table.covered(choice);
        if (covered > value) {
            value = covered;
            chosen = choice;
        }
    }

    private void tighten(double newBound, Bound newKind) {
        if (newBound < bound) {
            bound = newBound;
            kind = newKind;
        }
        if (done()) {
            stoppedBy = Math.floor(bound + 1e-6) <= value ? Ending.PROVED.words() : told() ? "told" : "gap";
        }
    }

    /** Weights are whole, so a bound below the next whole number is proof. */
    private boolean done() {
        return Math.floor(bound + 1e-6) <= value
                || bound - value <= limits.gap().fraction() * value
                || told();
    }

    private boolean told() {
        return wanted < Long.MAX_VALUE && (value >= wanted || Math.floor(bound + 1e-6) < wanted);
    }

    private CoverAnswer answer() {
        boolean proved = Math.floor(bound + 1e-6) <= value;
        if (!proved && limits.cancelled().getAsBoolean()) {
            stoppedBy = Ending.CANCELLED.words();
        }
        Certificate certificate =
                new Certificate(Scalar.of(value), Scalar.of(proved ? value : bound), kind, proved, stoppedBy, work);
        return new CoverAnswer(
                IntStream.range(0, chosen.length).filter(s -> chosen[s]).boxed().toList(), certificate, table.rows());
    }
}
