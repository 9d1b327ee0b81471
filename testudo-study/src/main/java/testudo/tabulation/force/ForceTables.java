package testudo.tabulation.force;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import testudo.assessment.Assessment;
import testudo.assessment.Force;
import testudo.assessment.ally.Side;
import testudo.facts.FactBook;
import testudo.facts.ForceLine;
import testudo.facts.ForceTable;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.siting.question.Cover;
import testudo.siting.question.SitingAnswer;
import testudo.table.Table;
import testudo.telling.InWords;

/** What is held, where it covers, and what is not known. */
public final class ForceTables {
    private final Assessment work;
    private final FactBook facts;
    private final ForceTable force;

    private ForceTables(Assessment work) {
        this.work = work;
        this.facts = work.question().facts();
        this.force = facts.force(work.question().plan().asOf());
    }

    /** The tables of a piece of work. */
    public static List<Table<?>> of(Assessment work) {
        ForceTables tables = new ForceTables(work);
        return List.of(
                CoverRow.SCHEMA.of(tables.cover()),
                ForceRow.SCHEMA.of(tables.lines().stream()
                        .map(line -> new ForceRow(
                                line, tables.facts.system(line.system()).name()))
                        .toList()),
                EligibleRow.SCHEMA.of(tables.eligible()),
                ClassRow.SCHEMA.of(ClassTable.of(work)),
                SetAsideRow.SCHEMA.of(tables.setAside()),
                GapRow.SCHEMA.of(tables.force.gaps().stream().map(GapRow::new).toList()),
                RegionGapRow.SCHEMA.of(RegionTable.of(work)));
    }

    private List<ForceLine> lines() {
        return force.lines().stream()
                .filter(line -> work.takesPart(line.member()))
                .toList();
    }

    private List<CoverRow> cover() {
        List<CoverRow> rows = new ArrayList<>();
        work.sited().forEach((looked, sited) -> {
            Covers of = new Covers(
                    looked, sited.people().gap(), InWords.of(sited.people().kind()));
            Optional<SitingAnswer> without = without(looked);
            List<CoverRow.What> all = List.of(CoverRow.What.values());
            rows.addAll(of.rows(all, Optional.empty(), sited.cover(), without.map(SitingAnswer::cover)));
            sited.members()
                    .forEach((member, covers) -> rows.addAll(of.rows(
                            List.of(CoverRow.What.PEOPLE),
                            Optional.of(member),
                            covers,
                            without.map(other -> other.members().getOrDefault(member, List.of())))));
        });
        return rows;
    }

    /** Where a force stands without the United States, where that was placed. */
    private Optional<SitingAnswer> without(Force looked) {
        Side side = work.sides().without();
        if (looked.equals(Force.TODAY)) {
            return Optional.of(side.sitedToday());
        }
        return looked.equals(work.largest()) ? Optional.of(side.sited()) : Optional.empty();
    }

    /** The rows of one force. */
    private record Covers(Force looked, Percent gap, String bound) {
        List<CoverRow> rows(
                List<CoverRow.What> whats, Optional<Member> member, List<Cover> covers, Optional<List<Cover>> without) {
            List<CoverRow> rows = new ArrayList<>();
            for (Cover c : covers) {
                Optional<Cover> other = without.stream()
                        .flatMap(List::stream)
                        .filter(o -> o.threatClass() == c.threatClass() && o.by().equals(c.by()))
                        .findFirst();
                for (CoverRow.What what : whats) {
                    rows.add(new CoverRow(
                            looked,
                            c.by(),
                            c.threatClass(),
                            what,
                            member,
                            what.of(c),
                            other.flatMap(what::of),
                            gap,
                            bound));
                }
            }
            return rows;
        }
    }

    private List<EligibleRow> eligible() {
        var asked = work.timeline().asked();
        var eligible = work.planBill().eligible();
        List<EligibleRow> rows = new ArrayList<>();
        for (var buyer : asked.members()) {
            for (var item : asked.items()) {
                boolean taken = buyer.barred().contains(item.id());
                if (item.isFireUnit() && !taken) {
                    rows.add(new EligibleRow(
                            buyer.member(),
                            item.id(),
                            eligible.ground(buyer.member(), item.id()),
                            buyer.outside().counted(item.id()),
                            ordered(buyer.member(), item.id())));
                }
            }
        }
        return rows;
    }

    private long ordered(Member member, String item) {
        return work.timeline().bought().orders().stream()
                .filter(count -> count.member().equals(member) && count.item().equals(item))
                .mapToLong(count -> count.count())
                .sum();
    }

    private List<SetAsideRow> setAside() {
        List<SetAsideRow> rows = new ArrayList<>();
        for (ForceLine l : lines()) {
            l.rowsSetAside().forEach(a -> rows.add(new SetAsideRow(a.row(), l.member(), found(a.row()), a.reason())));
        }
        return rows;
    }

    private String found(String row) {
        return facts.table("inventory")
                .find(row)
                .map(r -> r.text("count") + " " + r.text("unit") + " " + r.text("system") + ", " + r.text("status")
                        + ", " + r.text("as_of"))
                .orElse("");
    }
}
