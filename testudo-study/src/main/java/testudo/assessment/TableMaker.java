package testudo.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import testudo.assessment.Work.ReadingRow;
import testudo.calibration.Calibration;
import testudo.facts.FactBook;
import testudo.facts.ForceLine;
import testudo.facts.ForceTable;
import testudo.facts.Price;
import testudo.facts.Source;
import testudo.ledger.AccountYear;
import testudo.ledger.Claims;
import testudo.ledger.Edition;
import testudo.ledger.Entry;
import testudo.ledger.MemberAccount;
import testudo.ledger.SpendingPath;
import testudo.procurement.Arrival;
import testudo.procurement.Payers;
import testudo.procurement.ProductionLine;
import testudo.procurement.RoughBill;
import testudo.quantity.Estimate;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.quantity.Span;
import testudo.raid.Assumptions;
import testudo.siting.Cover;
import testudo.siting.SitingAnswer;
import testudo.threat.ThreatClass;

/** The tables behind an answer. */
final class TableMaker {
    private final Work work;
    private final FactBook facts;
    private final ForceTable force;

    private TableMaker(Work work) {
        this.work = work;
        this.facts = work.question().facts();
        this.force = facts.force(work.question().plan().asOf());
    }

    static List<Table> of(Work work) {
        TableMaker maker = new TableMaker(work);
        return List.of(
                maker.members(),
                maker.spending(),
                maker.leakage(),
                maker.losses(),
                maker.cover(),
                maker.rounds(),
                maker.bills(),
                maker.readings(),
                maker.arrival(),
                maker.force(),
                maker.setAside(),
                maker.gaps(),
                maker.prices(),
                maker.costs(),
                maker.claims(),
                maker.enough(),
                maker.assumptions(),
                maker.sources());
    }

    private String largest() {
        return Work.name(work.most());
    }

    private RoughBill bill() {
        RoughBill bill = work.bills().get(largest());
        if (bill == null) {
            throw new IllegalStateException("there is no bill of " + largest());
        }
        return bill;
    }

    private Table members() {
        TableBuilder table = new TableBuilder("members", "What each member spends, holds, would pay and has covered")
                .text("member", "ISO 3166-1 alpha-3")
                .text("name", "in English")
                .number("sharePercent", "% of GDP", "core defence spending in the last year of the edition")
                .text("edition", "of NATO's tables")
                .number("path2035Percent", "% of GDP", "in the last year of the plan, along its path")
                .number(
                        "gap2035BnEur",
                        "EUR bn at 2025 prices",
                        "what today's share of GDP lacks of 3.5% in the last year of the plan")
                .whole("fireUnitsToday", "fire units", "in service, ground-based")
                .whole("fireUnitsOnOrder", "fire units", "signed for")
                .whole("fireUnitsX5", "fire units", "under the plan's reading at its largest multiple")
                .whole("roundsX5", "rounds", "the same")
                .number("payGdpPercent", "%", "share of the bill in proportion to GDP")
                .number("payGdpBnEur", "EUR bn at 2025 prices", "the same in money: bought and run for ten years")
                .number("payShortfallPercent", "%", "share of the bill in proportion to the money missing to 3.5%")
                .number("payShortfallBnEur", "EUR bn at 2025 prices", "the same in money")
                .number("eurPerPersonYear", "EUR at 2025 prices", "by GDP, a year and inhabitant over ten years")
                .number("shareOfNewMoneyPercent", "%", "by GDP, share of what the path adds to today's share of GDP")
                .number("coveredDronePercent", "% of people", "under cover against drones today")
                .number("coveredCruisePercent", "% of people", "the same, cruise missiles")
                .number("coveredBallisticPercent", "% of people", "the same, ballistic missiles")
                .number("coveredAeroballisticPercent", "% of people", "the same, aeroballistic missiles")
                .text("note", "doubts about the figures");
        facts.members().forEach(fact -> member(table, fact.member(), fact.name(), fact.people()));
        return table.build();
    }

