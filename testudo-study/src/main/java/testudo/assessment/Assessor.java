package testudo.assessment;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import testudo.assessment.ally.Sides;
import testudo.calibration.Backtest;
import testudo.calibration.Calibration;
import testudo.calibration.history.Calibrated;
import testudo.calibration.history.CalibratedRow;
import testudo.calibration.mirror.Mirror;
import testudo.defence.Inventory;
import testudo.defence.Laydown;
import testudo.mobility.Moves;
import testudo.mobility.Network;
import testudo.mobility.Products;
import testudo.plan.Goal;
import testudo.plan.Plan;
import testudo.procurement.Bills;
import testudo.procurement.ForceByYear;
import testudo.procurement.band.FiveTimesBand;
import testudo.procurement.bill.Reading;
import testudo.procurement.bill.RoughBill;
import testudo.procurement.bill.RoughBills;
import testudo.procurement.question.Effort;
import testudo.proving.Allies;
import testudo.proving.Judge;
import testudo.proving.Judgement;
import testudo.proving.Nights;
import testudo.proving.Progress;
import testudo.proving.Progress.Stage;
import testudo.proving.ProvingGround;
import testudo.proving.Question;
import testudo.proving.Shield;
import testudo.proving.Workers;
import testudo.quantity.Known;
import testudo.siting.question.SitingAnswer;
import testudo.stage.Fingerprint;
import testudo.stage.Inputs;

/** Works out everything about a question except its requirement: pay, buy, place, defend, judge. */
final class Assessor {
    private final ProvingGround ground;
    private final Question question;
    private final Plan plan;
    private final int threads;
    private final Progress progress;
    private final Workers workers;
    private final Shield shield;
    private final Nights nights;
    private final Allies allies;
    private final RoughBills planBill;
    private final Fights fights;
    private final Consumer<SoFar> early;
    private final Runnable firstAnswer;

    /**
     * Prepares the work.
     *
     * @param early told what is known so far, whenever it grows
     * @param firstAnswer run once what the first screen rests on is known
     */
    Assessor(ProvingGround ground, int threads, Progress progress, Consumer<SoFar> early, Runnable firstAnswer) {
        this.firstAnswer = firstAnswer;
        this.early = early;
        this.ground = ground;
        this.question = ground.question();
        this.plan = question.plan();
        this.threads = threads;
        this.progress = progress;
        this.workers = new Workers(threads);
        this.planBill = ground.bill();
        this.shield = ground.shield();
        this.nights = ground.nights();
        this.allies = ground.allies();
        this.fights = new Fights(ground);
    }

    /** The assessment. The same question gives the same assessment, on any number of threads. */
    Assessment assess() {
        Reading reading = planBill.reading(plan.reading());
        SequencedMap<Force, Inventory> inventories = new LinkedHashMap<>();
        inventories.put(Force.TODAY, planBill.today());
        inventories.put(Force.ON_ORDER, planBill.withOrders());
        SequencedMap<Force, RoughBill> bills = new LinkedHashMap<>();
        for (int factor : plan.factors()) {
            BigDecimal multiple = BigDecimal.valueOf(factor);
            inventories.putIfAbsent(Force.multiple(factor), planBill.wanted(reading, multiple));
            bills.put(Force.multiple(factor), planBill.rough(reading, multiple));
        }
        Growing soFar = new Growing(SoFar.of(new SoFar.Beginning(
                question, ground.ledger(), ground.accounts(), planBill, reading, inventories, bills)));
        First first = workers.both(
                () -> buy(soFar),
                () -> workers.both(() -> judgeLargest(inventories, soFar), () -> recorded(soFar), Rest::new),
                First::new);
        firstAnswer.run();
        SequencedMap<Force, SitingAnswer> sited = placeAll(inventories);
        SoFar.Bought bought = first.bought();
        SoFar.Judged judged = first.rest().judged();
        Recorded recorded = first.rest().recorded();
        Enough enough = enough(inventories, sited, judged.enough());
        Elsewhere elsewhere = Elsewhere.of(ground, workers, inventories);
        List<Callable<Fought>> asked = fights.of(inventories, sited, elsewhere);
        progress.step(Stage.FIGHTS, Integer.toString(asked.size()));
        List<Fought> fought = workers.all(asked);
        progress.step(Stage.READINGS, "");
        List<Assessment.ReadingRow> readings = readings();
        progress.step(Stage.YEARS, plan.from() + ".." + plan.to());
        Timeline timeline = new YearByYear(ground, workers, fewer()).follow(bought.force(), question.goalRaids());
        sited.put(Force.readyIn(timeline.shown()), timeline.sited(timeline.shown()));
        Sides sides =
                elsewhere.sides(bought.force(), inventories, sited, enough, workers, nights.assumptions(), fewer());
        return new Assessment(
                question,
                ground.ledger(),
                ground.accounts(),
                ground.places(),
                shield,
                planBill,
                reading,
                inventories,
                sited,
                bills,
                fought,
                readings,
                timeline,
                bought.bills(),
                enough,
                judged.bothRounds(),
                nights.assumptions(),
                recorded.backtest(),
                mirror(),
                recorded.scores(),
                sides,
                recorded.moves(),
                Optional.empty());
    }

