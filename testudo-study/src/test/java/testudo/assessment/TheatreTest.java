package testudo.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.defence.FireUnit;
import testudo.defence.Geodesy;
import testudo.facts.FactBook;
import testudo.facts.tables.FactRow;
import testudo.plan.Goal;
import testudo.plan.Plan;
import testudo.plan.RaidFile;
import testudo.plan.Theatre;
import testudo.plan.UnitedStates;
import testudo.proving.Allies;
import testudo.proving.Places;
import testudo.proving.ProvingGround;
import testudo.proving.Shield;
import testudo.quantity.Luck;
import testudo.quantity.Member;
import testudo.raid.Lane;
import testudo.raid.Lanes;
import testudo.siting.question.SitingAnswer;
import testudo.threat.Raid;
import testudo.threat.Sector;
import testudo.threat.ThreatClass;
import testudo.threat.ThreatProfile;

/** Whose land, whose units, what is aimed at: one theatre for everything. */
class TheatreTest {
    private static final Set<Member> AMERICA = Set.of(Member.USA, Member.of("CAN"));
    private static final int LANES = 10;
    private static final String[] RAIDS = {
        "median-night-2024",
        "large-night-2025",
        "record-night-2025",
        "missile-night",
        "night-2026-scale",
        "projection-2030"
    };

    private static List<Raid> raids(String... names) {
        var sectors = sectors();
        return List.of(names).stream()
                .map(name -> RaidFile.read(Shipped.PLANS.resolve("raids").resolve(name + ".yaml"), sectors))
                .toList();
    }

    private static java.util.SequencedMap<String, Sector> sectors() {
        return RaidFile.sectors(Shipped.PLANS.resolve("raids/sectors.yaml"));
    }

    private static List<Lane> everyLane(Plan plan, String... raids) {
        Places places = Places.of(Shipped.FACTS, plan.theatre());
        List<Lane> all = new ArrayList<>();
        for (Raid raid : raids(raids)) {
            for (Sector sector : sectors().values()) {
                all.addAll(lanes(places, raid, sector).lanes());
            }
        }
        return all;
    }

    /** Fewer lanes than a run draws, by the same rule. */
    private static Lanes lanes(Places places, Raid raid, Sector sector) {
        return Lanes.of(
                raid.from(sector),
                places.assets(),
                Shield.profiles(Shipped.FACTS),
                Shipped.FACTS.borders(),
                Luck.ofSeed(42).of(7),
                LANES);
    }

    @Test
    void noAimpointLiesInNorthAmericaAndEveryOneIsWithinReachOfItsClass() {
        List<Lane> lanes = everyLane(Shipped.PLAN, RAIDS);
        assertTrue(lanes.size() > 40 * LANES, () -> lanes.size() + " lanes");
        var profiles = Shield.profiles(Shipped.FACTS);
        for (Lane lane : lanes) {
            assertFalse(AMERICA.contains(lane.aimpoint().member()), () -> lane + " is aimed at North America");
            assertWithinReach(lane, profiles);
        }
    }

    /** The engine draws on the mean sphere, which differs from the WGS84 geodesic by at most 0.56%. */
    private static void assertWithinReach(Lane lane, java.util.Map<ThreatClass, ThreatProfile> profiles) {
        double reach = profiles.get(lane.threatClass()).reach().metres();
        double flown = Geodesy.geodesic(lane.from(), lane.aimpoint().position()).metres();
        assertTrue(flown <= reach * 1.0057, () -> lane + ": " + flown / 1000 + " km of " + reach / 1000);
    }

    @Test
    void aClassOfShortReachMeetsFewerAimpointsAndTheRestAreNotInReach() {
        Places places = Places.of(Shipped.FACTS, Theatre.EUROPE);
        Raid raid = raids(RAIDS).get(1);
        Lanes lanes = lanes(places, raid, raid.sector());
        assertTrue(lanes.inReach(ThreatClass.BALLISTIC) < lanes.inReach(ThreatClass.DRONE));
        assertTrue(lanes.notInReach(ThreatClass.BALLISTIC) > 0);
        assertEquals(
                places.assets().size(),
                lanes.inReach(ThreatClass.BALLISTIC) + lanes.notInReach(ThreatClass.BALLISTIC),
                "every place is either in reach or not");
    }

