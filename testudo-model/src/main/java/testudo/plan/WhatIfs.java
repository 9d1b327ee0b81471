package testudo.plan;

import java.io.Serializable;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import testudo.quantity.InOrder;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Span;

/**
 * What a plan supposes beside its shares; nothing of it in the default plan.
 *
 * @param donations fire units given away
 * @param suppliers countries whose lines are closed or cut
 * @param realisation percent of the paths' new money that comes; empty where it is drawn from the record and its base is all of it
 * @param airDefenceShare air and missile defence in percent of GDP, in place of a share of equipment money
 * @param closedOrders contracts that bring nothing and cost nothing more
 * @param budgets money for air and missile defence of a member in a year, in place of the shares
 * @param prices by system
 */
public record WhatIfs(
        List<Donation> donations,
        List<Supply> suppliers,
        Optional<ByYear> realisation,
        Optional<Span> airDefenceShare,
        List<String> closedOrders,
        SequencedMap<Member, Map<Year, Money>> budgets,
        SequencedMap<String, PriceOf> prices)
        implements Serializable {
    /** Nothing supposed. */
    public static final WhatIfs NONE = new WhatIfs(
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>());

    public WhatIfs {
        donations = List.copyOf(donations);
        suppliers = List.copyOf(suppliers);
        closedOrders = List.copyOf(closedOrders);
        budgets = InOrder.map(budgets);
        prices = InOrder.map(prices);
    }

    /** What a member has for air and missile defence in a year, where the plan states it. */
    public Optional<Money> budget(Member member, Year year) {
        return Optional.ofNullable(budgets.getOrDefault(member, Map.of()).get(year));
    }

    /** The same with a share of equipment money again. */
    public WhatIfs ofEquipment() {
        return new WhatIfs(donations, suppliers, realisation, Optional.empty(), closedOrders, budgets, prices);
    }
}
