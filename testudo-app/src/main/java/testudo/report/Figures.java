package testudo.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How numbers are spelled for people: as many decimals as their size calls for, and never without their interval. */
final class Figures {
    private Figures() {}

    /** Decimals that suit a value of that size. */
    static int decimals(double largest) {
        double size = Math.abs(largest);
        if (size >= 100) {
            return 0;
        }
        return size >= 1 || size == 0 ? 1 : 2;
    }

    static String number(double value) {
        return whole(value) ? spelled(value, 0) : spelled(value, decimals(value));
    }

    static String percent(double value) {
        return number(value) + "%";
    }

    /** A share of people or bases in whole percent, where decimals would feign a precision. */
    static String cover(double percent) {
        return percent > 0 && percent < 1 ? "under 1%" : spelled(percent, 0) + "%";
    }

    static String year(double value) {
        return new BigDecimal(value).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    /** {@code 3.1 [3.0–3.2]}, or the bare number where it has no spread. A unit that starts with "year" is a date. */
    static String withBand(double mean, double low, double high, String unit) {
        boolean spread = low != mean || high != mean;
        if (unit.startsWith("year")) {
            return year(mean) + (spread ? " [" + year(low) + "–" + year(high) + "]" : "");
        }
        int decimals = decimals(mean, low, high);
        String suffix = unit.equals("%") ? "%" : "";
        return spelled(mean, decimals) + suffix + (spread ? " " + band(low, high, decimals) : "");
    }

    private static int decimals(double mean, double low, double high) {
        if (whole(mean) && whole(low) && whole(high)) {
            return 0;
        }
        return Math.abs(high) >= 100 ? Math.min(decimals(mean), 0) : decimals(mean);
    }

    private static String band(double low, double high, int decimals) {
        String between = low < 0 ? " to " : "–";
        return "[" + spelled(low, decimals) + between + spelled(high, decimals) + "]";
    }

    static String spelled(double value, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return format.format(rounded).replace('-', '−');
    }

    private static boolean whole(double value) {
        return value == Math.rint(value);
    }
}
