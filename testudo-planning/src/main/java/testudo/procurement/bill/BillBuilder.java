package testudo.procurement.bill;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import testudo.defence.Inventory.Holding;
import testudo.defence.SystemType;
import testudo.procurement.supply.Cost;
import testudo.procurement.supply.Part;
import testudo.procurement.supply.Tally;
import testudo.quantity.Member;
import testudo.quantity.Span;

/** Prices what is missing. */
final class BillBuilder {
    private final BillQuestion question;
    private final Map<Part, Cost> parts = new EnumMap<>(Part.class);
    private final List<RoughBill.Line> lines = new ArrayList<>();
    private final Map<String, Tally> gapBySystem = new TreeMap<>();
    private final Set<RoughBill.Unpriced> unpriced = new LinkedHashSet<>();
    private Tally signed = Tally.NONE;

    BillBuilder(BillQuestion question) {
        this.question = question;
        for (Part part : Part.values()) {
            parts.put(part, Cost.nothing(question.prices().basis()));
        }
    }

    Cost total() {
        addAll();
        SequencedMap<Part, Cost> whole = wholeMillions();
        return sum(whole.values().stream()).plus(run(whole));
    }

    private void addAll() {
        for (var byMember : wantedBySystem().entrySet()) {
            byMember.getValue().values().forEach(system -> add(byMember.getKey(), system));
        }
    }

    private Cost run(SequencedMap<Part, Cost> whole) {
        return sum(whole.entrySet().stream()
                        .filter(entry -> entry.getKey().kept())
                        .map(Map.Entry::getValue))
                .times(upkeep())
                .inWholeMillions();
    }

    RoughBill build() {
        addAll();
        SequencedMap<Part, Cost> whole = wholeMillions();
        Cost buy = sum(whole.values().stream());
        Cost run = run(whole);
        Cost total = buy.plus(run);
        MoneyShares money = new MoneyShares(question);
        long toBuy = lines.stream().mapToLong(RoughBill.Line::fireUnits).sum();
        return new RoughBill(
                lines,
                signed.fireUnits(),
                whole,
                buy,
                run,
                total,
                new PayerSplit(question, money).of(total, toBuy),
                money.check(total),
                new ArrivalEstimate(question, gapBySystem, signed, buy, run, money).estimate(),
                List.copyOf(unpriced));
    }

    private Map<Member, SequencedMap<String, SystemType>> wantedBySystem() {
        Map<Member, SequencedMap<String, SystemType>> wanted = new TreeMap<>();
        for (Holding holding : question.wanted().holdings()) {
            wanted.computeIfAbsent(holding.member(), m -> new LinkedHashMap<>())
                    .put(holding.system().id(), holding.system());
        }
        return wanted;
    }

    private void add(Member member, SystemType system) {
        Tally gap = Tally.of(question.wanted(), member, system.id())
                .without(Tally.of(question.today(), member, system.id()));
        Tally ordered = orders(member, system.id());
        Tally missing = gap.without(ordered);
        signed = signed.plus(gap.without(missing));
        if (gap.equals(Tally.NONE)) {
            return;
        }
        gapBySystem.merge(system.id(), gap, Tally::plus);
        if (!missing.equals(Tally.NONE)) {
            lines.add(new RoughBill.Line(
                    member, system.id(), missing.fireUnits(), missing.rounds(), price(system, missing)));
        }
    }

    private Tally orders(Member member, String system) {
        return question.orders().stream()
                .filter(order ->
                        order.member().equals(member) && order.system().id().equals(system))
                .map(order -> new Tally(order.fireUnits(), order.rounds()))
                .reduce(Tally.NONE, Tally::plus);
    }

    private Cost price(SystemType system, Tally missing) {
        int firstLoad = Math.min(missing.rounds(), missing.fireUnits() * system.roundsReady());
        Cost sum = Cost.nothing(question.prices().basis());
        for (Part part : Part.values()) {
            int rounds = switch (part) {
                case FIRST_LOAD -> firstLoad;
                case RELOADS -> missing.rounds() - firstLoad;
                default -> 0;
            };
            int units = part == Part.RELOADS ? 0 : missing.fireUnits();
            if ((units > 0 || rounds > 0) && !question.prices().priced(system.id(), part)) {
                unpriced.add(new RoughBill.Unpriced(system.id(), part));
            }
            Cost cost = question.prices().cost(system.id(), part, units, rounds);
            parts.merge(part, cost, Cost::plus);
            sum = sum.plus(cost);
        }
        return sum;
    }

    private SequencedMap<Part, Cost> wholeMillions() {
        SequencedMap<Part, Cost> whole = new LinkedHashMap<>();
        parts.forEach((part, cost) -> whole.put(part, cost.inWholeMillions()));
        return whole;
    }

    private Span upkeep() {
        return question.means().upkeepPercent().times(0.01 * question.means().upkeepYears());
    }

    private Cost sum(Stream<Cost> costs) {
        return costs.reduce(Cost.nothing(question.prices().basis()), Cost::plus);
    }
}
