package testudo.table;

import java.math.BigDecimal;

/**
 * How a column is stored. Unknown is empty in CSV and null in JSON and Parquet.
 *
 * @param <V> type of a stored value
 */
public sealed interface Kind<V> {
    /** Words. */
    Text TEXT = new Text();
    /** Whole numbers. */
    Whole WHOLE = new Whole();
    /** Numbers. */
    Number NUMBER = new Number();

    /** The word for it in a table's own description. */
    String word();

    /** The one spelling of a value: numbers without exponent and without trailing zeros. */
    String spelled(V value);

    /** Words, stored as they are. */
    record Text() implements Kind<String> {
        @Override
        public String word() {
            return "text";
        }

        @Override
        public String spelled(String value) {
            return value;
        }
    }

    /** Whole numbers. */
    record Whole() implements Kind<Long> {
        @Override
        public String word() {
            return "whole";
        }

        @Override
        public String spelled(Long value) {
            return Long.toString(value);
        }
    }

    /** Numbers. */
    record Number() implements Kind<BigDecimal> {
        @Override
        public String word() {
            return "number";
        }

        @Override
        public String spelled(BigDecimal value) {
            return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        }
    }
}
