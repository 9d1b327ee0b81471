package testudo.cli.tell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import testudo.quantity.InOrder;

/** Which rows of a result's tables stand behind an item of its answer. */
final class Behind {
    /** Words of an item's assumptions that mean fields with other names. */
    private static final Map<String, List<String>> WORDS = InOrder.map(new TreeMap<>(Map.of(
            "kill probabilities", List.of(".kill_probability."),
            "share of each line", List.of("europeanShareOfLines"),
            "rounds assumed", List.of(".missiles_per_launcher", ".reload_sets"),
            "prices as printed", List.of(".fire_unit_price", ".round_price"),
            "crews grow", List.of(".crew", ".training"))));

    private Behind() {}

    /** The rows behind an item, table by table. */
    static List<ResultRead.Rows> of(ResultRead result, String item) {
        String stem = item.replaceFirst("\\..*", "");
        String class0 = item.startsWith("enough.class.") ? item.substring("enough.class.".length()) : "";
        List<ResultRead.Rows> rows = new ArrayList<>();
        switch (stem) {
            case "buys" -> {
                if (item.equals("buys.gaps")) {
                    rows.add(result.table("gaps"));
                } else {
                    rows.add(kept(
                            result.table("force"),
                            row -> !row.getOrDefault("base", "").equals("no")));
                    rows.add(result.table("setAside"));
                }
            }
            case "costs" ->
                rows.addAll(List.of(
                        result.table("purchases"),
                        result.table("years"),
                        result.table("costs"),
                        result.table("prices")));
            case "pays" ->
                rows.add(only(
                        result.table("members"),
                        List.of(
                                "member",
                                "payPlanBnEur",
                                "payPlanOfNewMoneyPercent",
                                "payGdpPercent",
                                "payGdpBnEur",
                                "payShortfallPercent",
                                "payShortfallBnEur",
                                "shareOfNewMoneyPercent")));
            case "arrives" ->
                rows.addAll(List.of(result.table("years"), result.table("binding"), result.table("arrival")));
            case "enough" -> {
                if (item.equals("enough.plan")) {
                    rows.addAll(List.of(result.table("yearGoal"), result.table("yearLeakage")));
                    break;
                }
                if (class0.isEmpty() && !item.startsWith("enough.sector.")) {
                    rows.add(result.table("enough"));
                }
                String raid = item.startsWith("enough.sector.") ? item.substring("enough.sector.".length()) : "";
                if (!class0.isEmpty() || !raid.isEmpty()) {
                    rows.add(kept(
                            result.table("leakage"),
                            row -> (class0.isEmpty() || class0.equals(row.get("threatClass")))
                                    && (raid.isEmpty() || raid.equals(row.get("raid")))));
                }
            }
            case "fivefold" -> rows.add(result.table("readings"));
            default -> {}
        }
        return rows.stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    /** Rows of the assumptions' table that an item's words name. */
    static List<Map<String, String>> assumptions(ResultRead.Rows table, String words) {
        List<String> names = new ArrayList<>();
        WORDS.forEach((word, parts) -> {
            if (words.startsWith(word)) {
                names.addAll(parts);
            }
        });
        String first = words.replaceFirst("[ :].*", "");
        return table.rows().stream()
                .filter(row -> row.getOrDefault("name", "").equals(first)
                        || names.stream()
                                .anyMatch(part -> row.getOrDefault("name", "").contains(part)))
                .toList();
    }

    private static ResultRead.Rows kept(ResultRead.Rows table, Predicate<Map<String, String>> which) {
        return new ResultRead.Rows(
                table.name(), table.title(), table.rows().stream().filter(which).toList());
    }

    private static ResultRead.Rows only(ResultRead.Rows table, List<String> columns) {
        return new ResultRead.Rows(
                table.name(),
                table.title(),
                table.rows().stream()
                        .map(row -> {
                            Map<String, String> some = new LinkedHashMap<>();
                            columns.forEach(c -> some.put(c, row.getOrDefault(c, "")));
                            return some;
                        })
                        .toList());
    }
}