    private void member(TableBuilder table, Member member, String name, long people) {
        Optional<MemberAccount> account = work.accounts().members().stream()
                .filter(a -> a.member().equals(member))
                .findFirst();
        Optional<AccountYear> last =
                account.map(a -> a.year(work.question().plan().to()));
        Optional<Payers.Payer> gdp = payer("gdp", member);
        Optional<Payers.Payer> shortfall = payer("shortfall", member);
        table.row(
                member,
                name,
                account.map(a -> a.today().value().asPrinted().value()),
                work.accounts().edition(),
                last.map(y -> y.share().value()),
                last.map(y -> y.gapToday().billions()),
                held(member, ForceLine::fireUnits),
                held(member, ForceLine::onOrder),
                units(member),
                rounds(member),
                gdp.map(p -> p.share().value()).orElse(0.0),
                gdp.map(p -> p.total().billions()).orElse(0.0),
                shortfall.map(p -> p.share().value()).orElse(0.0),
                shortfall.map(p -> p.total().billions()).orElse(0.0),
                gdp.map(p -> p.total().millions() * 1e6 / people / 10),
                gdp.flatMap(p -> p.ofNewMoney()).map(Percent::value),
                covered(member, ThreatClass.DRONE),
                covered(member, ThreatClass.CRUISE),
                covered(member, ThreatClass.BALLISTIC),
                covered(member, ThreatClass.AEROBALLISTIC),
                account.map(a -> String.join(" ", a.notes()))
                        .orElse("no armed forces; the core pledge does not bind it"));
    }

    private Optional<Payers.Payer> payer(String key, Member member) {
        return bill().payers(key, true).payers().stream()
                .filter(p -> p.member().equals(member))
                .findFirst();
    }

    private int held(Member member, java.util.function.ToIntFunction<ForceLine> number) {
        return force.base().stream()
                .filter(l -> l.member().equals(member))
                .mapToInt(number)
                .sum();
    }

    private int units(Member member) {
        return inventory().stream()
                .filter(h -> h.member().equals(member))
                .mapToInt(h -> h.fireUnits())
                .sum();
    }

    private int rounds(Member member) {
        return inventory().stream()
                .filter(h -> h.member().equals(member))
                .mapToInt(h -> h.rounds())
                .sum();
    }

    private List<testudo.defence.Inventory.Holding> inventory() {
        testudo.defence.Inventory inventory = work.inventories().get(largest());
        return inventory == null ? List.of() : inventory.holdings();
    }

    private Optional<Double> covered(Member member, ThreatClass threatClass) {
        SitingAnswer today = work.sited().get("today");
        if (today == null) {
            return Optional.empty();
        }
        return today.members().getOrDefault(member, List.of()).stream()
                .filter(c -> c.threatClass() == threatClass)
                .findFirst()
                .flatMap(Cover::people)
                .map(Percent::value);
    }

    private Table spending() {
        TableBuilder table = new TableBuilder(
                        "spending", "Defence spending as a share of GDP, by edition and along every path")
                .text("member", "ISO 3166-1 alpha-3")
                .whole("year", "year", "of the spending")
                .text("edition", "of NATO's tables")
                .text("path", "printed for the record, else the path")
                .number("sharePercent", "% of GDP", "core defence spending")
                .text("estimate", "e where the edition marks an estimate, p on a path");
        for (Edition edition : work.ledger().editions()) {
            for (java.time.Year year : work.ledger().years(edition)) {
                for (Entry entry : work.ledger().spending(edition, year)) {
                    entry.share()
                            .ifPresent(share -> table.row(
                                    entry.member(),
                                    year.getValue(),
                                    edition,
                                    "printed",
                                    share.value().value(),
                                    entry.estimate() ? "e" : ""));
                }
            }
        }
        for (SpendingPath path : List.of(
                SpendingPath.linear(), SpendingPath.announced(), SpendingPath.backLoaded(), SpendingPath.frozen())) {
            var accounts = work.ledger()
                    .accounts(
                            work.accounts().edition(),
                            path,
                            java.time.Year.of(Assessor.BASE_YEAR),
                            "EUR",
                            work.question().plan().to());
            for (MemberAccount account : accounts.members()) {
                account.years()
                        .forEach(y -> table.row(
                                account.member(),
                                y.year().getValue(),
                                accounts.edition(),
                                path.word(),
                                y.share().value(),
                                "p"));
            }
        }
        return table.build();
    }

