package testudo.siting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import testudo.defence.DefendedAsset;
import testudo.defence.FireUnit;
import testudo.defence.FireUnit.Duty;
import testudo.defence.Geodesy;
import testudo.defence.Inventory;
import testudo.defence.Inventory.Holding;
import testudo.defence.Laydown;
import testudo.defence.Layer;
import testudo.defence.Site;
import testudo.quantity.Angle;
import testudo.quantity.Distance;
import testudo.quantity.Luck;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.quantity.Position;
import testudo.quantity.Probability;
import testudo.siting.cover.Certificate;
import testudo.siting.ground.CandidateSites;
import testudo.siting.question.BusyShare;
import testudo.siting.question.Cover;
import testudo.siting.question.Division;
import testudo.siting.question.Effort;
import testudo.siting.question.SitingAnswer;
import testudo.siting.question.SitingQuestion;
import testudo.siting.question.SitingShortfall;
import testudo.siting.question.StatedRaids;
import testudo.solver.Limits;
import testudo.threat.AssetClass;
import testudo.threat.ThreatClass;

class SitingTest {
    private static final Division ALL_FIXED =
            new Division(Percent.of(0), Percent.of(50), Percent.of(100), Percent.of(100));

    private static double people(SitingAnswer answer, ThreatClass threatClass) {
        return answer.cover(threatClass, new Cover.By.Any())
                .people()
                .map(Percent::value)
                .orElse(0.0);
    }

    private static double bases(SitingAnswer answer, ThreatClass threatClass) {
        return answer.cover(threatClass, new Cover.By.Any())
                .bases()
                .map(Percent::value)
                .orElse(0.0);
    }

    private static double[] people(Board board) {
        RaidWeights raids = new RaidWeights(board);
        return raids.cells(board.ground.people, raids.chances());
    }

    private static double value(SitingQuestion question) {
        return Siting.of(question).people().value().value();
    }

    @Test
    void oneUnitStandsWhereItCoversMostPeopleOfItsOwnLand() {
        List<DefendedAsset> assets = List.of(
                Theatre.asset("a", AssetClass.CITY, Theatre.POL, 52.0, 20.0, 100),
                Theatre.asset("b", AssetClass.CITY, Theatre.POL, 52.05, 20.0, 90),
                Theatre.asset("c", AssetClass.CITY, Theatre.POL, 50.5, 18.0, 150),
                Theatre.asset("d", AssetClass.CITY, Theatre.LTU, 55.0, 24.0, 1000));
        List<Site> sites = assets.stream()
                .map(a -> new Site("at-" + a.id(), a.member(), a.position()))
                .toList();
        var inventory = new Inventory("one", List.of(new Holding(Theatre.POL, Theatre.SHORT, 1, 8, false)));
        var answer = Siting.of(SitingQuestion.of(inventory, assets, sites, Theatre.NATIONAL, Theatre.profiles())
                .withDivision(ALL_FIXED));
        FireUnit unit = answer.laydown().units().getFirst();
        assertEquals("POL-short-001", unit.id());
        assertEquals(52.0, unit.position().latitude());
        assertEquals(8, unit.rounds());
        assertEquals(100 * 190 / 1340.0, people(answer, ThreatClass.CRUISE), 1e-9);
        assertEquals(
                answer.cover(ThreatClass.CRUISE, new Cover.By.Any()).people(),
                answer.cover(ThreatClass.CRUISE, new Cover.By.In(Layer.SHORAD)).people());
        assertTrue(answer.people().proved());
    }

    @Test
    void aClassThatNoUnitCanEngageShowsNoneInsteadOfZero() {
        var inventory = new Inventory("one", List.of(new Holding(Theatre.POL, Theatre.SHORT, 1, 8, false)));
        var answer = Siting.of(Theatre.question(1, 1).withInventory(inventory).withDivision(ALL_FIXED));
        assertEquals(
                Optional.empty(),
                answer.cover(ThreatClass.BALLISTIC, new Cover.By.Any()).people());
        assertEquals(
                Optional.empty(),
                answer.cover(ThreatClass.CRUISE, new Cover.By.Two()).people());
        assertTrue(answer.cover(ThreatClass.CRUISE, new Cover.By.Any()).people().isPresent());
    }

