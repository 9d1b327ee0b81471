package testudo.study.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import testudo.facts.FactBook;
import testudo.facts.tables.FactRow;
import testudo.facts.tables.FactTable;
import testudo.facts.tables.Nearest;
import testudo.plan.Plan;
import testudo.plan.PlanField;
import testudo.quantity.Span;
import testudo.table.Schema;
import testudo.tabulation.Tabulation;

/** What a study may name: arguments, fields, rows of facts and measures of what it asks. */
final class Vocabulary {
    /** Arguments of the range with low, base and high. */
    static final List<Argument> OF_RANGE =
            Arrays.stream(RangeArgument.values()).map(RangeArgument::argument).toList();

    private static final int TRIALS = 200;

    private final List<Argument> arguments;
    private final @Nullable FactBook facts;
    private final @Nullable Plan plan;

    private Vocabulary(List<Argument> arguments, @Nullable FactBook facts, @Nullable Plan plan) {
        this.arguments = List.copyOf(arguments);
        this.facts = facts;
        this.plan = plan;
    }

    /**
     * One argument.
     *
     * @param name of it
     * @param whole the values that it may take
     */
    record Argument(String name, Values.Ranged whole) {}

    static Vocabulary of(Function function) {
        return new Vocabulary(
                function.arguments().stream()
                        .map(name -> new Argument(name, function.whole()))
                        .toList(),
                null,
                null);
    }

    static Vocabulary ofRange() {
        return new Vocabulary(OF_RANGE, null, null);
    }

    static Vocabulary of(FactBook facts, Plan plan) {
        return new Vocabulary(List.of(), facts, plan);
    }

    int trials() {
        return plan == null ? TRIALS : plan.trials();
    }

    long seed() {
        return plan == null ? 1 : plan.seed();
    }

    boolean ofPlan() {
        return plan != null;
    }

    List<String> arguments() {
        return arguments.stream().map(Argument::name).toList();
    }

    Optional<Values.Ranged> argument(String name) {
        return arguments.stream().filter(a -> a.name().equals(name)).findFirst().map(Argument::whole);
    }

    Optional<PlanField> field(String name) {
        return PlanField.all().stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /** The plan's own value of a share with its range. */
    Optional<Span> share(PlanField field) {
        return plan == null || field.kind() != PlanField.Kind.SHARE
                ? Optional.empty()
                : Optional.of(plan.share(field.name()));
    }

    Optional<FactTable> table(String name) {
        return facts == null
                ? Optional.empty()
                : facts.tables().stream().filter(t -> t.name().equals(name)).findFirst();
    }

    String tablesNear(String name) {
        return facts == null
                ? "a study of a plan has facts; one of a function has none"
                : Nearest.to(name, facts.tables().stream().map(FactTable::name).toList());
    }

    /** Rows whose key fits a pattern in which * stands for anything. */
    static List<FactRow> rows(FactTable table, String pattern) {
        String regex = Arrays.stream(pattern.split("\\*", -1))
                .map(java.util.regex.Pattern::quote)
                .collect(java.util.stream.Collectors.joining(".*"));
        return table.rows().stream().filter(row -> row.key().matches(regex)).toList();
    }

    String measureHint() {
        if (ofPlan()) {
            return PlanMeasure.WAYS;
        }
        return arguments.equals(OF_RANGE)
                ? "a measure of the engine such as armedLeakers.drone, leakers.drone, noLeaker.drone, cost.defender."
                : "y, the value of the function.";
    }

    /** What is wrong with a measure's name; empty if nothing. */
    Optional<String> faultOfMeasure(String name) {
        String none = "there is no measure '" + name + "'";
        if (plan != null && facts != null) {
            Optional<PlanMeasure> measure = PlanMeasure.parse(name);
            return measure.isEmpty()
                    ? Optional.of(none)
                    : fault(measure.get(), plan).map(why -> none + ": " + why);
        }
        boolean known = arguments.equals(OF_RANGE) ? PlanMeasure.measure(name).isPresent() : name.equals("y");
        return known ? Optional.empty() : Optional.of(none);
    }

    private static Optional<String> fault(PlanMeasure measure, Plan plan) {
        return switch (measure) {
            case PlanMeasure.OfRaid of
            when !plan.raids().contains(of.raid()) ->
                Optional.of("the plan has no raid '" + of.raid() + "', only " + String.join(", ", plan.raids()));
            case PlanMeasure.OfTable of -> faultOfTable(of);
            default -> Optional.empty();
        };
    }

    private static Optional<String> faultOfTable(PlanMeasure.OfTable of) {
        Optional<Schema<?>> schema = Tabulation.schemas().stream()
                .<Schema<?>>map(s -> s)
                .filter(s -> s.name().equals(of.table()))
                .findFirst();
        if (schema.isEmpty()) {
            return Optional.of("there is no table '" + of.table() + "', nearest "
                    + Nearest.to(
                            of.table(),
                            Tabulation.schemas().stream().map(Schema::name).toList()));
        }
        List<String> columns = new ArrayList<>(schema.get().columnNames());
        List<String> asked = new ArrayList<>(List.of(of.column()));
        for (int i = 0; i < of.keys().size(); i += 2) {
            asked.add(of.keys().get(i));
        }
        return asked.stream()
                .filter(column -> !columns.contains(column))
                .findFirst()
                .map(column -> "table '" + of.table() + "' has no column '" + column + "', only "
                        + String.join(", ", new TreeSet<>(columns)));
    }
}
