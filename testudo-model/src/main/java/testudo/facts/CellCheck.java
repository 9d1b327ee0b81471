package testudo.facts;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import testudo.quantity.Finding;

/** Checks what a row says on its own: required cells, types, allowed words, bounds, dates, grades, keys used twice. */
final class CellCheck {
    private static final int LONGEST_NUMBER = 40;
    private static final BigDecimal LARGEST_WHOLE = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    private CellCheck() {}

    static void check(FactTable table, List<Finding> findings) {
        TableSchema schema = table.schema();
        sourceColumn(table, findings);
        Map<String, FactRow> byKey = new HashMap<>();
        for (FactRow row : table.rows()) {
            for (TableSchema.Field field : schema.fields()) {
                int index = row.layout().index(field.name());
                if (index != RowLayout.NONE) {
                    cell(row, field, row.cell(index), findings);
                }
            }
            schema.limits().forEach(limit -> limit(row, limit, findings));
            spans(row, findings);
            source(row, findings);
            if (!schema.primaryKey().isEmpty() && schema.primaryKey().stream().allMatch(row::has)) {
                FactRow first = byKey.putIfAbsent(row.key(), row);
                if (first != null) {
                    add(
                            findings,
                            row,
                            "key-once",
                            "key '" + row.key() + "' stands in line " + first.line() + " already",
                            "one of the two rows is a copy, or " + String.join(", ", schema.primaryKey())
                                    + " must differ.");
                }
            }
        }
    }

    private static void cell(FactRow row, TableSchema.Field field, String text, List<Finding> findings) {
        if (text.isEmpty()) {
            if (field.required() && field.role() != Role.SOURCE) {
                add(
                        findings,
                        row,
                        "cell-present",
                        "'" + field.name() + "' is empty",
                        "give a value; only facts that are not known may stay empty.");
            }
            return;
        }
        if (field.type() != TableSchema.Type.STRING) {
            number(row, field, text, findings);
        }
        if (!field.allowed().isEmpty() && !field.allowed().contains(text)) {
            String check = switch (field.role()) {
                case UNIT -> "unit-known";
                case GRADE -> "grade-known";
                default -> "word-known";
            };
            add(
                    findings,
                    row,
                    check,
                    "'" + field.name() + "' is '" + text + "', which is not one of its words",
                    Nearest.hint(text, field.allowed()));
        } else if (field.role() == Role.GRADE && Grade.find(text).isEmpty()) {
            add(findings, row, "grade-known", "grade '" + text + "' is not known", "high, medium, low or assumed.");
        }
        if (field.role() == Role.DATE && !isDate(text)) {
            add(
                    findings,
                    row,
                    "date-readable",
                    "'" + field.name() + "' is '" + text + "', which is no date",
                    "write it as YYYY, YYYY-MM or YYYY-MM-DD.");
        }
    }

    private static boolean isDate(String text) {
        if (!DATE.matcher(text).matches()) {
            return false;
        }
        try {
            return text.length() < 10 || !LocalDate.parse(text).equals(LocalDate.MIN);
        } catch (DateTimeException wrong) {
            return false;
        }
    }

    private static void number(FactRow row, TableSchema.Field field, String text, List<Finding> findings) {
        Optional<BigDecimal> number = parse(text);
        if (number.isEmpty()) {
            add(
                    findings,
                    row,
                    "number-readable",
                    "'" + field.name() + "' is '" + text + "', which is no number",
                    "write digits with a decimal point, and the unit in its own column.");
            return;
        }
        if (field.type() == TableSchema.Type.INTEGER
                && number.get().stripTrailingZeros().scale() > 0) {
            add(
                    findings,
                    row,
                    "number-whole",
                    "'" + field.name() + "' is " + text + ", but only whole numbers make sense here",
                    "round it, or give a range.");
        }
        Optional<BigDecimal> most = field.type() == TableSchema.Type.INTEGER
                ? Optional.of(field.maximum().orElse(LARGEST_WHOLE))
                : field.maximum();
        bounds(row, field.name(), number.get(), field.minimum(), most, findings);
    }

    private static void limit(FactRow row, TableSchema.Limit limit, List<Finding> findings) {
        boolean applies = row.has(limit.column())
                && limit.when().entrySet().stream()
                        .allMatch(when ->
                                row.has(when.getKey()) && when.getValue().contains(row.text(when.getKey())));
        if (applies) {
            parse(row.text(limit.column()))
                    .ifPresent(
                            number -> bounds(row, limit.column(), number, limit.minimum(), limit.maximum(), findings));
        }
    }

    private static void bounds(
            FactRow row,
            String column,
            BigDecimal number,
            Optional<BigDecimal> minimum,
            Optional<BigDecimal> maximum,
            List<Finding> findings) {
        if (minimum.isPresent() && number.compareTo(minimum.get()) < 0) {
            boolean negative = minimum.get().signum() == 0;
            add(
                    findings,
                    row,
                    negative ? "not-negative" : "value-in-range",
                    "'" + column + "' is " + number.toPlainString()
                            + (negative ? ", but cannot be negative" : ", below " + minimum.get()),
                    "the sign or the unit is wrong.");
        }
        if (maximum.isPresent() && number.compareTo(maximum.get()) > 0) {
            add(
                    findings,
                    row,
                    "value-in-range",
                    "'" + column + "' is " + number.toPlainString() + ", above " + maximum.get(),
                    "the value is in another unit than its column says.");
        }
    }

    private static void spans(FactRow row, List<Finding> findings) {
        if (!row.has("low") || !row.has("base") || !row.has("high")) {
            return;
        }
        Optional<BigDecimal> low = parse(row.text("low"));
        Optional<BigDecimal> base = parse(row.text("base"));
        Optional<BigDecimal> high = parse(row.text("high"));
        if (low.isPresent() && base.isPresent() && low.get().compareTo(base.get()) > 0
                || base.isPresent() && high.isPresent() && base.get().compareTo(high.get()) > 0) {
            add(
                    findings,
                    row,
                    "range-ordered",
                    "low, base, high are " + row.text("low") + ", " + row.text("base") + ", " + row.text("high"),
                    "put them in rising order.");
        }
    }

    private static void source(FactRow row, List<Finding> findings) {
        if (row.has("source") && row.source().isEmpty()) {
            add(
                    findings,
                    row,
                    "source-present",
                    "the fact has no source",
                    "name a key of sources.csv in the column 'source'.");
        }
    }

    private static void sourceColumn(FactTable table, List<Finding> findings) {
        TableSchema schema = table.schema();
        boolean cited = schema.fields().stream().anyMatch(field -> field.role() == Role.SOURCE);
        if (!cited
                && schema.defaultSource().isEmpty()
                && !schema.name().equals("sources")
                && !table.rows().isEmpty()) {
            findings.add(new Finding(
                    table.rows().getFirst().file(),
                    1,
                    "source-present",
                    "table '" + schema.name() + "' has no column 'source', and its resource names no default",
                    "add a column 'source' with keys of sources.csv."));
        }
    }

    static Optional<BigDecimal> parse(String text) {
        try {
            boolean plain = text.length() <= LONGEST_NUMBER && text.chars().noneMatch(Character::isLetter);
            return plain ? Optional.of(new BigDecimal(text)) : Optional.empty();
        } catch (NumberFormatException wrong) {
            return Optional.empty();
        }
    }

    static void add(List<Finding> findings, FactRow row, String check, String message, String maybe) {
        findings.add(new Finding(row.file(), row.line(), check, message, maybe));
    }
}
