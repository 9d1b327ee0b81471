package testudo.validation.cases;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as the case files write them. */
public final class Numbers {
    /** At most 40 digits and an exponent of three. */
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:\\d{1,20}(?:\\.\\d{0,20})?|\\.\\d{1,20})(?:[eE][-+]?\\d{1,3})?");

    private static final int MOST_IN_LIST = 10_000;

    private Numbers() {}

    public static Optional<Double> parse(String text) {
        String number = text.strip();
        return NUMBER.matcher(number).matches()
                ? Optional.of(Double.parseDouble(number)).filter(Double::isFinite)
                : Optional.empty();
    }

    /** A list written {@code 1|2|3}; empty when any part is no number. */
    static Optional<double[]> parseList(String text) {
        String[] parts = text.split("\\|", MOST_IN_LIST + 1);
        double[] values = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            Optional<Double> value = parse(parts[i]);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values[i] = value.get();
        }
        return Optional.of(values);
    }

    public static List<BigDecimal> exactly(double[] values) {
        return Arrays.stream(values).mapToObj(Numbers::exactly).toList();
    }

    public static BigDecimal exactly(double value) {
        BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    public static double[] one(double value) {
        return new double[] {value};
    }
}
