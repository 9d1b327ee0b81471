package testudo.procurement.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import testudo.procurement.question.ProcurementQuestion;
import testudo.procurement.question.ProcurementQuestion.Item;
import testudo.procurement.question.Variation;
import testudo.procurement.supply.Cost;
import testudo.quantity.Percent;
import testudo.quantity.Span;

/**
 * Prices that follow from the orders at those prices: the relaxation is solved, each item gets the price that its orders lead to, and so on for
 * a counted number of rounds.
 *
 * <p>p = p(0) · ((n(0) + Q / 2) / n(0))^(log2 s) · (1 − d where two members or more buy the type), n(0) what the line has made before, Q what the
 * relaxation orders from it, s the learning slope, d what a joint buy takes off. One price for all years and members, so that early orders gain
 * from later ones; parts of units are counted.
 */
public final class PricesByOrders {
    private static final int ROUNDS = 3;
    private static final double SOME = 0.5;

    private final ProcurementQuestion question;
    private final Variation variation;
    private final int history;

    /**
     * Prices of a question.
     *
     * @param history years at the first year's capacity that a line has behind it
     */
    public PricesByOrders(ProcurementQuestion question, Variation variation, int history) {
        this.question = question;
        this.variation = variation;
        this.history = history;
    }

    /** The question at the prices of its own orders. */
    public ProcurementQuestion settled() {
        ProcurementQuestion at = question;
        for (int round = 0; round < ROUNDS && variation.movesPrices(); round++) {
            at = question.offering(priced(new Grid(at)));
        }
        return at;
    }

    /** Costs with each item's range moved as its price is. */
    public static Map<String, Cost> costs(Map<String, Cost> before, ProcurementQuestion from, ProcurementQuestion to) {
        Map<String, Cost> after = new LinkedHashMap<>(before);
        for (int e = 0; e < from.items().size(); e++) {
            double price = from.items().get(e).price().millions();
            double factor = price <= 0 ? 1 : to.items().get(e).price().millions() / price;
            after.computeIfPresent(from.items().get(e).id(), (id, cost) -> cost.times(Span.exactly(factor)));
        }
        return after;
    }

    private List<Item> priced(Grid grid) {
        WholeModel model = new WholeModel(grid, WholeModel.Goal.VALUE, false, null, Double.NEGATIVE_INFINITY, 0);
        double[] values = LargePlanner.linear(model.model).found().values();
        double[] made = new double[grid.lines];
        int[] buyers = new int[grid.items];
        for (MemberBlock block : model.blocks) {
            double[][] orders = block.orders(values);
            for (int e = 0; e < grid.items; e++) {
                double sum = Arrays.stream(orders[e]).sum();
                made[grid.lineOf[e]] += sum;
                buyers[e] += sum > SOME ? 1 : 0;
            }
        }
        List<Item> items = new ArrayList<>();
        for (int e = 0; e < grid.items; e++) {
            double factor = learned(grid.lineOf[e], made)
                    * (buyers[e] > 1 ? 1 - variation.joint().fraction() : 1);
            Item item = question.items().get(e);
            items.add(item.at(item.price().times(factor)));
        }
        return items;
    }

    private double learned(int line, double[] made) {
        Percent slope = variation.learning();
        double before = Math.max(
                1, history * (double) question.lines().get(line).capacity().getFirst());
        return Math.pow((before + made[line] / 2) / before, Math.log(slope.fraction()) / Math.log(2));
    }
}
