package testudo.proving;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import testudo.defence.DefendedAsset;
import testudo.facts.FactBook;
import testudo.facts.tables.FactRow;
import testudo.plan.Theatre;
import testudo.quantity.InOrder;
import testudo.quantity.Member;
import testudo.quantity.Position;
import testudo.threat.AssetClass;

/**
 * What is defended in a theatre: cities with the people that they stand for, airfields and sea ports.
 *
 * @param assets every place, in the order of the facts
 * @param people people in the theatre by member
 */
public record Places(List<DefendedAsset> assets, Map<Member, Long> people) {
    /** Tables that they are made of. */
    private static final List<String> TABLES = List.of("cities", "members", "airfields", "ports");

    public Places {
        assets = List.copyOf(assets);
        people = InOrder.map(people);
    }

    /**
     * The places of a theatre. A city's weight is its population times the member's total over the sum of its listed cities, so that the
     * countryside counts with the nearest towns' distribution and totals are the nation's.
     */
    public static Places of(FactBook facts, Theatre theatre) {
        Map<Member, Long> listed = new TreeMap<>();
        Map<Member, Long> listedInTheatre = new TreeMap<>();
        for (FactRow row : facts.table("cities").rows()) {
            listed.merge(member(row), row.whole("population").orElse(0).longValue(), Long::sum);
            if (inTheatre(row, theatre)) {
                listedInTheatre.merge(
                        member(row), row.whole("population").orElse(0).longValue(), Long::sum);
            }
        }
        Map<Member, Long> people = new TreeMap<>();
        for (FactRow row : facts.table("members").rows()) {
            Member member = member(row);
            long total = row.decimal("population").map(BigDecimal::longValue).orElse(0L);
            long all = listed.getOrDefault(member, 0L);
            if (all > 0 && listedInTheatre.containsKey(member)) {
                people.put(member, Math.round((double) total * listedInTheatre.get(member) / all));
            }
        }
        List<DefendedAsset> assets = new ArrayList<>();
        for (FactRow row : facts.table("cities").rows()) {
            if (inTheatre(row, theatre)) {
                double scale =
                        (double) people.getOrDefault(member(row), 0L) / listedInTheatre.getOrDefault(member(row), 1L);
                long weight = Math.max(1, Math.round(row.whole("population").orElse(0) * scale));
                assets.add(asset("city-" + row.text("geoname_id"), row, AssetClass.CITY, weight));
            }
        }
        for (FactRow row : facts.table("airfields").rows()) {
            if (inTheatre(row, theatre)) {
                assets.add(asset(
                        "airfield-" + row.text("id"),
                        row,
                        AssetClass.AIR_BASE,
                        row.text("size").equals("large") ? 2 : 1));
            }
        }
        for (FactRow row : facts.table("ports").rows()) {
            if (inTheatre(row, theatre)) {
                assets.add(asset("port-" + row.text("id"), row, AssetClass.PORT, 1));
            }
        }
        return new Places(assets, people);
    }

    /** Whether two books tell the same of all that places are made of. */
    static boolean alike(FactBook one, FactBook other) {
        return TABLES.stream().allMatch(name -> one.table(name) == other.table(name));
    }

    /** People in the theatre. */
    public long population() {
        return people.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Member member(FactRow row) {
        return Member.of(row.text("iso3"));
    }

    private static boolean inTheatre(FactRow row, Theatre theatre) {
        return switch (row.text("theatre")) {
            case "europe" -> true;
            case "north-america" -> theatre == Theatre.ALLIANCE;
            default -> false;
        };
    }

    private static DefendedAsset asset(String id, FactRow row, AssetClass assetClass, long weight) {
        Position position = Position.of(
                row.number("latitude").doubleValue(), row.number("longitude").doubleValue());
        return new DefendedAsset(id, row.text("name"), assetClass, member(row), position, weight);
    }
}
