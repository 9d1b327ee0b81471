package testudo.tabulation.member;

import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import testudo.assessment.Assessment;
import testudo.assessment.Force;
import testudo.defence.Inventory;
import testudo.defence.Layer;
import testudo.defence.LayerGroup;
import testudo.facts.FactBook;
import testudo.facts.ForceLine;
import testudo.facts.ForceTable;
import testudo.ledger.AccountYear;
import testudo.ledger.Accounts;
import testudo.ledger.MemberAccount;
import testudo.ledger.SpendingPath;
import testudo.ledger.entry.Edition;
import testudo.ledger.entry.Entry;
import testudo.procurement.AffordableBill;
import testudo.procurement.MoneyFan;
import testudo.procurement.bill.Payers;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.PriceBasis;
import testudo.siting.question.Cover;
import testudo.siting.question.SitingAnswer;
import testudo.table.Table;
import testudo.telling.InWords;
import testudo.threat.ThreatClass;

/** What each member spends, holds, would pay and has covered. */
public final class MemberTables {
    private static final Money NOTHING = Money.euros(0, PriceBasis.BASE.year().getValue());

    private final Assessment work;
    private final FactBook facts;
    private final ForceTable force;

    private MemberTables(Assessment work) {
        this.work = work;
        this.facts = work.question().facts();
        this.force = facts.force(work.question().plan().asOf());
    }

    /** The tables of a piece of work. */
    public static List<Table<?>> of(Assessment work) {
        MemberTables tables = new MemberTables(work);
        return List.of(MemberRow.SCHEMA.of(tables.members()), SpendingRow.SCHEMA.of(tables.spending()));
    }

    private List<MemberRow> members() {
        return facts.members().stream()
                .filter(fact -> work.takesPart(fact.member()))
                .map(fact -> member(fact.member(), fact.name(), fact.people()))
                .toList();
    }

    private MemberRow member(Member member, String name, long people) {
        Optional<MemberAccount> account = work.accounts().members().stream()
                .filter(a -> a.member().equals(member))
                .findFirst();
        return new MemberRow(
                member,
                name,
                spending(account),
                held(member),
                plan(member),
                part("gdp", member, people),
                part("shortfall", member, people),
                covered(member),
                account.map(a -> InWords.notes(work.accounts(), a))
                        .orElse("no armed forces; the core pledge does not bind it"));
    }

    private MemberRow.Spending spending(Optional<MemberAccount> account) {
        Optional<AccountYear> last =
                account.map(a -> a.year(work.question().plan().to()));
        return new MemberRow.Spending(
                work.accounts().edition(),
                account.map(a -> a.today().value().asPrinted()),
                last.map(AccountYear::share),
                last.map(AccountYear::gapToday));
    }

    private MemberRow.Held held(Member member) {
        return new MemberRow.Held(
                new MemberRow.LongAndMedium(
                        held(member, line -> area(line.layer()) ? line.fireUnits() : 0),
                        held(member, line -> area(line.layer()) ? line.onOrder() : 0),
                        wanted(member, h -> area(h.system().layer()) ? h.fireUnits() : 0)),
                held(member, ForceLine::fireUnits),
                held(member, ForceLine::onOrder),
                work.most(),
                wanted(member, Inventory.Holding::fireUnits),
                wanted(member, Inventory.Holding::rounds));
    }

    private static boolean area(Layer layer) {
        return layer.group() == LayerGroup.AREA;
    }

    private int held(Member member, ToIntFunction<ForceLine> number) {
        return force.base().stream()
                .filter(l -> l.member().equals(member))
                .mapToInt(number)
                .sum();
    }

    private int wanted(Member member, ToIntFunction<Inventory.Holding> number) {
        return work.wanted().holdings().stream()
                .filter(h -> h.member().equals(member))
                .mapToInt(number)
                .sum();
    }

    private MemberRow.PlanPart plan(Member member) {
        Optional<AffordableBill.Payer> planned = work.timeline().force().bill().payers().stream()
                .filter(p -> p.member().equals(member))
                .findFirst();
        Optional<MoneyFan.Affordable> affordable = work.timeline().force().affordable().stream()
                .filter(a -> a.member().equals(member))
                .findFirst();
        return new MemberRow.PlanPart(
                planned.map(AffordableBill.Payer::total).orElse(NOTHING),
                planned.flatMap(AffordableBill.Payer::ofNewMoney),
                affordable.map(MoneyFan.Affordable::probability),
                affordable.map(MoneyFan.Affordable::ifCarriedOut));
    }

    private MemberRow.BillPart part(String key, Member member, long people) {
        Optional<Payers.Payer> payer = work.bill().payers(key, true).payers().stream()
                .filter(p -> p.member().equals(member))
                .findFirst();
        return new MemberRow.BillPart(
                payer.map(Payers.Payer::share).orElse(Percent.of(0)),
                payer.map(Payers.Payer::total).orElse(NOTHING),
                payer.map(p -> p.total().times(1.0 / people / 10)),
                payer.flatMap(Payers.Payer::ofNewMoney));
    }

    private Map<ThreatClass, Percent> covered(Member member) {
        Map<ThreatClass, Percent> covered = new EnumMap<>(ThreatClass.class);
        SitingAnswer today = work.sited().get(Force.TODAY);
        if (today != null) {
            today.members().getOrDefault(member, List.of()).stream()
                    .filter(c -> c.by() instanceof Cover.By.Any)
                    .forEach(c -> c.people().ifPresent(share -> covered.putIfAbsent(c.threatClass(), share)));
        }
        return covered;
    }

    private List<SpendingRow> spending() {
        List<SpendingRow> rows = new ArrayList<>();
        for (Edition edition : work.ledger().editions()) {
            for (Year year : work.ledger().years(edition)) {
                for (Entry entry : work.ledger().spending(edition, year)) {
                    entry.share()
                            .ifPresent(share -> rows.add(new SpendingRow(
                                    entry.member(), year, edition, Optional.empty(), share.value(), entry.estimate())));
                }
            }
        }
        for (SpendingPath path : List.of(
                SpendingPath.linear(), SpendingPath.announced(), SpendingPath.backLoaded(), SpendingPath.frozen())) {
            along(path, rows);
        }
        rows.removeIf(row -> !work.takesPart(row.member()));
        return rows;
    }

    private void along(SpendingPath path, List<SpendingRow> rows) {
        Accounts accounts = work.ledger()
                .accounts(
                        work.accounts().edition(),
                        path,
                        PriceBasis.BASE.year(),
                        "EUR",
                        work.question().plan().to());
        for (MemberAccount account : accounts.members()) {
            account.years()
                    .forEach(y -> rows.add(new SpendingRow(
                            account.member(),
                            y.year(),
                            accounts.edition(),
                            Optional.of(path.word()),
                            y.share(),
                            false)));
        }
    }
}
