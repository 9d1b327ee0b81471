package testudo.cli.say;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import testudo.quantity.Span;

/** A range as mean, low, high. */
final class SpanOut extends JsonSerializer<Span> {
    @Override
    public void serialize(Span span, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeStartObject();
        out.writeNumberField("mean", span.base());
        out.writeNumberField("low", span.low());
        out.writeNumberField("high", span.high());
        out.writeEndObject();
    }
}
