package testudo.ledger.claim;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import testudo.facts.tables.FactTable;
import testudo.input.CsvInput;
import testudo.ledger.Ledger;
import testudo.ledger.LedgerReader;
import testudo.ledger.entry.Edition;
import testudo.ledger.entry.Group;
import testudo.quantity.Finding;
import testudo.quantity.Member;

/** Turns one row into a claim, or into findings. */
final class ClaimRow {
    private final CsvInput input;
    private final CsvInput.Row row;
    private final String file;
    private final Ledger ledger;
    private final Witness witness;
    private final List<Finding> all;
    private final List<Finding> own = new ArrayList<>();

    ClaimRow(CsvInput input, CsvInput.Row row, String file, Witness witness, List<Finding> all) {
        this.input = input;
        this.row = row;
        this.file = file;
        this.witness = witness;
        this.ledger = witness.ledger();
        this.all = all;
    }

    Optional<Claim> claim(Set<String> ids) {
        String id = required("id");
        if (!id.isEmpty() && !ids.add(id)) {
            find("id-once", "id '" + id + "' stands twice", "give each claim its own id.");
        }
        String text = required("claim");
        Optional<Edition> edition = edition();
        Optional<Claim.Check> check = check();
        all.addAll(own);
        return own.isEmpty() ? check.map(found -> new Claim(id, text, edition, found)) : Optional.empty();
    }

    private Optional<Claim.Check> check() {
        return switch (required("kind")) {
            case "" -> Optional.empty();
            case "figure" -> made(new Claim.FigureCheck(subject(true), metric(), year(), scaled()));
            case "count" -> made(new Claim.CountCheck(metric(), year(), threshold(), target(BigDecimal.ZERO)));
            case "only" -> made(new Claim.OnlyCheck(subjects(), metric(), year(), threshold()));
            case "members" -> made(new Claim.MembersCheck(year(), target(BigDecimal.ZERO)));
            case "pledge" ->
                made(new Claim.PledgeCheck(
                        subject(true), required("metric"), target(BigDecimal.ZERO), optionalYear(), cell("announced")));
            case "quantity" ->
                made(new Claim.QuantityCheck(
                        required("subject"),
                        required("metric"),
                        required("unit"),
                        target(BigDecimal.ZERO),
                        cell("year")));
            case "arithmetic" -> made(new Claim.ArithmeticCheck(expression(), target(BigDecimal.ZERO)));
            case "rows" -> rows();
            default -> {
                find(
                        "kind-known",
                        "kind '" + cell("kind") + "' is not known",
                        "one of " + String.join(", ", ClaimReader.KINDS) + ".");
                yield Optional.empty();
            }
        };
    }

    /** Rows of a table of facts, and the sum that is made of them. */
    private Optional<Claim.Check> rows() {
        String subject = required("subject");
        String sum = required("metric");
        Claim.Target target = target(BigDecimal.ZERO);
        Optional<Selection> selection = Selection.parse(subject);
        if (selection.isEmpty()) {
            find(
                    "rows-form",
                    "'" + subject + "' names no rows",
                    "write it as 'production where item = PAC-3 MSE and kind = planned or actual'.");
        }
        selection.ifPresent(rows -> fits(rows, sum));
        return selection.map(rows -> new Claim.RowsCheck(rows, sum, target));
    }

    private void fits(Selection rows, String sum) {
        Optional<FactTable> table = witness.table(rows.table());
        if (table.isEmpty()) {
            find("table-known", "there is no table '" + rows.table() + "'", "one of docs/reference/data.md.");
            return;
        }
        List<String> unknown = rows.unknown(table.get(), sum);
        if (!unknown.isEmpty()) {
            find(
                    "column-known",
                    "table '" + rows.table() + "' has no column " + String.join(", ", unknown),
                    "one of " + String.join(", ", table.get().columns()) + ".");
            return;
        }
        try {
            Arithmetic.value(sum, word -> witness.known(word, rows));
        } catch (IllegalArgumentException wrong) {
            find(
                    "sum-form",
                    String.valueOf(wrong.getMessage()),
                    "use numbers, 'rows', and sum, most, least, mean or each of a column, such as sum.launched.");
        }
    }

    private static Optional<Claim.Check> made(Claim.Check check) {
        return Optional.of(check);
    }

    private Optional<Edition> edition() {
        String name = cell("edition");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Set<Edition> known = new TreeSet<>(ledger.editions());
        known.addAll(ledger.aggregateEditions());
        if (!known.contains(new Edition(name))) {
            find("edition-known", "there is no edition '" + name + "' of the ledger", "one of " + known + ".");
        }
        return Optional.of(new Edition(name));
    }

    private String subject(boolean groups) {
        String subject = required("subject");
        boolean group = groups
                && (subject.equals("NATO")
                        || Arrays.stream(Group.values())
                                .anyMatch(known -> known.key().equals(subject)));
        if (!subject.isEmpty() && !group) {
            member(subject);
        }
        return subject;
    }

