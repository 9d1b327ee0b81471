package testudo.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testudo.defence.Envelope;
import testudo.defence.FireUnit;
import testudo.defence.Laydown;
import testudo.defence.Layer;
import testudo.defence.Sharing;
import testudo.defence.SystemType;
import testudo.quantity.Distance;
import testudo.quantity.Luck;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.quantity.Position;
import testudo.quantity.Probability;
import testudo.quantity.Span;
import testudo.quantity.Speed;
import testudo.raid.Arrivals;
import testudo.raid.Assumptions;
import testudo.raid.Doctrine;
import testudo.raid.Lanes;
import testudo.raid.Measure;
import testudo.raid.RaidEngine;
import testudo.raid.RaidSetup;
import testudo.raid.Shots;
import testudo.raid.SyntheticLane;
import testudo.raid.Trials;
import testudo.raid.Usual;
import testudo.threat.ThreatClass;
import testudo.threat.Wave;

class CampaignTest {

    @ParameterizedTest(name = "stock {0} of {1}, use {2} and delivery {3} a day for {4} days: short {5}, unmet {6}")
    @CsvSource({
        "60,100,20,15,10,0.630122371243231,8.59991645925372",
        "200,400,45,40,14,0.000213151516465658,0.0015073542638782"
    })
    void aDailyStockRunsShortAsTheDynamicProgrammeSays(
            int stock, int cap, double use, double delivery, int days, double shortShare, double unmet) {
        int n = 4_000;
        var result = Campaign.of(new CampaignSetup(
                        raid(1, stock, cap, 1), poisson(use), supply(delivery), Attrition.none(), days))
                .fight(Trials.of(n).seed(5));
        double error = Math.sqrt(shortShare * (1 - shortShare) / n);
        assertEquals(shortShare, result.shortBy(days).mean(), 4 * error);
        assertEquals(unmet, result.unserved().mean(), 4 * 3 * Math.sqrt(unmet) / Math.sqrt(n) + 1e-3);
    }

    @Test
    void withoutResupplyEveryThreatIsServedAsLongAsPoissonSays() {
        int n = 4_000;
        var result = Campaign.of(new CampaignSetup(raid(1, 96, 96, 2), poisson(12), Supply.none(), Attrition.none(), 4))
                .fight(Trials.of(n).seed(6));
        double expected = 0.538286239726012;
        assertEquals(expected, 1 - result.shortBy(4).mean(), 4 * Math.sqrt(0.25 / n));
    }

    @ParameterizedTest(name = "{0} rounds, {1} a threat, {2} threats an hour: first unserved after {3} hours")
    @CsvSource({"96,2,12,4.08333333333333", "500,1,40,12.525"})
    void theFirstUnservedThreatComesAsErlangSays(int rounds, int salvo, double perHour, double hours) {
        int threats = (int) (rounds / salvo * 2 + 50);
        RaidSetup setup = raid(threats, rounds, rounds, salvo, threats * 3600 / perHour, Arrivals.poisson());
        int n = 4_000;
        double error = Math.sqrt(rounds / salvo + 1) / perHour / Math.sqrt(n);
        assertEquals(
                hours,
                RaidEngine.of(setup)
                        .fight(Trials.of(n).seed(7))
                        .measure(Measure.of(Measure.Whole.FIRST_LEAK_HOUR))
                        .mean(),
                4 * error);
    }

    @Test
    void aStockAloneLastsAsBirthAndDeathSay() {
        StockRun run = StockRun.of(20, Span.exactly(5), Span.exactly(4));
        assertEquals(
                16.0461168601843, run.daysToEmpty(Trials.of(20_000).seed(3)).mean(), 4 * 14.0 / Math.sqrt(20_000));
    }

    @Test
    void aBaseStockLosesErlangsShare() {
        StockRun run = StockRun.of(30, Span.exactly(2), Span.exactly(0));
        assertEquals(
                0.0084574983401947,
                run.lostShare(Span.exactly(10), Trials.of(400).seed(3)).mean(),
                0.0006);
    }

    @Test
    void theSameNightEveryNightUsesTheSameInTheMeanUntilTheStockIsGone() {
        var result = Campaign.of(new CampaignSetup(
                        raid(1, 40, 40, 1),
                        Nights.same(Map.of(ThreatClass.CRUISE, 10)),
                        Supply.none(),
                        Attrition.none(),
                        6))
                .fight(Trials.of(50).seed(1));
        assertEquals(4, result.daysUntilShort().mean());
        assertEquals(4, result.daysUntilEmpty("a").mean());
        assertEquals(40, result.used("a", 6).mean());
        assertEquals(60, result.needed90("a", 6).mean());
        assertEquals(20, result.unserved().mean());
    }

