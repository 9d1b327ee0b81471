package testudo.cli.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        AskView view = AskView.why(before, after, settings);
        if (!json) {
            Screen.tell(view.reason());
        }
        NextQuestion.Asked asked = atOnce ? asking.atOnce(was, is) : asking.ask(was, is, early -> sooner(view, early));
        if (json) {
            JsonOut.print(
                    Header.of("ask", world.overlays(), subject.file())
                            .withLuck(after)
                            .with("set", settings),
                    view.json(earlier, asked));
        } else {
            Screen.tell(view.text(asked)
                    + String.format(
                            Locale.ROOT,
                            "%d stages computed, %d remembered",
                            asked.stages().stream().filter(AskCommand::computed).count(),
                            asked.stages().stream().filter(t -> !computed(t)).count()));
        }
        return Exit.DONE;
    }

    private void sooner(AskView view, NextQuestion.Asked asked) {
        if (json) {
            earlier.add(asked);
        } else {
            Screen.tell(view.text(asked));
        }
    }

    private static boolean computed(testudo.stage.Taken taken) {
        return taken.from() == testudo.stage.Taken.From.COMPUTED;
    }
}
