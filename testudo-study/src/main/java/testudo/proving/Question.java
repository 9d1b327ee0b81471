package testudo.proving;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import testudo.facts.FactBook;
import testudo.plan.Goal;
import testudo.plan.Plan;
import testudo.plan.RaidFile;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.threat.Raid;
import testudo.threat.Sector;

/**
 * A plan with everything that it names.
 *
 * @param facts the facts
 * @param data folder of the shipped facts
 * @param plan the plan
 * @param raids its raids
 * @param sectors every sector by name
 * @param goal its goal
 * @param goals the whole ladder
 */
public record Question(
        FactBook facts,
        Path data,
        Plan plan,
        List<Raid> raids,
        SequencedMap<String, Sector> sectors,
        Goal goal,
        SequencedMap<String, Goal> goals) {
    public Question {
        raids = List.copyOf(raids);
    }

    /**
     * Reads what a plan names.
     *
     * @param data folder of the shipped facts
     * @param planFile the plan's file, for messages
     * @param plans folder with goals.yaml and raids
     * @throws BadInput with every fault found
     */
    public static Question read(FactBook facts, Path data, Plan plan, Path planFile, Path plans) {
        Path folder = plans.resolve("raids");
        SequencedMap<String, Sector> sectors = RaidFile.sectors(folder.resolve("sectors.yaml"));
        SequencedMap<String, Goal> goals = Goal.readAll(plans.resolve("goals.yaml"));
        List<Finding> findings = new ArrayList<>();
        editions(facts, plan, planFile, findings);
        Goal goal = goals.get(plan.goal());
        if (goal == null) {
            findings.add(new Finding(
                    planFile.toString(),
                    Plan.line(planFile, "goal"),
                    "goal-known",
                    "there is no goal '" + plan.goal() + "'",
                    "one of " + String.join(", ", goals.keySet()) + "."));
        }
        List<Raid> raids = new ArrayList<>();
        for (String name : plan.raids()) {
            raids.add(raid(name, folder, sectors, planFile, findings));
        }
        if (goal == null || !findings.isEmpty()) {
            throw new BadInput(findings);
        }
        for (String needed : needed(goal)) {
            if (raids.stream().noneMatch(r -> r.name().equals(needed))) {
                raids.add(raid(needed, folder, sectors, planFile, findings));
            }
        }
        if (!findings.isEmpty()) {
            throw new BadInput(findings);
        }
        return new Question(facts, data, plan, raids, sectors, goal, goals);
    }

    /** The plan's editions must be those that the ledger holds: of spending any one, of growth the newest. */
    private static void editions(FactBook facts, Plan plan, Path planFile, List<Finding> findings) {
        TreeSet<String> spending = new TreeSet<>();
        facts.table("expenditure").rows().forEach(row -> spending.add(row.text("vintage")));
        TreeSet<String> growth = new TreeSet<>();
        facts.table("gdp").rows().stream()
                .filter(row -> row.text("metric").equals("real_growth"))
                .forEach(row -> growth.add(row.text("vintage")));
        if (!spending.contains(plan.edition())) {
            findings.add(new Finding(
                    planFile.toString(),
                    Plan.line(planFile, "edition"),
                    "edition-known",
                    "there is no edition '" + plan.edition() + "' of the ledger",
                    "one of " + String.join(", ", spending) + "."));
        }
        if (!growth.isEmpty() && !growth.last().equals(plan.growth())) {
            findings.add(new Finding(
                    planFile.toString(),
                    Plan.line(planFile, "gdp"),
                    "growth-known",
                    "growth of edition '" + plan.growth() + "' is not what the ledger follows",
                    "write gdp: " + growth.last() + "."));
        }
    }

    private static Raid raid(
            String name, Path folder, Map<String, Sector> sectors, Path planFile, List<Finding> findings) {
        try {
            return RaidFile.read(RaidFile.find(name, folder), sectors);
        } catch (BadInput bad) {
            for (Finding f : bad.findings()) {
                findings.add(
                        f.check().equals("raid-known")
                                ? new Finding(
                                        planFile.toString(),
                                        Plan.line(planFile, "raids"),
                                        f.check(),
                                        "there is no raid '" + name + "'",
                                        f.maybe())
                                : f);
            }
            return new Raid(
                    name,
                    name,
                    "",
                    sectors.values().iterator().next(),
                    List.of(),
                    Map.of(testudo.threat.AssetClass.CITY, testudo.quantity.Percent.of(100)),
                    "");
        }
    }

    /** The largest multiple of the plan. */
    public int most() {
        return plan.factors().stream().mapToInt(Integer::intValue).max().orElse(1);
    }

    /** The raids that the goal names, or the plan's first where it names none. */
    public List<Raid> goalRaids() {
        List<Raid> named = needed(goal).stream().map(this::raid).toList();
        return named.isEmpty() ? raids.subList(0, 1) : named;
    }

    private static List<String> needed(Goal goal) {
        return goal.terms().stream()
                .map(term -> switch (term) {
                    case Goal.Leakers leakers -> leakers.raid();
                    case Goal.Days days -> days.raid();
                    case Goal.Cover cover -> "";
                })
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.toList());
    }

    /**
     * The same question with another goal, and the raids that it names.
     *
     * @param given where the goal was given, for messages
     * @throws BadInput naming the raids that are there
     */
    public Question withGoal(Goal other, String given, Path plans) {
        List<Raid> all = new ArrayList<>(raids);
        for (String name : needed(other)) {
            if (all.stream().noneMatch(r -> r.name().equals(name))) {
                all.add(raid(name, given, plans.resolve("raids"), sectors));
            }
        }
        return new Question(facts, data, plan, all, sectors, other, goals);
    }

    private static Raid raid(String name, String given, Path folder, Map<String, Sector> sectors) {
        try {
            return RaidFile.read(RaidFile.find(name, folder), sectors);
        } catch (BadInput bad) {
            throw new BadInput(bad.findings().stream()
                    .map(f -> f.check().equals("raid-known")
                            ? new Finding(given, 0, f.check(), "there is no raid '" + name + "'", f.maybe())
                            : f)
                    .toList());
        }
    }

    /** The raid of that name. */
    public Raid raid(String name) {
        return raids.stream()
                .filter(r -> r.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("raid '" + name + "' was not read"));
    }
}
