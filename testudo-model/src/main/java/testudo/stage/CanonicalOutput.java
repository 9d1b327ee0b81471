package testudo.stage;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.SequencedMap;

/**
 * Writes equal values as equal bytes: collections as the list of what they hold, in their own order where they have one and in that of their members'
 * texts where they have none, and what is equal as one object, whether it is one or not.
 */
final class CanonicalOutput extends ObjectOutputStream {
    private final Map<Object, Object> equal = new HashMap<>();

    CanonicalOutput(OutputStream out) throws IOException {
        super(out);
        enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object value) {
        return switch (value) {
            case Map<?, ?> map -> entries(map);
            case Collection<?> some -> members(some);
            case Optional<?> maybe ->
                maybe.<Object[]>map(held -> new Object[] {held}).orElse(new Object[0]);
            case String text -> one(text);
            case Number number -> one(number);
            case Record values -> one(values);
            default -> value;
        };
    }

    private Object one(Object value) {
        return equal.computeIfAbsent(value, same -> same);
    }

    private static Object[] entries(Map<?, ?> map) {
        List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
        if (!(map instanceof SequencedMap || map instanceof EnumMap)) {
            entries.sort(Comparator.comparing(entry -> entry.getKey().toString()));
        }
        return entries.stream()
                .map(entry -> new Object[] {entry.getKey(), entry.getValue()})
                .toArray();
    }

    private static Object[] members(Collection<?> some) {
        List<Object> members = new ArrayList<>(some);
        if (!(some instanceof SequencedCollection || some instanceof EnumSet)) {
            members.sort(Comparator.comparing(Object::toString));
        }
        return members.toArray();
    }
}
