package testudo.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testudo.quantity.Member;
import testudo.quantity.Position;

class BordersTest {
    private final Borders borders =
            Borders.read(Path.of(System.getProperty("testudo.root")).resolve("data/found/geo/borders.geojson"));

    @ParameterizedTest
    @CsvSource({"52.23, 21.01, POL", "60.17, 24.94, FIN", "39.93, 32.86, TUR", "40.21, -8.43, PRT", "60.80, 11.07, NOR"
    })
    void aTownLiesInItsState(String latitude, String longitude, String member) {
        assertEquals(
                Optional.of(Member.of(member)),
                borders.memberAt(Position.of(Double.parseDouble(latitude), Double.parseDouble(longitude))));
    }

    @ParameterizedTest
    @CsvSource({"45.0, 34.1", "47.38, 8.54", "55.0, 3.0", "53.9, 27.57"})
    void noMemberOwnsSeaOrOtherStates(String latitude, String longitude) {
        assertEquals(
                Optional.empty(),
                borders.memberAt(Position.of(Double.parseDouble(latitude), Double.parseDouble(longitude))));
    }

    @Test
    void everyMemberHasAnOutline() {
        assertTrue(borders.outlines().stream().filter(Borders.Outline::member).count() >= 31);
    }
}