    private Table leakage() {
        TableBuilder table = new TableBuilder(
                        "leakage", "What gets through in one night, by laydown, raid, sector and class")
                .text("laydown", "today, or a multiple under the plan's reading")
                .text("raid", "name of the raid file")
                .text("sector", "where it comes from")
                .text("unitedStates", "state of the United States")
                .text("variant", "ground-based only, or with what beside")
                .text("threatClass", "drone, cruise, ballistic, aeroballistic")
                .text("measure", "leakers, armedLeakers or noLeaker")
                .whole("launched", "threats", "launched, decoys included")
                .number("mean", "threats or probability", "mean over trials")
                .number("low", "the same", "5% point, unknown parameters included")
                .number("high", "the same", "95% point, unknown parameters included")
                .number("chanceLow", "the same", "5% point of chance alone")
                .number("chanceHigh", "the same", "95% point of chance alone")
                .whole("trials", "trials", "fought")
                .text("reach", "engaged, none (no unit can engage the class) or not in reach");
        for (Fought f : work.fought()) {
            f.raid().launched().forEach((threatClass, launched) -> leakage(table, f, threatClass, launched));
        }
        return table.build();
    }

    private static void leakage(TableBuilder table, Fought f, ThreatClass threatClass, int launched) {
        String reach = reach(f, threatClass);
        for (String measure : List.of("leakers", "armedLeakers", "noLeaker")) {
            Optional<Estimate> e = reach.equals("not in reach")
                    ? Optional.empty()
                    : f.result().find(measure + "." + threatClass.key());
            table.row(
                    f.laydown(),
                    f.raid().name(),
                    f.sector().name(),
                    f.unitedStates(),
                    f.variant(),
                    threatClass.key(),
                    measure,
                    launched,
                    e.map(Estimate::mean),
                    e.map(Estimate::low),
                    e.map(Estimate::high),
                    e.map(Estimate::chanceLow),
                    e.map(Estimate::chanceHigh),
                    f.result().trials(),
                    reach);
        }
    }

    static String reach(Fought f, ThreatClass threatClass) {
        if (f.lanes().inReach(threatClass) == 0) {
            return "not in reach";
        }
        return f.result().engageable(threatClass) ? "engaged" : "none";
    }

    private Table losses() {
        TableBuilder table = new TableBuilder("losses", "Why threats get through or fall, by cause")
                .text("laydown", "today, or a multiple under the plan's reading")
                .text("raid", "name of the raid file")
                .text("sector", "where it comes from")
                .text("threatClass", "drone, cruise, ballistic, aeroballistic")
                .text("cause", "what decided it")
                .number("mean", "threats", "mean over trials")
                .number("low", "threats", "5% point, unknown parameters included")
                .number("high", "threats", "95% point, unknown parameters included");
        for (Fought f : work.fought()) {
            if (!f.variant().equals(Fought.GROUND) || !f.unitedStates().equals(usKey())) {
                continue;
            }
            f.result().measures().forEach((name, e) -> {
                String[] part = name.split("\\.");
                if (part[0].equals("killed") && part.length == 2) {
                    table.row(
                            f.laydown(),
                            f.raid().name(),
                            f.sector().name(),
                            part[1],
                            "killed",
                            e.mean(),
                            e.low(),
                            e.high());
                } else if (part[0].equals("lost") && part.length == 3) {
                    table.row(
                            f.laydown(),
                            f.raid().name(),
                            f.sector().name(),
                            part[2],
                            part[1],
                            e.mean(),
                            e.low(),
                            e.high());
                }
            });
        }
        return table.build();
    }

