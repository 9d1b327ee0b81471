package testudo.assessment;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import testudo.calibration.Backtest;
import testudo.calibration.Calibration;
import testudo.calibration.Mirror;
import testudo.defence.Inventory;
import testudo.defence.Laydown;
import testudo.ledger.Accounts;
import testudo.ledger.Ledger;
import testudo.ledger.SpendingPath;
import testudo.plan.Goal;
import testudo.plan.Plan;
import testudo.plan.UnitedStates;
import testudo.procurement.PlanBill;
import testudo.procurement.Reading;
import testudo.procurement.RoughBill;
import testudo.quantity.Percent;
import testudo.raid.Assumptions;
import testudo.raid.RaidResult;
import testudo.siting.SitingAnswer;
import testudo.threat.Raid;
import testudo.threat.Sector;

/** Runs the whole chain for one question: pay, buy, place, defend, judge. */
public final class Assessor {
    /** Price base of all euros. */
    static final int BASE_YEAR = 2025;
    /** Multiples at which the goal is tried in search of the least that meets it. */
    private static final List<Integer> CURVE = List.of(1, 2, 3, 4, 5, 6, 8, 10);

    private final Question question;
    private final Plan plan;
    private final int threads;
    private final Consumer<String> progress;
    private final Places places;
    private final Shield shield;
    private final Nights nights;
    private final Allies allies;
    private final PlanBill planBill;
    private final Ledger ledger;
    private final Accounts accounts;

    private Assessor(Question question, int threads, Consumer<String> progress) {
        this.question = question;
        this.plan = question.plan();
        this.threads = threads;
        this.progress = progress;
        progress.accept("ledger: " + plan.edition() + ", path " + plan.path().key());
        this.ledger = Ledger.of(question.facts());
        this.accounts = ledger.accounts(
                ledger.edition(plan.edition()),
                SpendingPath.named(plan.path().key()),
                Year.of(BASE_YEAR),
                "EUR",
                plan.to());
        this.planBill = PlanBill.of(question.facts(), plan, accounts);
        this.places = Places.of(question.facts(), plan.theatre());
        this.shield = new Shield(question.facts(), plan, places);
        this.nights = new Nights(question.facts(), plan, places);
        this.allies = Allies.of(question.facts(), question.facts().force(plan.asOf()));
    }

    /**
     * Prepares a run.
     *
     * @param threads at least one; the result does not depend on it
     * @param progress told each step, in words
     */
    public static Assessor of(Question question, int threads, Consumer<String> progress) {
        return new Assessor(question, threads, progress);
    }

    /** People in the theatre. */
    public long populationInTheatre() {
        return places.population();
    }

    /** The assessment. The same question gives the same assessment, on any number of threads. */
    public Assessment assess() {
        Reading reading = planBill.reading(plan.reading());
        SequencedMap<String, Inventory> inventories = new LinkedHashMap<>();
        inventories.put("today", planBill.today());
        inventories.put("onOrder", planBill.withOrders());
        SequencedMap<String, RoughBill> bills = new LinkedHashMap<>();
        for (int factor : plan.factors()) {
            inventories.putIfAbsent(Work.name(factor), planBill.wanted(reading, BigDecimal.valueOf(factor)));
            bills.put(Work.name(factor), planBill.rough(reading, BigDecimal.valueOf(factor)));
        }
        SequencedMap<String, SitingAnswer> sited = new LinkedHashMap<>();
        inventories.forEach((name, inventory) -> {
            progress.accept("siting: " + name + ", " + inventory.fireUnits() + " fire units");
            sited.put(name, place(name, inventory, plan.unitedStates()));
        });
        List<Fought> fought = new ArrayList<>();
        for (int factor : plan.factors()) {
            everyRaid(Work.name(factor), sited, fought);
        }
        variants(inventories, fought);
        List<Work.ReadingRow> readings = readings();
        Enough enough = enough(reading, inventories, sited);
        progress.accept("record: back-test and mirror");
        Path forces = question.data().resolve("found/forces");
        Backtest backtest = Calibration.backtest(forces.resolve("raids_monthly.csv"), YearMonth.of(9999, 12));
        Mirror mirror = Calibration.mirror(
                question.facts(),
                forces.resolve("raids.csv"),
                question.data().resolve("calibration"),
                YearMonth.of(9999, 12),
                threads);
        Work work = new Work(
                question,
                ledger,
                accounts,
                places,
                planBill,
                reading,
                inventories,
                sited,
                bills,
                fought,
                readings,
                enough,
                backtest,
                mirror);
        progress.accept("answer");
        SequencedMap<String, Laydown> laydowns = new LinkedHashMap<>();
        sited.forEach((name, answer) -> laydowns.put(name, answer.laydown()));
        return new Assessment(AnswerMaker.of(work), TableMaker.of(work), laydowns);
    }

    private SitingAnswer place(String name, Inventory inventory, UnitedStates unitedStates) {
        Inventory all = allies.with(unitedStates, inventory);
        return shield.place(new Inventory(name, all.holdings()));
    }

