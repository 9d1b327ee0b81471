package testudo.procurement.bill;

import java.util.Map;
import testudo.quantity.InOrder;
import testudo.quantity.Member;
import testudo.quantity.Money;

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
