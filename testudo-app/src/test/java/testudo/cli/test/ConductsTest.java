package testudo.cli.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testudo.proving.Conduct;
import testudo.quantity.Span;
import testudo.raid.Doctrine;
import testudo.raid.Shots;

class ConductsTest {

    @Test
    void nothingSaidIsTheStandard() {
        assertEquals(Conduct.standard(), Conducts.of("cheapest-first", null, null));
    }

    @Test
    void doctrineShotsAndPictureAreRead() {
        Conduct read = Conducts.of("threat-ranked", "salvo 2-1", "95%");
        assertEquals(Doctrine.of(Doctrine.Rule.THREAT_RANKED, Shots.salvoLookSalvo(2, 1)), read.doctrine());
        assertEquals(Optional.of(Span.exactly(0.95)), read.picture());
        assertEquals(
                Shots.shootLookShoot(3),
                Conducts.of("naive", "sls 3", null).doctrine().shots());
        assertEquals(
                Optional.of(Span.exactly(1)),
                Conducts.of("naive", "single", "100%").picture());
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource({
        "best,'',''",
        "naive,salvo,''",
        "naive,salvo 0,''",
        "naive,sls 0,''",
        "naive,single,120%",
        "naive,'',half"
    })
    void whatIsNoRuleIsRefusedInWords(String doctrine, String shots, String picture) {
        var refused = assertThrows(IllegalArgumentException.class, () -> Conducts.of(doctrine, shots, picture));
        assertTrue(refused.getMessage().startsWith("--") && refused.getMessage().contains("Maybe"));
    }
}
