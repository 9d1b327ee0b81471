package testudo.calibration.record;

import java.time.YearMonth;

/** Six months from January or from July. */
public record HalfYear(YearMonth from) implements Comparable<HalfYear> {
    public HalfYear {
        if (from.getMonthValue() != 1 && from.getMonthValue() != 7) {
            throw new IllegalArgumentException("a half-year starts in January or July, was " + from);
        }
    }

    public static HalfYear of(YearMonth month) {
        return new HalfYear(YearMonth.of(month.getYear(), month.getMonthValue() <= 6 ? 1 : 7));
    }

    public YearMonth to() {
        return from.plusMonths(5);
    }

    @Override
    public int compareTo(HalfYear other) {
        return from.compareTo(other.from);
    }
}
