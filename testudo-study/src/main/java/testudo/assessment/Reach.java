package testudo.assessment;

/** Whether a class of a raid meets anything. */
public enum Reach {
    /** At least one unit can engage it. */
    ENGAGED,
    /** It reaches its aims and no unit can engage it. */
    NONE,
    /** It can fly to none of its aims. */
    NOT_IN_REACH
}
