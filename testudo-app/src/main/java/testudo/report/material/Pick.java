package testudo.report.material;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Rows picked from a table's rows. */
public final class Pick {
    private Pick() {}

    public static <R> List<R> where(List<R> rows, Predicate<R> test) {
        return rows.stream().filter(test).toList();
    }

    /** The different values of rows, in the order in which they come. */
    public static <R, V> SequencedSet<V> values(List<R> rows, Function<R, V> value) {
        SequencedSet<V> values = new LinkedHashSet<>();
        rows.forEach(row -> values.add(value.apply(row)));
        return values;
    }

    /** The different values of rows, in their own order. */
    public static <R, V extends Comparable<V>> Set<V> sorted(List<R> rows, Function<R, V> value) {
        return new TreeSet<>(values(rows, value));
    }

    public static <R> double most(List<R> rows, ToDoubleFunction<R> value) {
        return rows.stream().mapToDouble(value).max().orElse(1);
    }

    public static <R> Optional<R> first(List<R> rows) {
        return rows.stream().findFirst();
    }
}
