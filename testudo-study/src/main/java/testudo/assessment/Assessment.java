package testudo.assessment;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import testudo.assessment.ally.Sides;
import testudo.calibration.Backtest;
import testudo.calibration.history.CalibratedRow;
import testudo.calibration.mirror.Mirror;
import testudo.defence.Inventory;
import testudo.defence.Laydown;
import testudo.defence.SystemType;
import testudo.facts.ForceTable;
import testudo.ledger.Accounts;
import testudo.ledger.Ledger;
import testudo.ledger.RelatedLine;
import testudo.mobility.Moves;
import testudo.plan.Plan;
import testudo.plan.UnitedStates;
import testudo.procurement.Bills;
import testudo.procurement.ForceByYear;
import testudo.procurement.bill.Reading;
import testudo.procurement.bill.RoughBill;
import testudo.procurement.bill.RoughBills;
import testudo.procurement.bill.SignedBill;
import testudo.procurement.question.Effort;
import testudo.procurement.supply.Cost;
import testudo.proving.AirAndSea;
import testudo.proving.Places;
import testudo.proving.Question;
import testudo.proving.Shield;
import testudo.quantity.Known;
import testudo.quantity.Member;
import testudo.raid.Assumptions;
import testudo.requirement.RequirementAnswer;
import testudo.siting.question.SitingAnswer;
import testudo.stage.Stages;

/**
 * Everything computed for one question, before any of it is tabulated or told. Nothing in it changes. What is handed on while the rest is still
 * being computed is {@link SoFar}.
 *
 * @param question what is asked
 * @param ledger every edition
 * @param accounts the members' money along the plan's path
 * @param places what is defended
 * @param shield where units are placed
 * @param planBill bills of readings
 * @param reading the plan's reading
 * @param inventories what is held by force, without the United States
 * @param sited the same, placed, with the United States as the plan says
 * @param bills bill by force
 * @param fought every fight
 * @param readings one row a reading
 * @param timeline what the procurement plan has ready year by year, placed and fought
 * @param money the three bills of the largest multiple and the public requirement
 * @param enough verdicts
 * @param bothRounds the goal's raids at the largest multiple with rounds free and rationed
 * @param assumptions of every fight
 * @param backtest forecasts held against the public record
 * @param mirror the engine with its stated ranges alone held against the public record
 * @param scores the calibrated engine and the record alone held against it
 * @param sides the question with the United States and without
 * @param moves how soon the travelling reserve reaches each region
 * @param requirement how much is enough; empty where that was not asked
 */
