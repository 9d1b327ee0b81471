package testudo.telling.next;

import java.util.Set;
import testudo.plan.Plan;

/** Fields of a plan that move money and purchases and nothing that stands or is fought today or at a multiple. */
final class MoneyFields {
    private static final Set<String> FIELDS = Set.of(
            "path",
            "airDefenceShareOfEquipment",
            "equipmentShare",
            "upkeep",
            "europeanShareOfLines",
            "suppliers",
            "realisation",
            "airDefenceShare",
            "budgets",
            "prices");

    private MoneyFields() {}

    /** Whether two plans differ in such fields and in no other. */
    static boolean alone(Plan one, Plan other) {
        return one.quick() == other.quick()
                && one.asWritten().keySet().equals(other.asWritten().keySet())
                && one.asWritten().entrySet().stream()
                        .allMatch(field -> FIELDS.contains(field.getKey())
                                || field.getValue().equals(other.asWritten().get(field.getKey())));
    }
}
