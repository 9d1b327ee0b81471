package testudo.cli.ask;

/** How a command ends, as the codes that a caller reads. */
public final class Exit {
    /** The command did what was asked. */
    public static final int DONE = 0;

    /** A promise of ours is broken. */
    public static final int OUR_FAULT = 1;

    /** The command was written wrongly. */
    public static final int USAGE = 2;

    /** The data or the plan are at fault. */
    public static final int BAD_INPUT = 3;

    /** A requirement is not met. */
    public static final int NOT_MET = 4;

    private Exit() {}
}
