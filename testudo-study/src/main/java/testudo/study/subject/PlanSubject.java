package testudo.study.subject;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import testudo.facts.FactBook;
import testudo.facts.tables.OtherCell;
import testudo.plan.Plan;
import testudo.proving.ProvingGround;
import testudo.proving.Question;
import testudo.quantity.Span;
import testudo.stage.Stages;
import testudo.study.question.Asked;
import testudo.study.question.Factor;
import testudo.study.question.PlanMeasure;
import testudo.study.question.StudyQuestion;
import testudo.study.question.Target;

/** The links of a plan that its measures need; stages that no factor touches are remembered from point to point. */
final class PlanSubject implements Subject {
    /** Points after which what is remembered is let go, so that memory does not grow with their number. */
    private static final int FORGET = 2_000;

    private final StudyQuestion study;
    private final World world;
    private final List<PlanMeasure> measures;
    private final ChangedText text;
    private final AtomicReference<Stages> stages = new AtomicReference<>(Stages.inMemory());
    private final AtomicReference<Optional<ProvingGround>> ground = new AtomicReference<>(Optional.empty());
    private final AtomicInteger asked = new AtomicInteger();

    PlanSubject(StudyQuestion study, World world) {
        this.study = study;
        this.world = world;
        this.text = ChangedText.of(world.plan());
        this.measures = study.measures().stream()
                .map(name -> PlanMeasure.parse(name).orElseThrow())
                .toList();
    }

    @Override
    public Outcome at(double[] levels, long number) {
        if (asked.incrementAndGet() % FORGET == 0) {
            stages.set(Stages.inMemory());
            ground.set(Optional.empty());
        }
        FactBook facts = world.facts().with(cells(levels));
        Plan plan = lucky(plan(levels, facts), number);
        Question question = Question.read(facts, world.data(), plan, world.plan(), world.plans());
        Links links = new Links(question, stages.get(), world.version(), study.halfWidth(), ground);
        double[] values = new double[measures.size()];
        double[] errors = new double[measures.size()];
        for (int i = 0; i < values.length; i++) {
            double[] measured = links.measured(measures.get(i));
            values[i] = measured[0];
            errors[i] = measured[1];
        }
        return new Outcome(values, errors);
    }

    private Plan lucky(Plan plan, long number) {
        Plan quick = plan.quickened().withTrials(study.trials());
        return quick.withSeed(study.commonLuck() ? study.seed() : study.seed() + 1 + number);
    }

    private List<OtherCell> cells(double[] levels) {
        List<OtherCell> cells = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            Factor factor = study.factors().get(i);
            double level = levels[i];
            switch (factor.target()) {
                case Target.Fact(String table, String key) ->
                    exactly(cells, table, key, factor.values().text(level));
                case Target.Together(String table, List<Target.Together.Row> rows) ->
                    rows.forEach(row -> exactly(cells, table, row.key(), number(row.at(level))));
                case Target.Field ignored -> {}
                case Target.Argument ignored -> {}
            }
        }
        return cells;
    }

    private static String number(double value) {
        return new BigDecimal(value)
                .round(new java.math.MathContext(8))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static void exactly(List<OtherCell> cells, String table, String key, String value) {
        for (String column : List.of("low", "base", "high")) {
            cells.add(new OtherCell(table, key, column, value));
        }
    }

    /** Shares are put into the plan that was read; every other field is written into its text and read again. */
    private Plan plan(double[] levels, FactBook facts) {
        List<String[]> settings = new ArrayList<>();
        if (study.asked() instanceof Asked.OfPlan of) {
            of.with().forEach(setting -> settings.add(new String[] {setting.field(), setting.value()}));
        }
        List<Object[]> shares = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            Factor factor = study.factors().get(i);
            if (factor.target() instanceof Target.Field(String name, String unit)) {
                if (unit.equals("%") && factor.values().continuous() && text.share(name)) {
                    shares.add(new Object[] {name, levels[i]});
                } else {
                    settings.add(new String[] {name, factor.values().text(levels[i]) + unit});
                }
            }
        }
        Plan plan = text.read(settings, facts);
        for (Object[] share : shares) {
            plan = plan.withShare((String) share[0], Span.exactly((Double) share[1]));
        }
        return plan;
    }
}