    @Test
    void aLayersPooledRoundsLastAsLongAsTheSumSays() {
        // 40 rounds, 10 used a night, 4 delivered at each day's end: 40, 34, 28, 22, 16, 10, 4 before the nights; the
        // seventh is short.
        Supply four = new Supply(Map.of("a", new Supply.Line(0, Span.exactly(4), 0, 1000)));
        Map<Integer, Supply> supplies = Map.of(4, Supply.none(), 6, four);
        supplies.forEach((lasts, supply) -> {
            int nights = lasts;
            var campaign = Campaign.of(new CampaignSetup(
                    raid(1, 40, 40, 1), Nights.same(Map.of(ThreatClass.CRUISE, 10)), supply, Attrition.none(), 9));
            var result = campaign.fight(Trials.of(10).seed(1));
            assertEquals(nights, result.nightsHeld().mean());
            assertEquals(nights, result.nightsHeld(Layer.MRAD).orElseThrow().mean());
            assertTrue(result.nightsHeld(Layer.LRAD).isEmpty());
            assertEquals(0, result.notHeldBy(nights).mean());
            assertEquals(1, result.notHeldBy(nights + 1).mean());
            assertEquals(
                    result.nightsHeld().mean(),
                    campaign.hold(Trials.of(10).seed(1)).nightsHeld().mean());
        });
    }

    @Test
    void oneStockLastsPooledAsTheDynamicProgrammeSays() {
        int n = 10_000;
        var held = Campaign.of(new CampaignSetup(raid(1, 60, 100, 1), poisson(20), supply(15), Attrition.none(), 10))
                .hold(Trials.of(n).seed(9));
        double expected = 0.630122371243231;
        assertEquals(expected, held.notHeldBy(10).mean(), 4 * Math.sqrt(expected * (1 - expected) / n));
    }

    @Test
    void deliveriesStartAfterTheirLeadTime() {
        Supply late = new Supply(Map.of("a", new Supply.Line(0, Span.exactly(10), 2, 1000)));
        var result = Campaign.of(new CampaignSetup(
                        raid(1, 20, 20, 1), Nights.same(Map.of(ThreatClass.CRUISE, 10)), late, Attrition.none(), 5))
                .fight(Trials.of(10).seed(1));
        assertEquals(10, result.unserved().mean(), "only the third night goes without");
    }

    @Test
    void daysOnTheWayToAMemberCountAsItsLeadTime() {
        Map<String, Supply.Line> lines = Map.of("a", new Supply.Line(0, Span.exactly(10), 0, 1000));
        var units = raid(1, 20, 20, 1);
        Member member = units.laydown().units().getFirst().member();
        for (var way : Map.of(Map.of(member, 2), 10.0, Map.of(member, 3), 20.0, Map.of(Member.CANADA, 3), 0.0)
                .entrySet()) {
            var result = Campaign.of(new CampaignSetup(
                            units,
                            Nights.same(Map.of(ThreatClass.CRUISE, 10)),
                            new Supply(lines, way.getKey()),
                            Attrition.none(),
                            5))
                    .fight(Trials.of(10).seed(1));
            assertEquals(way.getValue(), result.unserved().mean(), way::toString);
        }
    }

    @Test
    void lostUnitsTakeTheirRoundsWithThemAndComeBackWhenStated() {
        var setup = raid(1, 5, 5, 1);
        Attrition sure = new Attrition(Probability.ONE, 0);
        var result = Campaign.of(
                        new CampaignSetup(setup, Nights.same(Map.of(ThreatClass.CRUISE, 6)), supply(100), sure, 3))
                .fight(Trials.of(10).seed(1));
        assertEquals(1, result.unitsLost().mean());
        assertEquals(6, result.armedLeakers(ThreatClass.CRUISE, 2).mean());
        var back = Campaign.of(new CampaignSetup(
                        setup,
                        Nights.same(Map.of(ThreatClass.CRUISE, 6)),
                        supply(100),
                        new Attrition(Probability.ONE, 1),
                        4))
                .fight(Trials.of(10).seed(1));
        assertTrue(back.unitsLost().mean() > 1);
    }

    @Test
    void aUnitThatArrivesOnTheThirdDayBringsItsRoundsAndStopsNothingBefore() {
        var setup = new CampaignSetup(
                raid(1, 10, 10, 1),
                Nights.same(Map.of(ThreatClass.CRUISE, 6)),
                Supply.none(),
                Attrition.none(),
                4,
                Map.of("a", 3),
                false);
        var result = Campaign.of(setup).fight(Trials.of(5).seed(1));
        assertEquals(6, result.armedLeakers(ThreatClass.CRUISE, 1).mean());
        assertEquals(6, result.armedLeakers(ThreatClass.CRUISE, 2).mean());
        assertEquals(0, result.armedLeakers(ThreatClass.CRUISE, 3).mean());
        assertEquals(2, result.armedLeakers(ThreatClass.CRUISE, 4).mean());
    }

