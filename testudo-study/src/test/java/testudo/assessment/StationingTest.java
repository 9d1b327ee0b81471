package testudo.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import testudo.defence.FireUnit;
import testudo.defence.Inventory;
import testudo.facts.Stay;
import testudo.plan.Plan;
import testudo.plan.UnitedStates;
import testudo.proving.Places;
import testudo.proving.Shield;
import testudo.quantity.Member;
import testudo.siting.question.Cover;
import testudo.siting.question.SitingAnswer;
import testudo.threat.ThreatClass;

/** Units abroad stand with their stated host, off their owner's cover; nobody is covered by units that nobody gives. */
class StationingTest {
    private static final Plan PLAN = Shipped.PLAN;
    private static SitingAnswer sited;

    @BeforeAll
    static void place() {
        Places places = Places.of(Shipped.FACTS, PLAN.theatre());
        sited = new Shield(Shipped.FACTS, PLAN, places).place(Shipped.today(PLAN));
    }

    @Test
    void noMemberHasBallisticCoverThatNeitherItItsAgreementsNorAStationedUnitCanGive() {
        Set<Member> able = new TreeSet<>();
        for (Inventory.Holding holding : Shipped.today(PLAN).holdings()) {
            if (holding.fireUnits() > 0
                    && holding.system().against(ThreatClass.BALLISTIC).isPresent()) {
                able.add(holding.member());
            }
        }
        able.remove(Member.USA);
        Shipped.FACTS.stays(PLAN.asOf()).stream()
                .filter(stay -> Shipped.FACTS
                        .system(stay.system())
                        .type()
                        .against(ThreatClass.BALLISTIC)
                        .isPresent())
                .map(Stay::host)
                .forEach(able::add);
        int covers = 0;
        int without = 0;
        for (Map.Entry<Member, java.util.List<Cover>> member : sited.members().entrySet()) {
            boolean rightful = able.stream().anyMatch(giver -> PLAN.sharing().mayEngage(giver, member.getKey()));
            double covered = member.getValue().stream()
                    .filter(cover -> cover.threatClass() == ThreatClass.BALLISTIC && cover.by() instanceof Cover.By.Any)
                    .flatMap(cover -> cover.people().stream())
                    .mapToDouble(share -> share.value())
                    .sum();
            assertTrue(rightful || covered == 0, member.getKey() + " has " + covered + "% under ballistic cover");
            covers += covered > 0 ? 1 : 0;
            without += rightful ? 0 : 1;
        }
        assertTrue(covers > 3, "only " + covers + " members have any, so nothing is told apart");
        assertTrue(without > 3, "only " + without + " members have no right to any");
        assertFalse(able.contains(Member.of("GBR")));
    }

    @Test
    void everyUnitOfTheUnitedStatesStandsWithAStatedHost() {
        Set<String> hosts = sited.laydown().units().stream()
                .filter(unit -> unit.member().equals(Member.USA))
                .map(unit -> unit.system().id() + " " + unit.host())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("aegis_ashore POL", "aegis_ashore ROU", "patriot DEU"), hosts);
    }

    @Test
    void aReinforcementJoinsTheStatedHostOfItsType() {
        Plan reinforced = PLAN.withUnitedStates(UnitedStates.State.REINFORCED, Shipped.FACTS);
        Places places = Places.of(Shipped.FACTS, PLAN.theatre());
        var standing = testudo.facts.Stationing.of(Shipped.FACTS, PLAN.asOf())
                .apply(Shipped.today(reinforced), places.people().keySet());
        assertEquals(
                4 + reinforced.unitedStates().units(),
                standing.holdings().stream()
                        .filter(h -> h.member().equals(Member.USA) && h.host().equals(Member.of("DEU")))
                        .mapToInt(Inventory.Holding::fireUnits)
                        .sum());
        assertEquals(Shipped.today(reinforced).fireUnits(), standing.fireUnits());
        assertEquals(Shipped.today(reinforced).rounds(), standing.rounds());
    }

    @Test
    void aUnitAbroadIsOffItsOwnersCoverAndStandsOnItsHostsLand() {
        Set<String> abroad = sited.laydown().units().stream()
                .filter(FireUnit::abroad)
                .map(unit -> unit.member() + " " + unit.host())
                .collect(Collectors.toSet());
        assertTrue(abroad.containsAll(Set.of("DEU TUR", "ESP TUR", "FRA ROU")), abroad.toString());
        long spanish = Shipped.today(PLAN).holdings().stream()
                .filter(h ->
                        h.member().equals(Member.of("ESP")) && h.system().id().equals("patriot"))
                .mapToInt(Inventory.Holding::fireUnits)
                .sum();
        long atHome = testudo.facts.Stationing.of(Shipped.FACTS, PLAN.asOf())
                .apply(Shipped.today(PLAN), Set.of(Member.of("ESP"), Member.of("TUR")))
                .holdings()
                .stream()
                .filter(h -> h.member().equals(Member.of("ESP"))
                        && h.host().equals(Member.of("ESP"))
                        && h.system().id().equals("patriot"))
                .mapToInt(Inventory.Holding::fireUnits)
                .sum();
        assertEquals(spanish - 1, atHome);
    }

    @Test
    void aegisAshoreEngagesNoneOfTheFourClasses() {
        var aegis = Shipped.FACTS.system("aegis_ashore").type();
        for (ThreatClass threat : ThreatClass.values()) {
            assertTrue(aegis.against(threat).isEmpty(), threat.key());
        }
    }

    @Test
    void aStayCountsOnItsDaysAlone() {
        assertEquals(
                2,
                Shipped.FACTS.stays(LocalDate.of(2025, 6, 30)).stream()
                        .filter(stay -> stay.owner().equals(Member.of("DEU"))
                                && stay.host().equals(Member.of("POL")))
                        .mapToInt(stay -> stay.fireUnits().orElse(0))
                        .sum());
        assertTrue(Shipped.FACTS.stays(PLAN.asOf()).stream()
                .noneMatch(stay ->
                        stay.owner().equals(Member.of("DEU")) && stay.host().equals(Member.of("POL"))));
    }
}
