package testudo.cli.answer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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
     */
    public static Map<String, Object> next(
            Path plan,
            List<String> settings,
            boolean quick,
            FactBook facts,
            Reading reading,
            Stages stages,
            Progress told)
            throws IOException {
        Plan before = Plan.read(plan, facts);
        Plan after = ChangedPlan.read(plan, settings, facts);
        NextQuestion.Asked asked = NextQuestion.with(
                        stages, Version.text(), Runtime.getRuntime().availableProcessors(), told)
                .ask(
                        reading.of(plan, quick ? before.quickened() : before),
                        ChangedPlan.naming(settings, plan, () -> reading.of(plan, quick ? after.quickened() : after)));
        Map<String, Object> view = AskCommand.view(asked);
        String why = why(before, after, settings);
        view.put(
                "statements",
                asked.statements().stream().map(moved -> moved(moved, why)).toList());
        return view;
    }

    private static Map<String, Object> moved(NextQuestion.Moved moved, String why) {
        boolean same = moved.before().equals(moved.after()) && moved.figures().isEmpty();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", moved.key());
        fields.put("before", moved.before());
        fields.put("after", moved.after());
        fields.put("why", same ? "" : why);
        fields.put("figures", moved.figures());
        return fields;
    }

    /** The fields that were set, as they stood before and after. */
    private static String why(Plan before, Plan after, List<String> settings) {
        return String.join(
                "; ",
                settings.stream()
                        .map(setting -> setting.substring(0, Math.max(0, setting.indexOf('=')))
                                .strip())
                        .map(field -> field + ": " + before.asWritten().getOrDefault(field, "?") + " → "
                                + after.asWritten().getOrDefault(field, "?"))
                        .toList());
    }
}
