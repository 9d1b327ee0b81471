package testudo.cli.plan;

import java.util.SequencedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import testudo.cli.ask.Exit;
import testudo.cli.ask.Home;
import testudo.cli.ask.LuckOptions;
import testudo.cli.ask.Options;
import testudo.cli.ask.PlanArgument;
import testudo.cli.ask.WorldOptions;
import testudo.cli.say.Header;
import testudo.cli.say.JsonOut;
import testudo.cli.say.Screen;
import testudo.facts.FactBook;
import testudo.plan.Goal;
import testudo.plan.Plan;
import testudo.plan.UnitedStates;
import testudo.proving.Progress;
import testudo.proving.ProvingGround;
import testudo.proving.Question;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.requirement.Requirement;
import testudo.requirement.RequirementAnswer;

/** {@code testudo require}. */
@Command(
        name = "require",
        header = {"How much is enough, and each member's share.", ""},
        description = {
            "Examples:",
            "  ./testudo require plans/hague.yaml --goal 30-nights",
            "  ./testudo require --goal \"cover[any, cruise] >= 60%% of people\"",
            "",
            "A goal is a name of plans/goals.yaml or terms joined by and:",
            "  P(leakers[CLASS] <= N per raid RAID) >= P      armedLeakers leaves decoys out",
            "  cover[LAYER, CLASS] >= SHARE of people|bases   LAYER may be any",
            "  days[RAID] >= D at P",
            "",
            "An answered question ends with exit code 0, also where the answer is no.",
            ""
        })
final class RequireCommand implements Callable<Integer> {
    @Mixin
    private PlanArgument subject = new PlanArgument();

    @Mixin
    private WorldOptions world = new WorldOptions();

    @Mixin
    private LuckOptions luck = new LuckOptions();

    @Option(names = "--goal", paramLabel = "GOAL", description = "Name or grammar; by default the plan's goal.")
    private @Nullable String goal;

    @Option(
            names = "--without",
            paramLabel = "CODE",
            description = "Leave the United States out: its units, its money.")
    private @Nullable String without;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        int workers = luck.threads();
        FactBook facts = world.facts();
        Plan plan = plan(facts);
        Question asked = world.question(subject.file(), plan, facts);
        Question question = goal == null ? asked : asked.withGoal(goal(asked.goals(), goal), "--goal", Home.plans());
        RequirementAnswer answer = Requirement.of(
                        ProvingGround.of(question), workers, Progress.of(step -> System.err.println(step.line())))
                .answer();
        if (json) {
            JsonOut.print(
                    Header.of("require", world.overlays(), subject.file()).withLuck(question.plan()),
                    RequireView.map(question.plan(), answer));
        } else {
            Screen.tell(RequireText.of(question.plan(), answer));
        }
        return Exit.DONE;
    }

    private Plan plan(FactBook facts) {
        Plan plan = luck.on(world.plan(subject.file(), facts));
        if (without != null && !without.equals("USA")) {
            throw Options.refused("--without", without, "USA; no other member can be left out.");
        }
        return without == null ? plan : plan.withUnitedStates(UnitedStates.NONE);
    }

    private static Goal goal(SequencedMap<String, Goal> known, String given) {
        Goal named = known.get(given);
        if (named != null) {
            return named;
        }
        try {
            return Goal.parse("given", given, given);
        } catch (IllegalArgumentException e) {
            throw new BadInput(new Finding(
                    "--goal",
                    0,
                    "goal-grammar",
                    String.valueOf(e.getMessage()),
                    "one of " + String.join(", ", known.keySet())
                            + ", or P(leakers[cruise] <= 5 per raid missile-night) >= 90%, cover[LRAD, cruise] >= 60% of people,"
                            + " days[large-night-2025] >= 30 at 90%, joined by and."));
        }
    }
}
