package testudo.cli.answer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import testudo.cli.ask.Version;
import testudo.facts.FactBook;
import testudo.plan.Plan;
import testudo.proving.Progress;
import testudo.proving.Question;
import testudo.stage.Stages;
import testudo.telling.next.NextQuestion;

/** The commands that answer a plan's question whole. */
public final class AnswerCommands {
    private AnswerCommands() {}

    /** Each command once, in the order of the help. */
    public static List<Callable<Integer>> all() {
        return List.of(new RunCommand(), new AskCommand(), new BriefCommand());
    }

    /** A plan with what it names. */
    public interface Reading {
        Question of(Path file, Plan plan);
    }

    /**
     * What {@code ask --json} gives below its header, each statement with the settings that moved it.
     *
     * @param plan file of the plan before
     * @param settings each {@code FIELD=VALUE}
     * @param quick at less effort, before and after
     * @param told each step of what has to be computed
     * @param sooner told each answer before the last
     */
    public static Map<String, Object> next(
            Path plan,
            List<String> settings,
            boolean quick,
            FactBook facts,
            Reading reading,
            Stages stages,
            Progress told,
            Consumer<Map<String, Object>> sooner)
            throws IOException {
        Plan before = Plan.read(plan, facts);
        Plan after = ChangedPlan.read(plan, settings, facts);
        AskView view = AskView.why(before, after, settings);
        NextQuestion.Asked asked = NextQuestion.with(
                        stages, Version.text(), Runtime.getRuntime().availableProcessors(), told)
                .ask(
                        reading.of(plan, quick ? before.quickened() : before),
                        ChangedPlan.naming(settings, plan, () -> reading.of(plan, quick ? after.quickened() : after)),
                        early -> sooner.accept(view.early(early)));
        return view.json(List.of(), asked);
    }
}
