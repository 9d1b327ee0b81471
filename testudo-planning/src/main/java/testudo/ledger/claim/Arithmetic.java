package testudo.ledger.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.Function;

/**
 * Works out a sum such as {@code 1 + 400%}, {@code P006 + P007} or {@code sum.destroyed / sum.launched}: numbers, percentages, words for recorded
 * values, {@code + - * /} and brackets.
 */
final class Arithmetic {
    private static final int LONGEST = 500;
    private static final int DEEPEST = 20;
    private static final BigDecimal LARGEST = new BigDecimal("1e30");

    private final String text;
    private final Function<String, Optional<BigDecimal>> rows;
    private int at;
    private int depth;

    private Arithmetic(String text, Function<String, Optional<BigDecimal>> rows) {
        this.text = text.replace(" ", "");
        this.rows = rows;
    }

    /**
     * The value.
     *
     * @throws IllegalArgumentException if the text is not a sum, a row is not known or a divisor is zero
     */
    static BigDecimal value(String text, Function<String, Optional<BigDecimal>> rows) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a sum has " + text.length() + " signs; at most " + LONGEST + " are read");
        }
        Arithmetic sum = new Arithmetic(text, rows);
        BigDecimal value = sum.sum();
        if (sum.at < sum.text.length()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a sum from '" + sum.text.substring(sum.at) + "' on");
        }
        return value;
    }

    private BigDecimal sum() {
        BigDecimal value = product();
        while (next('+') || next('-')) {
            value = text.charAt(at++) == '+' ? value.add(product()) : value.subtract(product());
        }
        return value;
    }

    private BigDecimal product() {
        BigDecimal value = factor();
        while (next('*') || next('/')) {
            if (text.charAt(at++) == '*') {
                value = bounded(value.multiply(factor(), MathContext.DECIMAL128));
                continue;
            }
            BigDecimal divisor = factor();
            if (divisor.signum() == 0) {
                throw new IllegalArgumentException("'" + text + "' divides by zero");
            }
            value = bounded(value.divide(divisor, MathContext.DECIMAL64));
        }
        return value;
    }

    private BigDecimal factor() {
        if (next('(')) {
            at++;
            if (++depth > DEEPEST) {
                throw new IllegalArgumentException(
                        "'" + text + "' has more than " + DEEPEST + " brackets in each other");
            }
            BigDecimal value = sum();
            depth--;
            if (!next(')')) {
                throw new IllegalArgumentException("'" + text + "' has a bracket that is not closed");
            }
            at++;
            return value;
        }
        String word = word();
        if (word.isEmpty()) {
            throw new IllegalArgumentException("'" + text + "' lacks a number at place " + (at + 1));
        }
        if (Character.isLetter(word.charAt(0))) {
            return rows.apply(word)
                    .orElseThrow(() -> new IllegalArgumentException("no row with a value has the id '" + word + "'"));
        }
        return number(word);
    }

    private BigDecimal number(String word) {
        if (!Comparison.NUMBER.matcher(word).matches()) {
            throw new IllegalArgumentException("'" + word + "' is not a number");
        }
        BigDecimal value = new BigDecimal(word);
        if (next('%')) {
            at++;
            return value.movePointLeft(2);
        }
        return value;
    }

    private BigDecimal bounded(BigDecimal value) {
        if (value.abs().compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException("'" + text + "' grows beyond 1e30");
        }
        return value;
    }

    private String word() {
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.' || text.charAt(at) == '_')) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean next(char sign) {
        return at < text.length() && text.charAt(at) == sign;
    }
}
