package testudo.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.junit.jupiter.api.Test;
import testudo.calibration.record.AttackRecord;
import testudo.calibration.record.RecordClass;
import testudo.calibration.score.NightCorrelation;
import testudo.quantity.Luck;

class FitsTest {
    private static final Path ROOT = Path.of(System.getProperty("testudo.root", ".."));
    private static final Fits FITS = Calibration.fits(
            ROOT.resolve("data/found/forces/raids.csv"), ROOT.resolve("data/found/forces/raids_decoy_share.csv"));

    @Test
    void correlationsByHalfYearAreThoseComputedApartFromThisCode() {
        assertEquals(0.154, half("drone", YearMonth.of(2023, 1)).value().value(), 0.001);
        assertEquals(0.055, half("drone", YearMonth.of(2024, 7)).value().value(), 0.001);
        assertEquals(0.538, half("cruise", YearMonth.of(2024, 7)).value().value(), 0.001);
        assertEquals(0.677, half("ballistic", YearMonth.of(2024, 1)).value().value(), 0.002);
    }

    @Test
    void aKnownCorrelationIsFoundAgain() {
        Luck luck = Luck.ofSeed(5);
        List<AttackRecord.Attack> attacks = new ArrayList<>();
        BetaDistribution night = new BetaDistribution(0.8 * 4, 0.2 * 4);
        for (int i = 0; i < 800; i++) {
            double p = night.inverseCumulativeProbability(luck.of(i).uniform());
            int launched = 5 + i % 40;
            int hit = 0;
            for (int shot = 0; shot < launched; shot++) {
                hit += luck.of(i).uniform(shot + 1) < p ? 1 : 0;
            }
            attacks.add(new AttackRecord.Attack(
                    RecordClass.DRONE, LocalDate.of(2024, 1, 1), YearMonth.of(2024, 1), launched, hit, 0, false));
        }
        NightCorrelation fit = NightCorrelation.of(attacks);
        assertEquals(0.8, fit.mean(), 0.02);
        assertEquals(0.2, fit.correlation(), 0.03);
        assertTrue(fit.low() < 0.2 && 0.2 < fit.high(), fit.toString());
    }

    @Test
    void softKillAndDecoysCarryTheirDates() {
        Fit lost = FITS.defaultOf(Fit.Quantity.LOST, "drone");
        assertEquals("2024-10 to 2025-07", lost.dates());
        assertTrue(lost.band().low().value() > 0.3 && lost.band().high().value() < 0.45, lost.toString());
        Fit decoys = FITS.defaultOf(Fit.Quantity.DECOYS, "drone");
        assertEquals(0.383, decoys.value().value(), 0.005);
        assertThrows(IllegalArgumentException.class, () -> FITS.defaultOf(Fit.Quantity.LOST, "cruise"));
    }

    @Test
    void rowsThatCannotBeUsedAreCounted() {
        assertEquals(4, FITS.attacksSetAside());
    }

    /** {@code -Dtestudo.write=true} writes the table. */
    @Test
    void theTableOfFitsIsAsTheRecordGivesItNow() throws IOException {
        Path table = ROOT.resolve("data/calibration/fits.csv");
        if (Boolean.getBoolean("testudo.write")) {
            Files.createDirectories(table.getParent());
            Files.writeString(table, FITS.csv());
        }
        assertEquals(FITS.csv(), Files.readString(table), "fits.csv is stale; run the tests with -Dtestudo.write=true");
    }

    private static Fit half(String threatClass, YearMonth from) {
        return FITS.all().stream()
                .filter(fit ->
                        fit.threatClass().equals(threatClass) && fit.from().equals(from) && !fit.feedsDefaults())
                .findFirst()
                .orElseThrow();
    }
}
