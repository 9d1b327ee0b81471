package testudo.cli.tell;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import testudo.facts.FactBook;
import testudo.ledger.AccountYear;
import testudo.ledger.Accounts;
import testudo.ledger.Ledger;
import testudo.ledger.MemberAccount;
import testudo.ledger.SpendingPath;
import testudo.quantity.Figures;
import testudo.quantity.PriceBasis;

/**
 * A fire unit that the procurement plan buys, traced back: order, budget line, path, GDP and edition. Of the same system the units that are
 * delivered first have the lower numbers.
 */
record BoughtUnit(Map<String, String> order, Optional<AccountYear> budget, Accounts accounts) {

    /**
     * The purchase that a unit stands for; empty where the plan buys fewer.
     *
     * @param number among the units of that member and system that are neither in service nor on order, from 1
     */
    static Optional<BoughtUnit> find(FactBook facts, ResultRead result, String member, String system, int number) {
        long bought = 0;
        for (Map<String, String> row : purchases(result, member, system)) {
            bought += Long.parseLong(row.getOrDefault("count", "0"));
            if (number <= bought) {
                return Optional.of(of(facts, result, member, row));
            }
        }
        return Optional.empty();
    }

    /** How many of a system the plan buys for a member. */
    static long count(ResultRead result, String member, String system) {
        return purchases(result, member, system).stream()
                .mapToLong(row -> Long.parseLong(row.getOrDefault("count", "0")))
                .sum();
    }

    private static List<Map<String, String>> purchases(ResultRead result, String member, String system) {
        return result.table("purchases").rows().stream()
                .filter(row -> member.equals(row.get("member")) && system.equals(row.get("item")))
                .sorted(java.util.Comparator.comparing(row -> row.getOrDefault("delivered", "")))
                .toList();
    }

    private static BoughtUnit of(FactBook facts, ResultRead result, String member, Map<String, String> row) {
        Ledger ledger = Ledger.of(facts);
        Accounts accounts =
                ledger.accounts(ledger.edition(result.header("edition")), SpendingPath.named(result.header("path")));
        Year ordered = Year.parse(row.getOrDefault("ordered", ""));
        return new BoughtUnit(
                row,
                accounts.members().stream()
                        .filter(account -> account.member().code().equals(member))
                        .findFirst()
                        .map(account -> in(account, ordered)),
                accounts);
    }

    /** After the last year of the path its money stays as it is. */
    private static AccountYear in(MemberAccount account, Year year) {
        Year last = account.years().getLast().year();
        return account.year(year.isAfter(last) ? last : year);
    }

    String sentence() {
        return "ordered in " + order.get("ordered") + ", delivered in " + order.get("delivered") + ", ready with a"
                + " trained crew in " + order.get("ready") + ", for EUR "
                + order.get("eachMillionEur") + " m from production line " + order.get("line") + "; paid from budget "
                + order.get("member") + " " + order.get("ordered") + ".";
    }

    /** Step by step, from GDP to a crewed unit. */
    ResultRead.Rows steps() {
        List<Map<String, String>> rows = new ArrayList<>();
        budget.ifPresent(year -> {
            String edition = accounts.edition().toString();
            rows.add(step(
                    "GDP in " + year.year(),
                    bn(year.product().billions()),
                    edition + ", then " + accounts.growthEdition()));
            rows.add(step(
                    "share of GDP on the " + accounts.path().word() + " path",
                    Figures.spelled(year.share().value(), 2) + "%",
                    edition));
            rows.add(step("spending on the path", bn(year.path().billions()), "GDP × share"));
            rows.add(step(
                    "of it new money", bn(Math.max(0, year.newMoney().billions())), "path less today's share of GDP"));
            rows.add(step(
                    "budget line",
                    "budget " + order.get("member") + " " + order.get("ordered"),
                    "equipment × air-defence share of it; ./testudo procure --json: spending"));
        });
        rows.add(step("order", order.get("count") + " in " + order.get("ordered"), "purchases"));
        rows.add(step(
                "price of one", "EUR " + order.get("eachMillionEur") + " m", "prices, training and sites included"));
        rows.add(step("production line", String.valueOf(order.get("line")), "lines_plan"));
        rows.add(step("delivered", String.valueOf(order.get("delivered")), "lead time of the line"));
        rows.add(step("ready", String.valueOf(order.get("ready")), "training of a crew, rounds, people"));
        return new ResultRead.Rows("bought", "From GDP to this fire unit", rows);
    }

    private static Map<String, String> step(String what, String value, String from) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("step", what);
        cells.put("value", value);
        cells.put("from", from);
        return cells;
    }

    private static String bn(double billions) {
        return "EUR " + Figures.three(billions) + " bn at " + PriceBasis.BASE;
    }
}
