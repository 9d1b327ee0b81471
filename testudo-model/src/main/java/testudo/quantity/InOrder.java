package testudo.quantity;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SequencedSet;

/**
 * Copies that never change and keep the order in which they were given.
 *
 * <p>{@code Map.copyOf} and {@code Set.copyOf} order their entries anew in every process, so that what is printed from them, or summed over
 * them, differs from run to run.
 */
public final class InOrder {
    private InOrder() {}

    public static <K, V> SequencedMap<K, V> map(Map<? extends K, ? extends V> entries) {
        LinkedHashMap<K, V> copy = new LinkedHashMap<>();
        entries.forEach((key, value) -> copy.put(Objects.requireNonNull(key), Objects.requireNonNull(value)));
        return Collections.unmodifiableSequencedMap(copy);
    }

    public static <T> SequencedSet<T> set(Collection<? extends T> elements) {
        LinkedHashSet<T> copy = new LinkedHashSet<>();
        elements.forEach(element -> copy.add(Objects.requireNonNull(element)));
        return Collections.unmodifiableSequencedSet(copy);
    }
}