    @Test
    void withTheWholeAllianceItsPlacesCountAndAreAimedAtOnlyWithinReach() {
        Places europe = Places.of(Shipped.FACTS, Theatre.EUROPE);
        Places alliance = Places.of(Shipped.FACTS, Theatre.ALLIANCE);
        assertTrue(alliance.population() > europe.population() + 300_000_000);
        assertTrue(alliance.assets().stream().anyMatch(a -> AMERICA.contains(a.member())));
        assertTrue(europe.assets().stream().noneMatch(a -> AMERICA.contains(a.member())));
        assertTrue(europe.people().keySet().stream().noneMatch(AMERICA::contains));
        var profiles = Shield.profiles(Shipped.FACTS);
        // all four classes fly in it, and what a class reaches does not hang on the raid
        everyLane(Shipped.PLAN.withTheatre(Theatre.ALLIANCE), "missile-night").stream()
                .filter(lane -> AMERICA.contains(lane.aimpoint().member()))
                .forEach(lane -> assertWithinReach(lane, profiles));
    }

    @Test
    void noSiteLiesInNorthAmericaAndAmericanUnitsStandOnTheLandOfHosts() {
        Places places = Places.of(Shipped.FACTS, Theatre.EUROPE);
        Shield shield = new Shield(Shipped.FACTS, Shipped.PLAN, places);
        assertTrue(shield.sites().stream().noneMatch(site -> AMERICA.contains(site.member())));
        UnitedStates reinforced = new UnitedStates(UnitedStates.State.REINFORCED, 12, 10);
        SitingAnswer sited = shield.place(Shipped.today(Shipped.PLAN.withUnitedStates(reinforced)));
        List<FireUnit> units = sited.laydown().units();
        assertTrue(units.stream().anyMatch(u -> u.member().equals(Member.USA)), "reinforcements stand somewhere");
        for (FireUnit unit : units) {
            assertTrue(
                    unit.position().longitude() > -30 && unit.position().longitude() < 50,
                    () -> unit.id() + " stands at " + unit.position());
        }
    }

    @Test
    void aPlansOwnReinforcementStandsWhereTheStateIsAskedFor() {
        UnitedStates own = new UnitedStates(UnitedStates.State.REINFORCED, 30, 15);
        Plan plan = Shipped.PLAN.withUnitedStates(own);
        assertEquals(
                own,
                plan.withUnitedStates(UnitedStates.State.REINFORCED, Shipped.FACTS)
                        .unitedStates());
        UnitedStates assumed = Shipped.PLAN
                .withUnitedStates(UnitedStates.State.REINFORCED, Shipped.FACTS)
                .unitedStates();
        assertEquals(new UnitedStates(UnitedStates.State.REINFORCED, 12, 10), assumed, "as the facts assume");
    }

    @Test
    void beforeItsDayAReinforcementIsNotThere() {
        UnitedStates late = new UnitedStates(UnitedStates.State.REINFORCED, 30, 10);
        assertEquals(UnitedStates.IN_PLACE, late.on(9));
        assertEquals(late, late.on(10));
        Plan plan = Shipped.PLAN.withUnitedStates(late);
        Allies allies = Allies.of(Shipped.FACTS, Shipped.FACTS.force(plan.asOf()));
        var all = Shipped.today(plan);
        assertEquals(
                Shipped.today(Shipped.PLAN).fireUnits(),
                allies.before(late, all).fireUnits());
        var whole = new Shield(Shipped.FACTS, plan, Places.of(Shipped.FACTS, plan.theatre()))
                .place(all)
                .laydown();
        Set<String> arriving = allies.arriving(late, whole);
        assertFalse(arriving.isEmpty());
        assertEquals(
                whole.units().size() - arriving.size(),
                allies.before(late, whole).units().size());
        assertTrue(whole.units().stream()
                .filter(unit -> arriving.contains(unit.id()))
                .allMatch(unit -> unit.member().equals(Member.USA)));
    }

