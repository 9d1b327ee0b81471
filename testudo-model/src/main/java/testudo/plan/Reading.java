package testudo.plan;

/** What the factor multiplies; no official text says of what the 400% is. */
public enum Reading {
    /** The requirement for ground-based air-defence units, 293 to 1,467, run as fire units. */
    REQUIREMENT("requirement"),
    /** The fire units of the base. */
    FIRE_UNITS("fire-units"),
    /** The rounds of the base; fire units stay. */
    ROUNDS("rounds"),
    /** The money: more yearly air-defence budgets for ten years, buying today's mix. */
    MONEY("money");

    private final String key;

    Reading(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
