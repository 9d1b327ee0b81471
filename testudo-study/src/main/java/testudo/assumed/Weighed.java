package testudo.assumed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import testudo.facts.FactBook;
import testudo.facts.tables.FactTable;
import testudo.input.CsvDialect;
import testudo.input.CsvInput;
import testudo.plan.Plan;
import testudo.plan.Reading;
import testudo.plan.Theatre;
import testudo.plan.UnitedStates;
import testudo.quantity.Finding;
import testudo.quantity.Scalar;
import testudo.stage.Fingerprint;

/**
 * Which unknowns of the default plan matter most, as the shipped study {@code plans/studies/what-matters.yaml} found: its small table in
 * {@code data/studies}, with what it was made from.
 *
 * @param measure that was looked at
 * @param verdict that was held against a bound
 * @param rests what the study rests on
 * @param inputs hash of the tables of facts whose rows were varied
 * @param weights one of each factor, the largest total share first
 */
public record Weighed(String measure, String verdict, Rests rests, String inputs, List<Weight> weights) {
    /** Columns of the table in their order. */
    public static final List<String> COLUMNS = List.of(
            "factor",
            "low",
            "high",
            "measureLow",
            "measureHigh",
            "first",
            "firstLow",
            "firstHigh",
            "total",
            "totalLow",
            "totalHigh",
            "flipsAt",
            "measure",
            "verdict",
            "points",
            "contentHash",
            "seed",
            "version",
            "engine",
            "trials",
            "inputs");

    /** What stands in place of a value where none in the range flips the verdict. */
    public static final String NO_FLIP = "none in its range";

    private static final Path FILE = Path.of("studies", "what-matters.csv");
    private static final List<String> VARIED = List.of("systems_plan", "raid_plan", "friction_plan", "threats_plan");
    private static final int FIVE = 5;

    public Weighed {
        weights = List.copyOf(weights);
    }

    /**
     * What a study rests on.
     *
     * @param points that were computed
     * @param trials of each
     * @param engine that they were fought with, as a plan writes it
     * @param version of Testudo that computed them
     */
    public record Rests(int points, int trials, String engine, String version) {}

    /**
     * One factor.
     *
     * @param factor in words
     * @param low end of its values
     * @param high end
     * @param measureLow measure with it alone at its low end
     * @param measureHigh at its high end
     * @param first share of the spread that it makes alone
     * @param total share that it makes together with others
     * @param totalLow 95% interval of that
     * @param totalHigh 95% interval of that
     * @param flipsAt the value at which it alone flips the verdict, or that there is none
     */
    public record Weight(
            String factor,
            Scalar low,
            Scalar high,
            Scalar measureLow,
            Scalar measureHigh,
            Scalar first,
            Scalar total,
            Scalar totalLow,
            Scalar totalHigh,
            String flipsAt) {}

    /** A hash of the tables whose rows the study varies. */
    public static String inputs(FactBook facts) {
        List<String> texts = new ArrayList<>();
        for (String name : VARIED) {
            FactTable table = facts.table(name);
            table.rows().forEach(row -> table.columns().forEach(column -> texts.add(row.text(column))));
        }
        return Fingerprint.ofTexts(texts).substring(0, 16);
    }

    /** What the shipped study found, where there is one. */
    public static Optional<Weighed> read(Path data) {
        Path file = data.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        CsvInput table = CsvInput.read(file, CsvDialect.PLAIN);
        List<Weight> weights =
                table.rows().stream().map(row -> weight(table, row)).toList();
        if (weights.isEmpty()) {
            return Optional.empty();
        }
        CsvInput.Row first = table.rows().getFirst();
        return Optional.of(new Weighed(
                table.text(first, "measure"),
                table.text(first, "verdict"),
                new Rests(
                        Integer.parseInt(table.text(first, "points")),
                        Integer.parseInt(table.text(first, "trials")),
                        table.text(first, "engine"),
                        table.text(first, "version")),
                table.text(first, "inputs"),
                weights));
    }

    /** Factors in the order of the low ends of their total shares, so that none stands in front by the width of its interval. */
    public List<String> foremost() {
        return weights.stream()
                .sorted(Comparator.<Weight>comparingDouble(w -> -w.totalLow().value()))
                .map(Weight::factor)
                .toList();
    }

    private static Weight weight(CsvInput table, CsvInput.Row row) {
        return new Weight(
                table.text(row, "factor"),
                number(table, row, "low"),
                number(table, row, "high"),
                number(table, row, "measureLow"),
                number(table, row, "measureHigh"),
                number(table, row, "first"),
                number(table, row, "total"),
                number(table, row, "totalLow"),
                number(table, row, "totalHigh"),
                table.text(row, "flipsAt"));
    }

    private static Scalar number(CsvInput table, CsvInput.Row row, String column) {
        return Scalar.of(Double.parseDouble(table.text(row, column)));
    }

    /** What was found, if it was found of these facts and of a plan that asks the default question. */
    public static Optional<Weighed> of(Path data, FactBook facts, Plan plan) {
        boolean asked = plan.reading() == Reading.REQUIREMENT
                && plan.theatre() == Theatre.EUROPE
                && plan.unitedStates().state() == UnitedStates.State.IN_PLACE
                && plan.factors().stream().mapToInt(Integer::intValue).max().orElse(0) == FIVE;
        return asked ? read(data).filter(found -> found.inputs().equals(inputs(facts))) : Optional.empty();
    }

    /** Why the shipped table does not fit the facts beside it, or nothing where it does. */
    public static List<Finding> stale(Path data, FactBook facts) {
        String now = inputs(facts);
        return read(data)
                .filter(found -> !found.inputs().equals(now))
                .map(found -> List.of(new Finding(
                        data.resolve(FILE).toString(),
                        1,
                        "study-fresh",
                        "the study was made from other facts than those beside it (" + now + ")",
                        "run ./testudo study run plans/studies/what-matters.yaml --out out/what-matters, then"
                                + " ./testudo study show out/what-matters --measure " + found.measure()
                                + " --table data/studies/what-matters.csv.")))
                .orElse(List.of());
    }
}
