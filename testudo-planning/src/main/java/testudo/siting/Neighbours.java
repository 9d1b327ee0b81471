package testudo.siting;

import java.util.List;

/** For every place and every reach, the assets that it covers. */
final class Neighbours {
    private final Near.Covered[] covered;

    Neighbours(Ground ground, List<Reach> reaches) {
        Near near =
                ground.near(reaches.stream().mapToDouble(Reach::farMetres).max().orElse(0));
        covered = reaches.stream().map(near::by).toArray(Near.Covered[]::new);
    }

    /** The array that holds the assets of a reach. */
    int[] items(int reach) {
        return covered[reach].items();
    }

    int start(int reach, int place) {
        return covered[reach].starts()[place];
    }

    int end(int reach, int place) {
        return covered[reach].ends()[place];
    }
}
