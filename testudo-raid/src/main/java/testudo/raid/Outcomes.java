package testudo.raid;

/** What each single trial came to, for questions about a distribution that means and bands do not answer. */
public final class Outcomes {
    private Outcomes() {}

    /**
     * One measure trial by trial, every assumption at its base value.
     *
     * @throws IllegalArgumentException if the set-up has no such measure
     */
    public static float[] of(RaidSetup setup, Trials trials, Measure measure) {
        Battle battle = new Battle(setup);
        Gauges gauges = new Gauges(battle);
        Fights fights = new Fights(battle, trials);
        for (int m = 0; m < fights.kept; m++) {
            if (gauges.measure(m).equals(measure)) {
                fights.upTo(trials.count());
                return fights.base(m).clone();
            }
        }
        throw new IllegalArgumentException(
                "this set-up does not measure '" + measure.key() + "'.\nMaybe leakers.drone or cost.defender.");
    }
}
