package testudo.procurement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import testudo.facts.SystemFacts;
import testudo.procurement.bill.ContractedOrder;
import testudo.procurement.question.ProcurementQuestion.Line;
import testudo.procurement.supply.Known;
import testudo.procurement.supply.PriceList;
import testudo.quantity.Member;

/** Orders signed before, delivered as fast as their line allows, in the order of the facts and before any new order. */
final class SignedDeliveries {
    /** Years over which they are taken to be paid. */
    private static final int PAID_OVER = 5;

    private static final String ROUNDS = "/rounds";
    private final List<ContractedOrder> orders;
    private final Map<String, SystemFacts> offered;
    private final int years;
    private final Map<Member, Map<String, List<Long>>> byMember = new LinkedHashMap<>();

    SignedDeliveries(List<ContractedOrder> orders, Map<String, SystemFacts> offered, int years) {
        this.orders = orders.stream()
                .filter(order -> offered.containsKey(order.system().id()))
                .toList();
        this.offered = offered;
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
            List<Long> left = new ArrayList<>(line.capacity());
            boolean rounds = line.id().endsWith(ROUNDS);
            for (ContractedOrder order : orders) {
                String system = order.system().id();
                String made = Known.at(offered, system).line().orElseThrow() + (rounds ? ROUNDS : "/fire-units");
                if (made.equals(line.id())) {
                    deliver(
                            order.member(),
                            rounds ? system + ROUNDS : system,
                            rounds ? order.rounds() : order.fireUnits(),
                            left);
                }
            }
        }
    }

    private void deliver(Member member, String item, long count, List<Long> left) {
        List<Long> deliveries = byMember.computeIfAbsent(member, m -> new LinkedHashMap<>())
                .computeIfAbsent(item, i -> new ArrayList<>(Collections.nCopies(years, 0L)));
        long open = count;
        for (int t = 0; t < years && open > 0; t++) {
            long now = Math.min(open, left.get(t));
            deliveries.set(t, deliveries.get(t) + now);
            left.set(t, left.get(t) - now);
            open -= now;
        }
    }

    Map<String, List<Long>> of(Member member) {
        return byMember.getOrDefault(member, Map.of());
    }

    /** What a member still owes for them in year t. */
    double due(Member member, int t, PriceList prices) {
        return t >= PAID_OVER
                ? 0
                : orders.stream()
                        .filter(order -> order.member().equals(member))
                        .mapToDouble(order -> order.fireUnits()
                                * prices.mixUnit(
                                                order.system().id(),
                                                order.system().roundsReady())
                                        .base()
                                        .millions()
                                / PAID_OVER)
                        .sum();
    }
}
