package testudo.ledger;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import testudo.facts.FactBook;
import testudo.facts.tables.FactRow;
import testudo.ledger.entry.Amount;
import testudo.ledger.entry.Commitment;
import testudo.ledger.entry.Economy;
import testudo.ledger.entry.Edition;
import testudo.ledger.entry.Entry;
import testudo.ledger.entry.MemberState;
import testudo.ledger.entry.Share;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.quantity.InOrder;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.PriceBasis;

/** Turns the tables of the fact book into the values of the ledger; the only place that knows the tables' columns. */
public final class LedgerReader {
    /** Units in which each figure of the tables of expenditure is printed. */
    public static final Map<String, String> UNITS = InOrder.map(new TreeMap<>(Map.of(
            "pct_gdp", "percent",
            "real_change", "percent",
            "equipment_share", "percent",
            "usd_current", "USD_m",
            "usd_constant_2021", "USD_m_2021")));

    /** Whose figure it is: a member or a group, in a year of an edition. */
    record Place(Edition edition, String of, Year year) {}

    private final FactBook facts;
    private final List<Finding> findings = new ArrayList<>();

    LedgerReader(FactBook facts) {
        this.facts = facts;
    }

    Ledger read() {
        Map<Member, MemberState> members = members();
        Map<Place, List<FactRow>> expenditure = figures("expenditure", "iso3");
        Map<Place, List<FactRow>> aggregates = figures("expenditure_aggregates", "entity");
        Economy economy = economy();
        List<Commitment> commitments = facts.table("pledges").rows().stream()
                .map(row -> row.making(LedgerReader::commitment))
                .toList();
        List<PlannedItem> items = facts.table("equipment_plans").rows().stream()
                .map(row -> row.making(this::item))
                .toList();
        if (!findings.isEmpty()) {
            throw new BadInput(findings);
        }
        Map<Place, Entry> entries = new LinkedHashMap<>();
        expenditure.forEach((place, rows) -> entries.put(place, entry(place, rows)));
        Map<Place, Map<String, Figure>> totals = new LinkedHashMap<>();
        aggregates.forEach((place, rows) -> totals.put(place, byMetric(rows)));
        return new Ledger(members, entries, totals, economy, commitments, items, expenditureFile());
    }

    private String expenditureFile() {
        return facts.table("expenditure").rows().stream()
                .findFirst()
                .map(FactRow::file)
                .orElse("expenditure.csv");
    }

    private Map<Member, MemberState> members() {
        Map<Member, MemberState> members = new TreeMap<>();
        for (FactRow row : facts.table("members").rows()) {
            MemberState state = row.making(LedgerReader::member);
            members.put(state.member(), state);
        }
        return members;
    }

    private static MemberState member(FactRow row) {
        return new MemberState(
                Member.of(row.text("iso3")),
                row.text("name"),
                Year.of(row.wholeNumber("accession_year")),
                row.text("currency"),
                row.text("armed_forces").equals("yes"),
                row.text("note"));
    }

    private Map<Place, List<FactRow>> figures(String table, String column) {
        Map<Place, List<FactRow>> places = new LinkedHashMap<>();
        for (FactRow row : facts.table(table).rows()) {
            String metric = row.text("metric");
            String unit = UNITS.get(metric);
            if (unit == null || !unit.equals(row.text("unit"))) {
                findings.add(new Finding(
                        row.file(),
                        row.line(),
                        "unit-known",
                        metric + " of '" + row.text(column) + "' is given in '" + row.text("unit") + "'",
                        unit == null
                                ? "the figure is one of "
                                        + String.join(
                                                ", ",
                                                UNITS.keySet().stream().sorted().toList()) + "."
                                : "it should be in " + unit + "."));
            } else if (row.decimal("value").isPresent()) {
                Place place = row.making(each -> new Place(
                        new Edition(each.text("vintage")), each.text(column), Year.of(each.wholeNumber("year"))));
                places.computeIfAbsent(place, _ -> new ArrayList<>()).add(row);
            }
        }
        return places;
    }

