package testudo.tabulation.fight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import testudo.assessment.Assessment;
import testudo.assessment.Force;
import testudo.assessment.Fought;
import testudo.assessment.Reach;
import testudo.facts.FactBook;
import testudo.facts.SystemFacts;
import testudo.plan.Goal;
import testudo.proving.Held;
import testudo.quantity.Estimate;
import testudo.quantity.Scalar;
import testudo.raid.Fate;
import testudo.raid.Measure;
import testudo.table.Table;
import testudo.tabulation.row.HeldTerm;
import testudo.threat.ThreatClass;

/** What gets through, why, and what a night uses up. */
public final class FightTables {
    private static final List<Measure.Count> MEASURES =
            List.of(Measure.Count.LEAKERS, Measure.Count.ARMED_LEAKERS, Measure.Count.NO_LEAKER);

    private final Assessment work;
    private final FactBook facts;

    private FightTables(Assessment work) {
        this.work = work;
        this.facts = work.question().facts();
    }

    /** The tables of a piece of work. */
    public static List<Table<?>> of(Assessment work) {
        FightTables tables = new FightTables(work);
        return List.of(
                LeakageRow.SCHEMA.of(tables.leakage()),
                LossRow.SCHEMA.of(tables.losses()),
                RoundsRow.SCHEMA.of(tables.rounds()),
                NightBillRow.SCHEMA.of(tables.bills()),
                GoalRow.SCHEMA.of(tables.enough()));
    }

    private List<LeakageRow> leakage() {
        List<LeakageRow> rows = new ArrayList<>();
        for (Fought f : work.shown()) {
            f.raid().launched().forEach((threatClass, launched) -> {
                for (Measure.Count measure : MEASURES) {
                    rows.add(leakage(f, threatClass, measure, launched));
                }
            });
        }
        return rows;
    }

    private LeakageRow leakage(Fought f, ThreatClass threatClass, Measure.Count measure, int launched) {
        Reach reach = f.reach(threatClass);
        Optional<Estimate> value = reach == Reach.NOT_IN_REACH
                ? Optional.empty()
                : f.result().find(new Measure.OfClass(measure, threatClass));
        return new LeakageRow(
                f.force(),
                f.raid().name(),
                f.sector().name(),
                f.sector().equals(work.question().raid(f.raid().name()).sector()),
                f.unitedStates(),
                f.variant(),
                threatClass,
                measure,
                launched,
                value,
                f.result().trials(),
                reach);
    }

    private List<LossRow> losses() {
        List<LossRow> rows = new ArrayList<>();
        for (Fought f : work.fought()) {
            if (work.plain(f)) {
                f.result()
                        .measures()
                        .forEach((measure, e) -> loss(f, measure, e).ifPresent(rows::add));
            }
        }
        return rows;
    }

    private static Optional<LossRow> loss(Fought f, Measure measure, Estimate e) {
        return measure instanceof Measure.OfFate(Fate fate, Optional<ThreatClass> of)
                ? of.map(threatClass ->
                        new LossRow(f.force(), f.raid().name(), f.sector().name(), threatClass, fate, e))
                : Optional.empty();
    }

    private List<RoundsRow> rounds() {
        List<RoundsRow> rows = new ArrayList<>();
        for (Fought f : work.home()) {
            f.result().measures().forEach((measure, e) -> {
                if (measure instanceof Measure.OfSystem(Measure.Spent spent, String id)
                        && spent == Measure.Spent.ROUNDS
                        && facts.systems().containsKey(id)
                        && e.high() > 0) {
                    rows.add(rounds(f, facts.system(id), e));
                }
            });
        }
        return rows;
    }

    private static RoundsRow rounds(Fought f, SystemFacts system, Estimate used) {
        return new RoundsRow(
                f.force(),
                f.raid().name(),
                system.id(),
                system.name(),
                system.layer(),
                used,
                f.result().find(Measure.wasted(system.id())).map(Estimate::mean).map(Scalar::of));
    }

    private List<NightBillRow> bills() {
        List<NightBillRow> rows = new ArrayList<>();
        for (Fought f : work.home()) {
            for (NightBillRow.Side side : NightBillRow.Side.values()) {
                f.result()
                        .find(side == NightBillRow.Side.DEFENDER ? Measure.DEFENDER_COST : Measure.ATTACKER_COST)
                        .ifPresent(e ->
                                rows.add(new NightBillRow(f.force(), f.raid().name(), side, e)));
            }
        }
        return rows;
    }

    private List<GoalRow> enough() {
        List<GoalRow> rows = new ArrayList<>();
        work.enough()
                .byForce()
                .forEach((force, judgement) -> judgement
                        .terms()
                        .forEach(held -> rows.add(row(force, work.question().goal(), held))));
        work.enough()
                .beside()
                .ifPresent(beside -> beside.byForce()
                        .forEach((force, judgement) -> judgement.terms().stream()
                                .filter(held -> !work.question().goal().terms().contains(held.term()))
                                .forEach(held -> rows.add(row(force, beside.goal(), held)))));
        return rows;
    }

    private static GoalRow row(Force force, Goal goal, Held held) {
        return new GoalRow(force, goal.name(), new HeldTerm(held.term(), held.value(), held.wanted(), held.verdict()));
    }
}
