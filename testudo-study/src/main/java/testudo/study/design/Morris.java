package testudo.study.design;

/** Morris' trajectories on four levels: a drawn start, then each factor moved once by two thirds, in a drawn order. */
final class Morris extends Cube {
    private static final int LEVELS = 4;
    private static final double STEP = LEVELS / (2.0 * (LEVELS - 1));

    private final int factors;
    private final long seed;

    Morris(int factors, long seed) {
        this.factors = factors;
        this.seed = seed;
    }

    @Override
    Spot at(long index) {
        long group = index / (factors + 1);
        int step = (int) (index % (factors + 1));
        double[] place = new double[factors];
        int moved = -1;
        for (int i = 0; i < factors; i++) {
            place[i] = Math.floor(Keyed.uniform(seed, i, group) * LEVELS) / (LEVELS - 1);
        }
        int key = Keyed.key(seed, 5000 + group);
        for (int s = 0; s < step; s++) {
            moved = Keyed.shuffled(s, factors, key);
            place[moved] += place[moved] < 0.5 ? STEP : -STEP;
        }
        return new Spot(step == 0 ? "start" : "step", moved, group, place);
    }
}
