package testudo.cli.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import testudo.assessment.Progress;
import testudo.assessment.ProvingGround;
import testudo.assessment.Question;
import testudo.cli.ask.Exit;
import testudo.cli.ask.Home;
import testudo.cli.ask.Options;
import testudo.cli.say.JsonOut;
import testudo.facts.FactBook;
import testudo.plan.Goal;
import testudo.plan.Plan;
import testudo.plan.UnitedStates;
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
            "  testudo require plans/hague.yaml --goal 30-nights",
            "  testudo require plans/hague.yaml --goal \"cover[any, cruise] >= 60%% of people and days[median-night-2024] >= 30 at 90%%\" "
                    + "--without USA --json",
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
    @Parameters(arity = "0..1", paramLabel = "PLAN", description = "Plan file; by default plans/hague.yaml.")
    private Path planFile = Home.plans().resolve("hague.yaml");

    @Option(names = "--goal", paramLabel = "GOAL", description = "Name or grammar; by default the plan's goal.")
    private @Nullable String goal;

    @Option(names = "--without", paramLabel = "USA", description = "Leave the United States out: its units, its money.")
    private String without = "";

    @Option(names = "--trials", description = "Trials, in place of the plan's.")
    private int trials = Options.AS_PLANNED;

    @Option(names = "--seed", description = "Seed of all luck, in place of the plan's.")
    private long seed = Long.MIN_VALUE;

    @Option(names = "--threads", description = "Threads; the result does not depend on them.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--data", paramLabel = "DIR", description = "Your own data package, laid over the shipped one.")
    private List<Path> data = List.of();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        int workers = Options.threads(threads);
        FactBook facts = FactBook.read(Home.data(), data);
        Plan plan = plan(facts);
        Question asked = Question.read(facts, Home.data(), plan, planFile, Home.plans());
        Question question = goal == null ? asked : asked.withGoal(goal(asked.goals(), goal), "--goal", Home.plans());
        RequirementAnswer answer = Requirement.of(
                        ProvingGround.of(question), workers, Progress.of(step -> System.err.println(step.line())))
                .answer();
        if (json) {
            JsonOut.print(RequireView.map(question.plan(), answer));
        } else {
            System.out.print(RequireText.of(question.plan(), answer));
        }
        return Exit.DONE;
    }

    private Plan plan(FactBook facts) {
        Plan plan = Plan.read(planFile, facts);
        plan = trials == Options.AS_PLANNED ? plan : plan.withTrials(Options.trials(trials));
        plan = seed == Long.MIN_VALUE ? plan : plan.withSeed(seed);
        if (!without.isEmpty() && !without.equals("USA")) {
            throw new IllegalArgumentException(
                    "--without is '" + without + "'.\nMaybe USA; no other member can be left out.");
        }
        return without.isEmpty() ? plan : plan.withUnitedStates(UnitedStates.NONE);
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