public record Assessment(
        Question question,
        Ledger ledger,
        Accounts accounts,
        Places places,
        Shield shield,
        RoughBills planBill,
        Reading reading,
        SequencedMap<Force, Inventory> inventories,
        SequencedMap<Force, SitingAnswer> sited,
        SequencedMap<Force, RoughBill> bills,
        List<Fought> fought,
        List<ReadingRow> readings,
        Timeline timeline,
        Bills money,
        Enough enough,
        List<BothRounds> bothRounds,
        Assumptions assumptions,
        Backtest backtest,
        Mirror mirror,
        List<CalibratedRow> scores,
        Sides sides,
        Moves moves,
        Optional<RequirementAnswer> requirement) {
    public Assessment {
        inventories = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(inventories));
        sited = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(sited));
        bills = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(bills));
        fought = List.copyOf(fought);
        readings = List.copyOf(readings);
        bothRounds = List.copyOf(bothRounds);
        scores = List.copyOf(scores);
    }

    /** The same with how much is enough. */
    Assessment with(RequirementAnswer required) {
        return new Assessment(
                question,
                ledger,
                accounts,
                places,
                shield,
                planBill,
                reading,
                inventories,
                sited,
                bills,
                fought,
                readings,
                timeline,
                money,
                enough,
                bothRounds,
                assumptions,
                backtest,
                mirror,
                scores,
                sides,
                moves,
                Optional.of(required));
    }

    /** Every force that was looked at: today, on order, the plan's multiples, and each year of the procurement plan. */
    public SequencedSet<Force> forces() {
        SequencedSet<Force> forces = new LinkedHashSet<>(inventories.keySet());
        timeline().ready().keySet().forEach(year -> forces.add(Force.readyIn(year)));
        return forces;
    }

    /**
     * One force: what it holds, where it stands and what it stops.
     *
     * @throws IllegalArgumentException if it was not looked at
     */
    public Standing at(Force force) {
        if (force instanceof Force.ReadyIn(Year year) && timeline().ready().containsKey(year)) {
            return new Standing(
                    force,
                    timeline().inventory(year),
                    timeline().sited(year),
                    timeline().fought(year),
                    timeline().judgement(year));
        }
        if (!inventories.containsKey(force)) {
            throw new IllegalArgumentException("force " + force.key() + " was not looked at.\nMaybe one of "
                    + forces().stream().map(Force::key).collect(Collectors.joining(", ")) + ".");
        }
        return new Standing(
                force,
                Known.at(inventories, force),
                Known.at(sited, force),
                plain(force),
                Known.at(enough().byForce(), force));
    }

    /** Computed places of every force that is drawn. */
    public SequencedMap<Force, Laydown> laydowns() {
        SequencedMap<Force, Laydown> laydowns = new LinkedHashMap<>();
        sited.forEach((force, answer) -> laydowns.put(force, answer.laydown()));
        return laydowns;
    }

    /**
     * One reading beside the others.
     *
     * @param reading which
     * @param factor multiple
     * @param inventory what it wants
     * @param bill what it costs
     * @param band the same with the band in which every stated range takes part
     * @param fought the goal's raids against it
     */
    public record ReadingRow(
            Reading reading, BigDecimal factor, Inventory inventory, RoughBill bill, Cost band, List<Fought> fought) {
        public ReadingRow {
            fought = List.copyOf(fought);
        }
    }

    /** What was known of it before anything was bought, placed or fought. */
    public SoFar.Beginning beginning() {
        return new SoFar.Beginning(question, ledger, accounts, planBill, reading, inventories, bills);
    }

    /** The largest multiple of the plan. */
    public int most() {
        return question.most();
    }

    /** The force at the largest multiple. */
    public Force largest() {
        return Force.multiple(most());
    }

    /** The bill of the largest multiple. */
    public RoughBill bill() {
        return beginning().bill();
    }

    /** What is wanted at the largest multiple. */
    public Inventory wanted() {
        return beginning().wanted();
    }

    /** What is counted in service on the plan's day. */
    public ForceTable force() {
        return beginning().force();
    }

    /** Fire units of some types that a force wants beyond what each member holds of each type. */
    public long lacking(Inventory wanted, Predicate<SystemType> counted) {
        return beginning().lacking(wanted, counted);
    }

    /** Whether a member takes part: all do, but without the United States that one neither pays nor has units. */
    public boolean takesPart(Member member) {
        return question.takesPart(member);
    }

    /** The related line of the pledge beside the core, in the plan's years. */
    public RelatedLine related() {
        return beginning().related();
    }

    /** Its money alone. */
    public Funding funding() {
        return beginning().funding(timeline.force(), money);
    }

    /** Notional patrol cells and ships beside the ground. */
    public AirAndSea airAndSea() {
        return AirAndSea.of(question.facts(), places);
    }

    /** Whether a fight is plain: ground-based only, the United States as the plan says. */
    public boolean plain(Fought f) {
        return f.variant().equals(Variant.GROUND)
                && f.unitedStates() == question.plan().unitedStates().state();
    }

    /** The fights that are shown one by one: without the United States none with them, which only the comparison has. */
    public List<Fought> shown() {
        UnitedStates.State own = question.plan().unitedStates().state();
        return fought().stream()
                .filter(f -> own != UnitedStates.State.NONE || f.unitedStates() == own)
                .toList();
    }

    /** The plain fights of a force. */
    public List<Fought> plain(Force force) {
        return fought().stream()
                .filter(f -> f.force().equals(force) && plain(f))
                .toList();
    }

    /** The plain fights from each raid's own sector. */
    public List<Fought> home() {
        return fought().stream().filter(f -> f.fromHome() && plain(f)).toList();
    }

    /**
     * Who buys what of one question, and when it is ready: its money but for what the three bills allow.
     *
     * @param question what is asked
     * @param ledger every edition
     * @param accounts the members' money along the plan's path
     * @param planBill the plan's bills without the optimiser
     * @param bills bill by force
     * @param force what the optimiser buys and when it is ready
     */
    public record Buying(
            Question question,
            Ledger ledger,
            Accounts accounts,
            RoughBills planBill,
            SequencedMap<Force, RoughBill> bills,
            ForceByYear force) {
        /** Works it out. */
        public static Buying of(Question question, Effort effort, Stages stages) {
            Plan plan = question.plan();
            Ledger ledger = Ledger.of(question.facts());
            Accounts accounts = ledger.accounts(plan).only(plan.unitedStates()::takesPart);
            RoughBills rough = RoughBills.of(question.facts(), plan, accounts);
            BigDecimal most = BigDecimal.valueOf(question.most());
            ForceByYear force = ForceByYear.of(question.facts(), plan, accounts, most, effort, stages);
            return new Buying(question, ledger, accounts, rough, bills(rough, plan), force);
        }

        private static SequencedMap<Force, RoughBill> bills(RoughBills rough, Plan plan) {
            Reading reading = rough.reading(plan.reading());
            SequencedMap<Force, RoughBill> bills = new LinkedHashMap<>();
            plan.factors()
                    .forEach(factor ->
                            bills.put(Force.multiple(factor), rough.rough(reading, BigDecimal.valueOf(factor))));
            return bills;
        }

        /** The force at the largest multiple. */
        public Force largest() {
            return Force.multiple(question.most());
        }

        /** The bill of the largest multiple. */
        public RoughBill bill() {
            return Known.at(bills, largest());
        }

        /** What is still to be paid of signed orders. */
        public SignedBill signed() {
            return planBill.signedBill();
        }

        /** The same with the bills around it. */
        public Funding funding(Stages stages) {
            BigDecimal most = BigDecimal.valueOf(question.most());
            return new Funding(this, Bills.of(question.facts(), question.plan(), accounts, most, force, stages));
        }
    }

    /**
     * The money of one question: what is bought and when, what it costs and who pays. No unit is placed and no raid fought for it.
     *
     * @param buying who buys what, and when it is ready
     * @param money the three bills of the largest multiple and the public requirement
     */
    public record Funding(Buying buying, Bills money) {
        /** Works it out. */
        public static Funding of(Question question, Effort effort, Stages stages) {
            return Buying.of(question, effort, stages).funding(stages);
        }

        /** What is asked. */
        public Question question() {
            return buying.question();
        }

        /** Every edition. */
        public Ledger ledger() {
            return buying.ledger();
        }

        /** The members' money along the plan's path. */
        public Accounts accounts() {
            return buying.accounts();
        }

        /** Bill by force. */
        public SequencedMap<Force, RoughBill> bills() {
            return buying.bills();
        }

        /** What the optimiser buys and when it is ready. */
        public ForceByYear force() {
            return buying.force();
        }

        /** The force at the largest multiple. */
        public Force largest() {
            return buying.largest();
        }

        /** The bill of the largest multiple. */
        public RoughBill bill() {
            return buying.bill();
        }
    }
}
