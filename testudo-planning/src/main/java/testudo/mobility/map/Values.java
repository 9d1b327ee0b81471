package testudo.mobility.map;

import java.util.LinkedHashMap;
import java.util.Map;
import testudo.facts.FactBook;
import testudo.facts.tables.FactRow;
import testudo.quantity.Span;

/** The planning values of {@code mobility_plan}. */
public final class Values {
    private final Map<String, Span> spans = new LinkedHashMap<>();

    public Values(FactBook facts) {
        for (FactRow row : facts.table("mobility_plan").rows()) {
            spans.put(row.text("parameter"), Span.of(number(row, "low"), number(row, "base"), number(row, "high")));
        }
    }

    private static double number(FactRow row, String column) {
        return row.number(column).doubleValue();
    }

    public Span span(String parameter) {
        Span span = spans.get(parameter);
        if (span == null) {
            throw new IllegalArgumentException(
                    "mobility_plan has no row '" + parameter + "'. Maybe an overlay dropped it.");
        }
        return span;
    }

    /** A value of which less is better, such as hours to load. */
    public double less(String parameter, End end) {
        Span span = span(parameter);
        return switch (end) {
            case FAVOURABLE -> span.low();
            case BASE -> span.base();
            case UNFAVOURABLE -> span.high();
        };
    }

    /** A value of which more is better, such as a speed. */
    public double more(String parameter, End end) {
        Span span = span(parameter);
        return switch (end) {
            case FAVOURABLE -> span.high();
            case BASE -> span.base();
            case UNFAVOURABLE -> span.low();
        };
    }
}
