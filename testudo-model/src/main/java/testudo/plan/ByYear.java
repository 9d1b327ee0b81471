package testudo.plan;

import java.io.Serializable;
import java.time.Year;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import testudo.quantity.Span;

/**
 * A value that changes with the years: each holds from its year to the next one that is stated.
 *
 * @param values by first year
 */
public record ByYear(SortedMap<Year, Span> values) implements Serializable {
    public ByYear {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a value by year has at least one year");
        }
    }

    /** The value of a year; the first one for years before it. */
    public Span at(Year year) {
        SortedMap<Year, Span> begun = values.headMap(year.plusYears(1));
        return begun.isEmpty()
                ? values.firstEntry().getValue()
                : begun.lastEntry().getValue();
    }
}
