package testudo.procurement.bill;

import static testudo.procurement.supply.PartPrice.Measure.MILLION_A_FIRE_UNIT;
import static testudo.procurement.supply.PartPrice.Measure.MILLION_A_ROUND;
import static testudo.procurement.supply.PartPrice.Measure.PERCENT_OF_FIRE_UNIT;

import java.time.Duration;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import testudo.defence.Inventory;
import testudo.defence.Inventory.Holding;
import testudo.defence.Layer;
import testudo.defence.SystemType;
import testudo.procurement.bill.BillQuestion.PayerKey;
import testudo.procurement.supply.Means;
import testudo.procurement.supply.Part;
import testudo.procurement.supply.PartPrice;
import testudo.procurement.supply.PriceList;
import testudo.procurement.supply.ProductionLine;
import testudo.quantity.Distance;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.PriceBasis;
import testudo.quantity.Probability;
import testudo.quantity.Span;
import testudo.quantity.Speed;

/** Small forces whose bill can be redone by hand. */
final class BillCases {
    static final PriceBasis BASIS = PriceBasis.constant(2025);
    static final Member POL = Member.of("POL");
    static final Member DEU = Member.of("DEU");
    static final SystemType LONG = system("long", 8, 1);
    static final SystemType SHORT = system("short", 4, 2);

    private BillCases() {}

    static SystemType system(String id, int load, int reloads) {
        return new SystemType(
                id,
                id,
                Layer.LRAD,
                Map.of(),
                4,
                load,
                reloads,
                Duration.ofMinutes(30),
                Duration.ofSeconds(10),
                Duration.ofSeconds(5),
                Speed.ofMetresPerSecond(1000),
                Distance.ofMetres(15),
                Distance.ofKilometres(100),
                true,
                true,
                Probability.of(0.7),
                Span.exactly(2));
    }

    /** Poland holds 4 long with 64 rounds, Germany 7 long with 100 and 2 short with 24. */
    static Inventory today() {
        return new Inventory(
                "today",
                List.of(
                        new Holding(POL, LONG, 4, 64, false),
                        new Holding(DEU, LONG, 7, 100, true),
                        new Holding(DEU, SHORT, 2, 24, true)));
    }

    /** Long: 400 a fire unit, radar included, 2 a round. Short: 100 a fire unit, 10 its radar, 0.5 a round. */
    static List<PartPrice> prices() {
        return List.of(
                price("p1", "long", Set.of(Part.FIRE_UNIT, Part.RADAR_AND_C2), MILLION_A_FIRE_UNIT, 400),
                price("p2", "long", Set.of(Part.FIRST_LOAD, Part.RELOADS), MILLION_A_ROUND, 2),
                price("p3", "short", Set.of(Part.FIRE_UNIT), MILLION_A_FIRE_UNIT, 100),
                price("p4", "short", Set.of(Part.RADAR_AND_C2), MILLION_A_FIRE_UNIT, 10),
                price("p5", "short", Set.of(Part.FIRST_LOAD, Part.RELOADS), MILLION_A_ROUND, 0.5),
                price("p6", "*", Set.of(Part.TRAINING), PERCENT_OF_FIRE_UNIT, 3),
                price("p7", "*", Set.of(Part.INFRASTRUCTURE), PERCENT_OF_FIRE_UNIT, 5));
    }

    static PartPrice price(String id, String system, Set<Part> content, PartPrice.Measure measure, double base) {
        return new PartPrice(id, system, content, measure, Span.of(base * 0.8, base, base * 1.5), BASIS, "s", "medium");
    }

    /** Twelve a year, half of them for Europe, three years' lead, one year's training. */
    static ProductionLine line(String id, ProductionLine.Kind kind, String system, double output) {
        return new ProductionLine(
                id,
                id,
                kind,
                Set.of(system),
                List.of(new ProductionLine.Output(Year.of(2026), Span.exactly(output))),
                Span.of(40, 50, 60),
                Span.of(2, 3, 4),
                kind == ProductionLine.Kind.ROUNDS ? Span.exactly(0) : Span.exactly(1),
                "s",
                "medium");
    }

    static List<BudgetYear> budgets(double millionsAYear) {
        List<BudgetYear> budgets = new ArrayList<>();
        for (int year = 2026; year <= 2035; year++) {
            for (Member member : List.of(POL, DEU, Member.USA)) {
                budgets.add(
                        new BudgetYear(member, Year.of(year), Money.euros(millionsAYear, 2025), Money.euros(0, 2025)));
            }
        }
        return budgets;
    }

    static PayerKey gdp() {
        return new PayerKey(
                "gdp",
                Map.of(
                        POL,
                        Money.euros(900_000, 2025),
                        DEU,
                        Money.euros(4_300_000, 2025),
                        Member.USA,
                        Money.euros(27_100_000, 2025)));
    }

    static PayerKey shortfall() {
        return new PayerKey(
                "shortfall-to-3.5",
                Map.of(
                        POL,
                        Money.euros(-5_000, 2025),
                        DEU,
                        Money.euros(43_333.3, 2025),
                        Member.USA,
                        Money.euros(30_000.7, 2025)));
    }

    static BillQuestion question(Inventory wanted) {
        return question(wanted, List.of(), PriceList.of(BASIS, prices()), budgets(100_000));
    }

    static BillQuestion question(
            Inventory wanted, List<ContractedOrder> orders, PriceList prices, List<BudgetYear> budgets) {
        return new BillQuestion(
                today(),
                wanted,
                orders,
                prices,
                List.of(
                        line("long units", ProductionLine.Kind.FIRE_UNITS, "long", 12),
                        line("short units", ProductionLine.Kind.FIRE_UNITS, "short", 8),
                        line("long rounds", ProductionLine.Kind.ROUNDS, "long", 600),
                        line("short rounds", ProductionLine.Kind.ROUNDS, "short", 600)),
                budgets,
                List.of(gdp(), shortfall()),
                Map.of(POL, 36_000_000L, DEU, 84_000_000L, Member.USA, 340_000_000L),
                Means.assumed(),
                Year.of(2026),
                Year.of(2060));
    }
}