    @Test
    void aPlacementFoundWithoutABoundGetsTheBoundThatItWouldHaveHad() {
        var question = Theatre.question(20, 3);
        Effort told = new Effort(400_000_000L, 0, 60, Effort.Bounds.PEOPLE);
        SitingAnswer whole = Siting.of(question.withEffort(told));
        SitingAnswer placed = Siting.of(question.withEffort(Effort.COMPARED));
        SitingAnswer bounded = Siting.bounded(question.withEffort(told), placed);
        assertEquals(whole.laydown(), bounded.laydown());
        assertEquals(whole.cover(), bounded.cover());
        assertEquals(whole.people().value(), bounded.people().value());
        assertEquals(whole.people().bound(), bounded.people().bound());
        assertTrue(
                bounded.people().bound().value() < placed.people().bound().value(),
                "a bound that somebody worked for is lower");
    }

    @Test
    void theHorizonCutsALongRangeUnitToFortyFiveKilometresAgainstLowCruiseMissiles() {
        Position site = Position.of(60, 25);
        List<DefendedAsset> assets = new ArrayList<>();
        for (int km = 35; km <= 55; km += 5) {
            Position at = Geodesy.destination(site, Angle.ofDegrees(90), Distance.ofKilometres(km));
            assets.add(Theatre.asset("km" + km, AssetClass.CITY, Theatre.FIN, at.latitude(), at.longitude(), 1));
        }
        var inventory = new Inventory("one", List.of(new Holding(Theatre.FIN, Theatre.LONG, 1, 16, false)));
        var question = SitingQuestion.of(
                        inventory,
                        assets,
                        List.of(new Site("s", Theatre.FIN, site)),
                        Theatre.NATIONAL,
                        Theatre.profiles())
                .withDivision(ALL_FIXED);
        var answer = Siting.of(question);
        assertEquals(60, people(answer, ThreatClass.CRUISE), 1e-9);
        assertEquals(
                Percent.of(100),
                Siting.naiveCoverOf(question, answer.laydown()).stream()
                        .filter(c -> c.threatClass() == ThreatClass.CRUISE)
                        .findFirst()
                        .flatMap(Cover::people)
                        .orElseThrow());
        assertTrue(people(Siting.of(question.withScreening(Angle.ofDegrees(0.2))), ThreatClass.CRUISE) < 60);
    }

