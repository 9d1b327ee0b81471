package testudo.cli.say;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import testudo.mobility.MoveReport;
import testudo.mobility.Origin;
import testudo.mobility.Permit;
import testudo.quantity.Estimate;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.quantity.Probability;
import testudo.quantity.Span;
import testudo.telling.InWords;
import testudo.threat.ThreatClass;

/**
 * Writes results as JSON on standard output; quantities become plain numbers in the unit that the contract names, ranges and bands become mean,
 * low and high in that order, and a figure from one trial has no band. A map without an order is refused.
 */
public final class JsonOut {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .addModule(new Jdk8Module())
            .addModule(new SimpleModule("testudo")
                    .addSerializer(Percent.class, numberOf(Percent::value))
                    .addSerializer(Probability.class, numberOf(Probability::value))
                    .addSerializer(Member.class, textOf(Member::code))
                    .addSerializer(ThreatClass.class, textOf(ThreatClass::key))
                    .addSerializer(Permit.class, textOf(InWords::of))
                    .addSerializer(Origin.class, textOf(InWords::of))
                    .addSerializer(MoveReport.Inward.class, textOf(InWords::of))
                    .addSerializer(MoveReport.Times.class, textOf(InWords::of))
                    .addSerializer(MoveReport.BudgetName.class, textOf(InWords::of))
                    .addSerializer(Year.class, numberOf(Year::getValue))
                    .addSerializer(Span.class, new SpanOut())
                    .addSerializer(Estimate.class, new EstimateOut())
                    .setSerializerModifier(new OrderedMaps()))
            .build();

    private JsonOut() {}

    public static void print(Object value) {
        System.out.println(text(value));
    }

    /** Prints an answer below its header. */
    public static void print(Header header, Map<String, ?> answer) {
        print(header.before(answer));
    }

    /** A record as a map of its fields, so that a header can stand before them. */
    public static Map<String, Object> fields(Object value) {
        SequencedMap<String, Object> fields = new LinkedHashMap<>();
        MAPPER.<ObjectNode>valueToTree(value)
                .properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }

    public static String text(Object value) {
        return text(MAPPER.writer(), value);
    }

    /** The same on one line. */
    public static String compact(Object value) {
        return text(MAPPER.writer().without(SerializationFeature.INDENT_OUTPUT), value);
    }

    private static String text(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a result cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static <T> JsonSerializer<T> numberOf(java.util.function.Function<T, Number> number) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                Number n = number.apply(value);
                if (n instanceof Integer whole) {
                    out.writeNumber(whole);
                } else {
                    out.writeNumber(n.doubleValue());
                }
            }
        };
    }

    private static <T> JsonSerializer<T> textOf(java.util.function.Function<T, String> text) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(text.apply(value));
            }
        };
    }
}
