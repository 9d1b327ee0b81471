package testudo.procurement;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import testudo.procurement.ProcurementQuestion.Buyer;
import testudo.procurement.ProcurementQuestion.Expansion;
import testudo.procurement.ProcurementQuestion.Item;
import testudo.procurement.ProcurementQuestion.Line;
import testudo.procurement.ProcurementQuestion.Need;
import testudo.procurement.ProcurementQuestion.Worth;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.PriceBasis;

/**
 * A question that a reader can solve by hand: Poland wants ten units for air defence in 2026 to 2028, each year's worth is the share it
 * has, a unit costs 100 and comes at once, the line makes ten a year. Each test changes one thing.
 */
final class OneBuyer {
    static final PriceBasis BASIS = PriceBasis.constant(2025);
    static final Member POL = Member.of("POL");
    final int years;
    final List<Item> items = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    final List<Buyer> others = new ArrayList<>();
    final List<NationalRule> rules = new ArrayList<>();
    List<Money> budgets;
    List<Money> beside;
    double carryOver = 0;
    double absorption = 1e6;
    List<Long> crews;
    List<Need> needs = List.of(need("air", 10));
    Map<String, List<Long>> held = Map.of();
    Map<String, List<Long>> signed = Map.of();
    int newTypes = 9;
    long least = 1;
    Set<String> barred = Set.of();
    double industry = 0;

    OneBuyer() {
        this(3);
    }

    OneBuyer(int years) {
        this.years = years;
        budgets = yearly(1000);
        beside = yearly(0);
        crews = each(1_000_000);
    }

    static OneBuyer withUnit() {
        OneBuyer one = new OneBuyer();
        one.items.add(item("unit", 100));
        one.lines.add(new Line("unit", one.each(10), List.of()));
        return one;
    }

    static Item item(String id, double price) {
        return item(id, price, 100, 0, 0, 0, 0, Map.of("air", BigDecimal.ONE), "", 0);
    }

    static Item item(
            String id,
            double price,
            double down,
            int lead,
            int training,
            double upkeep,
            long crew,
            Map<String, BigDecimal> capability,
            String rounds,
            long load) {
        return new Item(
                id,
                id,
                id,
                euros(price),
                Percent.of(down),
                lead,
                training,
                Percent.of(upkeep),
                crew,
                capability,
                rounds,
                load);
    }

    static Need need(String capability, long wanted) {
        return new Need(capability, BigDecimal.valueOf(wanted), BigDecimal.ONE);
    }

    static Money euros(double millions) {
        return Money.ofMillions(millions, "EUR", BASIS);
    }

    static Expansion expansion(long added, int delay, double price) {
        return new Expansion(added, delay, euros(price), 1);
    }

    List<Money> yearly(double... millions) {
        return IntStream.range(0, years)
                .mapToObj(t -> euros(millions[Math.min(t, millions.length - 1)]))
                .toList();
    }

    List<Long> each(long... counts) {
        return IntStream.range(0, years)
                .mapToObj(t -> counts[Math.min(t, counts.length - 1)])
                .toList();
    }

    OneBuyer line(String id, long... capacity) {
        lines.removeIf(line -> line.id().equals(id));
        lines.add(new Line(id, each(capacity), List.of()));
        return this;
    }

    Buyer buyer(Member member) {
        return new Buyer(
                member,
                budgets,
                beside,
                Percent.of(carryOver),
                Percent.of(absorption),
                crews,
                needs,
                held,
                signed,
                newTypes,
                least,
                barred);
    }

    ProcurementQuestion question() {
        List<Buyer> buyers = new ArrayList<>(List.of(buyer(POL)));
        buyers.addAll(others);
        return new ProcurementQuestion(
                Year.of(2026),
                Year.of(2026 + years - 1),
                BASIS,
                items,
                lines,
                buyers,
                List.of(new Worth(Percent.of(100), Percent.of(100))),
                Percent.of(industry),
                rules);
    }

    ProcurementPlan plan() {
        return Procurement.of(question()).plan(Effort.PROOF);
    }
}
