package testudo.tabulation.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import testudo.assessment.Assessment;
import testudo.assumed.Weighed;
import testudo.calibration.Calibration;
import testudo.facts.FactBook;
import testudo.facts.tables.FactRow;
import testudo.facts.tables.Grade;
import testudo.ledger.claim.Claims;
import testudo.plan.PlanField;
import testudo.plan.WhatIfs;
import testudo.quantity.Member;
import testudo.quantity.Span;
import testudo.raid.Assumptions;
import testudo.table.Table;
import testudo.telling.InWords;
import testudo.threat.ThreatClass;

/** What every result rests on: claims, assumptions, sources. */
public final class GroundTables {
    private static final String PLAN = "the plan";

    private static final String ON_THE_RECORD =
            "Public claims held against the record; what the record holds of the United States"
                    + " stays on it, also in a plan without them";

    private final Assessment work;
    private final FactBook facts;

    private GroundTables(Assessment work) {
        this.work = work;
        this.facts = work.question().facts();
    }

    /** The tables of a piece of work. */
    public static List<Table<?>> of(Assessment work) {
        GroundTables tables = new GroundTables(work);
        return List.of(
                (work.takesPart(Member.USA) ? ClaimRow.SCHEMA : ClaimRow.SCHEMA.titled(ON_THE_RECORD))
                        .of(tables.claims()),
                AssumptionRow.SCHEMA.of(tables.assumptions()),
                MatterRow.SCHEMA.of(tables.matters()),
                SourceRow.SCHEMA.of(tables.facts.sources().values().stream()
                        .map(SourceRow::new)
                        .toList()));
    }

    /** Of the shipped study, where it was made from these facts and of this question. */
    private List<MatterRow> matters() {
        return Weighed.of(work.question().data(), facts, work.question().plan())
                .map(found -> found.weights().stream()
                        .map(weight -> new MatterRow(weight, found))
                        .toList())
                .orElse(List.of());
    }

    private List<ClaimRow> claims() {
        return Claims.read(
                        work.question().data().resolve("claims.csv"),
                        work.ledger(),
                        work.question().facts())
                .held()
                .stream()
                .map(InWords::told)
                .map(ClaimRow::new)
                .toList();
    }

    private List<AssumptionRow> assumptions() {
        List<AssumptionRow> rows = new ArrayList<>();
        for (PlanField field : PlanField.all()) {
            if (field.assumption()) {
                Span s = work.question().plan().share(field.name());
                rows.add(AssumptionRow.of(field.name(), s, "%", field.meaning(), field.source()));
            }
        }
        supposed(rows, work.question().plan().whatIfs());
        engine(rows);
        facts.table("systems_plan").rows().stream()
                .filter(r -> r.grade() == Grade.ASSUMED)
                .forEach(r -> rows.add(stated(r)));
        return rows;
    }

    /** What the plan supposes beside its shares, as far as it is a number with a range. */
    private static void supposed(List<AssumptionRow> rows, WhatIfs supposed) {
        supposed.airDefenceShare()
                .ifPresent(share -> rows.add(AssumptionRow.of(
                        "airDefenceShare", share, "% of GDP", "air and missile defence in percent of GDP", PLAN)));
        supposed.realisation()
                .ifPresent(parts -> parts.values()
                        .forEach((year, part) -> rows.add(AssumptionRow.of(
                                "realisation." + year, part, "%", "part of the paths' new money that comes", PLAN))));
        supposed.suppliers()
                .forEach(supply -> rows.add(AssumptionRow.of(
                        "suppliers." + supply.country() + "." + supply.from(),
                        supply.open(),
                        "%",
                        "of the country's production lines that is open from that year on; its base value counts",
                        PLAN)));
    }

    private static AssumptionRow stated(FactRow r) {
        return new AssumptionRow(
                r.text("system_id") + "." + r.text("parameter")
                        + (r.text("threat_class").isEmpty() ? "" : "." + r.text("threat_class")),
                r.decimal("base"),
                r.decimal("low"),
                r.decimal("high"),
                r.text("unit"),
                r.text("note"),
                r.source(),
                true);
    }

    private static String fit(Map<String, Calibration.Fitted> fits, String of) {
        return Optional.ofNullable(fits.get(of)).map(InWords::of).orElse("not fitted");
    }

    /** The assumptions of a fight, each with the fit that it rests on, if any. */
    private void engine(List<AssumptionRow> rows) {
        var fits = Calibration.fitted(work.question().data().resolve("calibration/fits.csv"));
        Assumptions a = work.assumptions();
        for (ThreatClass c : ThreatClass.values()) {
            Span rho = a.correlation().getOrDefault(c, Span.exactly(0));
            String fit = fit(fits, "correlation." + c.key());
            fight(rows, "correlation." + c.key(), rho, "common-mode correlation of kills within a raid; " + fit);
        }
        ThreatClass jammed = ThreatClass.ofDecoys();
        fight(
                rows,
                "softKill." + jammed.key(),
                a.softKill().getOrDefault(jammed, Span.exactly(0)),
                "share that jamming removes; soft kill and decoys together: " + fit(fits, "lost." + jammed.key()));
        fight(rows, "decoyTaken", a.decoyTaken(), "probability that a decoy is taken for a real threat");
        fight(
                rows,
                "sharedPicture",
                a.sharedPicture(),
                "probability that a networked unit sees the shared picture when it decides");
        fight(rows, "ownPicture", a.ownPicture(), "the same for a unit that is not networked");
        fight(rows, "seenAlive", a.seenAlive(), "probability that a killed threat is judged alive");
        fight(rows, "seenDead", a.seenDead(), "probability that a live threat is judged dead");
        fight(rows, "readiness", a.readiness(), "factor on each system's availability");
        fight(
                rows,
                "expensiveRound",
                a.expensiveRoundMillionEur(),
                "EUR m above which a round is held back from drones and suspected decoys");
    }

    private void fight(List<AssumptionRow> rows, String name, Span span, String meaning) {
        rows.add(AssumptionRow.of("raid." + name, span, "1", meaning, sourceOfFight(name)));
    }

    /** The source of the row that states it; what no row states is ours. */
    private String sourceOfFight(String name) {
        String[] parts = name.split("\\.", 2);
        String parameter = parts[0].replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return facts.table("raid_plan").rows().stream()
                .filter(row -> row.text("parameter").equals(parameter))
                .filter(row -> parts.length == 1 || row.text("threat_class").equals(parts[1]))
                .map(FactRow::source)
                .findFirst()
                .orElse("testudo_assumption");
    }
}
