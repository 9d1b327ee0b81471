package testudo.procurement.model;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import testudo.procurement.question.Effort;
import testudo.procurement.question.NationalRule;
import testudo.procurement.question.ProcurementAnswer;
import testudo.procurement.question.ProcurementQuestion;
import testudo.procurement.question.ProcurementQuestion.Buyer;
import testudo.procurement.question.ProcurementQuestion.Expansion;
import testudo.procurement.question.ProcurementQuestion.Item;
import testudo.procurement.question.ProcurementQuestion.Line;
import testudo.procurement.question.ProcurementQuestion.Need;
import testudo.procurement.question.ProcurementQuestion.Worth;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.PriceBasis;

/**
 * A question that a reader can solve by hand: Poland wants ten units for air defence in 2026 to 2028, each year's worth is the share it
 * has, a unit costs 100 and comes at once, the line makes ten a year. Each test changes one thing.
 */
public final class OneBuyer {
    static final PriceBasis BASIS = PriceBasis.constant(2025);
    public static final Member POL = Member.of("POL");
    final int years;
    public final List<Item> items = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    final List<Buyer> others = new ArrayList<>();
    final List<NationalRule> rules = new ArrayList<>();
    public List<Money> budgets;
    List<Money> beside;
    public double carryOver = 0;
    double absorption = 1e6;
    List<Long> crews;
    List<Need> needs = List.of(need("air", 10));
    public Map<String, List<Long>> held = Map.of();
    Map<String, List<Long>> signed = Map.of();
    int newTypes = 9;
    long least = 1;
    Set<String> barred = Set.of();
    public double industry = 0;

    public OneBuyer() {
        this(3);
    }

    public OneBuyer(int years) {
        this.years = years;
        budgets = yearly(1000);
        beside = yearly(0);
        crews = each(1_000_000);
    }

    public static OneBuyer withUnit() {
        OneBuyer one = new OneBuyer();
        one.items.add(item("unit", 100));
        one.lines.add(new Line("unit", one.each(10), List.of()));
        return one;
    }

    public static Item item(String id, double price) {
        return item(id, price, 100, 0, 0, 0, 0, Map.of("air", BigDecimal.ONE), "", 0);
    }

    public static Item item(
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

    public static Money euros(double millions) {
        return Money.ofMillions(millions, "EUR", BASIS);
    }

    static Expansion expansion(long added, int delay, double price) {
        return new Expansion(added, delay, euros(price), 1);
    }

    public List<Money> yearly(double... millions) {
        return IntStream.range(0, years)
                .mapToObj(t -> euros(millions[Math.min(t, millions.length - 1)]))
                .toList();
    }

    public List<Long> each(long... counts) {
        return IntStream.range(0, years)
                .mapToObj(t -> counts[Math.min(t, counts.length - 1)])
                .toList();
    }

    public OneBuyer line(String id, long... capacity) {
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

    public ProcurementQuestion question() {
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

    public ProcurementAnswer plan() {
        return Procurement.of(question()).plan(Effort.PROOF);
    }
}
