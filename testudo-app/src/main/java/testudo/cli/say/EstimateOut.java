package testudo.cli.say;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import testudo.quantity.Estimate;

/** An estimate with its bands; one trial has none, which is null. */
final class EstimateOut extends JsonSerializer<Estimate> {
    @Override
    public void serialize(Estimate estimate, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeStartObject();
        out.writeNumberField("mean", estimate.mean());
        end(out, "low", estimate.low(), estimate);
        end(out, "high", estimate.high(), estimate);
        end(out, "chanceLow", estimate.chanceLow(), estimate);
        end(out, "chanceHigh", estimate.chanceHigh(), estimate);
        out.writeNumberField("trials", estimate.trials());
        out.writeEndObject();
    }

    private static void end(JsonGenerator out, String name, double value, Estimate estimate) throws IOException {
        if (estimate.banded()) {
            out.writeNumberField(name, value);
        } else {
            out.writeNullField(name);
        }
    }
}
