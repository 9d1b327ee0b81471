package testudo.study.question;

import java.io.Serializable;
import java.util.List;

/** What a factor sets. */
public sealed interface Target extends Serializable {
    /**
     * An argument of a function or of the range.
     *
     * @param name such as x1
     */
    record Argument(String name) implements Target {}

    /**
     * A field of the plan.
     *
     * @param name as plans write it
     * @param unit put behind a number, such as %
     */
    record Field(String name, String unit) implements Target {}

    /**
     * One row of a table of facts: low, base and high of it become the value.
     *
     * @param table its name
     * @param key the row's key
     */
    record Fact(String table, String key) implements Target {}

    /**
     * Rows that move together within their own ranges: at -1 each stands at its low end, at 0 at its base value, at 1 at its high end.
     *
     * @param table their table
     * @param rows their keys and ranges
     */
    record Together(String table, List<Row> rows) implements Target {
        public Together {
            rows = List.copyOf(rows);
        }

        /**
         * One of them.
         *
         * @param key the row's key
         */
        public record Row(String key, double low, double base, double high) implements Serializable {
            /** Its value at a place from -1 to 1. */
            public double at(double place) {
                return place < 0 ? base + place * (base - low) : base + place * (high - base);
            }
        }
    }
}
