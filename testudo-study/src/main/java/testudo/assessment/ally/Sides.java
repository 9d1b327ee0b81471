package testudo.assessment.ally;

import testudo.plan.UnitedStates;

/**
 * Both sides: the plan's own state of the United States, and the other one. What is without it when the plan has it, and with it in place when
 * the plan has not.
 *
 * @param own as the plan says
 * @param other the other one
 */
public record Sides(Side own, Side other) {
    public Sides {
        if (without(own) == without(other)) {
            throw new IllegalArgumentException("one side is with the United States and one is without");
        }
    }

    /** The side with the United States. */
    public Side with() {
        return without(own) ? other : own;
    }

    /** The side without. */
    public Side without() {
        return without(own) ? own : other;
    }

    private static boolean without(Side side) {
        return side.unitedStates().state() == UnitedStates.State.NONE;
    }
}
