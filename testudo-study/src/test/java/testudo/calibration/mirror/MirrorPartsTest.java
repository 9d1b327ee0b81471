package testudo.calibration.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.assumed.EngineAssumptions;
import testudo.calibration.Calibration;
import testudo.calibration.Fit;
import testudo.calibration.Fits;
import testudo.calibration.record.AttackRecord;
import testudo.calibration.record.HalfYear;
import testudo.defence.FireUnit;
import testudo.defence.Laydown;
import testudo.facts.FactBook;
import testudo.plan.Plan;
import testudo.plan.PlanField;
import testudo.quantity.BadInput;
import testudo.quantity.Position;
import testudo.quantity.Span;
import testudo.raid.Assumptions;
import testudo.threat.ThreatClass;

class MirrorPartsTest {
    private static final Path DATA =
            Path.of(System.getProperty("testudo.root", "..")).resolve("data");
    private static final MirrorPlaces PLACES = MirrorPlaces.read(DATA.resolve("calibration/mirror_places.csv"));
    private static final HalfYear HALF = new HalfYear(YearMonth.of(2025, 1));

    @TempDir
    Path folder;

    @Test
    void moreUnitsStandInTheHighArmAndEveryUnitStandsOnItsOwnLand() {
        MirrorLaydown laydowns =
                MirrorLaydown.read(DATA.resolve("calibration/mirror_holdings.csv"), FactBook.read(DATA), PLACES);
        Laydown low = laydowns.of(HALF, MirrorArm.LOW);
        Laydown high = laydowns.of(HALF, MirrorArm.HIGH);
        assertTrue(low.units().size() < high.units().size());
        for (FireUnit unit : high.units()) {
            assertTrue(PLACES.territory().memberAt(unit.position()).isPresent(), unit.id());
        }
        assertEquals(
                high.units().size(),
                high.units().stream().map(FireUnit::id).distinct().count());
        assertTrue(
                killAgainstCruise(low) < killAgainstCruise(laydowns.of(HALF, MirrorArm.BASE))
                        && killAgainstCruise(laydowns.of(HALF, MirrorArm.BASE)) < killAgainstCruise(high),
                "arms take the ends of the kill probability");
    }

    private static double killAgainstCruise(Laydown laydown) {
        return laydown.units().stream()
                .filter(unit -> unit.system().id().equals("patriot"))
                .findFirst()
                .orElseThrow()
                .system()
                .against(ThreatClass.CRUISE)
                .orElseThrow()
                .killProbability()
                .base();
    }

    @Test
    void landEndsSomewhere() {
        assertTrue(PLACES.territory().memberAt(Position.of(50.4, 30.5)).isPresent());
        assertTrue(PLACES.territory().memberAt(Position.of(55.7, 37.6)).isEmpty());
        assertEquals(2 * PLACES.capitals().size(), PLACES.elsewhere().size());
    }

    @Test
    void chosenNightsStandForTheSameNumberLaunched() {
        List<MirrorNights.Night> nights = IntStream.rangeClosed(1, 40)
                .mapToObj(day ->
                        new MirrorNights.Night(LocalDate.of(2025, 1, 1).plusDays(day), Map.of(ThreatClass.DRONE, day)))
                .toList();
        List<MirrorNights.Night> chosen = MirrorNights.standingFor(ThreatClass.DRONE, nights);
        assertEquals(
                List.of(14, 25, 32, 38),
                chosen.stream().map(night -> night.of(ThreatClass.DRONE)).toList());
        assertTrue(MirrorNights.standingFor(ThreatClass.CRUISE, nights).isEmpty());
    }

    @Test
    void aNightRunsFromNoonToNoon() throws IOException {
        Path file = folder.resolve("raids.csv");
        Files.writeString(file, """
                time_start,threat_class,launched,destroyed,lost_or_ew
                2025-03-01T22:00,owa_drone,80,60,10
                2025-03-02T05:00,cruise_subsonic,10,8,
                2025-03-02T15:00,ballistic_srbm,2,0,
                2025-03-02,hypersonic,1,0,
                """);
        List<MirrorNights.Night> nights = MirrorNights.of(AttackRecord.read(file), HALF);
        assertEquals(2, nights.size());
        assertEquals(
                Map.of(ThreatClass.DRONE, 80, ThreatClass.CRUISE, 10, ThreatClass.AEROBALLISTIC, 1),
                nights.getFirst().launched());
    }

    @Test
    void rangesThatDoNotRiseAndPlacesOffTheGlobeAreNamed() throws IOException {
        Path holdings = folder.resolve("holdings.csv");
        Files.writeString(
                holdings, "half,system_id,low,base,high,basis\n2025-01,patriot,5,4,6,none\n2025-01,x,a,4,6,\n");
        BadInput bad = assertThrows(BadInput.class, () -> MirrorLaydown.read(holdings, FactBook.read(DATA), PLACES));
        assertEquals(
                List.of(2, 3),
                bad.findings().stream().map(finding -> finding.line()).toList());
        Path places = folder.resolve("places.csv");
        Files.writeString(places, "name,latitude,longitude,thousand_people\nNowhere,95,0,1\n");
        assertThrows(BadInput.class, () -> MirrorPlaces.read(places));
    }

    @Test
    void theDefaultsOfTheEngineHoldTheCorrelationsFittedOnTheRecord() {
        Fits fits = Calibration.fits(
                DATA.resolve("found/forces/raids.csv"), DATA.resolve("found/forces/raids_decoy_share.csv"));
        Assumptions standard = EngineAssumptions.of(FactBook.read(DATA));
        for (ThreatClass threatClass : ThreatClass.values()) {
            Span range = standard.correlation().get(threatClass);
            Fit fit = fits.defaultOf(Fit.Quantity.CORRELATION, threatClass.key());
            assertTrue(
                    range.low() <= fit.value().value() && fit.value().value() <= range.high(),
                    threatClass + ": " + range + " against " + fit);
        }
    }

    @Test
    void aPlanThatSaysNothingHasTheShareOfDecoysOfTheFacts() {
        FactBook facts = FactBook.read(DATA);
        Plan plan = Plan.read(DATA.resolveSibling("plans").resolve("hague.yaml"), facts);
        Span stated = EngineAssumptions.of(facts).decoyShare();
        String written = PlanField.all().stream()
                .filter(field -> field.name().equals("decoyShare"))
                .findFirst()
                .orElseThrow()
                .defaultText();
        assertEquals(
                String.format("%.0f%% (%.0f%%..%.0f%%)", 100 * stated.base(), 100 * stated.low(), 100 * stated.high()),
                written);
        assertEquals(stated.base(), plan.share("decoyShare").base() / 100, 1e-12);
    }
}
