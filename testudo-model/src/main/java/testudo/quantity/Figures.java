package testudo.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How numbers are spelled for people, always in British English whatever the machine's own language: thousands parted by commas, a true minus,
 * halves rounded up. A value is first taken to twelve significant figures, so that what people read does not hang on the last bit.
 *
 * <p>A table or a chart gives a number as many decimals as its size calls for ({@link #number}); a sentence gives it no more than it
 * deserves ({@link #rough}).
 */
public final class Figures {
    private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_UP);
    private static final MathContext SIX = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final MathContext NINE = new MathContext(9, RoundingMode.HALF_UP);
    private static final MathContext TWELVE = new MathContext(12, RoundingMode.HALF_EVEN);

    private Figures() {}

    /** To six significant figures, as tables are written. */
    public static BigDecimal six(double value) {
        if (value == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal rounded = new BigDecimal(value).round(SIX).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** To nine significant figures, as JSON of the optimiser is written. */
    public static BigDecimal nine(double value) {
        return new BigDecimal(value).round(NINE).stripTrailingZeros();
    }

    /** Whole numbers whole, others with no decimal from 100, one from 1, two below. */
    public static String number(double value) {
        double clean = clean(value);
        return whole(clean) ? spelled(clean, 0) : spelled(clean, decimals(clean));
    }

    /** To three significant figures, as much as a public estimate can bear. */
    public static String three(double value) {
        BigDecimal rounded = new BigDecimal(clean(value)).round(THREE);
        return spelled(rounded.doubleValue(), Math.clamp(rounded.scale(), 0, 6));
    }

    /** As {@link #number} with a percent sign. */
    public static String percent(double value) {
        return number(value) + "%";
    }

    /** A share of people or bases in whole percent, where decimals would feign a precision. */
    public static String cover(double percent) {
        return percent > 0 && percent < 1 ? "under 1%" : spelled(percent, 0) + "%";
    }

    /** A year, its thousands not parted. */
    public static String year(double value) {
        return new BigDecimal(value).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    /** For a sentence: whole with thousands parted, one decimal below ten, one significant figure below a tenth. */
    public static String rough(double value) {
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

    /** {@code 3.1 [3.0–3.2]}, or the bare number where it has no spread. A unit that starts with "year" is a date. */
    public static String withBand(double mean, double low, double high, String unit) {
        return band(clean(mean), clean(low), clean(high), unit);
    }

    private static String band(double mean, double low, double high, String unit) {
        boolean spread = low != mean || high != mean;
        if (unit.startsWith("year")) {
            return year(mean) + (spread ? " [" + year(low) + "–" + year(high) + "]" : "");
        }
        int decimals = decimals(mean, low, high);
        String suffix = unit.equals("%") ? "%" : "";
        return spelled(mean, decimals) + suffix + (spread ? " " + ends(low, high, decimals) : "");
    }

    private static int decimals(double mean, double low, double high) {
        if (whole(mean) && whole(low) && whole(high)) {
            return 0;
        }
        return Math.abs(high) >= 100 ? Math.min(decimals(mean), 0) : decimals(mean);
    }

    private static int decimals(double largest) {
        double size = Math.abs(largest);
        if (size >= 100) {
            return 0;
        }
        return size >= 1 || size == 0 ? 1 : 2;
    }

    private static String ends(double low, double high, int decimals) {
        String between = low < 0 ? " to " : "–";
        return "[" + spelled(low, decimals) + between + spelled(high, decimals) + "]";
    }

    /** With so many decimals. */
    public static String spelled(double value, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(BigDecimal.valueOf(clean(value)).setScale(decimals, RoundingMode.HALF_UP))
                .replace('-', '−');
    }

    private static double clean(double value) {
        return new BigDecimal(value).round(TWELVE).doubleValue();
    }

    private static boolean whole(double value) {
        return value == Math.rint(value);
    }
}