    private String usKey() {
        return work.question().plan().unitedStates().state().key();
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
        work.sited().forEach((name, sited) -> {
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

    private Table rounds() {
        TableBuilder table = new TableBuilder("rounds", "Rounds used in one night")
                .text("laydown", "today, or a multiple under the plan's reading")
                .text("raid", "name of the raid file")
                .text("system", "key of the system")
                .text("name", "of the system")
                .text("layer", "home layer")
                .number("mean", "rounds", "mean over trials")
                .number("low", "rounds", "5% point, unknown parameters included")
                .number("high", "rounds", "95% point, unknown parameters included")
                .number("wasted", "rounds", "of the mean: on decoys and on threats already dead");
        for (Fought f : home()) {
            f.result().measures().forEach((name, e) -> {
                if (name.startsWith("rounds.") && facts.systems().containsKey(name.substring(7)) && e.high() > 0) {
                    var system = facts.system(name.substring(7));
                    table.row(
                            f.laydown(),
                            f.raid().name(),
                            system.id(),
                            system.name(),
                            system.layer().key(),
                            e.mean(),
                            e.low(),
                            e.high(),
                            f.result().find("wasted." + system.id()).map(Estimate::mean));
                }
            });
        }
        return table.build();
    }

    /** Fights from each raid's own sector, plain. */
    private List<Fought> home() {
        return work.fought().stream()
                .filter(f -> f.sector().equals(f.raid().sector())
                        && f.variant().equals(Fought.GROUND)
                        && f.unitedStates().equals(usKey()))
                .toList();
    }

    private Table bills() {
        TableBuilder table = new TableBuilder("bills", "Each side's bill for one night")
                .text("laydown", "today, or a multiple under the plan's reading")
                .text("raid", "name of the raid file")
                .text("side", "defender (rounds used) or attacker (threats launched)")
                .number("mean", "EUR m at 2025 prices", "mean over trials")
                .number("low", "EUR m at 2025 prices", "5% point, unit costs included")
                .number("high", "EUR m at 2025 prices", "95% point, unit costs included")
                .text("unit", "of the three");
        for (Fought f : home()) {
            for (String side : List.of("defender", "attacker")) {
                f.result()
                        .find("cost." + side)
                        .ifPresent(e -> table.row(
                                f.laydown(),
                                f.raid().name(),
                                side,
                                e.mean(),
                                e.low(),
                                e.high(),
                                "EUR m at 2025 prices"));
            }
        }
        return table.build();
    }

    private Table readings() {
        TableBuilder table = new TableBuilder("readings", "What +400% buys under each reading, beside nothing bought")
                .text("reading", "what is multiplied")
                .whole("factor", "times", "multiple")
                .text("holdsFixed", "what stays as it is")
                .whole("fireUnits", "fire units", "wanted in all")
                .whole("rounds", "rounds", "wanted in all")
                .number("buyBnEur", "EUR bn at 2025 prices", "to buy what is neither in service nor on order")
                .number("runBnEur", "EUR bn at 2025 prices", "to run it for ten years")
                .number("leakersWorst", "threats", "armed threats through in the goal's raid, mean")
                .text("note", "the raid, and the band of the figure");
        for (ReadingRow row : work.readings()) {
            double armed = 0;
            List<String> notes = new ArrayList<>();
            for (Fought f : row.fought()) {
                double sum = armed(f);
                armed = Math.max(armed, sum);
                notes.add(f.raid().name() + " from " + f.sector().name());
            }
            table.row(
                    row.reading().key(),
                    row.factor(),
                    row.reading().holdsFixed(),
                    row.inventory().fireUnits(),
                    row.inventory().rounds(),
                    row.bill().buy().millionEur().base() / 1000,
                    row.bill().run().millionEur().base() / 1000,
                    armed,
                    String.join(", ", notes));
        }
        return table.build();
    }

    static double armed(Fought f) {
        return f.raid().launched().keySet().stream()
                .mapToDouble(c -> f.result()
                        .find("armedLeakers." + c.key())
                        .map(Estimate::mean)
                        .orElse(0.0))
                .sum();
    }

    private Table arrival() {
        TableBuilder table = new TableBuilder(
                        "arrival", "When each production line by itself could deliver what is missing, crewed")
                .text("system", "systems that the line serves")
                .text("line", "production line")
                .whole("missing", "fire units or rounds", "wanted and not in service, those on order included")
                .number("outputPerYear", "a year", "stated output of the first year, all customers")
                .number("europeSharePercent", "%", "share open to Europeans")
                .number("leadYears", "years", "from order to first delivery")
                .number("crewYears", "years", "from delivery to a trained crew")
                .text("earliest", "year, base case")
                .text("low", "year, favourable end of every range")
                .text("high", "year, unfavourable end of every range")
                .text("heldUpBy", "factories, by construction of this table");
        for (Arrival.LineArrival line : bill().arrival().lines()) {
            if (line.missing() > 0) {
                ProductionLine l = line.line();
                table.row(
                        String.join(" ", l.systems()),
                        lineName(l),
                        line.missing(),
                        l.outputs().getFirst().aYear().base(),
                        l.europeanPercent().base(),
                        l.leadYears().base(),
                        l.trainingYears().base(),
                        Say.year(line.all().base()),
                        Say.year(line.all().early()),
                        Say.year(line.all().late()),
                        "factories");
            }
        }
        return table.build();
    }

    /** The systems of a line that are wanted, by their names, and what the line makes of them. */
    private String lineName(ProductionLine line) {
        List<String> names = inventory().stream()
                .map(h -> h.system().id())
                .distinct()
                .filter(line.systems()::contains)
                .map(id -> facts.system(id).name())
                .toList();
        return Say.list(names) + (line.kind() == ProductionLine.Kind.ROUNDS ? ", rounds" : ", fire units");
    }

    private Table costs() {
        TableBuilder table = new TableBuilder(
                        "costs", "What the bill is made of, under the plan's reading at its largest multiple")
                .text("part", "what is paid for")
                .number("low", "EUR bn at 2025 prices", "favourable end of every range")
                .number("base", "EUR bn at 2025 prices", "base case")
                .number("high", "EUR bn at 2025 prices", "unfavourable end of every range")
                .text("unit", "of the three");
        bill().parts().forEach((part, cost) -> cost(table, part.words(), cost.millionEur()));
        cost(table, "ten years of upkeep", bill().run().millionEur());
        return table.build();
    }

    private static void cost(TableBuilder table, String part, Span millions) {
        table.row(part, millions.low() / 1000, millions.base() / 1000, millions.high() / 1000, "EUR bn at 2025 prices");
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

    private Table prices() {
        TableBuilder table = new TableBuilder("prices", "Public prices, each once")
                .text("system", "key of the system")
                .text("part", "what the price is of")
                .number("low", "EUR m", "the price")
                .number("base", "EUR m", "the price")
                .number("high", "EUR m", "the price")
                .text("unit", "unit")
                .text("priceBasis", "currency and year")
                .text("source", "key of the source")
                .text("grade", "how well it is known")
                .text("content", "what the price contains");
        for (Price p : facts.prices()) {
            double eur = p.inEuros2025().millions();
            table.row(
                    p.system(),
                    p.part(),
                    eur,
                    eur,
                    eur,
                    "EUR m",
                    p.inEuros2025().basis(),
                    p.source(),
                    p.grade().key(),
                    p.content());
        }
        return table.build();
    }

    private Table enough() {
        TableBuilder table = new TableBuilder("enough", "The goal held against each laydown and multiple")
                .text("laydown", "today, or a multiple under the plan's reading")
                .text("term", "what is wanted")
                .number("value", "probability, share or nights", "reached, base value")
                .number("low", "the same", "least over unknown parameters")
                .number("high", "the same", "most over unknown parameters")
                .number("wanted", "the same", "least value wanted")
                .text("verdict", "yes, no or cannot be said from public data");
        work.enough()
                .curve()
                .forEach((factor, judgement) -> judgement
                        .terms()
                        .forEach(h -> table.row(
                                Work.name(factor),
                                h.term().words(),
                                h.value().mean(),
                                h.value().low(),
                                h.value().high(),
                                h.wanted(),
                                h.verdict().words())));
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
        for (var field : testudo.plan.PlanField.all()) {
            if (field.assumption()) {
                Span s = work.question().plan().share(field.name());
                table.row(field.name(), s.base(), s.low(), s.high(), "%", field.meaning(), field.source(), !s.exact());
            }
        }
        engine(table);
        facts.table("systems_plan").rows().stream()
                .filter(r -> r.grade() == testudo.facts.Grade.ASSUMED)
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