    @Test
    void aFootprintReachesFartherBehindTheUnitThanInFront() {
        Position site = Position.of(55, 20);
        List<DefendedAsset> assets = new ArrayList<>();
        for (int km : List.of(24, 26, 40, 43)) {
            for (int bearing : List.of(90, 270)) {
                Position at = Geodesy.destination(site, Angle.ofDegrees(bearing), Distance.ofKilometres(km));
                String id = (bearing == 90 ? "east" : "west") + km;
                assets.add(Theatre.asset(id, AssetClass.CITY, Theatre.POL, at.latitude(), at.longitude(), 1));
            }
        }
        var inventory = new Inventory("one", List.of(new Holding(Theatre.POL, Theatre.LONG, 1, 16, false)));
        var question = SitingQuestion.of(
                        inventory,
                        assets,
                        List.of(new Site("s", Theatre.POL, site)),
                        Theatre.NATIONAL,
                        Theatre.profiles())
                .withDivision(ALL_FIXED);
        assertEquals(25, people(Siting.of(question), ThreatClass.BALLISTIC), 1e-9, "from every side: 24.58 km");
        var fromTheWest = Siting.of(question.withAttack(Angle.ofDegrees(90)));
        assertEquals(50, people(fromTheWest, ThreatClass.BALLISTIC), 1e-9, "east 24, 26, 40 and west 24");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void coverByGreatCirclesAgreesWithGeodesicsButForAHairAtTheEdge(long seed) {
        var question = Theatre.question(seed, 2).withDivision(ALL_FIXED).withSharing(Theatre.ALLIANCE);
        var all = Siting.of(question).laydown();
        var units = all.units().stream()
                .filter(unit -> unit.system().id().equals("short"))
                .toList();
        var laydown = new Laydown(all.name(), units, 0, 0, Theatre.ALLIANCE);
        double radius = Math.sqrt(10_000.0 * 10_000 - 50 * 50);
        double expected = 0;
        double unsure = 0;
        double total = 0;
        for (DefendedAsset asset : question.assets()) {
            double nearest = units.stream()
                    .mapToDouble(unit ->
                            Geodesy.geodesic(unit.position(), asset.position()).metres())
                    .min()
                    .orElseThrow();
            double weight = asset.assetClass() == AssetClass.CITY ? asset.weight() : 0;
            total += weight;
            expected += nearest <= radius ? weight : 0;
            unsure += Math.abs(nearest - radius) <= 0.006 * radius ? weight : 0;
        }
        double counted = Siting.coverOf(question, laydown).stream()
                        .filter(c -> c.threatClass() == ThreatClass.CRUISE && c.by().equals(new Cover.By.Any()))
                        .findFirst()
                        .flatMap(Cover::people)
                        .orElseThrow()
                        .fraction()
                * total;
        assertEquals(expected, counted, unsure + 1e-3);
        assertTrue(expected > 0 && unsure < 0.05 * total);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theSearchAndTheReportCountTheSameCover(long seed) {
        var question = Theatre.question(seed, 3);
        var answer = Siting.of(question);
        Board board = new Board(question);
        CoverState state = board.state();
        state.weigh(new RaidWeights(board).cells(board.ground.bases, new double[] {1}));
        new LazyGreedy(board.groups, state, board.noneStanding()).place(g -> g.duty() == Duty.BASES);
        state.weigh(people(board));
        double bySearch = new LazyGreedy(board.groups, state, board.noneStanding())
                .place(g -> g.duty() != Duty.BASES)
                .size();
        assertTrue(bySearch > 0);
        assertTrue(state.value() <= answer.people().value().value() + 1e-6, "swaps never lower the value");
        assertTrue(answer.people().value().value() <= answer.people().bound().value());
        double covered = 0;
        for (int j = 0; j < board.ground.assets.size(); j++) {
            covered += state.layers(j, 1) > 0 ? board.ground.people[j] : 0;
        }
        var greedyOnly = Siting.of(question.withEffort(Effort.QUICK));
        double all = java.util.Arrays.stream(board.ground.people).sum();
        assertEquals(
                100 * covered / all, people(greedyOnly, board.columns.get(1).threatClass()), 1e-9);
    }

    @Test
    void theOrderOfTheInputChangesNothing() {
        var question = Theatre.question(4, 2);
        List<DefendedAsset> assets = new ArrayList<>(question.assets());
        List<Site> sites = new ArrayList<>(question.sites());
        List<Holding> holdings = new ArrayList<>(question.inventory().holdings());
        Collections.reverse(assets);
        Collections.rotate(sites, 17);
        Collections.reverse(holdings);
        var turned =
                SitingQuestion.of(new Inventory("x2", holdings), assets, sites, Theatre.AGREEMENTS, Theatre.profiles());
        assertEquals(Siting.of(question), Siting.of(turned));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void lazyGreedyPlacesAsPlainGreedyDoes(long seed) {
        Board board = new Board(Theatre.question(seed, 1).withDivision(ALL_FIXED));
        CoverState lazyState = board.state();
        lazyState.weigh(people(board));
        List<Placement> lazy = new LazyGreedy(board.groups, lazyState, board.noneStanding()).place(g -> true);
        CoverState state = board.state();
        state.weigh(people(board));
        int[] left = board.groups.stream().mapToInt(Group::units).toArray();
        Count standing = board.noneStanding();
        for (Placement next : lazy) {
            Placement best = next;
            double most = -1;
            for (int g = 0; g < left.length; g++) {
                for (int place : board.groups.get(g).places()) {
                    boolean free = left[g] > 0
                            && standing.at(g, place) < board.groups.get(g).cap();
                    double gain = free ? state.gain(g, place) : -1;
                    if (gain > most) {
                        most = gain;
                        best = new Placement(g, place);
                    }
                }
            }
            assertEquals(best, next);
            state.add(next.group(), next.place());
            left[next.group()]--;
            standing.increase(next.group(), next.place());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void oneMoreUnitNeverLowersTheValue(long seed) {
        var question = Theatre.question(seed, 1).withDivision(ALL_FIXED);
        double before = value(question);
        for (int i = 0; i < question.inventory().holdings().size(); i++) {
            List<Holding> more = new ArrayList<>(question.inventory().holdings());
            Holding h = more.get(i);
            more.set(i, new Holding(h.member(), h.system(), h.fireUnits() + 1, h.rounds(), false));
            double after = value(question.withInventory(new Inventory("more", more)));
            assertTrue(after >= before * (1 - 1e-3), before + " fell to " + after);
            assertNotEquals(before, after);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aLargerSetAsideLowersCoverOfPeopleAndRaisesCoverOfBases(long seed) {
        double people = Double.POSITIVE_INFINITY;
        double bases = -1;
        for (int share = 0; share <= 60; share += 20) {
            var answer = Siting.of(Theatre.question(seed, 2).withDivision(ALL_FIXED.withSetAside(Percent.of(share))));
            assertTrue(people(answer, ThreatClass.CRUISE) < people);
            assertTrue(bases(answer, ThreatClass.CRUISE) > bases);
            people = people(answer, ThreatClass.CRUISE);
            bases = bases(answer, ThreatClass.CRUISE);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nationalProtectsNoMoreThanAgreementsAndThoseNoMoreThanTheAlliance(long seed) {
        var question = Theatre.question(seed, 2);
        double national = value(question.withSharing(Theatre.NATIONAL));
        double agreements = value(question.withSharing(Theatre.AGREEMENTS));
        double alliance = value(question.withSharing(Theatre.ALLIANCE));
        assertTrue(national < agreements && agreements < alliance, national + " " + agreements + " " + alliance);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void allFixedAndAllMobileBracketTheDefault(long seed) {
        var question = Theatre.question(seed, 2);
        Division half = question.division();
        for (int arrived : List.of(0, 100)) {
            Division d = half.withArrived(Percent.of(arrived));
            double middle = value(question.withDivision(d));
            double fixed = value(question.withDivision(d.withFixedShare(Percent.of(100))));
            double mobile = value(question.withDivision(d.withFixedShare(Percent.of(0))));
            double hair = 0.005 * middle;
            assertTrue(
                    Math.min(fixed, mobile) < middle + hair && middle < Math.max(fixed, mobile) + hair,
                    fixed + " " + middle + " " + mobile);
            assertEquals(
                    arrived == 0, mobile < fixed, "a reserve that moves covers nothing; one in place stands better");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aReserveThatComesInAddsUnitsWhereTheWholeHasThemAndCoverNeverFalls(long seed) {
        var question = Theatre.question(seed, 2);
        SitingAnswer answer = Siting.of(question);
        Laydown whole = answer.laydown();
        Set<FireUnit> before = Set.of();
        double cover = 0;
        for (int share : List.of(0, 20, 50, 80, 100)) {
            Laydown now = Siting.arrived(question, whole, Percent.of(share));
            assertTrue(now.units().containsAll(before), "nobody leaves");
            assertTrue(whole.units().containsAll(now.units()), "nobody stands elsewhere");
            assertEquals(whole.units().size() + whole.reserve(), now.units().size() + now.reserve(), "nobody is lost");
            double covered = Siting.coverOf(question, now).stream()
                    .filter(c -> c.by() instanceof Cover.By.Any)
                    .flatMap(c -> c.people().stream())
                    .mapToDouble(Percent::value)
                    .sum();
            assertTrue(covered >= cover, share + "%");
            cover = covered;
            before = Set.copyOf(now.units());
        }
        assertTrue(Siting.arrived(question, whole, Percent.of(0)).units().stream()
                .noneMatch(unit -> unit.duty() == Duty.RESERVE));
        assertEquals(whole, Siting.arrived(question, whole, Percent.of(100)));
        assertThrows(
                IllegalArgumentException.class,
                () -> Siting.arrived(question.withInventory(new Inventory("none", List.of())), whole, Percent.of(50)));
    }

    @Test
    void everyUnitIsPlacedPooledOrMoving() {
        var question = Theatre.question(3, 3)
                .withDivision(new Division(Percent.of(40), Percent.of(50), Percent.of(50), Percent.of(25)));
        var laydown = Siting.of(question).laydown();
        assertEquals(question.inventory().fireUnits(), laydown.units().size() + laydown.pooled() + laydown.reserve());
        assertTrue(laydown.pooled() > 0 && laydown.reserve() > 0);
        assertTrue(laydown.units().stream()
                .filter(unit -> unit.duty() == Duty.PEOPLE)
                .allMatch(unit -> question.sites().stream()
                        .anyMatch(site -> site.position().equals(unit.position())
                                && site.member().equals(unit.member()))));
    }

    @Test
    void aMemberWithoutCandidatesIsAMeasuredShortfallUnlessItHasAHost() {
        Member usa = Member.USA;
        List<Holding> holdings = new ArrayList<>(Theatre.inventory(1).holdings());
        holdings.add(new Holding(usa, Theatre.LONG, 4, 64, false));
        holdings.add(new Holding(usa, Theatre.FORT, 1, 24, false));
        var question = Theatre.question(2, 1)
                .withInventory(new Inventory("today", holdings))
                .withDivision(ALL_FIXED);
        var homeless = Siting.of(question);
        assertEquals(
                Set.of(new SitingShortfall(usa, "long", 4), new SitingShortfall(usa, "fort", 1)),
                Set.copyOf(homeless.shortfalls()));
        var hosted = Siting.of(question.withGuests(Map.of(usa, Set.of(Theatre.POL))));
        assertEquals(List.of(), hosted.shortfalls());
        assertTrue(hosted.people().value().compareTo(homeless.people().value()) > 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void unitsKeepTheirPlacesFromYearToYearUnlessAMovePays(long seed) {
        SequencedMap<Year, Inventory> inventories = new LinkedHashMap<>();
        for (int year = 0; year < 4; year++) {
            inventories.put(Year.of(2026 + year), Theatre.inventory(1 + year));
        }
        var question = Theatre.question(seed, 1).withDivision(ALL_FIXED);
        var still = Siting.byYear(question, inventories, Percent.of(1_000_000));
        var free = Siting.byYear(question, inventories, Percent.of(0));
        assertEquals(List.copyOf(inventories.keySet()), List.copyOf(still.keySet()));
        for (int year = 2027; year <= 2029; year++) {
            List<Position> before = positions(still.get(Year.of(year - 1)));
            List<Position> now = new ArrayList<>(positions(still.get(Year.of(year))));
            before.forEach(position -> assertTrue(now.remove(position), "a unit moved although moving never pays"));
            assertTrue(still.get(Year.of(year))
                            .people()
                            .value()
                            .compareTo(still.get(Year.of(year - 1)).people().value())
                    > 0);
        }
        assertEquals(Siting.of(question).laydown(), still.get(Year.of(2026)).laydown());
        double last = free.get(Year.of(2029)).people().value().value();
        assertTrue(last >= still.get(Year.of(2029)).people().value().value());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void withMoreUnitsNobodyLosesItsDutyAndTheValueNeverFalls(long seed) {
        SequencedMap<Year, Inventory> inventories = new LinkedHashMap<>();
        Luck luck = Luck.ofSeed(seed);
        List<Holding> held = Theatre.inventory(1).holdings();
        for (int year = 2026; year <= 2033; year++) {
            inventories.put(Year.of(year), new Inventory("year " + year, held));
            Luck own = luck.of(year);
            held = held.stream()
                    .map(h -> grown(h, (int)
                            (3 * own.uniform((h.member().code() + h.system().id()).hashCode()))))
                    .toList();
        }
        var byYear = Siting.byYear(Theatre.question(seed, 1), inventories, Percent.of(20));
        Map<String, Long> before = Map.of();
        double value = 0;
        for (SitingAnswer answer : byYear.values()) {
            Map<String, Long> now = duties(answer.laydown());
            before.forEach((duty, units) -> assertTrue(now.getOrDefault(duty, 0L) >= units, duty + " lost units"));
            assertTrue(answer.people().value().value() > value);
            before = now;
            value = answer.people().value().value();
        }
    }

    private static Holding grown(Holding h, int more) {
        return new Holding(h.member(), h.system(), h.fireUnits() + more, h.rounds() + 8 * more, h.assumedRounds());
    }

    private static Map<String, Long> duties(Laydown laydown) {
        Map<String, Long> duties = laydown.units().stream()
                .collect(Collectors.groupingBy(
                        unit -> unit.member() + " " + unit.system().id() + " " + unit.duty(), Collectors.counting()));
        duties.put("pooled", (long) laydown.pooled());
        return duties;
    }

    private static List<Position> positions(SitingAnswer answer) {
        return answer.laydown().units().stream().map(FireUnit::position).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void pricesLowerTheBoundAndNeverBelowWhatAnyPlacementReaches(long seed) {
        var question = Theatre.question(seed, 1);
        var free = Siting.of(question);
        var priced = Siting.of(question.withEffort(Effort.SHOWN));
        var thorough = Siting.of(question.withEffort(new Effort(1_000_000_000L, 10, 300)));
        assertEquals(free.people().value(), priced.people().value());
        assertEquals(Certificate.Bound.LAGRANGIAN, priced.people().kind());
        assertTrue(priced.people().gap().value() < 0.5 * free.people().gap().value());
        assertTrue(priced.people().gap().value() < 5, priced.people().gap()::toString);
        assertEquals(free.bases().value(), thorough.bases().value(), "only units for people are chosen anew");
        assertTrue(thorough.people().value().compareTo(free.people().value()) >= 0);
        assertTrue(priced.bases().bound().compareTo(thorough.bases().value()) >= 0);
    }

    @Test
    void theBoundHoldsForEveryPlacementOfATinyQuestion() {
        for (long seed = 1; seed <= 20; seed++) {
            List<DefendedAsset> assets = Theatre.assets(seed, 12);
            var inventory = new Inventory(
                    "tiny",
                    List.of(
                            new Holding(Theatre.POL, Theatre.MEDIUM, 2, 8, false),
                            new Holding(Theatre.POL, Theatre.SHORT, 2, 8, false)));
            var question = SitingQuestion.of(
                            inventory, assets, CandidateSites.of(assets, 12), Theatre.NATIONAL, Theatre.profiles())
                    .withDivision(ALL_FIXED)
                    .withEffort(new Effort(1_000_000, 20, 200));
            var answer = Siting.of(question);
            double best = bestOfAll(question);
            assertTrue(answer.people().value().value() <= best * (1 + 1e-9));
            assertTrue(answer.people().value().value() >= best * (1 - 1e-4), "seed " + seed);
            assertTrue(answer.people().bound().value() >= best * (1 - 1e-9), "seed " + seed);
            if (seed <= 5) {
                var model = NaiveSiting.of(question, Limits.NONE, () -> false);
                assertEquals(
                        best,
                        model.value().value(),
                        best * 2e-4,
                        "the solver's own tolerance is a hundredth of a percent");
                assertEquals(best, model.bound().value(), best * 1e-3);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aChoiceForAllUnitsAtOnceIsNoWorseThanMovesOfSingleUnits(long seed) {
        var question = Theatre.question(seed, 1).withDivision(ALL_FIXED);
        var moved = Siting.of(question.withEffort(Effort.SHOWN)).people();
        var chosen = Siting.of(question.withEffort(new Effort(400_000_000L, 10, 300)))
                .people();
        assertTrue(chosen.value().compareTo(moved.value()) >= 0);
        assertTrue(chosen.value().compareTo(moved.bound()) <= 0);
        assertTrue(chosen.gap().compareTo(moved.gap()) <= 0);
    }

    @Test
    void aCancelledPlacementKeepsItsBestSoFarWithABoundThatHolds() {
        var question = Theatre.question(1, 1).withDivision(ALL_FIXED).withEffort(Effort.THOROUGH);
        var whole = Siting.of(question).people();
        var greedy = Siting.of(question.withEffort(Effort.QUICK)).people();
        var stopped = Siting.of(question, () -> true);
        assertEquals("cancelled", stopped.people().stoppedBy());
        assertEquals(greedy.value(), stopped.people().value(), "all units are placed all the same");
        assertTrue(stopped.people().bound().compareTo(whole.value()) >= 0);
        AtomicInteger asked = new AtomicInteger();
        var later = Siting.of(question, () -> asked.incrementAndGet() > 100).people();
        assertTrue(later.value().compareTo(greedy.value()) >= 0);
        assertTrue(later.bound().compareTo(whole.value()) >= 0);
    }

    /** The value of the best of all placements of two pairs of units. */
    private static double bestOfAll(SitingQuestion question) {
        Board board = new Board(question);
        CoverState state = board.state();
        state.weigh(people(board));
        int[] first = board.groups.get(0).places();
        int[] second = board.groups.get(1).places();
        double best = 0;
        for (int a = 0; a < first.length; a++) {
            for (int b = a + 1; b < first.length; b++) {
                for (int c = 0; c < second.length; c++) {
                    for (int d = c + 1; d < second.length; d++) {
                        state.add(0, first[a]);
                        state.add(0, first[b]);
                        state.add(1, second[c]);
                        state.add(1, second[d]);
                        best = Math.max(best, state.value());
                        state.remove(0, first[a]);
                        state.remove(0, first[b]);
                        state.remove(1, second[c]);
                        state.remove(1, second[d]);
                    }
                }
            }
        }
        return best;
    }

    @Test
    void candidatePlacesLieOnOwnLandAndAreSpread() {
        List<DefendedAsset> assets = Theatre.assets(1, 300);
        List<Site> sites = CandidateSites.of(assets, 100);
        assertEquals(sites, CandidateSites.of(assets, 100));
        assertTrue(Math.abs(sites.size() - 100) < 12, sites.size() + " places");
        for (Site site : sites) {
            assertTrue(assets.stream()
                    .anyMatch(a ->
                            a.position().equals(site.position()) && a.member().equals(site.member())));
        }
        double nearest = Double.POSITIVE_INFINITY;
        for (Site a : sites) {
            for (Site b : sites) {
                if (!a.equals(b) && a.member().equals(b.member())) {
                    nearest = Math.min(
                            nearest,
                            Geodesy.greatCircle(a.position(), b.position()).kilometres());
                }
            }
        }
        assertTrue(nearest > 10, nearest + " km");
    }

    private static StatedRaids raids(int tail, StatedRaids.Stated... raids) {
        return new StatedRaids(List.of(raids), Percent.of(tail));
    }

    private static StatedRaids.Stated raid(String name, int cruise, int drone) {
        return new StatedRaids.Stated(
                name,
                Percent.of(50),
                Map.of(ThreatClass.CRUISE, Percent.of(cruise), ThreatClass.DRONE, Percent.of(drone)),
                Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aTailOfNothingIsTheMeanAndOneRaidIsItsOwnWorst(long seed) {
        var question = Theatre.question(seed, 1);
        var one = raid("one", 70, 30);
        var other = raid("other", 0, 100);
        assertEquals(
                Siting.of(question.withRaids(raids(0, one))).laydown(),
                Siting.of(question.withRaids(raids(80, one))).laydown());
        var mean = Siting.of(question.withRaids(raids(0, one, other)));
        assertEquals(
                mean.laydown(),
                Siting.of(question.withRaids(raids(0, other, one))).laydown());
        var middle = Siting.of(question.withRaids(raids(0, raid("middle", 35, 65))));
        assertEquals(
                middle.people().value().value(),
                mean.people().value().value(),
                1e-6 * mean.people().value().value());
        var worst = Siting.of(question.withRaids(raids(80, one, other)));
        assertTrue(
                worst.people().value().compareTo(mean.people().value()) <= 0,
                "the worst raids are no better than the mean");
    }

    @Test
    void unitsThatAreNeverBusyArePlacedAsPlainOnesAndBusyOnesMakeASecondWorthMore() {
        var question = Theatre.question(2, 1);
        var never = new BusyShare(Map.of(Layer.SHORAD, Probability.ZERO));
        assertEquals(Siting.of(question), Siting.of(question.withBusy(never)));
        double before = 0;
        for (double q : List.of(0.0, 0.2, 0.5)) {
            var worth = new LayeredValue(new BusyShare(Map.of(Layer.SHORAD, Probability.of(q))));
            short[] units = new short[LayeredValue.LAYERS];
            units[Layer.SHORAD.ordinal()] = 1;
            double second = worth.gain(worth.left(units, 0), Layer.SHORAD.ordinal(), 1);
            assertTrue(second > before, "busy for " + q);
            before = second;
        }
    }
}
