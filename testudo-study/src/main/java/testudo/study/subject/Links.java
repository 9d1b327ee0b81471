package testudo.study.subject;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import testudo.assessment.Assessment;
import testudo.assessment.Chain;
import testudo.assessment.Force;
import testudo.defence.Inventory;
import testudo.ledger.Accounts;
import testudo.ledger.Ledger;
import testudo.plan.Goal;
import testudo.plan.Plan;
import testudo.procurement.bill.RoughBills;
import testudo.proving.Progress;
import testudo.proving.ProvingGround;
import testudo.proving.Question;
import testudo.quantity.Estimate;
import testudo.quantity.Percent;
import testudo.raid.Measure;
import testudo.raid.RaidResult;
import testudo.siting.question.Cover;
import testudo.siting.question.SitingAnswer;
import testudo.stage.Stages;
import testudo.study.question.PlanMeasure;
import testudo.tabulation.Tabulation;
import testudo.telling.AnswerItem;
import testudo.telling.Telling;

/** The links of one point, each asked for at most once and only if a measure needs it. */
final class Links {
    private static final double THOUSAND = 1_000;
    private static final int FIRST_LOOK = 100;
    private static final double NORMAL = 1.96;

    private final Question question;
    private final Stages stages;
    private final String version;
    private final double halfWidth;
    private final AtomicReference<Optional<ProvingGround>> latest;
    private final Map<Force, Inventory> inventories = new HashMap<>();
    private final Map<Force, SitingAnswer> sited = new HashMap<>();
    private final Map<String, RaidResult> fought = new HashMap<>();
    private @Nullable Assessment assessment;
    private @Nullable ProvingGround known;
    private @Nullable RoughBills bills;

    /** @param latest ground of another point, whose parts are taken where they are the same; that of this one is left there */
    Links(
            Question question,
            Stages stages,
            String version,
            double halfWidth,
            AtomicReference<Optional<ProvingGround>> latest) {
        this.question = question;
        this.stages = stages;
        this.version = version;
        this.halfWidth = halfWidth;
        this.latest = latest;
    }

    /** A measure's value and its standard error. */
    double[] measured(PlanMeasure measure) {
        return switch (measure) {
            case PlanMeasure.OfRaid(String raid, Force force, Measure of) -> raid(raid, force, of);
            case PlanMeasure.OfGoal(Force force, int term) -> goal(force, term);
            case PlanMeasure.OfCover(Force force, var threatClass) ->
                exact(sited(force)
                        .cover(threatClass, new Cover.By.Any())
                        .people()
                        .map(Percent::value)
                        .orElse(0.0));
            case PlanMeasure.OfBill(Force.Multiple force) -> {
                RoughBills bills = bill();
                var reading = bills.reading(question.plan().reading());
                yield exact(bills.rough(reading, force.factor())
                                .total()
                                .millionEur()
                                .base()
                        / THOUSAND);
            }
            case PlanMeasure.OfSigned ignored ->
                exact(bill().signedBill().due().millionEur().base() / THOUSAND);
            case PlanMeasure.OfMoney ignored ->
                exact(bill().yearlyAirDefenceBudget().billions());
            case PlanMeasure.OfAnswer(String item) -> item(item);
            case PlanMeasure.OfTable of ->
                exact(WholeTables.cell(Tabulation.of(assessment()), of.table(), of.column(), of.keys()));
        };
    }

    private static double[] exact(double value) {
        return new double[] {value, 0};
    }

    /** Land, lanes and sites: only for what is placed or fought. */
    private ProvingGround ground() {
        ProvingGround made = known;
        if (made == null) {
            made = latest.get()
                    .map(other -> ProvingGround.like(other, question, stages))
                    .orElseGet(() -> ProvingGround.of(question, stages));
            latest.set(Optional.of(made));
            known = made;
        }
        return made;
    }

