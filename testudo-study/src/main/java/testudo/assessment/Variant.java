package testudo.assessment;

/** What fights beside the ground-based units that are in place. */
public sealed interface Variant {
    /** Ground-based units only, all of them in place. */
    Variant GROUND = new GroundOnly();
    /** With airborne warning, patrols and ships, all of them notional. */
    Variant AIR_AND_SEA = new WithAirAndSea();

    /** Ground-based units only, all of them in place. */
    record GroundOnly() implements Variant {
        @Override
        public String key() {
            return "ground-based only";
        }
    }

    /** With airborne warning, patrols and ships, all of them notional. */
    record WithAirAndSea() implements Variant {
        @Override
        public String key() {
            return "with notional airborne warning, patrols and ships";
        }
    }

    /**
     * Ground-based units only, while the reserve is on its way.
     *
     * @param day after the order
     */
    record ReserveUnderWay(int day) implements Variant {
        public ReserveUnderWay {
            if (day < 0) {
                throw new IllegalArgumentException("a day of the reserve's way is not negative");
            }
        }

        @Override
        public String key() {
            return "on day " + day + " of the reserve's way";
        }
    }

    /** Name in tables. */
    String key();
}