    @Test
    void aGoalIsJudgedWithAReinforcementFromTheDayOnWhichItArrives() {
        Goal goal = Goal.parse(
                "given",
                "given",
                "P(leakers[cruise] <= 24 per raid large-night-2025) >= 50% and days[large-night-2025] >= 30 at 50%");
        List<Double> reached = new ArrayList<>();
        for (int day : List.of(0, 16, 60)) {
            Plan plan = Shipped.PLAN
                    .quickened()
                    .withUnitedStates(new UnitedStates(UnitedStates.State.REINFORCED, 200, day));
            ProvingGround ground = ProvingGround.of(Shipped.question(plan).withGoal(goal, "given", Shipped.PLANS));
            var inventory = ground.bill().today();
            reached.add(ground.judge(inventory, ground.place(inventory), false, 20).stream()
                    .filter(judged -> judged.term() instanceof Goal.Leakers)
                    .findFirst()
                    .orElseThrow()
                    .value()
                    .mean());
        }
        assertTrue(
                reached.get(0) > reached.get(1) && reached.get(1) > reached.get(2),
                "the earlier it comes, the more nights it helps: " + reached);
    }

    @Test
    void noneOfTheSixtyAmericanBatteriesIsInTheBase() {
        var base = Shipped.FACTS.force(Shipped.PLAN.asOf()).inventory(Shipped.FACTS, false);
        assertTrue(base.holdings().stream().noneMatch(h -> h.member().equals(Member.USA)));
        var inPlace = Shipped.today(Shipped.PLAN);
        int american = inPlace.fireUnits() - base.fireUnits();
        assertTrue(american >= 1 && american <= 6, american + " American fire units are counted in Europe");
        assertEquals(
                base.fireUnits(),
                Shipped.today(Shipped.PLAN.withUnitedStates(UnitedStates.NONE)).fireUnits());
    }

    @Test
    void polandsPatriotCountsOnce() {
        var polish = Shipped.today(Shipped.PLAN).holdings().stream()
                .filter(h ->
                        h.member().equals(Member.of("POL")) && h.system().id().equals("patriot"))
                .toList();
        assertEquals(1, polish.size());
        assertEquals(4, polish.getFirst().fireUnits());
    }

    @Test
    void doublingThePopulationOfTheTheatreChangesNoRaid(@TempDir Path dir) throws IOException {
        FactBook doubled = FactBook.read(Shipped.DATA, List.of(doubledPopulation(dir)));
        Places before = Places.of(Shipped.FACTS, Theatre.EUROPE);
        Places after = Places.of(doubled, Theatre.EUROPE);
        assertEquals(2.0, (double) after.population() / before.population(), 1e-6);
        for (Raid raid : raids(RAIDS)) {
            assertEquals(
                    lanes(before, raid, raid.sector()).waves(),
                    lanes(after, raid, raid.sector()).waves());
            assertEquals(
                    lanes(before, raid, raid.sector()).lanes().size(),
                    lanes(after, raid, raid.sector()).lanes().size());
        }
    }

    private static Path doubledPopulation(Path dir) throws IOException {
        for (String name : List.of("members", "cities")) {
            var table = Shipped.FACTS.table(name);
            List<String> lines = new ArrayList<>(List.of(String.join(",", table.columns())));
            for (FactRow row : table.rows()) {
                lines.add(String.join(
                        ",",
                        table.columns().stream()
                                .map(column -> cell(column, row.text(column)))
                                .toList()));
            }
            Files.write(dir.resolve(name + ".csv"), lines);
        }
        Files.writeString(
                dir.resolve("datapackage.json"),
                "{\"name\": \"doubled\", \"resources\": [{\"name\": \"members\", \"path\": \"members.csv\", \"format\": \"csv\"},"
                        + " {\"name\": \"cities\", \"path\": \"cities.csv\", \"format\": \"csv\"}]}");
        return dir;
    }

    private static String cell(String column, String text) {
        String doubled = column.equals("population") && !text.isEmpty()
                ? new java.math.BigDecimal(text)
                        .multiply(java.math.BigDecimal.TWO)
                        .toPlainString()
                : text;
        return "\"" + doubled.replace("\"", "\"\"") + "\"";
    }
}