    /** Bills need no ground. */
    private RoughBills bill() {
        RoughBills made = bills == null ? RoughBills.of(question.facts(), question.plan(), accounts()) : bills;
        bills = made;
        return made;
    }

    private Accounts accounts() {
        Plan plan = question.plan();
        return Ledger.of(question.facts()).accounts(plan).only(plan.unitedStates()::takesPart);
    }

    private Inventory inventory(Force force) {
        return inventories.computeIfAbsent(force, key -> switch (key) {
            case Force.Today ignored -> bill().today();
            case Force.OnOrder ignored -> bill().withOrders();
            case Force.Multiple multiple -> ground().multiple(multiple.factor());
            case Force.ReadyIn ready -> ground().readyBy(ready.year());
        });
    }

    private SitingAnswer sited(Force force) {
        SitingAnswer known = sited.get(force);
        if (known == null) {
            known = ground().place(inventory(force));
            sited.put(force, known);
        }
        return known;
    }

    private RaidResult fight(String raid, Force force, Optional<Measure> wanted) {
        RaidResult known = fought.get(raid + " " + force.key());
        if (known != null) {
            return known;
        }
        int most = question.plan().trials();
        int trials = halfWidth > 0 && wanted.isPresent() ? Math.min(FIRST_LOOK, most) : most;
        RaidResult result = ground().fight(sited(force).laydown(), raid, false, trials);
        while (trials < most && NORMAL * error(result, wanted) > halfWidth) {
            trials = Math.min(2 * trials, most);
            result = ground().fight(sited(force).laydown(), raid, false, trials);
        }
        fought.put(raid + " " + force.key(), result);
        return result;
    }

    private static double error(RaidResult result, Optional<Measure> wanted) {
        return wanted.flatMap(result::find).map(Errors::of).orElse(0.0);
    }

    private double[] raid(String raid, Force force, Measure of) {
        Optional<Estimate> estimate = fight(raid, force, Optional.of(of)).find(of);
        return new double[] {
            estimate.map(Estimate::mean).orElse(0.0), estimate.map(Errors::of).orElse(0.0)
        };
    }

    private double[] goal(Force force, int number) {
        List<Goal.Term> terms = question.goal().terms();
        if (number > terms.size()) {
            throw new IllegalArgumentException("the goal '" + question.goal().name() + "' has " + terms.size()
                    + " terms, no goal." + force.key() + "." + number + ". Maybe goal." + force.key() + ".1.");
        }
        return switch (terms.get(number - 1)) {
            case Goal.Leakers wanted -> {
                RaidResult night = fight(wanted.raid(), force, Optional.empty());
                double chance = night.atMost(
                                wanted.armedOnly()
                                        ? Measure.armedLeakers(wanted.threatClass())
                                        : Measure.leakers(wanted.threatClass()),
                                wanted.most())
                        .value();
                yield new double[] {100 * chance, 100 * Errors.ofShare(chance, night.trials())};
            }
            case Goal.Cover wanted -> exact(ground().cover(wanted, sited(force)).value());
            case Goal.Days wanted ->
                exact(ground().magazines(
                                fight(wanted.raid(), force, Optional.empty()), inventory(force), wanted.confidence())
                        .nights()
                        .value());
        };
    }

    private Assessment assessment() {
        Assessment known = assessment;
        if (known == null) {
            known = Chain.of(ground()).threads(1).run(Progress.quiet());
            assessment = known;
        }
        return known;
    }

    private double[] item(String id) {
        Estimate estimate = Telling.of(assessment(), version).answer().sections().stream()
                .flatMap(section -> section.items().stream())
                .filter(item -> item.id().equals(id))
                .findFirst()
                .flatMap(AnswerItem::estimate)
                .orElseThrow(() -> new IllegalArgumentException("the answer has no figure '" + id
                        + "'. Maybe one of answer.json, such as costs.fiveTimes or arrives.all."));
        return new double[] {estimate.mean(), Errors.of(estimate)};
    }
}
