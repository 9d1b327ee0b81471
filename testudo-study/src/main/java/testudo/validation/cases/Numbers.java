package testudo.validation.cases;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Numbers as the case files write them. */
public final class Numbers {
    private Numbers() {}

    public static Optional<Double> parse(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip()).doubleValue()).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A list written {@code 1|2|3}; empty when any part is no number. */
    static Optional<double[]> parseList(String text) {
        String[] parts = text.split("\\|", -1);
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
