package testudo.assessment;

/** What fights beside the ground-based units that are in place. */
public sealed interface Variant {
    /** Ground-based units only, all of them in place. */
    Variant GROUND = new GroundOnly();
    /** With airborne warning, patrols and ships, all of them notional. */
    Variant AIR_AND_SEA = new WithAirAndSea();

    /** Ground-based units only, all of them in place. */
    record GroundOnly() implements Variant {}

    /** With airborne warning, patrols and ships, all of them notional. */
    record WithAirAndSea() implements Variant {}

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
    }
}
