package testudo.telling;

import java.util.ArrayList;
import java.util.List;
import testudo.defence.Inventory;
import testudo.defence.LayerGroup;
import testudo.plan.Theatre;
import testudo.procurement.bill.LaidOver;
import testudo.procurement.bill.Reading;
import testudo.telling.Statement.Trust;
import testudo.telling.Telling.Section;

/** What is asked, what is multiplied, and what is left out. */
final class OpeningStatements {
    private final Told.Start told;

    private OpeningStatements(Told.Start told) {
        this.told = told;
    }

    static Section headline(Told.Start told) {
        Phrase line = Phrase.of("headline")
                .choosing("europe", told.plan().theatre() == Theatre.EUROPE)
                .named("asOf", told.plan().asOf().toString())
                .choosing("quick", told.plan().quick());
        return new Section(
                "headline",
                Phrase.of("title.headline").named("question", told.plan().question()),
                List.of(Statement.of(line, Trust.MEDIUM)));
    }

    static Section multiplied(Told.Start told) {
        OpeningStatements opening = new OpeningStatements(told);
        List<Statement> statements = new ArrayList<>(List.of(opening.ofWhat()));
        told.work().planBill().laidOver().map(opening::laidOver).ifPresent(statements::add);
        if (told.asked(4)) {
            statements.add(opening.misreading());
        }
        return new Section("multiplied", Phrase.of("title.multiplied").choosing("five", told.asked(5)), statements);
    }

    private Statement ofWhat() {
        String reading = told.plan().reading().key();
        Phrase phrase = Phrase.of("multiplied.ofWhat")
                .choosing("five", told.asked(5))
                .with("before", Reading.REQUIREMENT_BEFORE)
                .with("after", Reading.REQUIREMENT_AFTER)
                .named("reading", reading)
                .with(
                        "fixed",
                        Words.holdsFixed(
                                told.work().reading(), told.work().largest().times()));
        return Statement.of("multiplied", phrase, Trust.LOW)
                .assuming(Assumed.reading(reading))
                .from(BuysStatements.SOURCES)
                .seenIn(Evidence.all(ResultTable.READINGS));
    }

    /** Whether rows of the reader's own correct what is multiplied, or come on top of it. */
    private Statement laidOver(LaidOver change) {
        Phrase phrase = Phrase.of("multiplied.laidOver")
                .choosing("base", change.ofTheBase())
                .choosing("top", change.onTop() != 0)
                .named("asOf", told.plan().asOf().toString())
                .named("most", told.most())
                .with("before", change.before().fireUnits(LayerGroup.AREA))
                .with("after", change.after().fireUnits(LayerGroup.AREA))
                .with("allBefore", change.before().fireUnits())
                .with("allAfter", change.after().fireUnits())
                .with("wantedBefore", wanted(change.before()))
                .with("wantedAfter", wanted(change.after()))
                .with("onTop", change.onTop());
        return Statement.of("multiplied.laidOver", phrase, Trust.HIGH).seenIn(Evidence.all(ResultTable.FORCE));
    }

    private long wanted(Inventory held) {
        return told.work().reading().wanted(held, told.work().largest().times()).fireUnits(LayerGroup.AREA);
    }

    private Statement misreading() {
        return Statement.of(
                        "multiplied.four",
                        Phrase.of("multiplied.misreading").choosing("five", told.asked(5)),
                        Trust.MEDIUM)
                .from("cnews_rutte_fourfold")
                .seenIn(Evidence.all(ResultTable.READINGS));
    }

    static Section leftOut() {
        return new Section(
                "leftOut", Phrase.of("title.leftOut"), List.of(Statement.of(Phrase.of("leftOut"), Trust.MEDIUM)));
    }
}
