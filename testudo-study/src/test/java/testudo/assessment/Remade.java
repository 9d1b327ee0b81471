package testudo.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import testudo.table.Csv;
import testudo.table.Table;
import testudo.table.Tables;
import testudo.telling.Answer;
import testudo.telling.AnswerItem;

/** Makes the numbers of the headline anew from the CSV text of the tables alone, with nothing of the code that made them. */
final class Remade {
    private static final double CLOSE = 2e-5;

    private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
    private final Map<String, AnswerItem> items = new LinkedHashMap<>();
    private int made;

    Remade(Tables all, Answer answer) {
        for (Table<?> table : all.all()) {
            tables.put(table.name(), parsed(Csv.of(table)));
        }
        answer.sections().forEach(section -> section.items().forEach(item -> items.put(item.id(), item)));
    }

    /** How many numbers were made anew and found to be the same. */
    int count() {
        bills();
        ledger();
        force();
        rest();
        moves();
        return made;
    }

    private void bills() {
        same("costs.fiveTimes", sum("costs", "base", Remade::ofTheMultiple));
        equal(item("costs.fiveTimes").estimate().orElseThrow().low(), sum("costs", "low", Remade::ofTheMultiple));
        equal(item("costs.fiveTimes").estimate().orElseThrow().high(), sum("costs", "high", Remade::ofTheMultiple));
        same("costs.signed", sum("orders", "dueBnEur", row -> true));
        same("costs.affordable", sum("affordable", "bnEur", Remade::planned));
        for (String bill : List.of("signed", "fiveTimes", "affordable", "requirement")) {
            band(bill);
        }
        double part = sum("affordable", "percentOfFiveTimes", Remade::planned);
        equal(part, 100 * mean("costs.affordable") / mean("costs.fiveTimes"));
        equal(
                number("costs.signed", "bn for ([0-9,]+) contracts"),
                rows("orders", row -> !row.get("dueBnEur").isEmpty()).size());
    }

    private static boolean planned(Map<String, String> row) {
        return row.get("sharePercent").equals("10") && row.get("year").equals("2040");
    }

    /** Low and high by the root of the sum of squares of what each range does. */
    private void band(String bill) {
        double below = 0;
        double above = 0;
        double base = 0;
        for (Map<String, String> row : rows("billRanges", row -> row.get("bill").equals(bill))) {
            base = value(row, "base");
            boolean whole = row.get("range").equals("all ranges together");
            below += whole ? 0 : Math.pow(value(row, "base") - value(row, "low"), 2);
            above += whole ? 0 : Math.pow(value(row, "high") - value(row, "base"), 2);
        }
        AnswerItem item = item("costs." + bill);
        equal(item.estimate().orElseThrow().low(), Math.max(0, base - Math.sqrt(below)));
        equal(item.estimate().orElseThrow().high(), base + Math.sqrt(above));
    }

    /** The slips of the ledger: one fund, one upkeep, one share of new money, one count of those who are stretched. */
    private void ledger() {
        same("costs.total", sum("members", "payPlanBnEur", row -> true));
        Predicate<Map<String, String>> onPath = row -> Integer.parseInt(row.get("year")) <= 2035;
        double years = sum("years", "paidBnEur", onPath)
                + sum("years", "upkeepBnEur", onPath)
                + sum("years", "fundBnEur", onPath);
        Predicate<Map<String, String>> asked = row -> onPath.test(row)
                && rows("years", year -> year.get("year").equals(row.get("year")))
                                .size()
                        == 1;
        assertEquals(sum("payments", "planBnEur", asked), years, 1e-3, "years.csv and payments.csv");
        made++;
        double equipment = rows("purchases", row -> true).stream()
                        .mapToDouble(row -> value(row, "count") * value(row, "eachMillionEur"))
                        .sum()
                / 1000;
        assertEquals(equipment, mean("costs.buy"), 1e-3, "purchases.csv");
        made++;
        double newMoney = rows("payments", asked).stream()
                .mapToDouble(row -> Math.max(0, value(row, "newMoneyBnEur")))
                .sum();
        same("costs.share", 100 * sum("payments", "planBnEur", asked) / newMoney);
        equal(
                number("pays.gdp", "payers: ([0-9,]+) member"),
                rows("members", row -> above(row, "shareOfNewMoneyPercent", 10)).size());
    }

