package testudo.study.design;

/** Each of as many strata of each factor as there are points is met once, at a drawn place within it. */
final class Latin extends Cube {
    private final int points;
    private final int factors;
    private final long seed;

    Latin(int points, int factors, long seed) {
        this.points = points;
        this.factors = factors;
        this.seed = seed;
    }

    @Override
    Spot at(long index) {
        double[] place = new double[factors];
        for (int i = 0; i < factors; i++) {
            int stratum = Keyed.shuffled((int) index, points, Keyed.key(seed, i));
            place[i] = (stratum + Keyed.uniform(seed, i, index)) / points;
        }
        return point(place);
    }
}
