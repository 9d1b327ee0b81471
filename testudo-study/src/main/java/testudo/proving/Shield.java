package testudo.proving;

import java.io.Serializable;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import testudo.defence.DefendedAsset;
import testudo.defence.Inventory;
import testudo.defence.Laydown;
import testudo.defence.Sharing;
import testudo.defence.Site;
import testudo.facts.FactBook;
import testudo.facts.MemberFact;
import testudo.facts.Stationing;
import testudo.plan.Plan;
import testudo.quantity.Angle;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.siting.Siting;
import testudo.siting.ground.CandidateSites;
import testudo.siting.ground.Ground;
import testudo.siting.question.Cover;
import testudo.siting.question.Division;
import testudo.siting.question.Effort;
import testudo.siting.question.SitingAnswer;
import testudo.siting.question.SitingQuestion;
import testudo.stage.Inputs;
import testudo.stage.Stages;
import testudo.threat.ThreatClass;
import testudo.threat.ThreatProfile;

/** Places inventories; the same inventory always stands in the same places. */
public final class Shield {
    /** Candidate places in the theatre. */
    static final int CANDIDATES = 2000;
    /** Share of the set-aside that goes with manoeuvre forces. */
    static final Percent WITH_FORCES = Percent.of(50);
    /** Angle below which near ground hides level flyers, where no elevation grid is given. */
    static final Angle SCREENING = Angle.ofDegrees(0.1);

    private final Places places;
    private final Plan plan;
    private final List<Site> sites;
    private final Ground ground;
    private final Map<ThreatClass, ThreatProfile> profiles;
    private final Map<Member, Set<Member>> hosts;
    private final Stationing stationing;
    private final Stages stages;
    private final Land land;

    public Shield(FactBook facts, Plan plan, Places places) {
        this(facts, plan, places, Stages.none());
    }

    Shield(FactBook facts, Plan plan, Places places, Stages stages) {
        this(facts, plan, places, stages, Optional.empty());
    }

    /** The same with the candidate sites of a shield that is known, where the places are the same. */
    Shield(FactBook facts, Plan plan, Places places, Stages stages, Optional<Shield> known) {
        Optional<Shield> same = known.filter(other -> other.places.assets().equals(places.assets()));
        this.stages = stages;
        this.places = places;
        this.plan = plan;
        this.sites = same.map(other -> other.sites).orElseGet(() -> CandidateSites.of(places.assets(), CANDIDATES));
        this.ground = same.map(other -> other.ground).orElseGet(() -> Ground.of(places.assets(), sites));
        this.profiles = profiles(facts);
        this.stationing = Stationing.of(facts, plan.asOf());
        this.hosts = hosts(facts, places);
        Land own = new Land(places.assets(), sites, profiles, hosts, plan.sharing(), SCREENING);
        this.land = same.map(other -> other.land).filter(own::equals).orElse(own);
    }

    /** What a placement depends on besides what is placed. */
    private record Land(
            List<DefendedAsset> assets,
            List<Site> sites,
            Map<ThreatClass, ThreatProfile> profiles,
            Map<Member, Set<Member>> hosts,
            Sharing sharing,
            Angle screening)
            implements Serializable {}

    private SitingAnswer placed(SitingQuestion question) {
        return stages.of(
                "laydown",
                Inputs.of("land", land)
                        .and("inventory", question.inventory())
                        .and("division", question.division())
                        .and("effort", question.effort()),
                () -> Siting.of(question));
    }

    /** Members without land in the theatre are guests of all that have some, unless the facts state a host. */
    private static Map<Member, Set<Member>> hosts(FactBook facts, Places places) {
        Set<Member> land = new TreeSet<>(places.people().keySet());
        Map<Member, Set<Member>> hosts = new LinkedHashMap<>();
        facts.members().stream()
                .map(MemberFact::member)
                .filter(member -> !land.contains(member))
                .forEach(member -> hosts.put(member, land));
        return hosts;
    }

