package testudo.siting.cover;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import testudo.quantity.Percent;
import testudo.quantity.Scalar;

/**
 * The standing test of exact siting: any instance of the public random family of Cordeau, Furini and Ljubić (European Journal of Operational
 * Research 275, 2019), generated and solved.
 */
public final class SitingBenchmark {
    private static final int MANY_SITES = 300;
    private static final int MOST_SITES = 10_000;
    private static final int MOST_POINTS = 100_000_000;
    /** The library takes a seed of 32 bits. */
    private static final long MOST_SEED = 0xFFFF_FFFFL;

    private static final String EXAMPLE = "n=100,m=10000,seed=1,budget=10,radius=5.5";
    private static final List<String> KEYS = List.of("n", "m", "seed", "budget", "radius");

    private SitingBenchmark() {}

    /**
     * One instance of the family.
     *
     * @param sites n, candidate sites
     * @param points m, demand points
     * @param seed of the random stream
     * @param budget sites to be chosen
     * @param radius a site covers points at a distance strictly below it, in a square of side 30
     */
    public record Instance(int sites, int points, long seed, int budget, Scalar radius) {
        /** The fifteen of 1,000 sites and 10,000 points: seeds 1 to 5, with 10, 15 and 20 sites to choose. */
        public static List<Instance> manySites() {
            List<Instance> all = new ArrayList<>();
            for (int seed = 1; seed <= 5; seed++) {
                all.add(new Instance(1000, 10_000, seed, 10, Scalar.of(5.75)));
                all.add(new Instance(1000, 10_000, seed, 15, Scalar.of(4.25)));
                all.add(new Instance(1000, 10_000, seed, 20, Scalar.of(3.5)));
            }
            return List.copyOf(all);
        }

        public Instance {
            if (sites < 1 || points < 1 || budget < 0 || !(radius.value() >= 0) || seed < 0) {
                throw new IllegalArgumentException(
                        "an instance needs n and m of 1 or more, and seed, budget and radius that are not negative.\n"
                                + "Maybe "
                                + EXAMPLE + ".");
            }
            if (sites > MOST_SITES || points > MOST_POINTS || seed > MOST_SEED) {
                throw new IllegalArgumentException("an instance of n=" + sites + ",m=" + points + ",seed=" + seed
                        + " is too large.\nMaybe n up to " + MOST_SITES + ", m up to " + MOST_POINTS
                        + " and a seed below 4294967296.");
            }
        }

        /**
         * Reads an instance from text such as {@code n=100,m=10000,seed=1,budget=10,radius=5.5}.
         *
         * @throws IllegalArgumentException naming what is missing, unknown or no number
         */
        public static Instance parse(String text) {
            Map<String, String> values = new LinkedHashMap<>();
            for (String part : text.split(",")) {
                String[] pair = part.split("=", 2);
                if (pair.length != 2 || !KEYS.contains(pair[0].strip())) {
                    throw new IllegalArgumentException(
                            "'" + part + "' is no part of an instance.\nMaybe write " + EXAMPLE + ".");
                }
                if (values.put(pair[0].strip(), pair[1].strip()) != null) {
                    throw new IllegalArgumentException(
                            "'" + pair[0].strip() + "' is given twice.\nMaybe write " + EXAMPLE + ".");
                }
            }
            if (!values.keySet().containsAll(KEYS)) {
                throw new IllegalArgumentException(
                        "an instance needs all of " + KEYS + ", was '" + text + "'.\nMaybe write " + EXAMPLE + ".");
            }
            try {
                return new Instance(
                        Integer.parseInt(values.get("n")),
                        Integer.parseInt(values.get("m")),
                        Long.parseLong(values.get("seed")),
                        Integer.parseInt(values.get("budget")),
                        Scalar.of(Double.parseDouble(values.get("radius"))));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        "'" + text + "' holds a value that is no number, or none that fits.\nMaybe write " + EXAMPLE
                                + ", with n up to " + MOST_SITES + " and m up to " + MOST_POINTS + ".",
                        e);
            }
        }
    }

    /**
     * What came out.
     *
     * @param value weight covered
     * @param bound weight that no choice can exceed
     * @param gap distance of the two in percent of the value
     * @param proved whether the value is the optimum
     * @param rows different covering sets
     * @param took elapsed time of generating, merging and solving; for reading, not part of the result's identity
     * @param stoppedBy why the search ended
     */
    public record Result(
            Scalar value, Scalar bound, Percent gap, boolean proved, int rows, Duration took, String stoppedBy) {}

    /** Generates and solves an instance, to proof for up to 300 sites, else by search and prices within some 60 s of work. */
    public static Result run(Instance instance) {
        return run(instance, instance.sites() <= MANY_SITES ? SearchLimits.PROOF : SearchLimits.BOUNDED);
    }

    /** Generates and solves an instance within given limits. */
    public static Result run(Instance instance, SearchLimits limits) {
        long start = System.nanoTime();
        CoverTable table = table(instance);
        CoverAnswer answer = MaximalCover.of(table, instance.budget(), limits);
        Certificate certificate = answer.certificate();
        return new Result(
                certificate.value(),
                certificate.bound(),
                certificate.gap(),
                certificate.proved(),
                answer.rows(),
                Duration.ofNanos(System.nanoTime() - start),
                certificate.stoppedBy());
    }

    /** Greedy choice, then best swaps until none helps, without a bound: what the search is held against. */
    public static Result byGreedyAndSwaps(Instance instance) {
        return run(
                instance, SearchLimits.BOUNDED.withKicks(0).withPriceRounds(0).withoutBranchAndBound());
    }

    /** The merged points of an instance. */
    public static CoverTable table(Instance instance) {
        return BenchmarkFamily.rows(
                instance.sites(),
                instance.points(),
                instance.seed(),
                instance.radius().value());
    }
}
