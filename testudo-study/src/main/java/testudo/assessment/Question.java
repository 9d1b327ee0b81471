package testudo.assessment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
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
        Goal goal = goals.get(plan.goal());
        if (goal == null) {
            findings.add(new Finding(
                    planFile.toString(),
                    1,
                    "goal-known",
                    "there is no goal '" + plan.goal() + "'",
                    "one of " + String.join(", ", goals.keySet()) + "."));
        }
        List<Raid> raids = new ArrayList<>();
        for (String name : plan.raids()) {
            raids.add(raid(name, folder, sectors, findings));
        }
        if (goal == null || !findings.isEmpty()) {
            throw new BadInput(findings);
        }
        for (String needed : needed(goal)) {
            if (raids.stream().noneMatch(r -> r.name().equals(needed))) {
                raids.add(raid(needed, folder, sectors, findings));
            }
        }
        if (!findings.isEmpty()) {
            throw new BadInput(findings);
        }
        return new Question(facts, data, plan, raids, sectors, goal, goals);
    }

    private static Raid raid(String name, Path folder, Map<String, Sector> sectors, List<Finding> findings) {
        try {
            return RaidFile.read(RaidFile.find(name, folder), sectors);
        } catch (BadInput bad) {
            findings.addAll(bad.findings());
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

    /** The raid of that name. */
    Raid raid(String name) {
        return raids.stream()
                .filter(r -> r.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("raid '" + name + "' was not read"));
    }
}