    public static Map<ThreatClass, ThreatProfile> profiles(FactBook facts) {
        Map<ThreatClass, ThreatProfile> profiles = new LinkedHashMap<>();
        facts.threatFacts().forEach((threatClass, fact) -> profiles.put(threatClass, fact.profile()));
        return profiles;
    }

    public List<Site> sites() {
        return sites;
    }

    public SitingAnswer place(Inventory inventory) {
        return place(inventory, Percent.of(plan.share("setAside").base()));
    }

    public SitingAnswer place(Inventory inventory, Percent setAside) {
        return placed(question(inventory, setAside).withEffort(Effort.COMPARED));
    }

    /** Places more units beside those of a force that stands: only what is new is placed. */
    public SitingAnswer placeBeside(Inventory inventory, Inventory before, SitingAnswer standing) {
        SitingQuestion question =
                question(inventory, Percent.of(plan.share("setAside").base())).withEffort(Effort.COMPARED);
        Inventory earlier = standing(before);
        return stages.of(
                "laydown",
                Inputs.of("land", land)
                        .and("inventory", question.inventory())
                        .and("division", question.division())
                        .and("effort", question.effort())
                        .and("before", earlier)
                        .and("standing", standing.laydown()),
                () -> Siting.beside(question, earlier, standing.laydown()));
    }

    /** The same placement with a bound worth printing. */
    public SitingAnswer placeWithBound(Inventory inventory) {
        SitingQuestion question =
                question(inventory, Percent.of(plan.share("setAside").base()));
        SitingAnswer placed = place(inventory);
        return stages.of(
                "bound",
                Inputs.of("land", land)
                        .and("inventory", question.inventory())
                        .and("division", question.division())
                        .and("effort", Effort.TOLD),
                () -> Siting.bounded(question.withEffort(Effort.TOLD), placed));
    }

    /** What stands of a placed inventory while only a share of its reserve has arrived. */
    public Laydown arrived(Inventory inventory, Laydown whole, Percent share) {
        return Siting.arrived(
                question(inventory, Percent.of(plan.share("setAside").base())), whole, share);
    }

    /** People that a laydown covers by any layer, by member and class. */
    public SequencedMap<Member, List<Cover>> coverByMember(Laydown laydown) {
        Inventory none = new Inventory(laydown.name(), List.of());
        return Siting.coverByMember(question(none, Percent.of(0)), laydown);
    }

    /** Year by year with a bound worth printing: units keep their places unless a move adds that share more. */
    public SequencedMap<Year, SitingAnswer> byYear(SequencedMap<Year, Inventory> inventories, Percent priceOfMoving) {
        Percent setAside = Percent.of(plan.share("setAside").base());
        SequencedMap<Year, Inventory> standing = new LinkedHashMap<>();
        inventories.forEach((year, inventory) -> standing.put(year, standing(inventory)));
        SitingQuestion question =
                question(inventories.firstEntry().getValue(), setAside).withEffort(Effort.YEARLY);
        return stages.of(
                "laydowns of the years",
                Inputs.of("land", land)
                        .and("inventories", standing)
                        .and("division", question.division())
                        .and("effort", question.effort())
                        .and("priceOfMoving", priceOfMoving),
                () -> Siting.byYear(question, standing, priceOfMoving));
    }

    public SitingQuestion question(Inventory inventory, Percent setAside) {
        return question(inventory, setAside, Percent.of(100));
    }

    /** The same while only a share of the reserve has arrived; the rest engages nothing. */
    public SitingAnswer placeWithReserve(Inventory inventory, Percent arrived) {
        return placed(question(inventory, Percent.of(plan.share("setAside").base()), arrived)
                .withEffort(Effort.COMPARED));
    }

    private Inventory standing(Inventory inventory) {
        return stationing.apply(inventory, places.people().keySet());
    }

    private SitingQuestion question(Inventory inventory, Percent setAside, Percent arrived) {
        Division division = new Division(
                setAside, WITH_FORCES, Percent.of(plan.share("fixedShare").base()), arrived);
        return SitingQuestion.of(standing(inventory), ground, plan.sharing(), profiles)
                .withGuests(hosts)
                .withDivision(division)
                .withScreening(SCREENING);
    }
}
