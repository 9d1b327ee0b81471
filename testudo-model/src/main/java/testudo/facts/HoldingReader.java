package testudo.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import testudo.facts.tables.FactRow;
import testudo.facts.tables.FactTable;
import testudo.quantity.BadInput;

/** Joins the inventory with its map; a row that nobody has mapped is taken as the same kit as a row of the same name. */
final class HoldingReader {
    private final Map<String, FactRow> mapped = new LinkedHashMap<>();
    private final Map<String, FactRow> byName = new LinkedHashMap<>();
    private final Set<String> members = new LinkedHashSet<>();
    private final Map<String, Holding.Kind> kinds = new LinkedHashMap<>();

    HoldingReader(FactBook book) {
        book.members().forEach(fact -> members.add(fact.member().code()));
        FactTable inventory = book.table("inventory");
        book.table("inventory_map").rows().forEach(row -> mapped.put(row.text("row"), row));
        book.table("units").rows().forEach(row -> kinds.put(row.text("unit"), kind(row.text("unit_kind"))));
        for (FactRow row : inventory.rows()) {
            FactRow map = mapped.get(row.text("row"));
            if (map != null && !map.text("system_id").isEmpty()) {
                byName.putIfAbsent(name(row), map);
            }
        }
    }

    List<Holding> read(FactTable inventory) {
        List<Holding> holdings = new ArrayList<>();
        for (FactRow row : inventory.rows()) {
            if (row.text("category").equals("gbad")) {
                holding(row).ifPresent(holding -> {
                    if (!members.contains(holding.member())) {
                        throw new BadInput(row.finding(
                                "member-known",
                                "'" + holding.member() + "' holds ground-based kit, but is no member",
                                "name the member whose crews operate it."));
                    }
                    holdings.add(holding);
                });
            }
        }
        return holdings;
    }

    private Optional<Holding> holding(FactRow row) {
        FactRow map = mapped.get(row.text("row"));
        if (map != null
                && map.text("counted").equals("yes")
                && map.text("system_id").isEmpty()) {
            throw new BadInput(map.finding(
                    "system-mapped",
                    "row " + map.text("row") + " is counted, but is of no system type",
                    "give its system_id, or write counted: no with the reason."));
        }
        if (map != null) {
            return map.text("system_id").isEmpty()
                    ? Optional.empty()
                    : Optional.of(row.making(each -> mapped(each, map)));
        }
        FactRow like = byName.get(name(row));
        if (like == null) {
            throw new BadInput(row.finding(
                    "system-mapped",
                    "the kit '" + row.text("system") + "' of " + row.text("iso3")
                            + " is in no row of inventory_map, so nobody knows which system type it is",
                    "add row " + row.text("row")
                            + " to inventory_map with its system_id, or leave system_id empty to set it" + " aside."));
        }
        return Optional.of(row.making(each -> unmapped(each, like)));
    }

    private static Holding mapped(FactRow row, FactRow map) {
        return new Holding(
                row.text("row"),
                map.text("member"),
                map.text("equipment"),
                map.text("system_id"),
                kind(map.text("unit_kind")),
                state(map.text("state")),
                map.text("counted").equals("yes"),
                row.whole("count"),
                stated(map),
                map.text("order_includes_held").equals("yes"),
                row.text("as_of"),
                row.text("unit"),
                map.text("reason"),
                row.grade());
    }

    private Holding unmapped(FactRow row, FactRow like) {
        return new Holding(
                row.text("row"),
                like.text("member"),
                like.text("equipment"),
                like.text("system_id"),
                Optional.ofNullable(kinds.get(row.text("unit"))).orElse(Holding.Kind.OTHER),
                state(row.text("status")),
                true,
                row.whole("count"),
                Optional.empty(),
                false,
                row.text("as_of"),
                row.text("unit"),
                "",
                row.grade());
    }

    private static Optional<Holding.Fires> stated(FactRow map) {
        return map.whole("fire_units_base")
                .map(base -> new Holding.Fires(
                        map.whole("fire_units_low").orElse(base),
                        base,
                        map.whole("fire_units_high").orElse(base)));
    }

    private static String name(FactRow row) {
        return row.text("iso3") + "/" + row.text("system");
    }

    private static Holding.Kind kind(String word) {
        return Holding.Kind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Holding.State state(String word) {
        return word.equals("ordered_total")
                ? Holding.State.ON_ORDER
                : Holding.State.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
