package testudo.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import testudo.assessment.Assessment.Buying;
import testudo.assessment.Assessment.Funding;
import testudo.defence.Inventory;
import testudo.defence.SystemType;
import testudo.facts.ForceTable;
import testudo.ledger.Accounts;
import testudo.ledger.Ledger;
import testudo.ledger.RelatedLine;
import testudo.mobility.Moves;
import testudo.plan.Plan;
import testudo.procurement.Bills;
import testudo.procurement.ForceByYear;
import testudo.procurement.bill.Reading;
import testudo.procurement.bill.RoughBill;
import testudo.procurement.bill.RoughBills;
import testudo.procurement.supply.Tally;
import testudo.proving.Question;
import testudo.quantity.Known;
import testudo.siting.question.SitingAnswer;

/**
 * What is known of a question while the rest is still being computed: each part is there or is not there yet.
 *
 * @param beginning what was known at once
 * @param bought what is bought year by year, and the bills around it
 * @param judged where the largest multiple stands and whether it meets the goal
 * @param moves how soon the travelling reserve reaches each region
 */
public record SoFar(Beginning beginning, Optional<Bought> bought, Optional<Judged> judged, Optional<Moves> moves) {
    /** What is bought year by year, and the bills around it. */
    public record Bought(ForceByYear force, Bills bills) {}

    /**
     * The largest multiple on the nights of the goal.
     *
     * @param sited where it stands
     * @param enough its verdict
     * @param bothRounds the goal's raids with rounds free and rationed
     */
    public record Judged(SitingAnswer sited, Enough enough, List<BothRounds> bothRounds) {
        public Judged {
            bothRounds = List.copyOf(bothRounds);
        }
    }

    static SoFar of(Beginning beginning) {
        return new SoFar(beginning, Optional.empty(), Optional.empty(), Optional.empty());
    }

    SoFar with(Bought part) {
        return new SoFar(beginning, Optional.of(part), judged, moves);
    }

    SoFar with(Judged part) {
        return new SoFar(beginning, bought, Optional.of(part), moves);
    }

    SoFar with(Moves part) {
        return new SoFar(beginning, bought, judged, Optional.of(part));
    }

    /** Its money, once it is known. */
    public Optional<Funding> funding() {
        return bought.map(known -> beginning.funding(known.force(), known.bills()));
    }

    /**
     * What is known of a question before anything is bought, placed or fought.
     *
     * @param question what is asked
     * @param ledger every edition
     * @param accounts the members' money along the plan's path
     * @param planBill bills of readings
     * @param reading the plan's reading
     * @param inventories what is held by force, without the United States
     * @param bills bill by force
     */
    public record Beginning(
            Question question,
            Ledger ledger,
            Accounts accounts,
            RoughBills planBill,
            Reading reading,
            SequencedMap<Force, Inventory> inventories,
            SequencedMap<Force, RoughBill> bills) {
        public Beginning {
            inventories = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(inventories));
            bills = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(bills));
        }

        /** Its money alone, with what is bought. */
        public Funding funding(ForceByYear force, Bills money) {
            return new Funding(new Buying(question, ledger, accounts, planBill, bills, force), money);
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
            return Known.at(bills, largest());
        }

        /** What is wanted at the largest multiple. */
        public Inventory wanted() {
            return Known.at(inventories, largest());
        }

        /** What is counted in service on the plan's day. */
        public ForceTable force() {
            return question.facts().force(question.plan().asOf());
        }

        /** Fire units of some types that a force wants beyond what each member holds of each type. */
        public long lacking(Inventory wanted, Predicate<SystemType> counted) {
            return wanted.holdings().stream()
                    .filter(holding -> counted.test(holding.system()))
                    .mapToLong(holding -> Math.max(
                            0,
                            holding.fireUnits()
                                    - Tally.of(
                                                    planBill.today(),
                                                    holding.member(),
                                                    holding.system().id())
                                            .fireUnits()))
                    .sum();
        }

        /** The related line of the pledge beside the core, in the plan's years. */
        public RelatedLine related() {
            Plan plan = question.plan();
            return RelatedLine.of(question.facts(), accounts, plan.from(), plan.to());
        }
    }
}
