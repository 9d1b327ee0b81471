package testudo.raid;

/** What became of a threat, and by what cause; in the order in which the kernel decides between them. */
public enum Fate {
    /** Shot down. */
    KILLED("killed"),
    /** Turned away or brought down without a shot. */
    SOFT_KILLED("softKilled"),
    /** Failed by itself. */
    FAILED("failed"),
    /** Got through: no sensor saw it in time. */
    NEVER_DETECTED("neverDetected"),
    /** Got through: seen, but within no unit's envelope. */
    NEVER_IN_ENVELOPE("neverInEnvelope"),
    /** Got through: no unit that could reach it was ready. */
    NOT_READY("notReady"),
    /** Got through: doctrine kept the rounds. */
    HELD_BACK("heldBack"),
    /** Got through: no channel was free. */
    NO_CHANNEL("noChannel"),
    /** Got through: no rounds were left. */
    NO_ROUNDS("noRounds"),
    /** Got through: engaged and missed. */
    MISSED("missed"),
    /** Got through: within envelopes, but friction kept every unit from engaging it. */
    NOT_ENGAGED("notEngaged");

    private final String key;

    Fate(String key) {
        this.key = key;
    }

    /** The name in measures and tables. */
    public String key() {
        return key;
    }

    /** Whether it comes about only where friction is assumed. */
    boolean ofFriction() {
        return this == NOT_ENGAGED;
    }

    /** Whether the threat reached its aimpoint. */
    public boolean through() {
        return ordinal() > FAILED.ordinal();
    }
}
