package testudo.study.design;

/**
 * Saltelli's design: for each base point A and B, and for each factor A with that factor's place from B. A and B are the halves of one net of twice
 * as many factors. The points of one base point follow one another.
 */
final class Crossed extends Cube {
    private final int factors;
    private final Net net;

    Crossed(int factors, long seed) {
        this.factors = factors;
        this.net = new Net(2 * factors, seed);
    }

    @Override
    Spot at(long index) {
        long group = index / (factors + 2);
        int which = (int) (index % (factors + 2));
        double[] both = net.place(group);
        double[] place = new double[factors];
        System.arraycopy(both, which == 1 ? factors : 0, place, 0, factors);
        if (which < 2) {
            return new Spot(which == 0 ? "A" : "B", -1, group, place);
        }
        place[which - 2] = both[factors + which - 2];
        return new Spot("AB", which - 2, group, place);
    }
}
