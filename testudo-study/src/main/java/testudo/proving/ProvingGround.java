package testudo.proving;

import java.math.BigDecimal;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import testudo.defence.Inventory;
import testudo.defence.Laydown;
import testudo.defence.SystemType;
import testudo.ledger.Accounts;
import testudo.ledger.Ledger;
import testudo.plan.Goal;
import testudo.plan.Plan;
import testudo.plan.Rounds;
import testudo.plan.UnitedStates;
import testudo.procurement.bill.Reading;
import testudo.procurement.bill.RoughBills;
import testudo.proving.cueing.CueingNet;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.raid.Assumptions;
import testudo.raid.Cueing;
import testudo.raid.Measure;
import testudo.raid.RaidResult;
import testudo.raid.Trials;
import testudo.siting.question.SitingAnswer;
import testudo.stage.Stages;
import testudo.threat.Raid;

/**
 * Holds any inventory against the goal of a question: places it, fights it, judges it. Every inventory meets the same raids on the same luck,
 * so two of them differ by what they hold and by nothing else.
 */
public final class ProvingGround {
    private final Question question;
    private final Stages stages;
    private final Plan plan;
    private final Places places;
    private final Shield shield;
    private final Nights nights;
    private final Allies allies;
    private final Deliveries deliveries;
    private final Ledger ledger;
    private final Accounts accounts;
    private final RoughBills bill;

    private ProvingGround(Question question, Stages stages, Optional<ProvingGround> known) {
        this.question = question;
        this.stages = stages;
        this.plan = question.plan();
        this.places = known.filter(other -> other.plan.theatre() == plan.theatre()
                        && Places.alike(other.question.facts(), question.facts()))
                .map(ProvingGround::places)
                .orElseGet(() -> Places.of(question.facts(), plan.theatre()));
        this.shield = new Shield(question.facts(), plan, places, stages, known.map(ProvingGround::shield));
        this.nights = new Nights(
                        question.facts(), plan, places, Optional.empty(), stages, known.map(ProvingGround::nights))
                .lasting(question.goal());
        this.allies = Allies.of(question.facts(), question.facts().force(plan.asOf()));
        this.deliveries = Deliveries.of(question.facts(), plan);
        this.ledger = Ledger.of(question.facts());
        this.accounts = accounts(plan.unitedStates());
        this.bill = RoughBills.of(question.facts(), plan, accounts);
    }

    private ProvingGround(ProvingGround other, Nights nights) {
        question = other.question;
        stages = other.stages;
        plan = other.plan;
        places = other.places;
        shield = other.shield;
        this.nights = nights;
        allies = other.allies;
        deliveries = other.deliveries;
        ledger = other.ledger;
        accounts = other.accounts;
        bill = other.bill;
    }

    /** The same ground, whose raids are fought on other luck. */
    public ProvingGround onLuck(long seed) {
        return new ProvingGround(this, nights.onLuck(seed));
    }

    /** The same ground, whose nights may use no more than their even part of the rounds, or all at hand. */
    public ProvingGround with(Rounds rounds) {
        return new ProvingGround(this, nights.with(rounds));
    }

    /** The ground of a question: its theatre, raids and goal. Lanes and distances are found once, so all that a question asks shares one. */
    public static ProvingGround of(Question question) {
        return of(question, Stages.inMemory());
    }

    /** The same, with what stages gave before at hand. */
    public static ProvingGround of(Question question, Stages stages) {
        return new ProvingGround(question, stages, Optional.empty());
    }

    /** The ground of a question like one that is known: places, candidate sites and lanes are found anew only where facts or plan tell otherwise. */
    public static ProvingGround like(ProvingGround known, Question question, Stages stages) {
        return new ProvingGround(question, stages, Optional.of(known));
    }

    /** What its stages give. */
    public Stages stages() {
        return stages;
    }

    public Question question() {
        return question;
    }

    /** Bills of the plan. */
    public RoughBills bill() {
        return bill;
    }

    /** The members' money along the plan's path. */
    public Accounts accounts() {
        return accounts;
    }

    /** The members' money along the plan's path with the United States in another state: without it, it pays for nothing. */
    public Accounts accounts(UnitedStates unitedStates) {
        return ledger.accounts(plan).only(unitedStates::takesPart);
    }

    public Places places() {
        return places;
    }

    public Shield shield() {
        return shield;
    }

    public Nights nights() {
        return nights;
    }

