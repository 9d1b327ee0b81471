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

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        FactBook facts = world.facts();
        Plan before = luck.on(world.plan(subject.file(), facts));
        Plan after = luck.on(world.on(ChangedPlan.read(subject.file(), settings, facts), facts));
        Progress progress = Progress.of(step -> System.err.println(step.line()));
        NextQuestion.Asked asked = NextQuestion.with(
                        stages.openOrUsual(),
                        Version.text(),
                        luck.threads(),
                        progress)
                .ask(world.question(subject.file(), before, facts), world.question(subject.file(), after, facts));
        if (json) {
            JsonOut.print(
                    Header.of("ask", world.overlays(), subject.file())
                            .withLuck(after)
                            .with("set", settings),
                    view(asked));
        } else {
            Screen.tell(text(asked));
        }
        return Exit.DONE;
    }

    static Map<String, Object> view(NextQuestion.Asked asked) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("seconds", asked.time().toNanos() / 1e9);
        view.put("statements", asked.statements());
        view.put("stages", StageOptions.rows(asked.stages()));
        return view;
    }

    private static String text(NextQuestion.Asked asked) {
        StringBuilder text = new StringBuilder();
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
                + String.format(
                        Locale.ROOT,
                        "%.1f s; %d stages computed, %d remembered",
                        asked.time().toNanos() / 1e9,
                        asked.stages().stream().filter(AskCommand::computed).count(),
                        asked.stages().stream().filter(t -> !computed(t)).count());
    }

    private static boolean computed(testudo.stage.Taken taken) {
        return taken.from() == testudo.stage.Taken.From.COMPUTED;
    }
}
