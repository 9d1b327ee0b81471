package testudo.proving;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import testudo.facts.FactBook;
import testudo.plan.Goal;
import testudo.plan.Plan;
import testudo.plan.RaidFile;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.quantity.Member;
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
        SequencedMap<String, Goal> goals = goals(plan, planFile, plans);
        List<Finding> findings = new ArrayList<>();
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
            raids.add(raid(name, folder, sectors, planFile, "raids", findings));
        }
        if (goal == null || !findings.isEmpty()) {
            throw new BadInput(findings);
        }
        for (String needed : goal.raids()) {
            if (raids.stream().noneMatch(r -> r.name().equals(needed))) {
                raids.add(raid(needed, folder, sectors, planFile, "goal", findings));
            }
        }
        if (!findings.isEmpty()) {
            throw new BadInput(findings);
        }
        return new Question(facts, data, plan, raids, sectors, goal, goals);
    }

    private static Raid raid(
            String name,
            Path folder,
            Map<String, Sector> sectors,
            Path planFile,
            String field,
            List<Finding> findings) {
        try {
            return RaidFile.read(RaidFile.find(name, folder, Optional.of(planFile)), sectors);
        } catch (BadInput bad) {
            for (Finding f : bad.findings()) {
                findings.add(
                        f.check().equals("raid-known")
                                ? new Finding(
                                        planFile.toString(),
                                        Plan.line(planFile, field),
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

    /** The shipped goals, those of a goals.yaml beside the plan laid over them, and the one that the plan states itself. */
    private static SequencedMap<String, Goal> goals(Plan plan, Path planFile, Path plans) {
        Path shipped = plans.resolve("goals.yaml").toAbsolutePath().normalize();
        Path beside = planFile.toAbsolutePath().normalize().resolveSibling("goals.yaml");
        SequencedMap<String, Goal> goals = Goal.readAll(plans.resolve("goals.yaml"));
        if (!beside.equals(shipped) && Files.exists(beside)) {
            goals.putAll(Goal.readAll(beside));
        }
        plan.ownGoal().ifPresent(goal -> goals.put(goal.name(), goal));
        return goals;
    }

    /** The first goal of the ladder that asks for all that the plan's goal asks for, and for more. */
    public Optional<Goal> more() {
        return goals.values().stream()
                .filter(other -> other.terms().size() > goal.terms().size()
                        && other.terms().containsAll(goal.terms()))
                .findFirst();
    }

    /** Whether a member takes part in the plan: all do but, where the plan is without it, the United States. */
    public boolean takesPart(Member member) {
        return plan.unitedStates().takesPart(member);
    }

    /** The largest multiple of the plan. */
    public int most() {
        return plan.factors().stream().mapToInt(Integer::intValue).max().orElse(1);
    }

    /** The raids that the goal names, or the plan's first where it names none. */
    public List<Raid> goalRaids() {
        List<Raid> named = goal.raids().stream().map(this::raid).toList();
        return named.isEmpty() ? raids.subList(0, 1) : named;
    }

    /**
     * The same question with another goal, and the raids that it names.
     *
     * @param given where the goal was given, for messages
     * @throws BadInput naming the raids that are there
     */
    public Question withGoal(Goal other, String given, Path plans) {
        List<Raid> all = new ArrayList<>(raids);
        for (String name : other.raids()) {
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
