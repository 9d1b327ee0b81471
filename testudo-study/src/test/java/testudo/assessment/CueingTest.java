package testudo.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.assumed.CueingSensors;
import testudo.defence.FireUnit;
import testudo.defence.Geodesy;
import testudo.defence.Laydown;
import testudo.defence.LayerGroup;
import testudo.plan.Plan;
import testudo.procurement.supply.Offer;
import testudo.proving.Nights;
import testudo.proving.Places;
import testudo.proving.Shield;
import testudo.proving.cueing.BoughtNet;
import testudo.proving.cueing.CueingNet;
import testudo.quantity.Member;
import testudo.quantity.UnitVector;
import testudo.raid.Cueing;
import testudo.raid.Measure;
import testudo.threat.Raid;
import testudo.threat.ThreatClass;

/** Cueing sensors of the shipped facts beside what is in service. */
class CueingTest {
    private static final Places PLACES = Places.of(Shipped.FACTS, Shipped.PLAN.theatre());
    private static final Laydown TODAY = new Shield(Shipped.FACTS, Shipped.PLAN, PLACES)
            .place(Shipped.today(Shipped.PLAN))
            .laydown();
    private static final Cueing CUEING = CueingSensors.cueing(Shipped.FACTS);

    @TempDir
    private static Path folder;

    private static Plan buying(String share) {
        return Shipped.changed(folder, text -> text + "\ncueing: " + share + "\n");
    }

    private static List<FireUnit> sensors(Laydown laydown) {
        return laydown.units().stream().filter(CUEING::sensor).toList();
    }

    @Test
    void aWholeNetTellsEverySmallUnitAndEachSensorStandsWithItsMember() {
        for (Offer offer : BoughtNet.offers(Shipped.FACTS, Shipped.PLAN)) {
            SortedMap<Member, Integer> all = new TreeMap<>();
            new CueingNet(TODAY, CUEING).lacking(offer.type()).forEach((member, n) -> all.put(member, n.intValue()));
            TreeMap<testudo.defence.SystemType, SortedMap<Member, Integer>> bought =
                    new TreeMap<>((a, b) -> a.id().compareTo(b.id()));
            bought.put(offer.type(), all);
            Laydown told = CueingNet.beside(TODAY, CUEING, bought);
            assertEquals(
                    all.values().stream().mapToInt(Integer::intValue).sum(),
                    sensors(told).size());
            assertEquals(new TreeMap<>(), new CueingNet(told, CUEING).lacking(offer.type()), "nobody is left");
            for (FireUnit unit : TODAY.units()) {
                if (unit.system().layer().group() == LayerGroup.SMALL) {
                    UnitVector at = UnitVector.of(unit.position());
                    assertTrue(
                            sensors(told).stream()
                                    .anyMatch(sensor ->
                                            Geodesy.MEAN_RADIUS.metres() * at.arc(UnitVector.of(sensor.position()))
                                                    <= offer.type().radarRange().metres() + 1),
                            unit.id());
                }
            }
        }
    }

    @Test
    void nothingIsLeftToBuyWhereThePlanBuysTheWholeNet() {
        assertEquals(
                BoughtNet.offers(Shipped.FACTS, Shipped.PLAN).size(),
                BoughtNet.left(Shipped.FACTS, buying("50%")).size());
        assertEquals(List.of(), BoughtNet.left(Shipped.FACTS, buying("100%")));
    }

    @Test
    void aPlanBuysItsShareAndNoneWhereItSaysNothing() {
        assertSame(TODAY, BoughtNet.of(Shipped.FACTS, Shipped.PLAN).beside(TODAY));
        assertTrue(BoughtNet.of(Shipped.FACTS, Shipped.PLAN).cost(TODAY).isEmpty());
        BoughtNet whole = BoughtNet.of(Shipped.FACTS, buying("100%"));
        BoughtNet half = BoughtNet.of(Shipped.FACTS, buying("50%"));
        int sensors = sensors(whole.beside(TODAY)).size();
        assertTrue(sensors > 1);
        assertEquals(sensors / 2.0, sensors(half.beside(TODAY)).size(), 0.5);
        double price = whole.cost(TODAY).orElseThrow().millionEur().base();
        assertEquals(
                price / sensors,
                half.cost(TODAY).orElseThrow().millionEur().base()
                        / sensors(half.beside(TODAY)).size(),
                1e-9 * price,
                "each costs the same");
    }

    @Test
    void withEverySmallUnitToldFewerDronesGetThrough() {
        assertTrue(through(buying("100%")) < through(Shipped.PLAN));
    }

    private static double through(Plan plan) {
        Raid raid = Shipped.question(plan).goalRaids().getFirst();
        Nights nights = new Nights(Shipped.FACTS, plan, PLACES);
        return nights.fightAtBase(TODAY, raid, nights.assumptions(), 30)
                .measure(Measure.armedLeakers(ThreatClass.DRONE))
                .mean();
    }
}
