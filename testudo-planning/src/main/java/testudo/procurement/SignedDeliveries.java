package testudo.procurement;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import testudo.facts.SystemFacts;
import testudo.procurement.bill.ContractedOrder;
import testudo.procurement.order.SignedDelivery;
import testudo.procurement.order.Term;
import testudo.procurement.question.ProcurementQuestion.Line;
import testudo.procurement.supply.PriceList;
import testudo.quantity.Known;
import testudo.quantity.Member;

/**
 * Orders signed before the plan. A contract arrives in its own years and takes its line first; where the line's stated output cannot make what is
 * signed, it arrives all the same and the output is contradicted. An order outside the book has no years: it comes as fast as the line then allows.
 */
final class SignedDeliveries {
    private static final String ROUNDS = "/rounds";
    private final List<ContractedOrder> money;
    private final List<ContractedOrder> orders;
    private final List<ContractedOrder> withoutLine;
    private final Map<String, SystemFacts> offered;
    private final Year start;
    private final int years;
    private final BiPredicate<String, Year> stopped;
    private final Map<Member, Map<String, List<Long>>> byMember = new LinkedHashMap<>();
    private final List<SignedDelivery> told = new ArrayList<>();

    SignedDeliveries(
            List<ContractedOrder> signed,
            Map<String, SystemFacts> offered,
            Year start,
            int years,
            BiPredicate<String, Year> stopped) {
        this.stopped = stopped;
        this.money = List.copyOf(signed);
        this.orders = signed.stream()
                .filter(order ->
                        offered.containsKey(order.system().id()) && (order.fireUnits() > 0 || order.rounds() > 0))
                .toList();
        this.withoutLine = signed.stream()
                .filter(order -> !offered.containsKey(order.system().id())
                        && order.term().isPresent())
                .toList();
        this.offered = offered;
        this.start = start;
        this.years = years;
    }

    long fireUnits(Member member, String system) {
        return orders.stream()
                .filter(order ->
                        order.member().equals(member) && order.system().id().equals(system))
                .mapToLong(ContractedOrder::fireUnits)
                .sum();
    }

    /** Gives every order its years. */
    void schedule(List<Line> lines) {
        for (Line line : lines) {
            boolean rounds = line.id().endsWith(ROUNDS);
            List<ContractedOrder> made = orders.stream()
                    .filter(order -> lineOf(order, rounds).equals(line.id()) && pieces(order, rounds) > 0)
                    .toList();
            LineBook book = new LineBook(line.capacity());
            made.stream().filter(order -> order.term().isPresent()).forEach(order -> contract(order, rounds, book));
            book.hold();
            made.stream().filter(order -> order.term().isEmpty()).forEach(order -> outside(order, rounds, book));
        }
        withoutLine.forEach(this::withoutOutput);
    }

    /** Of a type whose line states no output nothing is contradicted: it comes in its years. */
    private void withoutOutput(ContractedOrder order) {
        boolean rounds = order.fireUnits() == 0;
        if (pieces(order, rounds) > 0) {
            List<Long> spread = order.term().orElseThrow().spread(pieces(order, rounds), start, years);
            tell(order, rounds, spread, 0);
        }
    }

    private void contract(ContractedOrder order, boolean rounds, LineBook book) {
        Term term = order.term().orElseThrow();
        List<Long> spread = coming(term.spread(pieces(order, rounds), start, years), lineOf(order, rounds));
        add(order, rounds, spread);
        tell(order, rounds, spread, book.take(spread));
    }

    private void tell(ContractedOrder order, boolean rounds, List<Long> spread, long beyond) {
        told.add(SignedDelivery.of(
                order.contract().orElseThrow(),
                item(order, rounds),
                rounds,
                pieces(order, rounds),
                start,
                spread,
                beyond));
    }

    /** What is due in a year in which suppliers leave nothing of the line open does not come. */
    private List<Long> coming(List<Long> due, String line) {
        return IntStream.range(0, years)
                .mapToObj(t -> stopped.test(line, start.plusYears(t)) ? 0L : due.get(t))
                .toList();
    }

    private void outside(ContractedOrder order, boolean rounds, LineBook book) {
        add(order, rounds, book.asFast(pieces(order, rounds)));
    }

    private void add(ContractedOrder order, boolean rounds, List<Long> spread) {
        List<Long> deliveries = byMember.computeIfAbsent(order.member(), m -> new LinkedHashMap<>())
                .computeIfAbsent(item(order, rounds), i -> new ArrayList<>(Collections.nCopies(years, 0L)));
        for (int t = 0; t < years; t++) {
            deliveries.set(t, deliveries.get(t) + spread.get(t));
        }
    }

    private String lineOf(ContractedOrder order, boolean rounds) {
        return Known.at(offered, order.system().id()).line().orElseThrow() + (rounds ? ROUNDS : "/fire-units");
    }

    private static String item(ContractedOrder order, boolean rounds) {
        return order.system().id() + (rounds ? ROUNDS : "");
    }

    private static long pieces(ContractedOrder order, boolean rounds) {
        return rounds ? order.rounds() : order.fireUnits();
    }

    Map<String, List<Long>> of(Member member) {
        return byMember.getOrDefault(member, Map.of());
    }

    /** What becomes of every contract, by line and in the order of the book; those of types without a stated output last. */
    List<SignedDelivery> told() {
        return List.copyOf(told);
    }

    /** What a member still owes for them in year t. */
    double due(Member member, int t, PriceList prices) {
        return money.stream()
                .filter(order -> order.member().equals(member))
                .mapToDouble(order ->
                        order.due(start.plusYears(t), start, prices).base().millions())
                .sum();
    }
}
