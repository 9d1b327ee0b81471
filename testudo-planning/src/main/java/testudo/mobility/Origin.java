package testudo.mobility;

/** Where a journey begins; computed places, not real depots. */
public enum Origin {
    /** The hubs beside prominent ports between 49 and 55 degrees north and west of 10 degrees east on the mainland. */
    WEST_PORTS("west-coast ports"),
    /** The hub of the central members that is nearest to where their people are. */
    CENTRAL_DEPOTS("central depots");

    private final String words;

    Origin(String words) {
        this.words = words;
    }

    /** The words in results. */
    public String words() {
        return words;
    }
}
