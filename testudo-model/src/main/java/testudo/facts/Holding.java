package testudo.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import testudo.facts.tables.Grade;

/** One row of the inventory with what the map says about it. */
record Holding(
        String row,
        String member,
        String equipment,
        String system,
        Kind kind,
        State state,
        boolean counted,
        Optional<Integer> count,
        Optional<Fires> stated,
        boolean orderIncludesHeld,
        String asOf,
        String unit,
        String reason,
        Grade grade) {

    /** Words for units in the order in which they are preferred. */
    enum Kind {
        FIRE_UNIT,
        BATTERY,
        LAUNCHER,
        VEHICLE,
        SYSTEM,
        OTHER,
        MISSILE
    }

    /** What state of things the row speaks of. */
    enum State {
        IN_SERVICE,
        ON_ORDER,
        PLANNED,
        DONATED,
        HISTORICAL,
        NONE
    }

    /** Fire units as a stated range. */
    record Fires(int low, int base, int high) {
        static final Fires ZERO = new Fires(0, 0, 0);

        Fires plus(Fires other) {
            return new Fires(low + other.low, base + other.base, high + other.high);
        }
    }

    boolean dated() {
        return !asOf.isEmpty();
    }

    /** First day the date may mean; undated rows are older than all others. */
    LocalDate earliest() {
        return switch (asOf.length()) {
            case 0 -> LocalDate.MIN;
            case 4 -> LocalDate.of(Integer.parseInt(asOf), 1, 1);
            case 7 -> YearMonth.parse(asOf).atDay(1);
            default -> LocalDate.parse(asOf);
        };
    }

    /** Last day the date may mean. */
    LocalDate latest() {
        return switch (asOf.length()) {
            case 0 -> LocalDate.MIN;
            case 4 -> LocalDate.of(Integer.parseInt(asOf), 12, 31);
            case 7 -> YearMonth.parse(asOf).atEndOfMonth();
            default -> LocalDate.parse(asOf);
        };
    }
}
