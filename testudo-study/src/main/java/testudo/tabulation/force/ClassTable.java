package testudo.tabulation.force;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import testudo.assessment.Assessment;
import testudo.assessment.Force;
import testudo.defence.Inventory;
import testudo.defence.LayerGroup;
import testudo.defence.SystemType;
import testudo.procurement.bill.RoughBill;

/** Counts fire units by class of range. */
final class ClassTable {
    private final Assessment work;

    private ClassTable(Assessment work) {
        this.work = work;
    }

    static List<ClassRow> of(Assessment work) {
        ClassTable table = new ClassTable(work);
        List<ClassRow> rows = new ArrayList<>();
        work.inventories().forEach((force, inventory) -> rows.addAll(table.rows(force, inventory)));
        work.timeline().ready().forEach((year, inventory) -> rows.addAll(table.rows(Force.readyIn(year), inventory)));
        return rows;
    }

    private List<ClassRow> rows(Force force, Inventory inventory) {
        return Stream.concat(Stream.of(LayerGroup.values()).map(Optional::of), Stream.of(Optional.<LayerGroup>empty()))
                .map(group -> row(force, inventory, group))
                .toList();
    }

    private ClassRow row(Force force, Inventory inventory, Optional<LayerGroup> group) {
        int units = group.map(inventory::fireUnits).orElseGet(inventory::fireUnits);
        RoughBill bill = force instanceof Force.Multiple ? work.bills().get(force) : null;
        if (bill == null) {
            return new ClassRow(force, group, units, Optional.empty(), Optional.empty());
        }
        Predicate<SystemType> counted =
                type -> group.map(one -> type.layer().group() == one).orElse(true);
        long open = bill.missing().stream()
                .filter(line -> counted.test(
                        work.question().facts().system(line.system()).type()))
                .mapToLong(RoughBill.Line::fireUnits)
                .sum();
        return new ClassRow(
                force, group, units, Optional.of(work.lacking(inventory, counted) - open), Optional.of(open));
    }
}