    private static boolean above(Map<String, String> row, String column, double limit) {
        return !row.get(column).isEmpty() && value(row, column) > limit;
    }

    private void force() {
        equal(number("buys.fireUnits", "from ([0-9,]+)"), units("today", "long- and medium-range"));
        equal(sum("force", "inService", row -> row.get("base").equals("yes")), units("today", "all"));
        same("buys.fireUnits", sum("members", "longAndMediumWanted", row -> true));
        equal(
                number("buys.gaps", "^([0-9,]+)"),
                rows("gaps", row -> row.get("table").equals("inventory")).size());
    }

    private double units(String laydown, String group) {
        return sum(
                "fireUnitClasses",
                "fireUnits",
                row -> row.get("laydown").equals(laydown) && row.get("class").equals(group));
    }

    private void rest() {
        same(
                "rest.money",
                sum("besidePath", "otherBnEur", row -> row.get("member").equals("ALL")));
        same(
                "rest.submarines",
                sum("rearmament", "bnEur", row -> row.get("what").contains("attack submarines")));
        same("rest.factories", sum("rearmament", "bnEur", row -> row.get("what").contains("energetics factories")));
        same(
                "rest.british",
                sum("unitedKingdom", "at3PercentBnEur", row -> row.get("year").equals("2040")));
        same(
                "rest.shells",
                sum("shells", "outputMillion", row -> row.get("year").equals("2025")));
    }

    /** The reserve's way, the money for it, and the shares of what is lacking by class. */
    private void moves() {
        Predicate<Map<String, String>> there =
                row -> row.get("raided").equals("yes") && row.get("force").equals("×5");
        same("moves.reserve", sum("moves", "days", there));
        double related =
                sum("relatedLine", "relatedBnEur", row -> !Set.of("USA", "CAN").contains(row.get("member")));
        assertTrue(related > 10 * mean("moves.related"), "five percent of the related spending go to mobility");
        double lacking = sum(
                "targets",
                "longAndMedium",
                row -> row.get("key").equals("GDP") && row.get("unitedStates").equals("without"));
        equal(number("buys.fireUnits", "on order, ([0-9,]+) are not"), lacking);
    }

    private void same(String id, double again) {
        equal(mean(id), again);
    }

    private void equal(double told, double again) {
        assertEquals(told, again, Math.max(1e-6, Math.abs(told) * CLOSE), "number " + (made + 1));
        made++;
    }

    private double mean(String id) {
        return item(id).estimate().orElseThrow().mean();
    }

    private AnswerItem item(String id) {
        AnswerItem item = items.get(id);
        if (item == null) {
            throw new AssertionError("the answer has no " + id + ", only " + items.keySet());
        }
        return item;
    }

    /** A number out of a sentence. */
    private double number(String id, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(item(id).sentence());
        if (!matcher.find()) {
            throw new AssertionError(pattern + " is not in: " + item(id).sentence());
        }
        return Double.parseDouble(matcher.group(1).replace(",", ""));
    }

    private List<Map<String, String>> rows(String table, Predicate<Map<String, String>> which) {
        List<Map<String, String>> rows = tables.get(table);
        if (rows == null) {
            throw new AssertionError("there is no table " + table);
        }
        return rows.stream().filter(which).toList();
    }

    /** What a plan buys beside the multiple is no part of its bill. */
    private static boolean ofTheMultiple(Map<String, String> row) {
        return !row.getOrDefault("part", "").endsWith("beside the multiple");
    }

    private double sum(String table, String column, Predicate<Map<String, String>> which) {
        return rows(table, which).stream()
                .mapToDouble(row -> value(row, column))
                .sum();
    }

    private static double value(Map<String, String> row, String column) {
        String text = row.get(column);
        if (text == null) {
            throw new AssertionError("no column " + column + " in " + row.keySet());
        }
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    private static List<Map<String, String>> parsed(String csv) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int k = 0; k < cells.size(); k++) {
                row.put(lines.getFirst().get(k), cells.get(k));
            }
            rows.add(row);
        }
        return rows;
    }
}
