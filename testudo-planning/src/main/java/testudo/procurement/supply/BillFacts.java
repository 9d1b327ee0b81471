package testudo.procurement.supply;

import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import testudo.defence.SystemType;
import testudo.facts.FactBook;
import testudo.facts.tables.FactRow;
import testudo.plan.Plan;
import testudo.plan.PriceOf;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.quantity.Known;
import testudo.quantity.Percent;
import testudo.quantity.PriceBasis;
import testudo.quantity.Scalar;
import testudo.quantity.Span;

/** What the rough bill takes from the facts: prices, production lines, successors and assumptions. */
public final class BillFacts {
    private static final PriceBasis BASIS = PriceBasis.BASE;
    private static final int FIRST_YEAR = 2026;
    private static final int CEILING_YEAR = 2033;
    private static final int MONTHS = 12;

    private static final int LAST_YEAR = 2060;

    private final FactBook facts;
    private final Map<String, PriceOf> stated;

    private BillFacts(FactBook facts, Map<String, PriceOf> stated) {
        this.facts = facts;
        this.stated = stated;
    }

    public static BillFacts of(FactBook facts) {
        return new BillFacts(facts, Map.of());
    }

    /** The same with the prices that a plan states in place of those of the facts. */
    public static BillFacts of(FactBook facts, Plan plan) {
        return new BillFacts(facts, plan.whatIfs().prices());
    }

    /**
     * Prices at constant 2025 euros: fire unit with radar and command post but without rounds, a round, and training and infrastructure
     * as shares. Where the stated price contains rounds, they are taken out at their own price.
     */
    public PriceList prices() {
        List<PartPrice> prices = new ArrayList<>();
        for (FactRow row : facts.table("systems_plan").rows()) {
            if (isStated(row.text("system_id"), row.text("parameter"))) {
                continue;
            }
            switch (row.text("parameter")) {
                case "fire_unit_price" ->
                    prices.add(price(
                            row,
                            EnumSet.of(Part.FIRE_UNIT, Part.RADAR_AND_C2),
                            PartPrice.Measure.MILLION_A_FIRE_UNIT,
                            withoutRounds(row)));
                case "round_price" ->
                    prices.add(price(
                            row,
                            EnumSet.of(Part.FIRST_LOAD, Part.RELOADS),
                            PartPrice.Measure.MILLION_A_ROUND,
                            span(row)));
                default -> {}
            }
        }
        stated.values().forEach(price -> prices.addAll(stated(price)));
        prices.add(share("training", Part.TRAINING));
        prices.add(share("infrastructure", Part.INFRASTRUCTURE));
        return PriceList.of(BASIS, prices);
    }

    private boolean isStated(String system, String parameter) {
        PriceOf price = stated.get(system);
        return price != null
                && switch (parameter) {
                    case "fire_unit_price" -> price.fireUnit().isPresent();
                    case "round_price" -> price.round().isPresent();
                    default -> false;
                };
    }

    private static List<PartPrice> stated(PriceOf price) {
        List<PartPrice> prices = new ArrayList<>();
        price.fireUnit()
                .ifPresent(value -> prices.add(stated(
                        price.system() + "/fire_unit_price",
                        price.system(),
                        EnumSet.of(Part.FIRE_UNIT, Part.RADAR_AND_C2),
                        PartPrice.Measure.MILLION_A_FIRE_UNIT,
                        value)));
        price.round()
                .ifPresent(value -> prices.add(stated(
                        price.system() + "/round_price",
                        price.system(),
                        EnumSet.of(Part.FIRST_LOAD, Part.RELOADS),
                        PartPrice.Measure.MILLION_A_ROUND,
                        value)));
        return prices;
    }

    private static PartPrice stated(
            String id, String system, Set<Part> content, PartPrice.Measure measure, Span value) {
        return new PartPrice(id, system, content, measure, value, BASIS, "plan", "assumed");
    }

    /** Production lines, their output rising in equal steps from today's to the stated ceiling in 2033. */
    public List<ProductionLine> lines() {
        return lines(Scalar.of(1), Suppliers.ALL);
    }

    /** The lines of a plan: Europe's share as it states, and closed where it says so. */
    public List<ProductionLine> lines(Plan plan) {
        return lines(moved(plan), Suppliers.of(plan));
    }

    /** By how much a plan moves every line's own European share. */
    public Scalar moved(Plan plan) {
        return Scalar.of(plan.share("europeanShareOfLines").base()
                / assumed("europe_share_mean").base());
    }

    /** The part of a line that stands where suppliers still deliver; all of it where the facts do not say where it stands. */
    public Percent open(String line, ProductionLine.Kind kind, Suppliers suppliers) {
        double shut = makers(line, kind).stream()
                .filter(row -> !suppliers.delivers(row.text("country")))
                .mapToDouble(row -> number(row, "percent"))
                .sum();
        return Percent.of(100 - shut);
    }

