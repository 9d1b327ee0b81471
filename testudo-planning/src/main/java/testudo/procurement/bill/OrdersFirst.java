package testudo.procurement.bill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import testudo.defence.Inventory;
import testudo.defence.Inventory.Holding;
import testudo.defence.Layer;
import testudo.procurement.supply.Tally;

/**
 * Gives signed orders their place in what is wanted. A reading multiplies what each member holds; an order beyond a member's own part, or
 * of a type that it does not hold yet, then stands for part of what others lack: first of the same type, then of the same layer, then of
 * any. The number of fire units wanted stays the same.
 */
public final class OrdersFirst {
    private final Inventory today;
    private final List<Holding> holdings;

    private OrdersFirst(Inventory today, Inventory wanted) {
        this.today = today;
        this.holdings = new ArrayList<>(wanted.holdings());
    }

    /**
     * What is wanted, with every order in it as far as anything is missing.
     *
     * @param today what is held
     * @param wanted what a reading wants
     * @param orders signed orders
     */
    public static Inventory apply(Inventory today, Inventory wanted, List<ContractedOrder> orders) {
        OrdersFirst placing = new OrdersFirst(today, wanted);
        orders.forEach(order -> placing.own(order));
        return new Inventory(wanted.name(), placing.holdings);
    }

    private void own(ContractedOrder order) {
        int mine = find(order);
        Tally held = Tally.of(today, order.member(), order.system().id());
        int room = mine < 0 ? 0 : holdings.get(mine).fireUnits() - held.fireUnits();
        int surplus = order.fireUnits() - Math.max(0, room);
        while (surplus > 0) {
            int donor = donor(order);
            if (donor < 0) {
                return;
            }
            int moved = Math.min(surplus, missing(holdings.get(donor)));
            move(donor, order, moved);
            surplus -= moved;
        }
    }

    private int find(ContractedOrder order) {
        for (int i = 0; i < holdings.size(); i++) {
            Holding holding = holdings.get(i);
            if (holding.member().equals(order.member())
                    && holding.system().id().equals(order.system().id())) {
                return i;
            }
        }
        return -1;
    }

    /** Who lacks most of what is nearest in kind to the order; never the one who ordered that same type. */
    private int donor(ContractedOrder order) {
        Layer layer = order.system().layer();
        return java.util.stream.IntStream.range(0, holdings.size())
                .filter(i -> missing(holdings.get(i)) > 0 && i != find(order))
                .boxed()
                .min(Comparator.<Integer>comparingInt(i -> distance(holdings.get(i), order, layer))
                        .thenComparing(i -> -missing(holdings.get(i)))
                        .thenComparing(i -> i))
                .orElse(-1);
    }

    private static int distance(Holding holding, ContractedOrder order, Layer layer) {
        if (holding.system().id().equals(order.system().id())) {
            return 0;
        }
        return 1 + Math.abs(holding.system().layer().ordinal() - layer.ordinal());
    }

    private int missing(Holding holding) {
        return holding.fireUnits()
                - Math.min(
                        holding.fireUnits(),
                        Tally.of(today, holding.member(), holding.system().id()).fireUnits());
    }

    private void move(int donor, ContractedOrder order, int units) {
        Holding from = holdings.get(donor);
        Tally held = Tally.of(today, from.member(), from.system().id());
        int extraRounds = Math.max(0, from.rounds() - held.rounds());
        int rounds = (int) ((long) extraRounds * units / missing(from));
        holdings.set(
                donor,
                new Holding(
                        from.member(),
                        from.system(),
                        from.fireUnits() - units,
                        from.rounds() - rounds,
                        from.assumedRounds()));
        int gained = order.fireUnits() == 0 ? 0 : order.rounds() * units / order.fireUnits();
        int mine = find(order);
        Holding to = mine < 0 ? new Holding(order.member(), order.system(), 0, 0, true) : holdings.get(mine);
        Holding grown =
                new Holding(to.member(), to.system(), to.fireUnits() + units, to.rounds() + gained, to.assumedRounds());
        if (mine < 0) {
            holdings.add(grown);
        } else {
            holdings.set(mine, grown);
        }
    }
}