    public Allies allies() {
        return allies;
    }

    public Ledger ledger() {
        return ledger;
    }

    /** People in the theatre. */
    public long population() {
        return places.population();
    }

    /** People in the theatre by member. */
    public Map<Member, Long> people() {
        return places.people();
    }

    /** A multiple of what is in service under the plan's reading. */
    public Inventory multiple(BigDecimal factor) {
        Reading reading = bill.reading(plan.reading());
        return bill.wanted(reading, factor);
    }

    /** What is ready by the end of a year of the procurement plan on the way to its largest multiple. */
    public Inventory readyBy(Year year) {
        return ReadyBy.of(question.facts(), plan, accounts, year).inventory();
    }

    /** Places an inventory together with what the United States has in the theatre under the plan. */
    public SitingAnswer place(Inventory inventory) {
        return shield.place(allied(inventory));
    }

    /** Places more than a force that stands: only what is new beside it is placed. */
    public SitingAnswer placeBeside(Inventory inventory, Inventory before, SitingAnswer standing) {
        return shield.placeBeside(allied(inventory), allied(before), standing);
    }

    /** What cueing sensors give under the plan's engine. */
    public Cueing cueing() {
        return nights.assumptions().friction().cueing();
    }

    /** The same places with cueing sensors beside them: so many of each type by member. */
    public SitingAnswer told(SitingAnswer sited, SequencedMap<SystemType, SortedMap<Member, Integer>> sensors) {
        return sensors.isEmpty()
                ? sited
                : new SitingAnswer(
                        CueingNet.beside(sited.laydown(), cueing(), sensors),
                        sited.cover(),
                        sited.members(),
                        sited.bases(),
                        sited.people(),
                        sited.shortfalls());
    }

    /** How many sensors of a type each member needs more until all of its small units that stand are told. */
    public SortedMap<Member, Long> untold(SitingAnswer sited, SystemType sensor) {
        return new CueingNet(sited.laydown(), cueing()).lacking(sensor);
    }

    private Inventory allied(Inventory inventory) {
        return new Inventory(
                inventory.name(), allies.with(plan.unitedStates(), inventory).holdings());
    }

    /**
     * Fights one raid of the question from its own sector so often, every assumption at its base value.
     *
     * @param warned with notional airborne early warning that hands its tracks to networked units
     */
    public RaidResult fight(Laydown laydown, String raid, boolean warned, int trials) {
        return nights.fightAtBase(laydown, question.raid(raid), assumptions(warned), trials);
    }

    /**
     * Fights one raid of the question from its own sector, every assumption at its base value, as often as it takes to see whether terms are met.
     *
     * @param terms those on leakers of the raid count
     * @param warned with notional airborne early warning that hands its tracks to networked units
     * @param trials at most
     */
    public RaidResult fight(Laydown laydown, String raid, List<Goal.Term> terms, boolean warned, int trials) {
        Raid flown = question.raid(raid);
        SequencedMap<Measure, Trials.Until.Bar> bars = new LinkedHashMap<>();
        terms.forEach(term -> {
            if (term instanceof Goal.Leakers leakers && leakers.raid().equals(raid)) {
                bars.putIfAbsent(Judge.measure(leakers), new Trials.Until.Bar(leakers.most(), leakers.confidence()));
            }
        });
        return nights.fightAtBase(laydown, flown, assumptions(warned), bars, trials);
    }

    private Assumptions assumptions(boolean warned) {
        Assumptions standard = nights.assumptions();
        return warned ? standard.withAir(true, true) : standard;
    }

    /** Rounds held, those of the United States included, and delivered, beside rounds used. */
    public Magazines magazines(RaidResult night, Inventory inventory, Percent confidence) {
        Inventory all = allied(inventory);
        return Magazines.of(night, all, deliveries.to(all), confidence);
    }

    public Deliveries deliveries() {
        return deliveries;
    }

    /** The share that a term of cover asks for. */
    public Percent cover(Goal.Cover term, SitingAnswer sited) {
        return Percent.ofFraction(Judge.share(term, sited));
    }

    /** Judges an inventory: every term with its band over what is unknown. */
    public List<Held> judge(Inventory inventory, SitingAnswer sited, boolean warned, int trials) {
        Judge judge = Judge.ofSearch(this, assumptions(warned), trials);
        return judge.judge(allied(inventory), sited).terms();
    }
}
