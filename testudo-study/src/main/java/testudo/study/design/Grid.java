package testudo.study.design;

/** Every combination of evenly spaced levels, both ends among them; the last factor moves fastest. */
final class Grid extends Cube {
    private final int levels;
    private final int factors;

    Grid(int levels, int factors) {
        this.levels = levels;
        this.factors = factors;
    }

    @Override
    Spot at(long index) {
        double[] place = new double[factors];
        long rest = index;
        for (int i = factors - 1; i >= 0; i--) {
            place[i] = (double) (rest % levels) / (levels - 1);
            rest /= levels;
        }
        return point(place);
    }
}