    private List<Member> subjects() {
        return Arrays.stream(required("subject").split(" "))
                .filter(code -> !code.isEmpty())
                .filter(this::member)
                .map(Member::of)
                .toList();
    }

    private boolean member(String code) {
        boolean known = ledger.isMember(code);
        if (!known) {
            find(
                    "member-known",
                    "there is no member '" + code + "'",
                    "a code such as POL, or NATO_TOTAL, NATO_EUR_CAN or NATO for the Alliance.");
        }
        return known;
    }

    private String metric() {
        String metric = cell("metric").isEmpty() ? "pct_gdp" : cell("metric");
        if (!LedgerReader.UNITS.containsKey(metric)) {
            find(
                    "metric-known",
                    "metric '" + metric + "' is not known",
                    "one of " + new TreeSet<>(LedgerReader.UNITS.keySet()) + ".");
        }
        return metric;
    }

    private Year year() {
        return required("year").isEmpty() ? Year.of(0) : optionalYear().orElse(Year.of(0));
    }

    private Optional<Year> optionalYear() {
        String text = cell("year");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("[12]\\d{3}")) {
            find("year-form", "year '" + text + "' is not a year", "write four digits.");
            return Optional.empty();
        }
        return Optional.of(Year.parse(text));
    }

    private Comparison.With threshold() {
        String text = required("threshold");
        Optional<Comparison.With> threshold = Comparison.With.parse(text);
        if (threshold.isEmpty() && !text.isEmpty()) {
            find("threshold-form", "threshold '" + text + "' is not a comparison", "write it as '>= 2' or '> 3.5'.");
        }
        return threshold.orElse(new Comparison.With(Comparison.EQUAL, BigDecimal.ZERO));
    }

    /** A claimed figure: without a tolerance it may differ by half its last digit; billions become the table's millions. */
    private Claim.Target scaled() {
        BigDecimal claimed = number("value").orElse(BigDecimal.ZERO);
        BigDecimal half = new BigDecimal("0.5").movePointLeft(Math.max(0, claimed.scale()));
        Claim.Target target = target(half);
        String unit = cell("unit");
        String printed = LedgerReader.UNITS.getOrDefault(metric(), "");
        if (unit.equals("USD_bn") && printed.startsWith("USD_m")) {
            BigDecimal thousand = BigDecimal.valueOf(1000);
            return new Claim.Target(
                    target.comparison(),
                    target.value().multiply(thousand),
                    target.tolerance().multiply(thousand));
        }
        if (!unit.isEmpty() && !unit.equals(printed)) {
            find(
                    "unit-known",
                    metric() + " is given in '" + unit + "'",
                    "it is printed in " + printed + "; amounts may also be in USD_bn.");
        }
        return target;
    }

    private Claim.Target target(BigDecimal tolerance) {
        required("value");
        String sign = cell("operator").isEmpty() ? "=" : cell("operator");
        Optional<Comparison> comparison = Comparison.of(sign);
        if (comparison.isEmpty()) {
            find("operator-known", "operator '" + sign + "' is not known", "one of = >= > <= <.");
        }
        return new Claim.Target(
                comparison.orElse(Comparison.EQUAL),
                number("value").orElse(BigDecimal.ZERO),
                tolerance().orElse(tolerance));
    }

    private Optional<BigDecimal> tolerance() {
        Optional<BigDecimal> tolerance = number("tolerance");
        if (tolerance.filter(given -> given.signum() < 0).isPresent()) {
            find("tolerance-range", "tolerance '" + cell("tolerance") + "' is negative", "leave the sign out.");
            return Optional.empty();
        }
        return tolerance;
    }

    private String expression() {
        String expression = required("metric");
        if (!expression.isEmpty()) {
            try {
                Arithmetic.value(expression, witness::anyWord);
            } catch (IllegalArgumentException wrong) {
                find(
                        "sum-form",
                        String.valueOf(wrong.getMessage()),
                        "use numbers, percentages, ids of rows, figures such as POL.pct_gdp.2024, + - * / and brackets.");
            }
        }
        return expression;
    }

    private Optional<BigDecimal> number(String column) {
        String text = cell(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!Comparison.NUMBER.matcher(text).matches()) {
            String which = "'" + text + "' in column '" + column + "'";
            if (own.stream().noneMatch(finding -> finding.message().startsWith(which))) {
                find("number-form", which + " is not a number", "write digits with a point, and no unit.");
            }
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }

    private String required(String column) {
        String text = cell(column);
        if (text.isEmpty()) {
            find("cell-present", "column '" + column + "' is empty", "fill it, or take another kind of claim.");
        }
        return text;
    }

    private String cell(String column) {
        return input.text(row, column);
    }

    private void find(String check, String message, String maybe) {
        own.add(new Finding(file, row.line(), check, message, maybe));
    }
}
