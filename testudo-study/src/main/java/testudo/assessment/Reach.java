package testudo.assessment;

/** Whether a class of a raid meets anything. */
public enum Reach {
    /** At least one unit can engage it. */
    ENGAGED("engaged"),
    /** It reaches its aims and no unit can engage it. */
    NONE("none"),
    /** It can fly to none of its aims. */
    NOT_IN_REACH("not in reach");

    private final String key;

    Reach(String key) {
        this.key = key;
    }

    /** Name in tables. */
    public String key() {
        return key;
    }
}
