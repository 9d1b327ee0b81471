package testudo.plan;

/** How freely a night may use the rounds at hand. */
public enum Rounds {
    /** Every round at hand may be fired on any night. */
    FREE("free"),
    /** A night may use no more than its even part of the stock and of what comes in over the nights that the goal asks for. */
    RATIONED("rationed");

    private final String key;

    Rounds(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
