package testudo.ledger;

import java.util.Locale;

/** What the path of one member rests on. */
public enum PathBasis {
    /** A straight line to the common pledge. */
    STRAIGHT,
    /** To the common pledge, most of it late. */
    LATE,
    /** Today's share for ever. */
    FROZEN,
    /** Today's share, since it is at or above the common pledge. */
    REACHED,
    /** National plans, of which the last level is held. */
    PLANS,
    /** Today's share, since the national plan was withdrawn and none has taken its place. */
    WITHDRAWN,
    /** Today's share, since the member keeps its own pace without naming a level. */
    OWN_PACE,
    /** A straight line to the common pledge, since no national plan was found. */
    NO_PLAN;

    /** Such as {@code ownPace}. */
    public String key() {
        StringBuilder key = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
            key.append(key.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return key.toString();
    }
}
