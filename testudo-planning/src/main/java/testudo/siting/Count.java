package testudo.siting;

/** How many units of each group stand at each place. */
final class Count {
    private final int places;
    private final short[] standing;

    Count(int groups, int places) {
        this.places = places;
        standing = new short[groups * places];
    }

    int increase(int group, int place) {
        return ++standing[group * places + place];
    }

    void decrease(int group, int place) {
        standing[group * places + place]--;
    }

    int at(int group, int place) {
        return standing[group * places + place];
    }
}
