package testudo.assessment;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import testudo.facts.FactBook;
import testudo.facts.ForceLine;
import testudo.facts.ForceTable;
import testudo.ledger.AccountYear;
import testudo.ledger.MemberAccount;
import testudo.ledger.SpendingPath;
import testudo.ledger.entry.Edition;
import testudo.ledger.entry.Entry;
import testudo.procurement.AffordableBill;
import testudo.procurement.MoneyFan;
import testudo.procurement.bill.Payers;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.siting.question.Cover;
import testudo.siting.question.SitingAnswer;
import testudo.threat.ThreatClass;

/** What each member spends, holds, would pay and has covered. */
final class MemberTables {
    private final Work work;
    private final FactBook facts;
    private final ForceTable force;

    private MemberTables(Work work) {
        this.work = work;
        this.facts = work.question().facts();
        this.force = facts.force(work.question().plan().asOf());
    }

    static List<Table> of(Work work) {
        MemberTables tables = new MemberTables(work);
        return List.of(tables.members(), tables.spending());
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
                .number(
                        "payPlanBnEur",
                        "EUR bn at 2025 prices",
                        "own orders in the procurement plan, ten years of upkeep and the joint fund")
                .number(
                        "payPlanOfNewMoneyPercent",
                        "%",
                        "the same, share of what the path adds to today's share of GDP")
                .number(
                        "affordable",
                        "probability",
                        "that every year's payments fit the money of the year, growth and the keeping of pledges drawn")
                .number("affordableOnPath", "probability", "the same if the path is kept and growth alone is drawn")
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
        Optional<AffordableBill.Payer> planned = work.timeline().force().bill().payers().stream()
                .filter(p -> p.member().equals(member))
                .findFirst();
        Optional<MoneyFan.Affordable> affordable = work.timeline().force().affordable().stream()
                .filter(a -> a.member().equals(member))
                .findFirst();
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
                planned.map(p -> p.total().billions()).orElse(0.0),
                planned.flatMap(p -> p.ofNewMoney()).map(Percent::value),
                affordable.map(a -> a.probability().value()),
                affordable.map(a -> a.ifCarriedOut().value()),
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
        return work.bill().payers(key, true).payers().stream()
                .filter(p -> p.member().equals(member))
                .findFirst();
    }

    private int held(Member member, ToIntFunction<ForceLine> number) {
        return force.base().stream()
                .filter(l -> l.member().equals(member))
                .mapToInt(number)
                .sum();
    }

    private int units(Member member) {
        return work.wanted().holdings().stream()
                .filter(h -> h.member().equals(member))
                .mapToInt(h -> h.fireUnits())
                .sum();
    }

    private int rounds(Member member) {
        return work.wanted().holdings().stream()
                .filter(h -> h.member().equals(member))
                .mapToInt(h -> h.rounds())
                .sum();
    }

    private Optional<Double> covered(Member member, ThreatClass threatClass) {
        SitingAnswer today = work.sited().get(Force.TODAY);
        if (today == null) {
            return Optional.empty();
        }
        return today.members().getOrDefault(member, List.of()).stream()
                .filter(c -> c.threatClass() == threatClass && c.by() instanceof Cover.By.Any)
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
            for (Year year : work.ledger().years(edition)) {
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
                            Year.of(Assessor.BASE_YEAR),
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
}
