package testudo.mobility;

/** What a link is. */
enum Way {
    TRUNK_ROAD,
    SECONDARY_ROAD,
    FERRY,
    MAIN_RAIL,
    OTHER_RAIL,
    /** Between road and rail at a hub. */
    TRAIN,
    /** Between road and sea. */
    PORT,
    SEA,
    /** Between road and air. */
    AIRFIELD,
    AIR;

    boolean rail() {
        return this == MAIN_RAIL || this == OTHER_RAIL;
    }

    boolean road() {
        return this == TRUNK_ROAD || this == SECONDARY_ROAD;
    }
}
