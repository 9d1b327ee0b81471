package testudo.plan;

/**
 * What the United States contributes in the theatre.
 *
 * @param state in place, reinforced or none
 * @param units fire units that arrive; used when reinforced
 * @param fromDay day of the campaign on which they arrive; used when reinforced
 */
public record UnitedStates(State state, int units, int fromDay) {
    public static final UnitedStates IN_PLACE = new UnitedStates(State.IN_PLACE, 0, 0);
    public static final UnitedStates NONE = new UnitedStates(State.NONE, 0, 0);

    public UnitedStates {
        if (units < 0 || fromDay < 0) {
            throw new IllegalArgumentException("reinforcement needs units and a day that are not negative");
        }
    }

    /** One of the three states. */
    public enum State {
        IN_PLACE("in-place"),
        REINFORCED("reinforced"),
        NONE("none");

        private final String key;

        State(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
