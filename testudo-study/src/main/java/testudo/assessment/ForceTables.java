package testudo.assessment;

import java.util.List;
import testudo.facts.FactBook;
import testudo.facts.ForceLine;
import testudo.facts.ForceTable;
import testudo.quantity.Percent;
import testudo.siting.question.Cover;

/** What is held, where it covers, and what is not known. */
final class ForceTables {
    private final Work work;
    private final FactBook facts;
    private final ForceTable force;

    private ForceTables(Work work) {
        this.work = work;
        this.facts = work.question().facts();
        this.force = facts.force(work.question().plan().asOf());
    }

    static List<Table> of(Work work) {
        ForceTables tables = new ForceTables(work);
        return List.of(tables.cover(), tables.force(), tables.setAside(), tables.gaps());
    }

    private Table cover() {
        TableBuilder table = new TableBuilder("cover", "Who lives, and what stands, under cover")
                .text("laydown", "today, on order, or a multiple under the plan's reading")
                .text("layer", "layer, any layer or two layers")
                .text("threatClass", "drone, cruise, ballistic, aeroballistic")
                .text("what", "people or bases")
                .text("member", "empty for the whole theatre")
                .number("percent", "%", "share under cover; empty where no unit can engage the class")
                .number("gapPercent", "%", "how far the placement's value may lie below the best, at most")
                .text("bound", "which bound says so");
        work.sited().forEach((looked, sited) -> {
            String name = looked.key();
            Double gap = sited.people().gap().value();
            String bound = sited.people().kind().words();
            for (Cover c : sited.cover()) {
                table.row(
                        name,
                        c.by().words(),
                        c.threatClass().key(),
                        "people",
                        "",
                        c.people().map(Percent::value),
                        gap,
                        bound);
                table.row(
                        name,
                        c.by().words(),
                        c.threatClass().key(),
                        "bases",
                        "",
                        c.bases().map(Percent::value),
                        gap,
                        bound);
            }
            sited.members()
                    .forEach((member, covers) -> covers.forEach(c -> table.row(
                            name,
                            c.by().words(),
                            c.threatClass().key(),
                            "people",
                            member,
                            c.people().map(Percent::value),
                            gap,
                            bound)));
        });
        return table.build();
    }

    private Table force() {
        TableBuilder table = new TableBuilder("force", "Ground-based fire units, counted once")
                .text("member", "ISO 3166-1 alpha-3")
                .text("system", "key of the system")
                .text("name", "of the system")
                .text("layer", "home layer")
                .whole("inService", "fire units", "in service")
                .whole("inServiceLow", "fire units", "fewest that the rows allow")
                .whole("inServiceHigh", "fire units", "most that the rows allow")
                .whole("onOrder", "fire units", "signed for")
                .whole("rounds", "rounds", "held")
                .text("roundsAssumed", "yes where assumed rather than published")
                .text("base", "yes where multiplied")
                .text("grade", "weakest grade of the rows used");
        for (ForceLine l : force.lines()) {
            table.row(
                    l.member(),
                    l.system(),
                    facts.system(l.system()).name(),
                    l.layer().key(),
                    l.fireUnits(),
                    l.low(),
                    l.high(),
                    l.onOrder(),
                    l.rounds(),
                    l.assumed(),
                    l.base(),
                    l.grade().key());
        }
        return table.build();
    }

    private Table setAside() {
        TableBuilder table = new TableBuilder(
                        "setAside", "Rows of the inventory that enter no number in service, and why")
                .text("row", "key of the row in inventory.csv")
                .text("member", "ISO 3166-1 alpha-3")
                .text("found", "as found")
                .text("reason", "why not");
        for (ForceLine l : force.lines()) {
            l.rowsSetAside().forEach(a -> table.row(a.row(), l.member(), found(a.row()), a.reason()));
        }
        return table.build();
    }

    private String found(String row) {
        return facts.table("inventory")
                .find(row)
                .map(r -> r.text("count") + " " + r.text("unit") + " " + r.text("system") + ", " + r.text("status")
                        + ", " + r.text("as_of"))
                .orElse("");
    }

    private Table gaps() {
        TableBuilder table = new TableBuilder("gaps", "What is known to exist but not how many: in no total")
                .text("table", "of the facts")
                .text("row", "its key")
                .text("what", "what is not known");
        force.gaps().forEach(g -> table.row(g.table(), g.row(), g.what()));
        return table.build();
    }
}
