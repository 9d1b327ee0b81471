package testudo.procurement.bill;

import java.time.Year;
import java.util.List;
import java.util.Map;
import testudo.defence.Inventory;
import testudo.procurement.supply.Means;
import testudo.procurement.supply.PriceList;
import testudo.procurement.supply.ProductionLine;
import testudo.quantity.InOrder;
import testudo.quantity.Member;
import testudo.quantity.Money;

/**
 * What the rough bill is asked.
 *
 * @param today what is in service
 * @param wanted what a reading wants
 * @param orders signed before the plan
 * @param prices in one price basis
 * @param lines who makes it
 * @param budgets new money by member and year, in euros at the prices' basis
 * @param keys rules for who pays
 * @param people inhabitants by member
 * @param means the stated assumptions
 * @param start year of the first new orders
 * @param horizon last year looked at
 */
public record BillQuestion(
        Inventory today,
        Inventory wanted,
        List<ContractedOrder> orders,
        PriceList prices,
        List<ProductionLine> lines,
        List<BudgetYear> budgets,
        List<PayerKey> keys,
        Map<Member, Long> people,
        Means means,
        Year start,
        Year horizon) {
    public BillQuestion {
        orders = List.copyOf(orders);
        lines = List.copyOf(lines);
        budgets = List.copyOf(budgets);
        keys = List.copyOf(keys);
        people = InOrder.map(people);
    }

    /**
     * A rule for who pays how much.
     *
     * @param name such as {@code gdp} or {@code shortfall-to-3.5}
     * @param weights each member pays in proportion to its weight; a negative weight counts as none
     */
    public record PayerKey(String name, Map<Member, Money> weights) {
        public PayerKey {
            weights = InOrder.map(weights);
        }
    }
}
