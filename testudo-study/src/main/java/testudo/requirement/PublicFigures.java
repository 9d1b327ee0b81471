package testudo.requirement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import testudo.defence.Inventory;
import testudo.facts.FactBook;
import testudo.facts.tables.FactRow;
import testudo.quantity.Member;

/** Sets the figures that officials and the press have named beside ours. */
final class PublicFigures {
    private static final Member GERMANY = Member.of("DEU");
    private static final String PATRIOT = "patriot";

    private final FactBook facts;
    private final Inventory today;
    private final Inventory multiplied;
    private final LeastForce least;
    private final Multiple multiple;

    PublicFigures(FactBook facts, Inventory today, Inventory multiplied, LeastForce least, Multiple multiple) {
        this.facts = facts;
        this.today = today;
        this.multiplied = multiplied;
        this.least = least;
        this.multiple = multiple;
    }

    List<PublicFigure> all() {
        return List.of(
                figure(
                        "NATO's ground-based air-defence requirement before and after",
                        text("A008") + " to " + text("A009"),
                        "units (undefined in public; fire units here)",
                        today.fireUnits() + " to " + multiplied.fireUnits(),
                        "fire units in service, and at the plan's largest multiple",
                        "A008",
                        "A009"),
                figure(
                        "the same beside the least force found here",
                        text("A009"),
                        "units (undefined in public; fire units here)",
                        Integer.toString(least.fireUnits()),
                        "fire units in service, on order and to be bought, small ones included",
                        "A009"),
                figure(
                        "the rise as a multiple",
                        text("A004"),
                        "×",
                        multiple.words(),
                        "least multiple of today's mix that meets this goal",
                        "A004",
                        "A010"),
                figure(
                        "Germany's Patriot units: four times nine, as in the Cold War, or five times nine",
                        "36 or 45",
                        "Patriot fire units",
                        patriots(today) + " held, " + patriots(multiplied) + " at the largest multiple, "
                                + patriotsNeeded() + " in the least force",
                        "Germany's Patriot fire units",
                        "A020",
                        "A024"),
                figure(
                        "share of the air-defence capacity judged necessary for central and eastern Europe that allies could provide",
                        "below " + text("A016"),
                        "percent of need",
                        ofNeed(),
                        "fire units in service in percent of the least multiple, for this goal and the whole theatre",
                        "A016"));
    }

    private String ofNeed() {
        return multiple.base()
                .map(k -> String.format(Locale.ROOT, "%.0f", 100 / k.doubleValue()))
                .orElse("below "
                        + String.format(
                                Locale.ROOT,
                                "%.1f",
                                100 / multiple.largestTried().doubleValue()));
    }

    private static int patriots(Inventory inventory) {
        return inventory.holdings().stream()
                .filter(h -> h.member().equals(GERMANY) && h.system().id().equals(PATRIOT))
                .mapToInt(Inventory.Holding::fireUnits)
                .sum();
    }

    private int patriotsNeeded() {
        return least.lines().stream()
                .filter(l -> l.member().equals(GERMANY) && l.system().equals(PATRIOT))
                .mapToInt(LeastForce.Line::fireUnits)
                .sum();
    }

    private PublicFigure figure(String words, String value, String unit, String ours, String basis, String... rows) {
        List<String> sources = List.of(rows).stream()
                .map(this::row)
                .flatMap(Optional::stream)
                .map(FactRow::source)
                .distinct()
                .toList();
        return new PublicFigure(words, value, unit, ours, basis, List.of(rows), sources);
    }

    private Optional<FactRow> row(String key) {
        return facts.table("amd_increase").find(key);
    }

    private String text(String key) {
        return row(key).flatMap(row -> row.decimal("value"))
                .map(BigDecimal::toPlainString)
                .orElse("not stated");
    }
}
