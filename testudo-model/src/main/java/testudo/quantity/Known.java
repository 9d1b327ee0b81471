package testudo.quantity;

import java.util.Map;

/** Looks up what must be there. */
public final class Known {
    private Known() {}

    /**
     * The value of a key.
     *
     * @throws IllegalStateException naming the keys that there are
     */
    public static <K, V> V at(Map<K, V> known, K key) {
        V value = known.get(key);
        if (value == null) {
            throw new IllegalStateException("nothing is known of " + key + ", only of " + known.keySet());
        }
        return value;
    }
}
