package testudo.cli.tell;

import java.util.List;
import java.util.Map;

/** What each table of a result is made from: other tables of it, and tables of the facts. */
final class Origins {
    /**
     * What a table is made from.
     *
     * @param tables of the result; their rows that share the cells of the row that is asked for stand behind it
     * @param facts tables of the facts
     */
    record Origin(List<String> tables, List<String> facts) {}

    private static final Origin PLAN = of(List.of(), "procurement_plan");
    private static final Origin FIGHTS =
            of(List.of("leakage", "losses", "rounds", "bills"), "systems_plan", "threats_plan", "raids_decoy_share");
    private static final Origin BOUGHT = of(
            List.of("purchases", "years", "shortfalls", "binding"),
            "lines_plan",
            "line_makers",
            "procurement_plan",
            "systems_plan",
            "expenditure",
            "gdp");
    private static final Origin BILLS = of(List.of("prices", "costs", "orders"), "prices", "inventory", "orders");

    private static final Map<String, Origin> BY_TABLE = Map.ofEntries(
            Map.entry(
                    "members",
                    of(
                            List.of("purchases", "orders", "force", "targets"),
                            "expenditure",
                            "gdp",
                            "inventory",
                            "prices",
                            "members")),
            Map.entry("spending", of(List.of(), "expenditure", "gdp", "pledges")),
            Map.entry("readings", of(List.of("force", "costs"), "inventory", "prices", "amd_increase")),
            Map.entry("costs", BILLS),
            Map.entry("flows", BOUGHT),
            Map.entry("arrival", BOUGHT),
            Map.entry("prices", of(List.of(), "prices", "equipment_prices")),
            Map.entry(
                    "rearmament",
                    of(List.of("besidePath"), "equipment_plans", "rearmament_prices", "equipment_prices")),
            Map.entry("shells", of(List.of("rearmament"), "equipment_plans")),
            Map.entry(
                    "unitedKingdom",
                    of(List.of("besidePath", "rearmament"), "expenditure", "gdp", "pledges", "rearmament_prices")),
            Map.entry(
                    "payments",
                    of(
                            List.of("orders", "purchases", "spending"),
                            "expenditure",
                            "gdp",
                            "pledges",
                            "orders",
                            "prices")),
            Map.entry("relatedLine", of(List.of("spending"), "infrastructure", "pledges", "gdp")),
            Map.entry(
                    "moves",
                    of(List.of("relatedLine", "regionGaps"), "mobility_plan", "mobility_regions", "infrastructure")),
            Map.entry("whatMatters", of(List.of("assumptions"), "procurement_plan", "systems_plan")),
            Map.entry("besidePath", of(List.of("rearmament"), "expenditure", "gdp", "equipment_plans")),
            Map.entry(
                    "withoutUnitedStates",
                    of(
                            List.of("cover", "leakage", "enough", "orders"),
                            "line_makers",
                            "stays",
                            "successors",
                            "prices",
                            "inventory")),
            Map.entry("targets", of(List.of("members"), "gdp", "members", "inventory")),
            Map.entry("fairness", of(List.of("targets"), "gdp", "members")),
            Map.entry("protection", of(List.of("cover"), "cities", "systems_plan")),
            Map.entry("years", BOUGHT),
            Map.entry("yearLeakage", FIGHTS),
            Map.entry("yearGoal", FIGHTS),
            Map.entry("purchases", BOUGHT),
            Map.entry("shortfalls", BOUGHT),
            Map.entry("binding", BOUGHT),
            Map.entry("reached", BOUGHT),
            Map.entry("review", BOUGHT),
            Map.entry("worked", BOUGHT),
            Map.entry("workedPayments", BOUGHT),
            Map.entry("eligible", of(List.of("purchases", "force"), "eligible", "inventory", "orders", "successors")),
            Map.entry("fireUnitClasses", of(List.of("force"), "inventory", "inventory_map", "system_types")),
            Map.entry("force", of(List.of("setAside", "gaps"), "inventory", "inventory_map", "units")),
            Map.entry("setAside", of(List.of("force"), "inventory", "inventory_map")),
            Map.entry("gaps", of(List.of("force"), "inventory", "inventory_map")),
            Map.entry(
                    "cover",
                    of(List.of("force"), "cities", "airfields", "ports", "systems_plan", "inventory", "stays")),
            Map.entry("regionGaps", of(List.of("cover"), "cities", "mobility_regions", "systems_plan")),
            Map.entry("leakage", FIGHTS),
            Map.entry("losses", FIGHTS),
            Map.entry("rounds", FIGHTS),
            Map.entry("bills", FIGHTS),
            Map.entry("enough", FIGHTS),
            Map.entry("multiples", FIGHTS),
            Map.entry("required", FIGHTS),
            Map.entry("nextEuro", FIGHTS),
            Map.entry("publicFigures", of(List.of("multiples"), "amd_increase")),
            Map.entry("claims", of(List.of("spending"), "expenditure", "gdp", "claims_press")),
            Map.entry("assumptions", PLAN),
            Map.entry("sources", of(List.of(), "sources")),
            Map.entry("orders", of(List.of("signedDeliveries"), "orders", "inventory", "prices")),
            Map.entry("signedDeliveries", of(List.of("orders"), "orders", "lines_plan", "production")),
            Map.entry("affordable", of(List.of("years"), "expenditure", "gdp", "procurement_plan", "prices")),
            Map.entry("billRanges", BILLS));

    private Origins() {}

    /** What a table is made from; of one that has no entry, the stated values of the plan. */
    static Origin of(String table) {
        return BY_TABLE.getOrDefault(table, PLAN);
    }

    /** Whether a table has an entry. */
    static boolean known(String table) {
        return BY_TABLE.containsKey(table);
    }

    private static Origin of(List<String> tables, String... facts) {
        return new Origin(tables, List.of(facts));
    }
}
