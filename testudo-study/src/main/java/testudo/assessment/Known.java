package testudo.assessment;

import java.util.Map;

/** Looks up what must be there. */
final class Known {
    private Known() {}

    static <K, V> V of(Map<K, V> known, K key) {
        V value = known.get(key);
        if (value == null) {
            throw new IllegalStateException("nothing is known of " + key + ", only of " + known.keySet());
        }
        return value;
    }
}
