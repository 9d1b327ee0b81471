package testudo.study.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import testudo.assessment.Force;
import testudo.raid.Measure;
import testudo.threat.ThreatClass;

/** What a plan is measured by; its text is the name in a study file and of a column. */
public sealed interface PlanMeasure {
    /** How they are written, for a hint. */
    String WAYS =
            "raid.RAID.FORCE.MEASURE such as raid.large-night-2025.x5.armedLeakers.drone, goal.FORCE.TERM such as goal.x5.1,"
                    + " cover.FORCE.CLASS, bill.FORCE, bill.signed, money.airDefence, answer.ITEM such as answer.costs.fiveTimes,"
                    + " or table.NAME.COLUMN[KEY=VALUE, ...].";

    /**
     * The mean of an engine's measure over the nights of a raid.
     *
     * @param raid of the plan
     * @param force against which
     * @param measure of the engine
     */
    record OfRaid(String raid, Force force, Measure measure) implements PlanMeasure {}

    /**
     * How far a term of the plan's goal is met: the chance or the share that it asks for, in percent, or nights.
     *
     * @param force of which
     * @param term from 1
     */
    record OfGoal(Force force, int term) implements PlanMeasure {}

    /**
     * People covered, in percent.
     *
     * @param force by which
     * @param threatClass against what
     */
    record OfCover(Force force, ThreatClass threatClass) implements PlanMeasure {}

    /**
     * The bill beyond what is signed, EUR bn.
     *
     * @param force of which
     */
    record OfBill(Force.Multiple force) implements PlanMeasure {}

    /** What is signed and not paid, EUR bn. */
    record OfSigned() implements PlanMeasure {}

    /** A year of air and missile defence out of the budgets of Europe and Canada, EUR bn. */
    record OfMoney() implements PlanMeasure {}

    /**
     * The figure of an item of the whole answer.
     *
     * @param item its id
     */
    record OfAnswer(String item) implements PlanMeasure {}

    /**
     * One cell of a table of the whole result.
     *
     * @param table its name
     * @param column the cell's
     * @param keys columns and what stands in them, in pairs
     */
    record OfTable(String table, String column, List<String> keys) implements PlanMeasure {
        public OfTable {
            keys = List.copyOf(keys);
        }
    }

    /** Whether only the whole chain tells it. */
    default boolean whole() {
        return this instanceof OfAnswer || this instanceof OfTable;
    }

    /** The measure of that name; empty if there is none. */
    static Optional<PlanMeasure> parse(String name) {
        String[] parts = name.split("\\.", 2);
        String rest = parts.length == 2 ? parts[1] : "";
        return switch (parts[0]) {
            case "raid" -> raid(rest);
            case "goal" -> goal(rest);
            case "cover" -> cover(rest);
            case "bill" ->
                rest.equals("signed")
                        ? Optional.of(new OfSigned())
                        : Force.parse(rest)
                                .filter(Force.Multiple.class::isInstance)
                                .map(force -> new OfBill((Force.Multiple) force));
            case "money" -> rest.equals("airDefence") ? Optional.of(new OfMoney()) : Optional.empty();
            case "answer" ->
                rest.matches("[a-zA-Z]+\\.[a-zA-Z0-9.-]+") ? Optional.of(new OfAnswer(rest)) : Optional.empty();
            case "table" -> table(rest);
            default -> Optional.empty();
        };
    }

    private static Optional<PlanMeasure> raid(String rest) {
        String[] parts = rest.split("\\.", 3);
        Matcher dotted =
                Pattern.compile("([a-z0-9-]+)\\.(x[0-9]+\\.[0-9]+)\\.(.+)").matcher(rest);
        String[] read = dotted.matches() && Force.parse(dotted.group(2)).isPresent()
                ? new String[] {dotted.group(1), dotted.group(2), dotted.group(3)}
                : parts;
        if (read.length < 3) {
            return Optional.empty();
        }
        return Force.parse(read[1])
                .flatMap(force -> measure(read[2]).map(measure -> new OfRaid(read[0], force, measure)));
    }

    /** The engine's measure of that name; empty if there is none. */
    static Optional<Measure> measure(String key) {
        try {
            return Optional.of(Measure.parse(key));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Optional<PlanMeasure> goal(String rest) {
        int dot = rest.lastIndexOf('.');
        return dot < 0 || !rest.substring(dot + 1).matches("[1-9]")
                ? Optional.empty()
                : Force.parse(rest.substring(0, dot))
                        .map(force -> new OfGoal(force, Integer.parseInt(rest.substring(dot + 1))));
    }

    private static Optional<PlanMeasure> cover(String rest) {
        int dot = rest.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        for (ThreatClass each : ThreatClass.values()) {
            if (each.key().equals(rest.substring(dot + 1))) {
                return Force.parse(rest.substring(0, dot)).map(force -> new OfCover(force, each));
            }
        }
        return Optional.empty();
    }

    private static Optional<PlanMeasure> table(String rest) {
        Matcher cell = Pattern.compile("([a-zA-Z]+)\\.([a-zA-Z0-9]+)\\[(.*)]").matcher(rest);
        if (!cell.matches()) {
            return Optional.empty();
        }
        List<String> keys = Pattern.compile("[,=]")
                .splitAsStream(cell.group(3))
                .map(String::strip)
                .toList();
        return keys.size() % 2 == 0 ? Optional.of(new OfTable(cell.group(1), cell.group(2), keys)) : Optional.empty();
    }
}