    /** Whether a type can still be had: neither its fire units nor its rounds come from closed lines alone. */
    public boolean canBeHad(String line, Suppliers suppliers) {
        return open(line, ProductionLine.Kind.FIRE_UNITS, suppliers).value() > 0
                && open(line, ProductionLine.Kind.ROUNDS, suppliers).value() > 0;
    }

    /** The same with Europe's share of every line moved in proportion, up to the whole line. */
    private List<ProductionLine> lines(Scalar share, Suppliers suppliers) {
        double moved = share.value();
        Map<String, Map<String, FactRow>> byLine = new LinkedHashMap<>();
        for (FactRow row : facts.table("lines_plan").rows()) {
            byLine.computeIfAbsent(row.text("line"), line -> new LinkedHashMap<>())
                    .put(row.text("parameter"), row);
        }
        List<ProductionLine> lines = new ArrayList<>();
        byLine.forEach((line, rows) -> {
            double units = open(line, ProductionLine.Kind.FIRE_UNITS, suppliers).fraction();
            double rounds = open(line, ProductionLine.Kind.ROUNDS, suppliers).fraction();
            add(lines, line, rows, ProductionLine.Kind.FIRE_UNITS, moved * units, suppliers);
            add(lines, line, rows, ProductionLine.Kind.ROUNDS, moved * rounds, suppliers);
        });
        return lines;
    }

    /** What is bought in place of types out of production, or of types whose lines are closed. */
    public Successors successors(Map<String, SystemType> types, Suppliers suppliers) {
        Map<String, String> next = new LinkedHashMap<>();
        for (FactRow row : facts.table("successors").rows()) {
            String without = row.text("only_without");
            if (without.isEmpty() || !suppliers.delivers(without)) {
                next.put(row.text("system_id"), row.text("successor"));
            }
        }
        Map<String, SystemType> bySystem = new LinkedHashMap<>();
        next.forEach((system, first) -> {
            SystemType successor = types.get(last(next, first));
            if (successor != null) {
                bySystem.put(system, successor);
            }
        });
        return new Successors(bySystem);
    }

    /** The end of a chain of successors. */
    private static String last(Map<String, String> next, String first) {
        String at = first;
        for (int steps = 0; next.containsKey(at) && steps < next.size(); steps++) {
            at = Known.at(next, at);
        }
        return at;
    }

    /** The assumptions, with those that a plan states in place of the defaults. */
    public Means means(Span upkeepPercent, Span equipmentPercent, Span airDefencePercent) {
        Means assumed = Means.assumed();
        return new Means(
                upkeepPercent,
                assumed.upkeepYears(),
                equipmentPercent,
                airDefencePercent,
                span(row("procurement_plan", "crew_growth")),
                span(row("procurement_plan", "alarm")));
    }

    private void add(
            List<ProductionLine> lines,
            String line,
            Map<String, FactRow> rows,
            ProductionLine.Kind kind,
            double moved,
            Suppliers suppliers) {
        boolean units = kind == ProductionLine.Kind.FIRE_UNITS;
        String parameter = units ? "fire_units_per_year" : "rounds_per_year";
        FactRow now = rows.get(parameter);
        FactRow ceiling = rows.getOrDefault(parameter + "_ceiling", now);
        FactRow lead = rows.get("lead_time");
        FactRow share = rows.get("europe_share");
        if (now == null || ceiling == null || lead == null || share == null) {
            throw new IllegalStateException("line '" + line + "' lacks a parameter for " + parameter
                    + "\nMaybe add output, lead_time and europe_share to lines_plan.csv.");
        }
        Set<String> systems = systems(line);
        lines.add(new ProductionLine(
                line + (units ? "/fire-units" : "/rounds"),
                line + (units ? " fire units" : " rounds"),
                kind,
                systems,
                cut(line, kind, ramp(span(now), span(ceiling)), suppliers),
                percent(span(share).times(100 * moved)),
                span(lead).times(1.0 / MONTHS),
                units ? training(systems) : Span.exactly(0),
                now.source(),
                now.grade().key()));
    }

