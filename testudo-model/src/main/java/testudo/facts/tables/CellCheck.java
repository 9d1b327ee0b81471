package testudo.facts.tables;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import testudo.quantity.Finding;

/** Checks what a row says on its own: required cells, types, allowed words, bounds, dates, grades, keys used twice. */
final class CellCheck {
    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_FAULTS = 200;
    private static final BigDecimal LARGEST_WHOLE = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000000");
    private static final BigDecimal FIRST = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST = BigDecimal.valueOf(2100);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final Pattern STATE = Pattern.compile("[A-Z]{3}");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    private CellCheck() {}

    static void check(FactTable table, List<Finding> findings) {
        TableSchema schema = table.schema();
        sourceColumn(table, findings);
        List<List<String>> keys = keys(schema);
        List<Map<String, FactRow>> seen = keys.stream()
                .<Map<String, FactRow>>map(key -> new LinkedHashMap<>())
                .toList();
        int before = findings.size();
        for (FactRow row : table.rows()) {
            if (tooMany(row, before, findings)) {
                return;
            }
            for (TableSchema.Field field : schema.fields()) {
                int index = row.layout().index(field.name());
                if (index != RowLayout.NONE) {
                    cell(row, field, row.cell(index), findings);
                }
            }
            schema.limits().forEach(limit -> limit(row, limit, findings));
            spans(row, findings);
            source(row, findings);
            for (int i = 0; i < keys.size(); i++) {
                once(row, keys.get(i), seen.get(i), findings);
            }
        }
    }

    /** Whether a table has had its share of faults; the rest is told in one. */
    static boolean tooMany(FactRow row, int before, List<Finding> findings) {
        if (findings.size() - before < MOST_FAULTS) {
            return false;
        }
        add(
                findings,
                row,
                "fault-count",
                "the table has more than " + MOST_FAULTS + " faults; those from here on are not listed",
                "mend what is listed first.");
        return true;
    }

    /** What may not stand twice: the primary key, keys declared unique, and columns declared unique. */
    private static List<List<String>> keys(TableSchema schema) {
        List<List<String>> keys = new ArrayList<>();
        if (!schema.primaryKey().isEmpty()) {
            keys.add(schema.primaryKey());
        }
        schema.uniqueKeys().stream().filter(key -> !key.isEmpty()).forEach(keys::add);
        schema.fields().stream()
                .filter(field -> field.rules().unique())
                .forEach(field -> keys.add(List.of(field.name())));
        return keys;
    }

    private static void once(FactRow row, List<String> columns, Map<String, FactRow> seen, List<Finding> findings) {
        if (!columns.stream().allMatch(row::has)) {
            return;
        }
        String key = row.key(columns);
        boolean unknown = columns.size() == 1 && key.isEmpty();
        FactRow first = unknown ? null : seen.putIfAbsent(key, row);
        if (first != null) {
            add(
                    findings,
                    row,
                    "key-once",
                    "key '" + key + "' stands in line " + first.line() + " already",
                    "one of the two rows is a copy, or " + String.join(", ", columns) + " must differ.");
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
        rules(row, field, text, findings);
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
        if (field.role() == Role.STATE && !STATE.matcher(text).matches()) {
            add(
                    findings,
                    row,
                    "state-code",
                    "'" + field.name() + "' is '" + text + "', which is no code of a state",
                    "write its three letters of ISO 3166-1, such as POL.");
        }
        if (field.role() == Role.DATE && !isDate(text)) {
            add(
                    findings,
                    row,
                    "date-readable",
                    "'" + field.name() + "' is '" + text + "', which is no date",
                    "write it as YYYY, YYYY-MM or YYYY-MM-DD, from 1900 to 2100.");
        }
    }

    private static void rules(FactRow row, TableSchema.Field field, String text, List<Finding> findings) {
        TableSchema.Rules rules = field.rules();
        if (text.length() < rules.shortest() || text.length() > rules.longest()) {
            add(
                    findings,
                    row,
                    "text-length",
                    "'" + field.name() + "' has " + text.length() + " signs, not " + rules.shortest() + " to "
                            + (rules.longest() == Integer.MAX_VALUE ? "any number" : rules.longest()),
                    "the schema of the table sets its length.");
        }
        rules.pattern()
                .filter(pattern -> !pattern.matches(text))
                .ifPresent(pattern -> add(
                        findings,
                        row,
                        "text-pattern",
                        "'" + field.name() + "' is '" + text + "', which does not match " + pattern,
                        "the schema of the table sets its form."));
        if (rules.above().isEmpty() && rules.below().isEmpty()) {
            return;
        }
        Optional<BigDecimal> number = parse(text);
        if (number.isPresent()
                        && rules.above()
                                .filter(least -> number.get().compareTo(least) <= 0)
                                .isPresent()
                || number.isPresent()
                        && rules.below()
                                .filter(most -> number.get().compareTo(most) >= 0)
                                .isPresent()) {
            add(
                    findings,
                    row,
                    "value-in-range",
                    "'" + field.name() + "' is " + text + ", outside the range of its schema",
                    "the value is in another unit than its column says.");
        }
    }

    private static boolean isDate(String text) {
        if (!DATE.matcher(text).matches()) {
            return false;
        }
        try {
            int year = Integer.parseInt(text.substring(0, 4));
            return year >= FIRST_YEAR
                    && year <= LAST_YEAR
                    && (text.length() < 10 || !LocalDate.parse(text).equals(LocalDate.MIN));
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
        boolean whole = field.type() == TableSchema.Type.INTEGER;
        boolean year = whole && (field.name().equals("year") || field.name().endsWith("_year"));
        BigDecimal largest = year ? LAST : whole ? LARGEST_WHOLE : LARGEST;
        bounds(
                row,
                field.name(),
                number.get(),
                Optional.of(field.minimum().orElse(year ? FIRST : largest.negate())),
                Optional.of(field.maximum().orElse(largest)),
                findings);
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
                            + (negative
                                    ? ", but cannot be negative"
                                    : ", below " + minimum.get().toPlainString()),
                    "the sign or the unit is wrong.");
        }
        if (maximum.isPresent() && number.compareTo(maximum.get()) > 0) {
            add(
                    findings,
                    row,
                    "value-in-range",
                    "'" + column + "' is " + number.toPlainString() + ", above "
                            + maximum.get().toPlainString(),
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
        return decimal(text) ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** Whether the text is a sign or none, then digits with a point among them or none. */
    private static boolean decimal(String text) {
        int length = text.length();
        int digits = 0;
        int points = 0;
        for (int i = 0; i < length; i++) {
            char sign = text.charAt(i);
            if (sign >= '0' && sign <= '9') {
                digits++;
            } else if (sign == '.' && points == 0) {
                points++;
            } else if (i > 0 || sign != '-' && sign != '+') {
                return false;
            }
        }
        return digits > 0 && length <= LONGEST_NUMBER;
    }

    static void add(List<Finding> findings, FactRow row, String check, String message, String maybe) {
        findings.add(new Finding(row.file(), row.line(), check, message, maybe));
    }
}
