package testudo.cli.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import testudo.cli.ask.Exit;
import testudo.cli.ask.LuckOptions;
import testudo.cli.ask.PlanArgument;
import testudo.cli.ask.Version;
import testudo.cli.ask.WorldOptions;
import testudo.cli.say.Header;
import testudo.cli.say.JsonOut;
import testudo.cli.say.Screen;
import testudo.facts.FactBook;
import testudo.plan.Plan;
import testudo.proving.Progress;
import testudo.proving.Question;
import testudo.telling.next.NextQuestion;

/** {@code testudo ask}. */
@Command(
        name = "ask",
        header = {"The next question: what moves in the answer when a plan changes.", ""},
        description = {
            "Examples:",
            "  ./testudo ask plans/hague.yaml --set airDefenceShareOfEquipment=8%%",
            "  ./testudo ask plans/hague.yaml --set factors='[1, 4, 6]' --json",
            "",
            "Where only money changes, costs, payers and dates are told three times: relaxed from the relaxed plan of purchases, repaired",
            "from the whole plan, and final with all that is placed and fought again. Each is marked; only the last equals a fresh run.",
            "What no changed field bears on is taken from the workspace, where an earlier run or question left it.",
            ""
        })
final class AskCommand implements Callable<Integer> {
    @Mixin
    private PlanArgument subject = new PlanArgument();

    @Option(
            names = "--set",
            paramLabel = "FIELD=VALUE",
            required = true,
            description = "A field of the plan and its other value, as a plan writes it; more than one may be set.")
    private List<String> settings = new ArrayList<>();

    @Mixin
    private WorldOptions world = new WorldOptions();

    @Mixin
    private LuckOptions luck = new LuckOptions();

    @Mixin
    private StageOptions stages = new StageOptions();

    @Option(
            names = "--at-once",
            description =
                    "Print the first answer alone: where only money changes, that of the relaxed plan of purchases.")
    private boolean atOnce;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    private final List<NextQuestion.Asked> earlier = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        FactBook facts = world.facts();
        Plan before = luck.on(world.plan(subject.file(), facts));
        Plan after = luck.on(world.on(ChangedPlan.read(subject.file(), settings, facts), facts));
        Progress progress = Progress.of(step -> System.err.println(step.line()));
        NextQuestion asking = NextQuestion.with(stages.openOrUsual(), Version.text(), luck.threads(), progress);
        Question was = world.question(subject.file(), before, facts);
        Question is = ChangedPlan.naming(settings, subject.file(), () -> world.question(subject.file(), after, facts));
        NextQuestion.Asked asked = atOnce ? asking.atOnce(was, is) : asking.ask(was, is, this::sooner);
        if (json) {
            JsonOut.print(
                    Header.of("ask", world.overlays(), subject.file())
                            .withLuck(after)
                            .with("set", settings),
                    view(earlier, asked));
        } else {
            Screen.tell(text(asked)
                    + String.format(
                            Locale.ROOT,
                            "%d stages computed, %d remembered",
                            asked.stages().stream().filter(AskCommand::computed).count(),
                            asked.stages().stream().filter(t -> !computed(t)).count()));
        }
        return Exit.DONE;
    }

    private void sooner(NextQuestion.Asked asked) {
        if (json) {
            earlier.add(asked);
        } else {
            Screen.tell(text(asked));
        }
    }

    /** The time is that of the first answer, and each statement is marked with how far the last had come. */
    private static Map<String, Object> view(List<NextQuestion.Asked> earlier, NextQuestion.Asked asked) {
        NextQuestion.Asked first = earlier.isEmpty() ? asked : earlier.getFirst();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("seconds", seconds(first));
        view.put("secondsToFinal", seconds(asked));
        view.put(
                "statements",
                asked.statements().stream().map(moved -> row(asked, moved)).toList());
        view.put("sooner", earlier.stream().map(AskCommand::early).toList());
        view.put("stages", StageOptions.rows(asked.stages()));
        return view;
    }

    static Map<String, Object> view(NextQuestion.Asked asked) {
        return view(List.of(), asked);
    }

    private static Map<String, Object> early(NextQuestion.Asked asked) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("state", asked.state().key());
        view.put("seconds", seconds(asked));
        view.put(
                "statements",
                asked.statements().stream().map(moved -> row(asked, moved)).toList());
        return view;
    }

    private static Map<String, Object> row(NextQuestion.Asked asked, NextQuestion.Moved moved) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("key", moved.key());
        row.put("before", moved.before());
        row.put("after", moved.after());
        row.put("figures", moved.figures());
        row.put("state", asked.state().key());
        return row;
    }

    private static double seconds(NextQuestion.Asked asked) {
        return asked.time().toNanos() / 1e9;
    }

    private static String text(NextQuestion.Asked asked) {
        StringBuilder text = new StringBuilder(asked.state().key()).append('\n');
        for (NextQuestion.Moved moved : asked.statements()) {
            boolean same =
                    moved.before().equals(moved.after()) && moved.figures().isEmpty();
            text.append(moved.key()).append(same ? "  as before\n" : "\n");
            if (!same) {
                text.append("  before  ").append(moved.before()).append('\n');
                text.append("  after   ").append(moved.after()).append('\n');
            }
        }
        return text
                + String.format(Locale.ROOT, "%s after %.1f s%n", asked.state().key(), seconds(asked));
    }

    private static boolean computed(testudo.stage.Taken taken) {
        return taken.from() == testudo.stage.Taken.From.COMPUTED;
    }
}
