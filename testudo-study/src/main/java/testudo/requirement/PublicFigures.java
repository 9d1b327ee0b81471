package testudo.requirement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import testudo.defence.Inventory;
import testudo.facts.FactBook;
import testudo.facts.tables.FactRow;
import testudo.quantity.Member;
import testudo.quantity.Percent;

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
                figure(new PublicFigure.Growth(today.fireUnits(), multiplied.fireUnits()), "A008", "A009"),
                figure(new PublicFigure.Units(least.fireUnits()), "A009"),
                figure(new PublicFigure.Times(multiple), "A004", "A010"),
                figure(
                        new PublicFigure.Patriots(patriots(today), patriots(multiplied), patriotsNeeded()),
                        "A020",
                        "A024"),
                figure(ofNeed(), "A016"));
    }

    private PublicFigure.OfNeed ofNeed() {
        BigDecimal least = multiple.base().orElse(multiple.largestTried());
        return new PublicFigure.OfNeed(
                Percent.of(100 / least.doubleValue()), multiple.base().isEmpty());
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

    private PublicFigure figure(PublicFigure.Ours ours, String... keys) {
        List<String> rows = List.of(keys);
        List<String> sources = rows.stream()
                .map(this::row)
                .flatMap(Optional::stream)
                .map(FactRow::source)
                .distinct()
                .toList();
        List<Optional<BigDecimal>> published = rows.stream()
                .map(key -> row(key).flatMap(row -> row.decimal("value")))
                .toList();
        return new PublicFigure(published, ours, rows, sources);
    }

    private Optional<FactRow> row(String key) {
        return facts.table("amd_increase").find(key);
    }
}
