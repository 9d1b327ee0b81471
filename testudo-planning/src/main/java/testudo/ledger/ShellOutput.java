package testudo.ledger;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import testudo.ledger.LedgerReader.PlannedItem;
import testudo.quantity.Span;

/**
 * 155 mm shells made in Europe by year, as stated: of several statements for a year the middle one, between two years a straight line, the last one held.
 * The low end is a third of it, as investigators held in 2024; the high end the largest statement.
 *
 * @param years in order
 */
public record ShellOutput(List<InYear> years) {
    private static final String KIND = "155mm shells";
    private static final String WHO = "EUROPE";
    private static final String UNIT = "rounds_per_year";
    private static final int FIRST = 2022;
    private static final double DISPUTED = 1.0 / 3;

    public ShellOutput {
        years = List.copyOf(years);
    }

    /**
     * One year.
     *
     * @param output rounds made
     * @param made rounds made since 2022
     * @param stated whether a figure is stated for that year
     */
    public record InYear(Year year, Span output, Span made, boolean stated) {}

    /** The years from 2022 to a last one. */
    public static ShellOutput of(Ledger ledger, Year last) {
        TreeMap<Integer, Span> stated = stated(ledger);
        List<InYear> years = new ArrayList<>();
        Span made = Span.exactly(0);
        for (int year = FIRST; !stated.isEmpty() && year <= last.getValue(); year++) {
            Span output = at(stated, year);
            made = made.plus(output);
            years.add(new InYear(Year.of(year), output, made, stated.containsKey(year)));
        }
        return new ShellOutput(years);
    }

    private static TreeMap<Integer, Span> stated(Ledger ledger) {
        TreeMap<Integer, List<Double>> all = new TreeMap<>();
        for (PlannedItem item : ledger.items()) {
            if (item.category().equals(KIND)
                    && item.entity().equals(WHO)
                    && item.unit().equals(UNIT)
                    && !item.byYear().isEmpty()) {
                item.quantity()
                        .ifPresent(
                                rounds -> all.computeIfAbsent(Integer.valueOf(item.byYear()), year -> new ArrayList<>())
                                        .add(rounds.doubleValue()));
            }
        }
        TreeMap<Integer, Span> stated = new TreeMap<>();
        all.forEach((year, rounds) ->
                stated.put(year, middle(rounds.stream().sorted().toList())));
        return stated;
    }

    private static Span middle(List<Double> rounds) {
        double middle = rounds.get((rounds.size() - 1) / 2);
        return Span.of(middle * DISPUTED, middle, rounds.getLast());
    }

    private static Span at(TreeMap<Integer, Span> stated, int year) {
        Map.Entry<Integer, Span> before = stated.floorEntry(year);
        Map.Entry<Integer, Span> after = stated.ceilingEntry(year);
        if (before == null || after == null) {
            return before == null ? stated.firstEntry().getValue() : before.getValue();
        }
        int apart = after.getKey() - before.getKey();
        double part = apart == 0 ? 0 : (double) (year - before.getKey()) / apart;
        return before.getValue().times(1 - part).plus(after.getValue().times(part));
    }
}
