package testudo.procurement.supply;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import testudo.defence.Inventory;
import testudo.facts.FactBook;
import testudo.facts.tables.FactRow;
import testudo.plan.Plan;
import testudo.quantity.Member;
import testudo.quantity.Percent;

/**
 * What a member would buy: types that it holds, has ordered, makes, has joined a programme for or names in a policy, and what replaces such a
 * type. Any other type can be bought as well, but a unit of it is worth less to its buyer by a stated part.
 */
public final class Eligibility {
    private static final String ANYONE = "*";
    private static final String COUNT = "inventory";

    private final Map<Member, Map<String, Ground>> grounds = new LinkedHashMap<>();
    private final Map<String, Ground> anyones = new LinkedHashMap<>();
    private final Percent price;

    private Eligibility(Percent price) {
        this.price = price;
    }

    /**
     * Why a member would buy a type.
     *
     * @param kind holds, ordered, successor, makes, joint or policy
     * @param source key of the source
     * @param grade of it
     */
    public record Ground(String kind, String source, String grade) {}

    /**
     * Reads the grounds.
     *
     * @param today what is held
     * @param ordered types in the order book by buyer
     */
    public static Eligibility of(FactBook facts, Plan plan, Inventory today, Map<Member, Set<String>> ordered) {
        BillFacts bill = BillFacts.of(facts);
        Eligibility eligible =
                new Eligibility(Percent.of(bill.assumed("breaking_price").base()));
        for (FactRow row : facts.table("eligible").rows()) {
            row.using(eligible::read);
        }
        ordered.forEach((member, systems) ->
                systems.forEach(system -> eligible.add(member, system, new Ground("ordered", COUNT, "medium"))));
        today.holdings().forEach(h -> eligible.add(h.member(), h.system().id(), new Ground("holds", COUNT, "medium")));
        eligible.follow(facts, Suppliers.of(plan));
        return eligible;
    }

    private void read(FactRow row) {
        Ground ground = new Ground(row.text("ground"), row.source(), row.grade().key());
        if (row.text("member").equals(ANYONE)) {
            anyones.put(row.text("system_id"), ground);
        } else {
            add(Member.of(row.text("member")), row.text("system_id"), ground);
        }
    }

    private void add(Member member, String system, Ground ground) {
        grounds.computeIfAbsent(member, m -> new LinkedHashMap<>()).put(system, ground);
    }

    /** Who has a ground for a type that is replaced has one for what replaces it. */
    private void follow(FactBook facts, Suppliers suppliers) {
        for (int steps = 0; steps < 3; steps++) {
            for (FactRow row : facts.table("successors").rows()) {
                String without = row.text("only_without");
                if (without.isEmpty() || !suppliers.delivers(without)) {
                    Ground next =
                            new Ground("successor", row.source(), row.grade().key());
                    grounds.values().stream()
                            .filter(of -> of.containsKey(row.text("system_id")))
                            .forEach(of -> of.putIfAbsent(row.text("successor"), next));
                }
            }
        }
    }

    /** Why a member would buy a type; empty where no ground is known. */
    public Optional<Ground> ground(Member member, String system) {
        return Optional.ofNullable(grounds.getOrDefault(member, Map.of()).get(system))
                .or(() -> Optional.ofNullable(anyones.get(system)));
    }

    /** Part of its worth that a unit loses where its buyer has no ground: the price of breaking the rule. */
    public Percent price() {
        return price;
    }
}
