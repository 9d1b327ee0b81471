package testudo.ledger;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import testudo.facts.FactBook;
import testudo.facts.tables.FactRow;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.Span;

/**
 * The related line of the common pledge beside the core, by member and year.
 *
 * <p>{@code r(y) = r₀ + (1.5% − r₀) (y − 2026) ÷ (2035 − 2026)}, where r₀ is the level that the member states, or else the assumed range.
 * What members count in it is for the most part not public: the pledge names examples and no definition.
 *
 * @param rows by member, then by year
 */
public record RelatedLine(List<Row> rows) {
    private static final String COUNTS = "counts_in_1_5";
    private static final String LEVEL = "level_of_1_5";
    private static final String SHARE = "pct_gdp";
    private static final String AMOUNT = "EUR_bn";
    private static final String CEILING = "I006";
    private static final String ASSUMED = "related_today";
    private static final int FROM = 2026;

    public RelatedLine {
        rows = List.copyOf(rows);
    }

    /** How the level of a year is known. */
    public enum Level {
        /** Stated for that year, or reached already. */
        STATED("stated"),
        /** On a straight line from a stated level to the ceiling. */
        LINE("line"),
        /** On a straight line from an assumed range to the ceiling. */
        ASSUMED("assumed");

        private final String key;

        Level(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /**
     * One member in one year.
     *
     * @param core share of GDP on the plan's path
     * @param coreMoney the same in money
     * @param related percent of GDP
     * @param billionEur the same in EUR bn
     * @param counted what the member is known to count in it; empty is a gap
     * @param amounts what is known of it in money for that year
     * @param facts rows of the table of infrastructure
     */
    public record Row(
            Member member,
            Year year,
            Percent core,
            Money coreMoney,
            Span related,
            Span billionEur,
            Level level,
            List<String> counted,
            Optional<Span> amounts,
            List<String> facts) {
        public Row {
            counted = List.copyOf(counted);
            facts = List.copyOf(facts);
        }
    }

    /** The line of every member with an account. */
    public static RelatedLine of(FactBook facts, Accounts accounts, Year from, Year to) {
        List<Row> rows = new ArrayList<>();
        for (MemberAccount account : accounts.members()) {
            Known known = Known.of(facts, account.member());
            account.years().stream()
                    .filter(year -> !year.year().isBefore(from) && !year.year().isAfter(to))
                    .forEach(year -> rows.add(known.row(year)));
        }
        return new RelatedLine(rows);
    }

    /** Members in it. */
    public List<Member> members() {
        return rows.stream().map(Row::member).distinct().toList();
    }

    /** Members that state a level. */
    public List<Member> stated() {
        return rows.stream()
                .filter(row -> row.level() != Level.ASSUMED)
                .map(Row::member)
                .distinct()
                .toList();
    }

    /** Members of which anything is known that they count. */
    public List<Member> counting() {
        return rows.stream()
                .filter(row -> !row.counted().isEmpty())
                .map(Row::member)
                .distinct()
                .toList();
    }

    /** What the facts tell of one member. */
    private record Known(
            Span start,
            boolean isStated,
            double ceiling,
            int last,
            List<String> counted,
            Map<Year, Double> amounts,
            List<String> facts) {
        static Known of(FactBook facts, Member member) {
            List<FactRow> rows = facts.table("infrastructure").rows().stream()
                    .filter(row -> row.text("entity").equals(member.code()))
                    .toList();
            Optional<FactRow> level = rows.stream()
                    .filter(row ->
                            row.text("topic").equals(LEVEL) && row.text("unit").equals(SHARE))
                    .findFirst();
            Map<Year, Double> amounts = new LinkedHashMap<>();
            rows.stream()
                    .filter(row -> row.text("topic").equals(LEVEL)
                            && row.text("unit").equals(AMOUNT)
                            && row.whole("year").isPresent())
                    .forEach(row -> row.decimal("value")
                            .ifPresent(value ->
                                    amounts.merge(Year.of(row.whole("year").get()), value.doubleValue(), Double::sum)));
            FactRow ceiling = facts.table("infrastructure")
                    .find(CEILING)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "the table of infrastructure has no row " + CEILING + ".\nMaybe an overlay dropped it."));
            return new Known(
                    level.flatMap(row -> row.decimal("value"))
                            .map(value -> Span.exactly(value.doubleValue()))
                            .orElseGet(() -> assumed(facts)),
                    level.isPresent(),
                    ceiling.decimal("value").orElseThrow().doubleValue(),
                    ceiling.whole("year").orElse(FROM),
                    rows.stream()
                            .filter(row -> row.text("topic").equals(COUNTS)
                                    || row.text("unit").equals(AMOUNT))
                            .map(row -> row.text("item"))
                            .toList(),
                    amounts,
                    rows.stream().map(FactRow::key).toList());
        }

        private static Span assumed(FactBook facts) {
            FactRow row = facts.table("mobility_plan").rows().stream()
                    .filter(value -> value.text("parameter").equals(ASSUMED))
                    .findFirst()
                    .orElseThrow();
            return Span.of(number(row, "low"), number(row, "base"), number(row, "high"));
        }

        private static double number(FactRow row, String column) {
            return row.decimal(column).orElseThrow().doubleValue();
        }

        Row row(AccountYear account) {
            double along = Math.clamp((account.year().getValue() - FROM) / (double) Math.max(1, last - FROM), 0, 1);
            Span related = Span.of(level(start.low(), along), level(start.base(), along), level(start.high(), along));
            boolean now = account.year().getValue() <= FROM || start.base() >= ceiling;
            return new Row(
                    account.member(),
                    account.year(),
                    account.share(),
                    account.path(),
                    related,
                    related.times(account.product().billions() / 100),
                    !isStated ? Level.ASSUMED : now ? Level.STATED : Level.LINE,
                    counted,
                    Optional.ofNullable(amounts.get(account.year())).map(Span::exactly),
                    facts);
        }

        private double level(double today, double along) {
            return today + (ceiling - today) * along;
        }
    }
}
