package testudo.plan;

import java.io.Serializable;
import testudo.facts.FactBook;
import testudo.quantity.Member;

/**
 * What the United States contributes in the theatre.
 *
 * @param state in place, reinforced or none
 * @param units fire units that arrive; used when reinforced
 * @param fromDay day of the campaign on which they arrive; used when reinforced
 */
public record UnitedStates(State state, int units, int fromDay) implements Serializable {
    public static final UnitedStates IN_PLACE = new UnitedStates(State.IN_PLACE, 0, 0);
    public static final UnitedStates NONE = new UnitedStates(State.NONE, 0, 0);

    public UnitedStates {
        if (units < 0 || fromDay < 0) {
            throw new IllegalArgumentException("reinforcement needs units and a day that are not negative");
        }
    }

    /**
     * The reinforcement that the facts assume where a plan states none.
     *
     * <p>Source: {@code procurement_plan}, rows {@code reinforcement} and {@code reinforcement_day}.
     */
    public static UnitedStates reinforced(FactBook facts) {
        return new UnitedStates(State.REINFORCED, whole(facts, "reinforcement"), whole(facts, "reinforcement_day"));
    }

    private static int whole(FactBook facts, String parameter) {
        return facts.table("procurement_plan")
                .find(parameter)
                .flatMap(row -> row.decimal("base"))
                .orElseThrow(() -> new IllegalStateException(
                        "table procurement_plan has no '" + parameter + "'.\nMaybe an overlay dropped it."))
                .intValue();
    }

    /** What is there on a day of the campaign: before a reinforcement arrives, those in place. */
    public UnitedStates on(int day) {
        return state == State.REINFORCED && day < fromDay ? IN_PLACE : this;
    }

    /** Whether a member takes part: all do, but without the United States that one neither pays nor has units. */
    public boolean takesPart(Member member) {
        return state != State.NONE || !member.equals(Member.USA);
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
