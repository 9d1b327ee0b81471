package testudo.mobility;

import java.util.List;
import testudo.facts.FactBook;
import testudo.facts.tables.FactRow;
import testudo.quantity.Span;

/** The rows of the table of infrastructure that mobility rests on. */
final class InfrastructureFacts {
    /** The ceiling of the related spending, percent of GDP. */
    static final String RELATED = "I006";
    /** Budgets proposed and said to be needed, EUR bn. */
    static final List<String> BUDGETS = List.of("I048", "I042", "I043", "I044");

    /** Projects that the EU calls urgent. */
    static final String HOT_SPOTS = "I037";

    private static final List<String> NEEDED = List.of("I042", "I043", "I044");
    private static final List<String> OTHERS = List.of(RELATED, HOT_SPOTS, "I031", "I032", "I049", "I050", "I051");

    private InfrastructureFacts() {}

    static boolean used(FactRow row) {
        return BUDGETS.contains(row.key()) || OTHERS.contains(row.key());
    }

    /** What the corridors are said to need, EUR bn, by the least, the middle and the greatest published figure. */
    static Span needed(FactBook facts) {
        double[] bn =
                NEEDED.stream().mapToDouble(id -> value(facts, id)).sorted().toArray();
        return Span.of(bn[0], bn[1], bn[2]);
    }

    static FactRow row(FactBook facts, String id) {
        return facts.table("infrastructure")
                .find(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the table of infrastructure has no row " + id + ". Maybe an overlay dropped it."));
    }

    static double value(FactBook facts, String id) {
        return row(facts, id)
                .decimal("value")
                .orElseThrow(() -> new IllegalArgumentException(
                        "the table of infrastructure has no value in row " + id + ". Maybe an overlay dropped it."))
                .doubleValue();
    }
}
