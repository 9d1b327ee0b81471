package testudo.requirement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import testudo.defence.Inventory;
import testudo.plan.Plan;
import testudo.plan.Rounds;
import testudo.procurement.supply.Offers;
import testudo.proving.Held;
import testudo.proving.KillEnd;
import testudo.proving.Progress;
import testudo.proving.ProvingGround;
import testudo.proving.Question;
import testudo.proving.Verdict;
import testudo.proving.Workers;
import testudo.proving.cueing.BoughtNet;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.PriceBasis;

/** Answers how much is enough: the least force and the least multiple that meet a goal, and what the next euro should go to. */
public final class Requirement {
    /** Judgements take at most this part of the plan's trials, as those of the first screen do. */
    private static final int JUDGED = 4;

    /** Forces in search are fought at most this part as often. */
    private static final int SEARCHED = 8;
    /** On how many lucks the least force is searched where it is the question. */
    private static final int LUCKS = 3;

    private static final int[] PARTS = {0, 25, 50, 75, 100, 150};

    private final ProvingGround ground;
    private final Question question;
    private final Market market;
    private final Workers workers;
    private final Progress progress;
    private final int judged;
    private final boolean beside;
    private final Trier trier;

    private Requirement(ProvingGround ground, int threads, boolean beside, Progress progress) {
        this.ground = ground;
        this.question = ground.question();
        this.beside = beside;
        this.progress = progress;
        Plan plan = question.plan();
        this.market = new Market(
                Offers.of(question.facts(), plan),
                ground.cueing().gain().isEmpty() ? List.of() : BoughtNet.left(question.facts(), plan),
                Offers.warning(question.facts(), plan));
        this.workers = new Workers(threads);
        this.judged = Math.max(1, plan.trials() / JUDGED);
        this.trier = new Trier(ground, question.goal().terms(), Math.max(1, plan.trials() / SEARCHED));
    }

    /**
     * Prepares an answer.
     *
     * @param ground of the question with the goal
     * @param threads at least one; the answer does not depend on them
     * @param progress told each step
     */
    public static Requirement of(ProvingGround ground, int threads, Progress progress) {
        return new Requirement(ground, threads, false, progress);
    }

    /** The same beside an assessment: the ladder has fewer rungs, and no curve is drawn. */
    public static Requirement beside(ProvingGround ground, int threads, Progress progress) {
        return new Requirement(ground, threads, true, progress);
    }

    /** The answer; a goal that nothing meets has one too, with what is missing and why. */
    public RequirementAnswer answer() {
        progress.step(Progress.Stage.MULTIPLES, "");
        List<Rung> ladder = new Ladder(ground, workers, judged, beside ? Ladder.FEW : Ladder.COARSE).climb();
        Multiple multiple = Ladder.least(ladder);
        Rung most = rung(ladder, BigDecimal.valueOf(largestFactor()));
        Force start = Force.of(ground.bill().withOrders(), market);
        progress.step(Progress.Stage.LEAST_FORCE, "");
        LeastSearch search =
                new LeastSearch(ground, trier, judged, !beside, beside ? 1 : LUCKS, market, workers, progress);
        LeastSearch.Found found = search.from(start, multiple.base().isPresent());
        progress.step(Progress.Stage.CURVE, "");
        return new RequirementAnswer(
                question.goal(),
                verdict(most.terms()),
                rung(ladder, BigDecimal.ONE),
                most,
                failsFirst(most.terms()),
                multiple,
                ladder,
                found.least(),
                beside || question.plan().rounds() == Rounds.RATIONED ? Optional.empty() : Optional.of(rationed(start)),
                beside ? List.of() : curve(found.force()),
                new Marginal(trier, market, workers).ranked(start, found.firstBatches()),
                found.limits(),
                new PublicFigures(
                                question.facts(),
                                ground.bill().today(),
                                ground.multiple(most.factor()),
                                found.least(),
                                multiple)
                        .all());
    }

    /** The least force with rounds rationed, searched on one luck and without its ends. */
    private LeastForce rationed(Force start) {
        progress.step(Progress.Stage.LEAST_FORCE, Rounds.RATIONED.key());
        ProvingGround sparing = ground.with(Rounds.RATIONED);
        Trier saving = new Trier(sparing, trier.terms(), trier.trials());
        return new LeastSearch(sparing, saving, judged, false, 1, market, workers, progress)
                .from(start, false)
                .least();
    }

    private int largestFactor() {
        return question.plan().factors().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
    }

    private static Rung rung(List<Rung> ladder, BigDecimal factor) {
        return ladder.stream()
                .filter(r -> r.factor().compareTo(factor) == 0)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("×" + factor + " was not tried"));
    }

    static Verdict verdict(List<Held> terms) {
        return Verdict.all(terms.stream().map(Held::verdict).toList());
    }

    private static Optional<Held> failsFirst(List<Held> terms) {
        return terms.stream()
                .filter(t -> t.verdict() != Verdict.YES)
                .min(Comparator.comparingDouble(
                        t -> t.value().mean() / Math.max(1e-9, t.wanted().value())));
    }

    private List<Step> curve(Force least) {
        List<Callable<Step>> work = new ArrayList<>();
        for (int part : PARTS) {
            work.add(() -> step(least, part));
        }
        List<Step> steps = new ArrayList<>();
        for (Step step : workers.all(work)) {
            steps.add(steps.isEmpty() ? step : after(steps.getLast(), step));
        }
        return steps;
    }

    private Step step(Force least, int part) {
        Force force = part == 100 ? least : trier.of(least.times(part / 100.0)).force();
        Inventory inventory = force.inventory();
        return new Step(
                Percent.of(part),
                force.added(),
                market.cost(force),
                ground.judge(inventory, ground.told(ground.place(inventory), force.sensors()), force.warned(), judged),
                List.of());
    }

    private static Step after(Step before, Step step) {
        double cost =
                step.cost().millionEur().base() - before.cost().millionEur().base();
        List<Step.Marginals> marginal = new ArrayList<>();
        for (int t = 0; t < step.terms().size(); t++) {
            Held now = step.terms().get(t);
            boolean nights = now.term() instanceof testudo.plan.Goal.Days;
            double gain = (now.value().mean() - before.terms().get(t).value().mean()) * (nights ? 1 : 100);
            marginal.add(new Step.Marginals(
                    gain > 1e-9 && cost > 0
                            ? Optional.of(Money.ofMillions(cost / gain, "EUR", PriceBasis.BASE))
                            : Optional.empty(),
                    nights ? "night" : "percentage point"));
        }
        return new Step(step.part(), step.fireUnits(), step.cost(), step.terms(), marginal);
    }

    /** Whether every term is met at that end. */
    static boolean met(List<Held> terms, KillEnd end) {
        return terms.stream().allMatch(t -> t.met(end));
    }
}