    @Test
    void nightsOfARecordKeepTheirRhythmAndGrow() {
        List<Map<ThreatClass, Integer>> record = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            record.add(Map.of(ThreatClass.DRONE, i % 10 == 0 ? 200 : 20));
        }
        Nights nights = Nights.ofRecord(record, 10, Percent.of(10));
        int[] night = new int[ThreatClass.values().length];
        double first = 0;
        double last = 0;
        for (int trial = 0; trial < 2000; trial++) {
            for (int day = 0; day < 60; day++) {
                nights.draw(Luck.ofSeed(trial), day, night);
                first += day < 30 ? night[0] : 0;
                last += day >= 30 ? night[0] : 0;
                assertTrue(night[0] <= nights.most(60).get(ThreatClass.DRONE));
            }
        }
        assertEquals(1.1, last / first, 0.01);
        assertEquals(30, nights.record().size());
    }

    @Test
    void poissonNumbersFollowTheirLaw() {
        for (double mean : new double[] {0.3, 4, 45, 700}) {
            double sum = 0;
            double squares = 0;
            int n = 40_000;
            for (int i = 0; i < n; i++) {
                int x = Nights.poisson(mean, Luck.ofSeed(i).uniform(3));
                sum += x;
                squares += (x - mean) * (x - mean);
            }
            assertEquals(mean, sum / n, 4 * Math.sqrt(mean / n));
            assertEquals(1, squares / n / mean, 0.06);
        }
    }

    @Test
    void threadsChangeNothing() {
        Campaign campaign =
                Campaign.of(new CampaignSetup(raid(1, 60, 100, 1), poisson(20), supply(15), Attrition.none(), 10));
        for (int trials : new int[] {1, 3, 60}) {
            for (int threads : new int[] {2, 3, 16, 100}) {
                assertEquals(
                        campaign.fight(Trials.of(trials).seed(2)).byName(),
                        campaign.fight(Trials.of(trials).seed(2).threads(threads))
                                .byName(),
                        trials + " trials on " + threads + " threads");
            }
        }
    }

    @Test
    void rationedRoundsServeEveryNightInPartAndTheLastAsWellAsTheFirst() {
        var six = new CampaignSetup(
                raid(1, 40, 40, 1),
                Nights.same(Map.of(ThreatClass.CRUISE, 10)),
                Supply.none(),
                Attrition.none(),
                6,
                Map.of(),
                true);
        var result = Campaign.of(six).fight(Trials.of(20).seed(1));
        int[] through = {4, 4, 3, 3, 3, 3};
        for (int day = 1; day <= 6; day++) {
            assertEquals(
                    through[day - 1],
                    result.armedLeakers(ThreatClass.CRUISE, day).mean(),
                    "night " + day);
        }
        assertEquals(40, result.used("a", 6).mean());
        assertEquals(60, result.needed90("a", 6).mean());
        assertEquals(20, result.unserved().mean());
    }

    @Test
    void deliveriesToComeAreRationedTooButNotThoseAfterTheLastNight() {
        var five = new CampaignSetup(
                raid(1, 12, 100, 1),
                Nights.same(Map.of(ThreatClass.CRUISE, 10)),
                supply(2),
                Attrition.none(),
                5,
                Map.of(),
                true);
        var result = Campaign.of(five).fight(Trials.of(20).seed(1));
        assertEquals(12 + 4 * 2, result.used("a", 5).mean());
        assertEquals(4, result.used("a", 1).mean());
    }

    private static Nights poisson(double mean) {
        return Nights.poisson(Map.of(ThreatClass.CRUISE, Span.exactly(mean)));
    }

    private static Supply supply(double perDay) {
        return new Supply(Map.of("a", new Supply.Line(0, Span.exactly(perDay), 0, 0)));
    }

    private static RaidSetup raid(int threats, int rounds, int load, int salvo) {
        return raid(threats, rounds, load, salvo, 3600, Arrivals.spread());
    }

    private static RaidSetup raid(int threats, int rounds, int load, int salvo, double seconds, Arrivals arrivals) {
        Envelope envelope = new Envelope(
                Layer.MRAD,
                Distance.ofMetres(0),
                Distance.ofKilometres(40),
                Distance.ofMetres(0),
                Distance.ofKilometres(20),
                Span.exactly(1));
        SystemType type = new SystemType(
                "a",
                "a",
                Layer.MRAD,
                Map.of(ThreatClass.CRUISE, envelope),
                200,
                load,
                0,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                Speed.ofMetresPerSecond(1000),
                Distance.ofMetres(15),
                Distance.ofKilometres(100),
                true,
                true,
                Probability.ONE,
                Span.exactly(0.1));
        FireUnit unit = new FireUnit("a", type, Member.of("POL"), Position.of(52, 21), rounds, FireUnit.Duty.PEOPLE);
        SyntheticLane lane = new SyntheticLane(
                ThreatClass.CRUISE,
                Duration.ofSeconds(100),
                List.of(new SyntheticLane.Window("a", Duration.ZERO, Duration.ZERO, Duration.ZERO)));
        Wave wave =
                new Wave(ThreatClass.CRUISE, threats, Optional.of(Percent.of(0)), Duration.ZERO, Duration.ofNanos((long)
                        (seconds * 1e9)));
        return Usual.setup(
                        new Laydown("bench", List.of(unit), 0, 0, new Sharing(Sharing.Rule.ALLIANCE, List.of())),
                        Lanes.synthetic(List.of(wave), List.of(lane), arrivals))
                .with(Doctrine.of(Doctrine.Rule.CHEAPEST_FIRST, Shots.salvo(salvo)))
                .with(Assumptions.bare());
    }
}
