package testudo.procurement.supply;

import java.util.Map;
import java.util.Objects;

/** Looks up keys that are known to be there. */
public final class Known {
    private Known() {}

    public static <K, V> V at(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key), () -> "no value for " + key);
    }
}
