package testudo.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import testudo.procurement.supply.Cost;
import testudo.procurement.supply.YearRange;
import testudo.quantity.Estimate;
import testudo.quantity.Span;

/** Figures in words: a number never stands without its interval, and is given no more digits than it deserves. */
public final class Say {
    private Say() {}

    /** Whole, with thousands parted, or one decimal below ten. */
    static String number(double value) {
        double size = Math.abs(value);
        if (size >= 9.95 || value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return size < 0.095
                ? new BigDecimal(value)
                        .round(new MathContext(1))
                        .stripTrailingZeros()
                        .toPlainString()
                : String.format(Locale.ROOT, "%.1f", value);
    }

    /** Base with its range, or the bare number where it is exact. */
    public static String with(Span span) {
        return span.exact()
                ? number(span.base())
                : number(span.base()) + " [" + number(span.low()) + " to " + number(span.high()) + "]";
    }

    /** Mean with its band. */
    public static String with(Estimate estimate) {
        return number(estimate.mean()) + " [" + number(estimate.low()) + " to " + number(estimate.high()) + "]";
    }

    static String percent(Estimate share) {
        return number(100 * share.mean()) + "% [" + number(100 * share.low()) + " to " + number(100 * share.high())
                + "]";
    }

    /** Billions with their range. */
    public static String billions(Cost cost) {
        return with(cost.millionEur().times(0.001));
    }

    static String year(YearRange range) {
        return year(range.base()) + " [" + year(range.early()) + " to " + year(range.late()) + "]";
    }

    static String year(Optional<Year> year) {
        return year.map(Year::toString).orElse("not by 2060");
    }

    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** Words with commas and an and. */
    public static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
