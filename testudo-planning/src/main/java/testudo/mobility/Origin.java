package testudo.mobility;

/** Where a journey begins; computed places, not real depots. */
public enum Origin {
    /** The hubs beside prominent ports between 49 and 55 degrees north and west of 10 degrees east on the mainland. */
    WEST_PORTS,
    /** The hub of the central members that is nearest to where their people are. */
    CENTRAL_DEPOTS
}