    /** What the first screen rests on. */
    private record First(SoFar.Bought bought, Rest rest) {}

    /** The same beside what is bought. */
    private record Rest(SoFar.Judged judged, Recorded recorded) {}

    /** What the record teaches, and how soon the reserve moves: what no fight of the plan bears on. */
    private record Recorded(Moves moves, Backtest backtest, List<CalibratedRow> scores) {}

    /** The largest multiple alone, placed without a bound: all that the first screen tells of the goal. */
    private SoFar.Judged judgeLargest(SequencedMap<Force, Inventory> inventories, Growing soFar) {
        Force largest = Force.multiple(question.most());
        progress.step(Stage.SITING, largest.key());
        SitingAnswer stands = shield.place(standing(largest, inventories));
        progress.step(Stage.GOAL, question.goal().name());
        SequencedMap<Force, SitingAnswer> sited = new LinkedHashMap<>();
        sited.put(largest, stands);
        SoFar.Judged judged =
                new SoFar.Judged(stands, enough(inventories, sited, List.of(largest)), bothRounds(stands.laydown()));
        soFar.grow(known -> known.with(judged));
        return judged;
    }

    private Recorded recorded(Growing soFar) {
        Moves moves = moves();
        soFar.grow(known -> known.with(moves));
        return new Recorded(
                moves,
                Calibration.backtest(forces().resolve("raids_monthly.csv"), YearMonth.of(9999, 12)),
                Calibrated.scored(question.data().resolve("calibration")));
    }

    private Path forces() {
        return question.data().resolve("found/forces");
    }

    private Mirror mirror() {
        progress.step(Stage.RECORD, "");
        Path forces = forces();
        return ground.stages()
                .of(
                        "mirror",
                        Inputs.of("facts", question.facts().fingerprint())
                                .and("attacks", Fingerprint.of(forces.resolve("raids.csv")))
                                .and(
                                        "calibration",
                                        Fingerprint.of(question.data().resolve("calibration"))),
                        () -> Calibration.mirror(
                                question.facts(),
                                forces.resolve("raids.csv"),
                                question.data().resolve("calibration"),
                                YearMonth.of(9999, 12),
                                threads));
    }

    /** A stage of its own: no money of the shield and no raid bears on it. */
    private Moves moves() {
        return ground.stages()
                .of(
                        "moves",
                        Inputs.of("facts", question.facts().fingerprint())
                                .and("asOf", plan.asOf())
                                .and("edition", plan.edition())
                                .and("growth", plan.growth())
                                .and("from", plan.from())
                                .and("to", plan.to())
                                .and("factors", plan.factors())
                                .and("setAside", plan.share("setAside"))
                                .and("fixedShare", plan.share("fixedShare")),
                        () -> Network.of(question.facts())
                                .moves(plan, Products.of(ground.accounts().europeanProducts(plan.from(), plan.to()))));
    }

    private SequencedMap<Force, SitingAnswer> placeAll(SequencedMap<Force, Inventory> inventories) {
        progress.step(
                Stage.SITING, inventories.keySet().stream().map(Force::key).collect(Collectors.joining(", ")));
        List<Callable<SitingAnswer>> work = new ArrayList<>();
        inventories.keySet().forEach(force -> work.add(() -> shield.placeWithBound(standing(force, inventories))));
        List<SitingAnswer> placed = workers.all(work);
        SequencedMap<Force, SitingAnswer> sited = new LinkedHashMap<>();
        for (Force force : inventories.keySet()) {
            sited.put(force, placed.get(sited.size()));
        }
        return sited;
    }

    private Inventory standing(Force force, SequencedMap<Force, Inventory> inventories) {
        return new Inventory(
                force.key(),
                allies.with(plan.unitedStates(), Known.at(inventories, force)).holdings());
    }

    private int fewer() {
        return Math.max(1, plan.trials() / 4);
    }

