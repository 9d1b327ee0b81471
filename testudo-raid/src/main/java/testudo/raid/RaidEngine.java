package testudo.raid;

/** Fights a raid against a laydown many times. */
public final class RaidEngine {
    private final RaidSetup setup;

    private RaidEngine(RaidSetup setup) {
        this.setup = setup;
    }

    /** An engine for one set-up; windows are computed here, once. */
    public static RaidEngine of(RaidSetup setup) {
        return new RaidEngine(setup);
    }

    /** Fights. The result depends on the set-up, the number of trials and the seed, and on nothing else. */
    public RaidResult fight(Trials trials) {
        throw new IllegalStateException(
                "the kernel has not landed yet for " + setup.laydown().name() + trials);
    }
}
