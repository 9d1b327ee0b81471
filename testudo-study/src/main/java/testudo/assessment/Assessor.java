package testudo.assessment;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import testudo.calibration.Backtest;
import testudo.calibration.Calibration;
import testudo.calibration.mirror.Mirror;
import testudo.defence.Inventory;
import testudo.defence.Laydown;
import testudo.ledger.Accounts;
import testudo.ledger.Ledger;
import testudo.plan.Goal;
import testudo.plan.Plan;
import testudo.plan.UnitedStates;
import testudo.procurement.ForceByYear;
import testudo.procurement.bill.Reading;
import testudo.procurement.bill.RoughBill;
import testudo.procurement.bill.RoughBills;
import testudo.procurement.question.Effort;
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
    /** A sector that is not the raid's own gets this part of the trials. */
    private static final int OTHER_SECTORS = 8;

    private final ProvingGround ground;
    private final Question question;
    private final Plan plan;
    private final int threads;
    private final Consumer<String> progress;
    private final Workers workers;
    private final Places places;
    private final Shield shield;
    private final Nights nights;
    private final Allies allies;
    private final RoughBills planBill;
    private final Ledger ledger;
    private final Accounts accounts;

    private Assessor(ProvingGround ground, int threads, Consumer<String> progress) {
        this.ground = ground;
        this.question = ground.question();
        this.plan = question.plan();
        this.threads = threads;
        this.progress = progress;
        this.workers = new Workers(threads);
        this.ledger = ground.ledger();
        this.accounts = ground.accounts();
        this.planBill = ground.bill();
        this.places = ground.places();
        this.shield = ground.shield();
        this.nights = ground.nights();
        this.allies = ground.allies();
    }

    /**
     * Prepares a run.
     *
     * @param threads at least one; the result does not depend on it
     * @param progress told each step, in words
     */
    public static Assessor of(ProvingGround ground, int threads, Consumer<String> progress) {
        return new Assessor(ground, threads, progress);
    }

    /** The assessment. The same question gives the same assessment, on any number of threads. */
    public Assessment assess() {
        Reading reading = planBill.reading(plan.reading());
        SequencedMap<Force, Inventory> inventories = new LinkedHashMap<>();
        inventories.put(Force.TODAY, planBill.today());
        inventories.put(Force.ON_ORDER, planBill.withOrders());
        SequencedMap<Force, RoughBill> bills = new LinkedHashMap<>();
        for (int factor : plan.factors()) {
            inventories.putIfAbsent(Force.multiple(factor), planBill.wanted(reading, BigDecimal.valueOf(factor)));
            bills.put(Force.multiple(factor), planBill.rough(reading, BigDecimal.valueOf(factor)));
        }
        progress.accept("siting: " + words(inventories.keySet()));
        SequencedMap<Force, SitingAnswer> sited = placeAll(inventories);
        List<Callable<Fought>> fights = new ArrayList<>();
        for (int factor : plan.factors()) {
            everyRaid(Force.multiple(factor), sited, fights);
        }
        variants(inventories, sited, fights);
        whileTheReserveMoves(inventories, sited, fights);
        progress.accept("procurement, and " + fights.size() + " raids, sectors and laydowns");
        var boughtAndFought = workers.beside(this::buy, fights);
        List<Fought> fought = boughtAndFought.all();
        progress.accept("readings");
        List<Work.ReadingRow> readings = readings();
        Enough enough = enough(inventories, sited);
        progress.accept("years " + plan.from() + " to " + plan.to());
        Timeline timeline = new YearByYear(ground, workers, fewer()).follow(boughtAndFought.one(), goalRaids());
        sited.put(Force.readyIn(timeline.shown()), timeline.sited(timeline.shown()));
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
                shield,
                planBill,
                reading,
                inventories,
                sited,
                bills,
                fought,
                readings,
                timeline,
                enough,
                nights.assumptions(),
                backtest,
                mirror);
        progress.accept("answer");
        SequencedMap<Force, Laydown> laydowns = new LinkedHashMap<>();
        sited.forEach((force, answer) -> laydowns.put(force, answer.laydown()));
        return new Assessment(AnswerMaker.of(work), TableMaker.of(work), laydowns);
    }

    private static String words(Collection<Force> forces) {
        return forces.stream().map(Force::key).collect(Collectors.joining(", "));
    }

    private SequencedMap<Force, SitingAnswer> placeAll(SequencedMap<Force, Inventory> inventories) {
        List<Callable<SitingAnswer>> work = new ArrayList<>();
        inventories.forEach((force, inventory) -> work.add(() -> shield.placeWithBound(new Inventory(
                force.key(), allies.with(plan.unitedStates(), inventory).holdings()))));
        List<SitingAnswer> placed = workers.all(work);
        SequencedMap<Force, SitingAnswer> sited = new LinkedHashMap<>();
        for (Force force : inventories.keySet()) {
            sited.put(force, placed.get(sited.size()));
        }
        return sited;
    }

    private SitingAnswer place(String name, Inventory inventory, UnitedStates unitedStates) {
        Inventory all = allies.with(unitedStates, inventory);
        return shield.place(new Inventory(name, all.holdings()));
    }

    private void everyRaid(Force force, Map<Force, SitingAnswer> sited, List<Callable<Fought>> fights) {
        Laydown laydown = known(sited, force).laydown();
        for (Raid raid : question.raids()) {
            for (Sector sector : question.sectors().values()) {
                int trials = sector.equals(raid.sector()) ? plan.trials() : Math.max(1, plan.trials() / OTHER_SECTORS);
                fights.add(() -> fight(force, laydown, raid, sector, plan.unitedStates(), Variant.GROUND, trials));
            }
        }
    }

    private static <V> V known(Map<Force, V> byForce, Force force) {
        V value = byForce.get(force);
        if (value == null) {
            throw new IllegalStateException("nothing is known of " + force + ", only of " + byForce.keySet());
        }
        return value;
    }

    private int fewer() {
        return Math.max(1, plan.trials() / 4);
    }

    private Fought fight(
            Force force,
            Laydown laydown,
            Raid raid,
            Sector sector,
            UnitedStates unitedStates,
            Variant variant,
            int trials) {
        Assumptions standard = nights.assumptions();
        boolean air = variant.equals(Variant.AIR_AND_SEA);
        Assumptions assumptions = air ? standard.withAir(true, true) : standard;
        Laydown all = air ? AirAndSea.of(question.facts(), places).with(laydown) : laydown;
        RaidResult result = nights.fight(all, raid, sector, assumptions, trials, 1);
        return new Fought(force, raid, sector, unitedStates.state(), variant, nights.lanes(raid, sector), result);
    }

    /** The other states of the United States, and notional air and sea, each with the goal's raids. */
    private void variants(
            Map<Force, Inventory> inventories, Map<Force, SitingAnswer> sited, List<Callable<Fought>> fights) {
        List<UnitedStates> others = new ArrayList<>(List.of(
                UnitedStates.IN_PLACE, new UnitedStates(UnitedStates.State.REINFORCED, 12, 10), UnitedStates.NONE));
        others.removeIf(us -> us.state() == plan.unitedStates().state());
        for (Force force : List.of(Force.TODAY, Force.multiple(most()))) {
            for (Raid raid : goalRaids()) {
                for (UnitedStates us : others) {
                    fights.add(() -> fight(
                            force,
                            place(force.key(), known(inventories, force), us).laydown(),
                            raid,
                            raid.sector(),
                            us,
                            Variant.GROUND,
                            plan.trials()));
                }
                Laydown laydown = known(sited, force).laydown();
                fights.add(() -> fight(
                        force, laydown, raid, raid.sector(), plan.unitedStates(), Variant.AIR_AND_SEA, plan.trials()));
            }
        }
    }

    /** The goal's raids against the largest multiple while its reserve is on the way to where the raid comes from. */
    private void whileTheReserveMoves(
            Map<Force, Inventory> inventories, Map<Force, SitingAnswer> sited, List<Callable<Fought>> fights) {
        Force force = Force.multiple(most());
        Inventory all = allies.with(plan.unitedStates(), known(inventories, force));
        Laydown whole = known(sited, force).laydown();
        for (Raid raid : goalRaids()) {
            for (int day : Fought.RESERVE_DAYS) {
                fights.add(() -> {
                    Percent share =
                            ReserveOnDay.of(question, force, raid.sector(), day).share();
                    return fight(
                            force,
                            shield.arrived(all, whole, share),
                            raid,
                            raid.sector(),
                            plan.unitedStates(),
                            new Variant.ReserveUnderWay(day),
                            plan.trials());
                });
            }
        }
    }

    private ForceByYear buy() {
        return ForceByYear.of(question.facts(), plan, accounts, BigDecimal.valueOf(most()), Effort.NORMAL);
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

    /** Every reading at the largest multiple, beside nothing bought and the plan's other multiples. */
    private List<Work.ReadingRow> readings() {
        List<Callable<Work.ReadingRow>> rows = new ArrayList<>();
        rows.add(() -> row(Reading.fireUnitsWithRounds(), 1));
        plan.factors().stream()
                .filter(factor -> factor > 1 && factor < most())
                .forEach(factor -> rows.add(() -> row(planBill.reading(plan.reading()), factor)));
        planBill.readings().forEach(reading -> rows.add(() -> row(reading, most())));
        return workers.all(rows);
    }

    private Work.ReadingRow row(Reading reading, int factor) {
        BigDecimal multiple = BigDecimal.valueOf(factor);
        Inventory wanted = planBill.wanted(reading, multiple);
        String name = reading.key() + " x" + factor;
        Laydown laydown = place(name, wanted, plan.unitedStates()).laydown();
        List<Fought> fights = new ArrayList<>();
        for (Raid raid : goalRaids()) {
            fights.add(fight(
                    Force.multiple(factor),
                    laydown,
                    raid,
                    raid.sector(),
                    plan.unitedStates(),
                    Variant.GROUND,
                    fewer()));
        }
        return new Work.ReadingRow(reading, multiple, wanted, planBill.rough(reading, multiple), fights);
    }

    private Enough enough(Map<Force, Inventory> inventories, Map<Force, SitingAnswer> sited) {
        progress.accept("goal: " + question.goal().name());
        Judge judge = new Judge(ground, nights.assumptions(), fewer());
        List<Force> forces = Stream.concat(
                        Stream.of(Force.ON_ORDER),
                        plan.factors().stream().sorted().map(Force::multiple))
                .distinct()
                .sorted(Comparator.comparing(force -> !force.equals(Force.TODAY)))
                .toList();
        List<Enough.Judgement> judged = workers.all(forces.stream()
                .<Callable<Enough.Judgement>>map(force -> () ->
                        judge.judge(allies.with(plan.unitedStates(), known(inventories, force)), known(sited, force)))
                .toList());
        SequencedMap<Force, Enough.Judgement> byForce = new LinkedHashMap<>();
        for (int i = 0; i < forces.size(); i++) {
            byForce.put(forces.get(i), judged.get(i));
        }
        return new Enough(byForce);
    }
}
