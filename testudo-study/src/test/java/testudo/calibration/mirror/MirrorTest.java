package testudo.calibration.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import testudo.calibration.Calibration;
import testudo.facts.FactBook;
import testudo.quantity.Probability;
import testudo.threat.ThreatClass;

class MirrorTest {
    private static final Path DATA =
            Path.of(System.getProperty("testudo.root", "..")).resolve("data");

    @Test
    void theFirstHalfOf2023IsFoughtInEveryClassAndTheSameOnTwoThreads() {
        Mirror one = mirror(1);
        assertEquals(
                List.of("drone", "cruise", "ballistic", "aeroballistic"),
                one.rows().stream().map(MirrorRow::threatClass).toList());
        for (MirrorRow row : one.rows()) {
            assertTrue(
                    row.low().value() <= row.mean().value()
                            && row.mean().value() <= row.high().value(),
                    row.toString());
            assertEquals(YearMonth.of(2023, 6), row.to());
        }
        assertEquals(0.881, one.rows().getFirst().recorded().value(), 0.0005);
        assertEquals(one, mirror(2));
    }

    private static Mirror mirror(int threads) {
        return Calibration.mirror(
                FactBook.read(DATA),
                DATA.resolve("found/forces/raids.csv"),
                DATA.resolve("calibration"),
                YearMonth.of(2023, 11),
                threads);
    }

    @Test
    void aClassOutsideItsBandIsAMissAndAClassInsideIsNone() {
        Mirror mirror = new Mirror(
                List.of(row(ThreatClass.DRONE, 0.89, 0.92, 0.99), row(ThreatClass.CRUISE, 0.80, 0.7, 0.9)),
                List.of(),
                "test");
        assertEquals(1, mirror.misses().size());
        Mirror.Miss miss = mirror.misses().getFirst();
        assertEquals(ThreatClass.DRONE, miss.threatClass());
        assertTrue(miss.tooHopeful(), miss.toString());
        assertEquals(1, miss.outside());
        assertEquals(0.89, miss.last().recorded().value());
    }

    private static MirrorRow row(ThreatClass threatClass, double recorded, double low, double high) {
        return new MirrorRow(
                threatClass.key(),
                YearMonth.of(2025, 1),
                YearMonth.of(2025, 6),
                Probability.of(recorded),
                Probability.of((low + high) / 2),
                Probability.of(low),
                Probability.of(high),
                recorded >= low && recorded <= high,
                100);
    }
}