    /** The output with the part that suppliers leave open, year by year. */
    private List<ProductionLine.Output> cut(
            String line, ProductionLine.Kind kind, List<ProductionLine.Output> outputs, Suppliers suppliers) {
        if (suppliers.cuts().isEmpty()) {
            return outputs;
        }
        List<ProductionLine.Output> cut = new ArrayList<>();
        Span output = outputs.getFirst().aYear();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            Year now = Year.of(year);
            for (ProductionLine.Output stated : outputs) {
                output = stated.from().equals(now) ? stated.aYear() : output;
            }
            cut.add(new ProductionLine.Output(
                    now,
                    output.times(openOfDelivering(line, kind, suppliers, now).fraction())));
        }
        return cut;
    }

    /** Of what is made in countries that deliver at all, the part that is open in a year. */
    public Percent openOfDelivering(String line, ProductionLine.Kind kind, Suppliers suppliers, Year year) {
        double made = 0;
        double open = 0;
        for (FactRow row : makers(line, kind)) {
            if (suppliers.delivers(row.text("country"))) {
                made += number(row, "percent");
                open += number(row, "percent")
                        * suppliers.open(row.text("country"), year).fraction();
            }
        }
        return Percent.ofFraction(made == 0 ? 1 : open / made);
    }

    private List<FactRow> makers(String line, ProductionLine.Kind kind) {
        String words = kind == ProductionLine.Kind.FIRE_UNITS ? "fire_units" : "rounds";
        return facts.table("line_makers").rows().stream()
                .filter(row -> row.text("line").equals(line) && row.text("kind").equals(words))
                .toList();
    }

    private static Span percent(Span share) {
        return Span.of(Math.min(100, share.low()), Math.min(100, share.base()), Math.min(100, share.high()));
    }

    private Set<String> systems(String line) {
        Set<String> systems = new TreeSet<>();
        facts.table("system_types").rows().stream()
                .filter(row -> row.text("line").equals(line))
                .forEach(row -> systems.add(row.text("system_id")));
        return systems;
    }

    /** The longest training of any system of the line. */
    private Span training(Set<String> systems) {
        return facts.table("systems_plan").rows().stream()
                .filter(row -> row.text("parameter").equals("training") && systems.contains(row.text("system_id")))
                .map(BillFacts::span)
                .max(java.util.Comparator.comparingDouble(Span::base))
                .orElse(Span.exactly(1));
    }

    private static List<ProductionLine.Output> ramp(Span now, Span ceiling) {
        List<ProductionLine.Output> outputs = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= CEILING_YEAR; year++) {
            double risen = (double) (year - FIRST_YEAR) / (CEILING_YEAR - FIRST_YEAR);
            outputs.add(new ProductionLine.Output(
                    Year.of(year), now.times(1 - risen).plus(ceiling.times(risen))));
        }
        return outputs;
    }

    private Span withoutRounds(FactRow price) {
        String system = price.text("system_id");
        Span inside = find(system, "fire_unit_price_rounds");
        double round = find(system, "round_price").base();
        Span stated = span(price);
        return Span.of(
                Math.max(0, stated.low() - inside.high() * round),
                Math.max(0, stated.base() - inside.base() * round),
                Math.max(0, stated.high() - inside.low() * round));
    }

    private Span find(String system, String parameter) {
        return facts.table("systems_plan").rows().stream()
                .filter(row -> row.text("system_id").equals(system)
                        && row.text("parameter").equals(parameter))
                .map(BillFacts::span)
                .findFirst()
                .orElse(Span.exactly(0));
    }

    private PartPrice share(String parameter, Part part) {
        FactRow row = row("procurement_plan", parameter);
        return new PartPrice(
                parameter,
                PartPrice.ANY,
                Set.of(part),
                PartPrice.Measure.PERCENT_OF_FIRE_UNIT,
                span(row),
                BASIS,
                row.source(),
                row.grade().key());
    }

    /** A stated assumption of the table of procurement. */
    Span assumed(String parameter) {
        return span(row("procurement_plan", parameter));
    }

    private FactRow row(String table, String key) {
        return facts.table(table)
                .find(key)
                .orElseThrow(() -> new IllegalStateException("table " + table + " has no row '" + key + "'"));
    }

    private static PartPrice price(FactRow row, Set<Part> content, PartPrice.Measure measure, Span value) {
        if (!row.text("price_basis").equals("EUR 2025")) {
            throw new BadInput(new Finding(
                    row.file(),
                    row.line(),
                    "price-basis",
                    "'" + row.text("price_basis") + "' would be added to euros at " + BASIS,
                    "convert the value and write EUR 2025."));
        }
        String id = row.text("system_id") + "/" + row.text("parameter");
        return new PartPrice(
                id,
                row.text("system_id"),
                content,
                measure,
                value,
                BASIS,
                row.source(),
                row.grade().key());
    }

    private static Span span(FactRow row) {
        return Span.of(number(row, "low"), number(row, "base"), number(row, "high"));
    }

    private static double number(FactRow row, String column) {
        return row.decimal(column)
                .orElseThrow(() -> new IllegalArgumentException(row + " has no " + column))
                .doubleValue();
    }
}
