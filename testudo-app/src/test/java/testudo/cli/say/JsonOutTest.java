package testudo.cli.say;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import testudo.quantity.Estimate;
import testudo.quantity.Span;

class JsonOutTest {
    private static final Map<String, Integer> TWO = new TreeMap<>(Map.of("a", 1, "b", 2));

    @Test
    void mapsWithoutAnOrderAreRefusedAndOthersAreWrittenAsTheyStand() {
        assertEquals("{\"a\":1,\"b\":2}", JsonOut.compact(TWO));
        assertEquals("{\"a\":1,\"b\":2}", JsonOut.compact(Collections.unmodifiableMap(new LinkedHashMap<>(TWO))));
        assertEquals("[{\"a\":1}]", JsonOut.compact(List.of(Map.of("a", 1))));
        assertThrows(IllegalStateException.class, () -> JsonOut.compact(new HashMap<>(TWO)));
        assertThrows(IllegalStateException.class, () -> JsonOut.compact(List.of(Map.of("a", 1, "b", 2))));
        assertThrows(IllegalStateException.class, () -> JsonOut.compact(Map.of("a", Map.of("c", 1, "d", 2))));
    }

    @Test
    void rangesAndBandsStandAsMeanLowHighAndOneTrialHasNoBand() {
        assertEquals("{\"mean\":2.0,\"low\":1.0,\"high\":4.0}", JsonOut.compact(Span.of(1, 2, 4)));
        assertEquals(
                "{\"mean\":2.0,\"low\":1.0,\"high\":4.0,\"chanceLow\":1.5,\"chanceHigh\":3.0,\"trials\":9}",
                JsonOut.compact(new Estimate(2, 1, 4, 1.5, 3, 9)));
        assertEquals(
                "{\"mean\":2.0,\"low\":null,\"high\":null,\"chanceLow\":null,\"chanceHigh\":null,\"trials\":1}",
                JsonOut.compact(new Estimate(2, 2, 2, 2, 2, 1)));
    }

    @Test
    void textOfTheUsersIsEscaped() throws Exception {
        String hostile = "\"}\\\n\u0001</script>";
        assertEquals(
                hostile,
                new ObjectMapper()
                        .readTree(JsonOut.text(Map.of("name", hostile)))
                        .get("name")
                        .asText());
    }
}