    private static Map<String, Figure> byMetric(List<FactRow> rows) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        rows.forEach(row ->
                figures.put(row.text("metric"), new Figure(row.number("value"), row.text("unit"), row.source())));
        return figures;
    }

    private static Entry entry(Place place, List<FactRow> rows) {
        Map<String, Figure> figures = byMetric(rows);
        Member member = Member.of(place.of());
        boolean estimate = rows.stream().anyMatch(row -> row.text("is_estimate").equals("yes"));
        return new Entry(
                member,
                place.year(),
                place.edition(),
                estimate,
                percent(figures, "pct_gdp")
                        .map(value -> new Share(member, place.year(), place.edition(), value, estimate)),
                amount(place, figures, "usd_current", PriceBasis.thenYear(), estimate),
                amount(place, figures, "usd_constant_2021", PriceBasis.constant(2021), estimate),
                percent(figures, "real_change"),
                percent(figures, "equipment_share"),
                List.copyOf(texts(rows, FactRow::source)),
                List.copyOf(texts(rows, row -> row.text("note"))));
    }

    private static Set<String> texts(List<FactRow> rows, java.util.function.Function<FactRow, String> column) {
        Set<String> texts = new LinkedHashSet<>();
        rows.stream().map(column).filter(text -> !text.isEmpty()).forEach(texts::add);
        return texts;
    }

    private static Optional<Percent> percent(Map<String, Figure> figures, String metric) {
        return Optional.ofNullable(figures.get(metric))
                .map(figure -> Percent.of(figure.value().doubleValue()));
    }

    private static Optional<Amount> amount(
            Place place, Map<String, Figure> figures, String metric, PriceBasis basis, boolean estimate) {
        return Optional.ofNullable(figures.get(metric))
                .map(figure -> new Amount(
                        Member.of(place.of()),
                        place.year(),
                        place.edition(),
                        Money.ofMillions(figure.value().doubleValue(), "USD", basis),
                        estimate));
    }

    private Economy economy() {
        Map<Economy.Series, TreeMap<Year, Double>> series = new LinkedHashMap<>();
        Map<Economy.Series, String> notes = new LinkedHashMap<>();
        for (FactRow row : facts.table("gdp").rows()) {
            Economy.Series key = row.making(each ->
                    new Economy.Series(each.text("vintage"), each.text("metric"), Member.of(each.text("iso3"))));
            row.decimal("value")
                    .ifPresent(value -> series.computeIfAbsent(key, _ -> new TreeMap<>())
                            .put(Year.of(row.wholeNumber("year")), value.doubleValue()));
            if (!row.text("note").isEmpty()) {
                notes.put(key, row.text("note"));
            }
        }
        return new Economy(series, notes);
    }

    private static Commitment commitment(FactRow row) {
        return new Commitment(
                row.text("id"),
                row.text("member"),
                row.text("pledge_text"),
                row.text("metric"),
                row.decimal("value"),
                row.decimal("value_max"),
                row.text("unit"),
                row.whole("target_year").map(Year::of),
                row.text("status"),
                row.text("date_announced"),
                row.source(),
                row.text("note"));
    }

    private PlannedItem item(FactRow row) {
        return new PlannedItem(
                row.text("id"),
                row.text("entity"),
                row.text("item"),
                row.text("category"),
                row.decimal("quantity"),
                row.decimal("quantity_max"),
                row.text("unit"),
                row.text("by_year"),
                row.text("date_announced"),
                row.text("status"),
                row.source(),
                row.text("note"),
                facts.table("rearmament_prices").find(row.text("id")).map(price -> price.making(ItemPrice::of)));
    }

    /** One printed figure. */
    public record Figure(BigDecimal value, String unit, String source) {}

    /** A row of the table of equipment plans. */
    public record PlannedItem(
            String id,
            String entity,
            String item,
            String category,
            Optional<BigDecimal> quantity,
            Optional<BigDecimal> quantityMax,
            String unit,
            String byYear,
            String announced,
            String status,
            String source,
            String note,
            Optional<ItemPrice> price) {}
}
