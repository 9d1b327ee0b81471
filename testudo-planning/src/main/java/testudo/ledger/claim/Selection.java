package testudo.ledger.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import testudo.facts.FactBook;
import testudo.facts.tables.FactRow;
import testudo.facts.tables.FactTable;

/**
 * Rows of one table of facts and what a sum may ask of them: {@code raids_monthly where month = 2025-10 and threat_class = owa_drone}.
 *
 * @param table key of the table
 * @param where what each row has to say; any of the values of a column will do
 */
record Selection(String table, List<Condition> where) {
    private static final Pattern FORM = Pattern.compile("([a-z_]+)(?: where (.+))?");
    private static final Pattern CONDITION = Pattern.compile("([a-z0-9_]+) = (.+)");

    Selection {
        where = List.copyOf(where);
    }

    /** One column and the values that fit. */
    record Condition(String column, List<String> values) {
        Condition {
            values = List.copyOf(values);
        }
    }

    /** What is taken of the rows: {@code sum.launched}, {@code each.value}, or {@code rows} for their number. */
    enum Taken {
        SUM,
        MOST,
        LEAST,
        MEAN,
        EACH;

        static Optional<Taken> of(String word) {
            return Stream.of(values())
                    .filter(taken -> word.startsWith(taken.name().toLowerCase(java.util.Locale.ROOT) + "."))
                    .findFirst();
        }
    }

    static Optional<Selection> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        List<Condition> where = new ArrayList<>();
        if (form.group(2) != null) {
            for (String part : form.group(2).split(" and ")) {
                Matcher condition = CONDITION.matcher(part.strip());
                if (!condition.matches()) {
                    return Optional.empty();
                }
                where.add(new Condition(
                        condition.group(1), List.of(condition.group(2).split(" or "))));
            }
        }
        return Optional.of(new Selection(form.group(1), where));
    }

    /** Columns that it names and that the table does not have. */
    List<String> unknown(FactTable found, String expression) {
        TreeSet<String> named = new TreeSet<>();
        where.forEach(condition -> named.add(condition.column()));
        words(expression).stream().filter(word -> Taken.of(word).isPresent()).forEach(word -> named.add(column(word)));
        named.removeIf(found.columns()::contains);
        return List.copyOf(named);
    }

    List<FactRow> rows(FactBook facts) {
        Predicate<FactRow> fits =
                row -> where.stream().allMatch(condition -> condition.values().contains(row.text(condition.column())));
        return facts.table(table).rows().stream().filter(fits).toList();
    }

    /** Whether a sum asks how many rows there are. */
    static boolean counts(String expression) {
        return words(expression).contains("rows");
    }

    /** Whether a sum asks each row by itself. */
    static boolean each(String expression) {
        return words(expression).stream().anyMatch(word -> Taken.of(word).equals(Optional.of(Taken.EACH)));
    }

    /** What a word of the sum stands for; empty where a row leaves the cell open. */
    static Optional<BigDecimal> value(String word, List<FactRow> rows) {
        if (word.equals("rows")) {
            return Optional.of(BigDecimal.valueOf(rows.size()));
        }
        Optional<Taken> taken = Taken.of(word);
        List<BigDecimal> cells = taken.isEmpty()
                ? List.of()
                : rows.stream()
                        .map(row -> row.text(column(word)))
                        .filter(text -> Comparison.NUMBER.matcher(text).matches())
                        .map(BigDecimal::new)
                        .toList();
        return cells.isEmpty() || cells.size() < rows.size() ? Optional.empty() : taken.map(how -> of(how, cells));
    }

    private static BigDecimal of(Taken how, List<BigDecimal> cells) {
        BigDecimal sum = cells.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return switch (how) {
            case SUM, EACH -> sum;
            case MEAN -> sum.divide(BigDecimal.valueOf(cells.size()), MathContext.DECIMAL64);
            case MOST -> cells.stream().max(BigDecimal::compareTo).orElse(sum);
            case LEAST -> cells.stream().min(BigDecimal::compareTo).orElse(sum);
        };
    }

    private static String column(String word) {
        return word.substring(word.indexOf('.') + 1);
    }

    private static List<String> words(String expression) {
        return Arrays.stream(expression.split("[^A-Za-z0-9._]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
