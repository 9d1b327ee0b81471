package testudo.assessment;

import java.util.List;
import java.util.Map;
import testudo.calibration.Calibration;
import testudo.facts.FactBook;
import testudo.facts.Source;
import testudo.facts.tables.Grade;
import testudo.ledger.claim.Claims;
import testudo.plan.PlanField;
import testudo.quantity.Span;
import testudo.raid.Assumptions;
import testudo.threat.ThreatClass;

/** What every result rests on: claims, assumptions, sources. */
final class GroundTables {
    private final Work work;
    private final FactBook facts;

    private GroundTables(Work work) {
        this.work = work;
        this.facts = work.question().facts();
    }

    static List<Table> of(Work work) {
        GroundTables tables = new GroundTables(work);
        return List.of(tables.claims(), tables.assumptions(), tables.sources());
    }

    private Table claims() {
        TableBuilder table = new TableBuilder("claims", "Public claims held against the record")
                .text("id", "of the claim")
                .text("claim", "the statement")
                .text("verdict", "holds, holds-in-edition, contradicted or cannot-be-checked")
                .text("recorded", "what the record has")
                .text("edition", "by which it holds, or which were asked");
        Claims.read(work.question().data().resolve("claims.csv"), work.ledger())
                .held()
                .forEach(c -> table.row(c.id(), c.claim(), c.verdict(), c.recorded(), c.edition()));
        return table.build();
    }

    private Table assumptions() {
        TableBuilder table = new TableBuilder("assumptions", "Stated assumptions that the results rest on")
                .text("name", "field of the plan or parameter")
                .number("value", "", "base value")
                .number("low", "", "low end")
                .number("high", "", "high end")
                .text("unit", "of the three")
                .text("meaning", "in words")
                .text("source", "where it comes from")
                .text("range", "yes where drawn from its range");
        for (var field : PlanField.all()) {
            if (field.assumption()) {
                Span s = work.question().plan().share(field.name());
                table.row(field.name(), s.base(), s.low(), s.high(), "%", field.meaning(), field.source(), !s.exact());
            }
        }
        engine(table);
        facts.table("systems_plan").rows().stream()
                .filter(r -> r.grade() == Grade.ASSUMED)
                .forEach(r -> table.row(
                        r.text("system_id") + "." + r.text("parameter")
                                + (r.text("threat_class").isEmpty() ? "" : "." + r.text("threat_class")),
                        r.decimal("base"),
                        r.decimal("low"),
                        r.decimal("high"),
                        r.text("unit"),
                        r.text("note"),
                        r.source(),
                        true));
        return table.build();
    }

    /** The assumptions of a fight, each with the fit that it rests on, if any. */
    private void engine(TableBuilder table) {
        Map<String, String> fits = Calibration.fitted(work.question().data().resolve("calibration/fits.csv"));
        Assumptions a = work.assumptions();
        for (ThreatClass c : ThreatClass.values()) {
            Span rho = a.correlation().getOrDefault(c, Span.exactly(0));
            String fit = fits.getOrDefault("correlation." + c.key(), "not fitted");
            fight(table, "correlation." + c.key(), rho, "common-mode correlation of kills within a raid; " + fit);
        }
        Span soft = a.softKill().getOrDefault(ThreatClass.DRONE, Span.exactly(0));
        fight(
                table,
                "softKill.drone",
                soft,
                "share that jamming removes; soft kill and decoys together: "
                        + fits.getOrDefault("lost.drone", "not fitted"));
        fight(table, "decoyTaken", a.decoyTaken(), "probability that a decoy is taken for a real threat");
        fight(
                table,
                "sharedPicture",
                a.sharedPicture(),
                "probability that a networked unit sees the shared picture when it decides");
        fight(table, "ownPicture", a.ownPicture(), "the same for a unit that is not networked");
        fight(table, "seenAlive", a.seenAlive(), "probability that a killed threat is judged alive");
        fight(table, "seenDead", a.seenDead(), "probability that a live threat is judged dead");
        fight(table, "readiness", a.readiness(), "factor on each system's availability");
        fight(
                table,
                "expensiveRound",
                a.expensiveRoundMillionEur(),
                "EUR m above which a round is held back from drones and suspected decoys");
    }

    private static void fight(TableBuilder table, String name, Span span, String meaning) {
        table.row(
                "raid." + name,
                span.base(),
                span.low(),
                span.high(),
                "1",
                meaning,
                "testudo_assumption",
                !span.exact());
    }

    private Table sources() {
        TableBuilder table = new TableBuilder("sources", "Who said it")
                .text("key", "what rows cite")
                .text("title", "of the document or article")
                .text("publisher", "who published it")
                .text("date", "as known")
                .text("url", "address, empty where none");
        for (Source s : facts.sources().values()) {
            table.row(s.key(), s.title(), s.publisher(), s.date(), s.url());
        }
        return table.build();
    }
}