    private void everyRaid(String laydown, Map<String, SitingAnswer> sited, List<Fought> fought) {
        for (Raid raid : question.raids()) {
            progress.accept("raids: " + raid.name() + " against " + laydown);
            for (Sector sector : question.sectors().values()) {
                int trials = sector.equals(raid.sector()) ? plan.trials() : fewer();
                fight(
                        laydown,
                        sited.get(laydown).laydown(),
                        raid,
                        sector,
                        plan.unitedStates(),
                        Fought.GROUND,
                        trials,
                        fought);
            }
        }
    }

    private int fewer() {
        return Math.max(1, plan.trials() / 4);
    }

    private RaidResult fight(
            String name,
            Laydown laydown,
            Raid raid,
            Sector sector,
            UnitedStates unitedStates,
            String variant,
            int trials,
            List<Fought> into) {
        Assumptions assumptions = nights.assumptions();
        if (variant.equals(Fought.WITH_AIR)) {
            assumptions = assumptions.withAir(true, true);
        }
        RaidResult result = nights.fight(laydown, raid, sector, assumptions, trials, threads);
        into.add(new Fought(
                name, raid, sector, unitedStates.state().key(), variant, nights.lanes(raid, sector), result));
        return result;
    }

    /** The other states of the United States, and notional airborne warning, each with the goal's raids. */
    private void variants(Map<String, Inventory> inventories, List<Fought> fought) {
        List<UnitedStates> others = new ArrayList<>(List.of(
                UnitedStates.IN_PLACE, new UnitedStates(UnitedStates.State.REINFORCED, 12, 10), UnitedStates.NONE));
        others.removeIf(us -> us.state() == plan.unitedStates().state());
        for (String name : List.of("today", Work.name(most()))) {
            progress.accept("variants: " + name);
            for (UnitedStates us : others) {
                Laydown laydown = place(name, inventories.get(name), us).laydown();
                for (Raid raid : goalRaids()) {
                    fight(name, laydown, raid, raid.sector(), us, Fought.GROUND, fewer(), fought);
                }
            }
            Laydown laydown =
                    place(name, inventories.get(name), plan.unitedStates()).laydown();
            for (Raid raid : goalRaids()) {
                fight(name, laydown, raid, raid.sector(), plan.unitedStates(), Fought.WITH_AIR, fewer(), fought);
            }
        }
    }

    private int most() {
        return plan.factors().stream().mapToInt(Integer::intValue).max().orElse(1);
    }

    private List<Raid> goalRaids() {
        List<Raid> raids = question.goal().terms().stream()
                .map(term -> switch (term) {
                    case Goal.Leakers leakers -> leakers.raid();
                    case Goal.Days days -> days.raid();
                    case Goal.Cover cover -> "";
                })
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(question::raid)
                .toList();
        return raids.isEmpty() ? question.raids().subList(0, 1) : raids;
    }

    /** Every reading at the largest multiple, beside nothing bought. */
    private List<Work.ReadingRow> readings() {
        List<Work.ReadingRow> rows = new ArrayList<>();
        rows.add(row(Reading.fireUnitsWithRounds(), 1));
        plan.factors().stream()
                .filter(factor -> factor > 1 && factor < most())
                .forEach(factor -> rows.add(row(planBill.reading(plan.reading()), factor)));
        for (Reading reading : planBill.readings()) {
            progress.accept("readings: " + reading.key());
            rows.add(row(reading, most()));
        }
        return rows;
    }

    private Work.ReadingRow row(Reading reading, int factor) {
        BigDecimal multiple = BigDecimal.valueOf(factor);
        Inventory wanted = planBill.wanted(reading, multiple);
        String name = reading.key() + " x" + factor;
        Laydown laydown = place(name, wanted, plan.unitedStates()).laydown();
        List<Fought> fights = new ArrayList<>();
        for (Raid raid : goalRaids()) {
            fight(name, laydown, raid, raid.sector(), plan.unitedStates(), Fought.GROUND, fewer(), fights);
        }
        return new Work.ReadingRow(reading, multiple, wanted, planBill.rough(reading, multiple), fights);
    }

    private Enough enough(Reading reading, Map<String, Inventory> inventories, Map<String, SitingAnswer> sited) {
        Judge judge = new Judge(question, shield, nights, fewer(), threads);
        SequencedMap<String, Enough.Judgement> byLaydown = new LinkedHashMap<>();
        for (int factor : plan.factors()) {
            String name = Work.name(factor);
            progress.accept("goal: " + name);
            byLaydown.put(name, judge.judge(allies.with(plan.unitedStates(), inventories.get(name)), sited.get(name)));
        }
        SequencedMap<Integer, Enough.Judgement> curve = new LinkedHashMap<>();
        for (int factor : CURVE) {
            String name = Work.name(factor);
            Enough.Judgement judgement = byLaydown.get(name);
            if (judgement == null) {
                progress.accept("goal: " + name);
                Inventory wanted = planBill.wanted(reading, BigDecimal.valueOf(factor));
                judgement =
                        judge.judge(allies.with(plan.unitedStates(), wanted), place(name, wanted, plan.unitedStates()));
            }
            curve.put(factor, judgement);
            if (judgement.metAt(estimate -> estimate.low())) {
                break;
            }
        }
        return new Enough(byLaydown, curve);
    }

    /** The share set aside, for tests of its effect. */
    SitingAnswer placedWith(String name, Percent setAside) {
        Inventory all = allies.with(plan.unitedStates(), planBill.today());
        return shield.place(new Inventory(name, all.holdings()), setAside);
    }
}
