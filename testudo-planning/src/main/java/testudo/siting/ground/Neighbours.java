package testudo.siting.ground;

import java.util.List;

/** For every place and every reach, the assets that it covers. */
public final class Neighbours {
    private final Near.Covered[] covered;

    public Neighbours(Ground ground, List<Reach> reaches) {
        Near near =
                ground.near(reaches.stream().mapToDouble(Reach::farMetres).max().orElse(0));
        covered = reaches.stream().map(near::by).toArray(Near.Covered[]::new);
    }

    /** The array that holds the assets of a reach. */
    public int[] items(int reach) {
        return covered[reach].items();
    }

    public int start(int reach, int place) {
        return covered[reach].starts()[place];
    }

    public int end(int reach, int place) {
        return covered[reach].ends()[place];
    }
}
