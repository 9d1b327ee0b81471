package testudo.cli.say;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.type.MapType;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Refuses to write maps that are known to have no order of their own, so that the same answer has the same bytes. */
final class OrderedMaps extends BeanSerializerModifier {
    private static final long serialVersionUID = 1L;
    /** Maps in the order of hash codes, and those that the JDK orders anew in each process. */
    private static final Set<Class<?>> UNORDERED = Set.of(
            HashMap.class,
            ConcurrentHashMap.class,
            IdentityHashMap.class,
            WeakHashMap.class,
            Map.of(1, 1, 2, 2).getClass());

    @Override
    public JsonSerializer<?> modifyMapSerializer(
            SerializationConfig config, MapType type, BeanDescription description, JsonSerializer<?> serializer) {
        return new Ordered(serializer);
    }

    private static final class Ordered extends JsonSerializer<Object> implements ContextualSerializer {
        private final JsonSerializer<Object> written;

        @SuppressWarnings("unchecked")
        private Ordered(JsonSerializer<?> written) {
            this.written = (JsonSerializer<Object>) written;
        }

        @Override
        public JsonSerializer<?> createContextual(SerializerProvider provider, @Nullable BeanProperty property)
                throws JsonMappingException {
            return written instanceof ContextualSerializer contextual
                    ? new Ordered(contextual.createContextual(provider, property))
                    : this;
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (value instanceof Map<?, ?> map && map.size() > 1 && UNORDERED.contains(map.getClass())) {
                throw new IllegalStateException("a map without an order reached JSON: " + map.keySet());
            }
            written.serialize(value, out, provider);
        }
    }
}
