package testudo.study.design;

import testudo.study.question.Design;

/** A design in the unit cube. */
abstract class Cube {
    /**
     * One spot of it.
     *
     * @param role what it is for
     * @param of the factor that it changes, or -1
     * @param group base point or trajectory, or -1
     * @param place in the cube
     */
    record Spot(String role, int of, long group, double[] place) {}

    /** The spot of that number. */
    abstract Spot at(long index);

    static Cube of(Design design, int factors, long seed) {
        return switch (design.kind()) {
            case GRID -> new Grid(design.size(), factors);
            case LATIN -> new Latin(design.size(), factors, seed);
            case NEARLY_ORTHOGONAL -> new NearlyOrthogonal(design.size(), factors, seed);
            case NET -> new Net(factors, seed);
            case SOBOL -> new Crossed(factors, seed);
            case MORRIS -> new Morris(factors, seed);
        };
    }

    static Spot point(double[] place) {
        return new Spot("point", -1, -1, place);
    }
}
