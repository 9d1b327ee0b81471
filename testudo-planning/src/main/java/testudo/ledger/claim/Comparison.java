package testudo.ledger.claim;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a recorded number must compare with a claimed one. */
enum Comparison {
    EQUAL("="),
    AT_LEAST(">="),
    ABOVE(">"),
    AT_MOST("<="),
    BELOW("<");

    /** A number that can be claimed: at most 15 digits before the point and 9 behind it. */
    static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    static Optional<Comparison> of(String sign) {
        return Arrays.stream(values())
                .filter(comparison -> comparison.sign.equals(sign))
                .findFirst();
    }

    /** Whether it holds; the tolerance widens equality only. */
    boolean holds(BigDecimal recorded, BigDecimal claimed, BigDecimal tolerance) {
        int order = recorded.compareTo(claimed);
        return switch (this) {
            case EQUAL -> recorded.subtract(claimed).abs().compareTo(tolerance) <= 0;
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
            case AT_MOST -> order <= 0;
            case BELOW -> order < 0;
        };
    }

    /** A comparison with a number, such as {@code >= 2}. */
    record With(Comparison comparison, BigDecimal value) {
        boolean holds(BigDecimal recorded) {
            return comparison.holds(recorded, value, BigDecimal.ZERO);
        }

        static Optional<With> parse(String text) {
            String sign = text.replaceFirst("[^<>=].*", "");
            String number = text.substring(sign.length()).strip();
            return NUMBER.matcher(number).matches()
                    ? of(sign).map(comparison -> new With(comparison, new BigDecimal(number)))
                    : Optional.empty();
        }
    }
}
