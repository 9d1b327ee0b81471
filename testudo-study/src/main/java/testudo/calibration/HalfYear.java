package testudo.calibration;

import java.time.YearMonth;

/** Six months from January or from July. */
record HalfYear(YearMonth from) implements Comparable<HalfYear> {
    HalfYear {
        if (from.getMonthValue() != 1 && from.getMonthValue() != 7) {
            throw new IllegalArgumentException("a half-year starts in January or July, was " + from);
        }
    }

    static HalfYear of(YearMonth month) {
        return new HalfYear(YearMonth.of(month.getYear(), month.getMonthValue() <= 6 ? 1 : 7));
    }

    YearMonth to() {
        return from.plusMonths(5);
    }

    @Override
    public int compareTo(HalfYear other) {
        return from.compareTo(other.from);
    }
}