    private SoFar.Bought buy(Growing soFar) {
        BigDecimal most = BigDecimal.valueOf(question.most());
        ForceByYear force = ForceByYear.of(
                question.facts(),
                plan,
                ground.accounts(),
                most,
                plan.quick() ? Effort.FIRST : Effort.NORMAL,
                ground.stages());
        Bills bills = Bills.of(question.facts(), plan, ground.accounts(), most, force, ground.stages());
        SoFar.Bought bought = new SoFar.Bought(force, bills);
        soFar.grow(known -> known.with(bought));
        return bought;
    }

    /** What is known so far, told whenever it grows. */
    private final class Growing {
        private SoFar known;

        Growing(SoFar beginning) {
            known = beginning;
            early.accept(known);
        }

        synchronized void grow(UnaryOperator<SoFar> more) {
            known = more.apply(known);
            early.accept(known);
        }
    }

    /** Every reading at the largest multiple, beside nothing bought and the plan's other multiples. */
    private List<Assessment.ReadingRow> readings() {
        int most = question.most();
        List<Callable<Assessment.ReadingRow>> rows = new ArrayList<>();
        rows.add(() -> row(Reading.fireUnitsWithRounds(), 1));
        plan.factors().stream()
                .filter(factor -> factor > 1 && factor < most)
                .forEach(factor -> rows.add(() -> row(planBill.reading(plan.reading()), factor)));
        planBill.readings().forEach(reading -> rows.add(() -> row(reading, most)));
        return workers.all(rows);
    }

    private Assessment.ReadingRow row(Reading reading, int factor) {
        BigDecimal multiple = BigDecimal.valueOf(factor);
        Inventory wanted = planBill.wanted(reading, multiple);
        Laydown laydown = fights.place(reading.key() + " x" + factor, wanted, plan.unitedStates());
        List<Fought> fought = fights.goal(Force.multiple(factor), laydown, fewer());
        return new Assessment.ReadingRow(
                reading,
                multiple,
                wanted,
                planBill.rough(reading, multiple),
                FiveTimesBand.of(question.facts(), planBill, reading, multiple).cost(),
                fought);
    }

    private List<BothRounds> bothRounds(Laydown largest) {
        long people = ground.places().people().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return workers.all(question.goalRaids().stream()
                .<Callable<BothRounds>>map(
                        raid -> () -> BothRounds.of(question, nights, people, largest, raid, fewer()))
                .toList());
    }

    /** The verdicts of all forces, with those that are known. */
    private Enough enough(
            SequencedMap<Force, Inventory> inventories, SequencedMap<Force, SitingAnswer> sited, Enough known) {
        List<Force> forces = Stream.concat(
                        Stream.of(Force.ON_ORDER),
                        plan.factors().stream().sorted().map(Force::multiple))
                .distinct()
                .sorted(Comparator.comparing(force -> !force.equals(Force.TODAY)))
                .toList();
        Enough others = enough(
                inventories,
                sited,
                forces.stream()
                        .filter(force -> !known.byForce().containsKey(force))
                        .toList());
        return new Enough(
                inOrder(forces, known.byForce(), others.byForce()),
                known.beside()
                        .map(beside -> new Enough.Beside(
                                beside.goal(),
                                inOrder(
                                        forces,
                                        beside.byForce(),
                                        others.beside()
                                                .map(Enough.Beside::byForce)
                                                .orElseGet(LinkedHashMap::new)))));
    }

    private static SequencedMap<Force, Judgement> inOrder(
            List<Force> forces, SequencedMap<Force, Judgement> one, SequencedMap<Force, Judgement> other) {
        SequencedMap<Force, Judgement> all = new LinkedHashMap<>();
        forces.forEach(force -> all.put(force, Known.at(one.containsKey(force) ? one : other, force)));
        return all;
    }

    private Enough enough(
            SequencedMap<Force, Inventory> inventories, SequencedMap<Force, SitingAnswer> sited, List<Force> forces) {
        Judge judge = new Judge(ground, nights.assumptions(), fewer());
        Optional<Goal> more = question.more();
        List<List<Judgement>> judged = workers.all(forces.stream()
                .<Callable<List<Judgement>>>map(force -> () -> judge.judge(
                        allies.with(plan.unitedStates(), Known.at(inventories, force)),
                        Known.at(sited, force),
                        more.stream().toList()))
                .toList());
        SequencedMap<Force, Judgement> byForce = new LinkedHashMap<>();
        SequencedMap<Force, Judgement> besides = new LinkedHashMap<>();
        for (int i = 0; i < forces.size(); i++) {
            byForce.put(forces.get(i), judged.get(i).getFirst());
            besides.put(forces.get(i), judged.get(i).getLast());
        }
        return new Enough(byForce, more.map(goal -> new Enough.Beside(goal, besides)));
    }
}
