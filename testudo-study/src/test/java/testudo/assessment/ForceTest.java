package testudo.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForceTest {
    @ParameterizedTest
    @ValueSource(strings = {"today", "onOrder", "x2", "x2.5", "x5", "x50", "2030"})
    void aForceIsReadBackFromItsKey(String key) {
        assertEquals(Optional.of(key), Force.parse(key).map(Force::key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x0", "x51", "x", "5", "x-2", "tomorrow", "20305"})
    void whatIsNoForceIsNotRead(String key) {
        assertTrue(Force.parse(key).isEmpty());
    }

    @Test
    void onceIsToday() {
        assertEquals(Force.TODAY, Force.multiple(1));
        assertEquals(Optional.of(Force.TODAY), Force.parse("x1"));
        assertThrows(IllegalArgumentException.class, () -> new Force.Multiple(BigDecimal.ONE));
    }

    @Test
    void aMultipleIsTheSameHoweverItIsWritten() {
        assertEquals(Force.multiple(5), Force.multiple(new BigDecimal("5.00")));
        assertEquals(Force.multiple(20), Force.multiple(new BigDecimal("2E+1")));
        assertEquals("x20", Force.multiple(new BigDecimal("2E+1")).key());
        assertEquals("2030", Force.readyIn(Year.of(2030)).key());
    }
}
