package testudo.mobility.map;

import java.util.Locale;

/** What a link is. */
public enum Way {
    TRUNK_ROAD(Kind.ROAD),
    SECONDARY_ROAD(Kind.ROAD),
    FERRY(Kind.SEA),
    MAIN_RAIL(Kind.RAIL),
    OTHER_RAIL(Kind.RAIL),
    /** Between road and rail at a hub. */
    TRAIN(Kind.RAIL),
    /** Between road and sea; its length is the road to the port. */
    PORT(Kind.ROAD),
    SEA(Kind.SEA),
    /** Between road and air; its length is the road to the airfield. */
    AIRFIELD(Kind.ROAD),
    AIR(Kind.AIR);

    /** What carries a load along it. */
    public enum Kind {
        ROAD,
        RAIL,
        SEA,
        AIR;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Kind kind;

    Way(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public boolean rail() {
        return this == MAIN_RAIL || this == OTHER_RAIL;
    }

    public boolean road() {
        return this == TRUNK_ROAD || this == SECONDARY_ROAD;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
