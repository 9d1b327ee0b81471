package testudo.raid;

/** Sees every event of one trial; absent from all other trials. */
interface Watcher {
    /** What happened. */
    enum Kind {
        FIRE,
        HIT,
        MISS,
        RELOAD
    }

    void see(double seconds, Kind kind, int threat, int unit, int rounds);
}
