package testudo.procurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import testudo.procurement.question.ProcurementAnswer;
import testudo.procurement.question.ProcurementAnswer.Count;
import testudo.procurement.question.ProcurementAnswer.Spending;
import testudo.quantity.Scalar;

/**
 * Plan A against plan B. Only rows that differ are listed. Both plans have gaps of their own, so a small difference may be the search's and not
 * the question's; both gaps are shown beside it. Values can be compared where both plans have the same targets.
 *
 * @param orders pieces ordered over all years, by member and item
 * @param money million euros paid and for upkeep, by member
 * @param paid the same by year
 * @param reached percent of what each plan wants that is reached, by year
 */
public record PlanDifference(List<Row> orders, List<Row> money, List<Row> paid, List<Row> reached) {
    private static final double NOTHING = 1e-6;

    public PlanDifference {
        orders = List.copyOf(orders);
        money = List.copyOf(money);
        paid = List.copyOf(paid);
        reached = List.copyOf(reached);
    }

    /** One figure of both plans. */
    public record Row(String what, Scalar a, Scalar b) {
        /** B less A. */
        public Scalar more() {
            return Scalar.of(b.value() - a.value());
        }
    }

    public static PlanDifference of(ProcurementAnswer a, ProcurementAnswer b) {
        return new PlanDifference(
                rows(orders(a), orders(b)),
                rows(spent(a, s -> s.member().code()), spent(b, s -> s.member().code())),
                rows(spent(a, s -> s.year().toString()), spent(b, s -> s.year().toString())),
                rows(reached(a), reached(b)));
    }

    private static Map<String, Double> orders(ProcurementAnswer plan) {
        return plan.orders().stream().collect(sums(order -> order.member().code() + " " + order.item(), Count::count));
    }

    private static Map<String, Double> spent(ProcurementAnswer plan, Function<Spending, String> by) {
        return plan.spending().stream()
                .collect(sums(by, year -> year.paid().plus(year.upkeep()).millions()));
    }

    private static Map<String, Double> reached(ProcurementAnswer plan) {
        return plan.reached().stream()
                .collect(sums(
                        year -> year.year().toString(), year -> year.ofWanted().value()));
    }

    private static <T> java.util.stream.Collector<T, ?, TreeMap<String, Double>> sums(
            Function<T, String> by, ToDoubleFunction<T> of) {
        return Collectors.groupingBy(by, TreeMap::new, Collectors.summingDouble(of));
    }

    private static List<Row> rows(Map<String, Double> a, Map<String, Double> b) {
        Map<String, Double> all = new TreeMap<>(a);
        all.putAll(b);
        List<Row> rows = new ArrayList<>();
        for (String what : all.keySet()) {
            Row row = new Row(what, Scalar.of(a.getOrDefault(what, 0.0)), Scalar.of(b.getOrDefault(what, 0.0)));
            if (Math.abs(row.more().value()) > NOTHING) {
                rows.add(row);
            }
        }
        return rows;
    }
}
