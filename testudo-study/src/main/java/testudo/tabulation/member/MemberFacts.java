package testudo.tabulation.member;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import testudo.defence.Inventory;
import testudo.defence.Layer;
import testudo.defence.LayerGroup;
import testudo.facts.FactBook;
import testudo.facts.ForceLine;
import testudo.facts.ForceTable;
import testudo.ledger.AccountYear;
import testudo.ledger.Accounts;
import testudo.ledger.Ledger;
import testudo.ledger.MemberAccount;
import testudo.ledger.SpendingPath;
import testudo.ledger.entry.Edition;
import testudo.ledger.entry.Entry;
import testudo.plan.Plan;
import testudo.quantity.Member;
import testudo.quantity.PriceBasis;
import testudo.telling.InWords;

/** What facts and plan alone tell of members, before anything is bought, placed or fought. */
public final class MemberFacts {
    private final FactBook facts;
    private final Plan plan;
    private final Ledger ledger;
    private final Accounts accounts;
    private final Inventory wanted;
    private final ForceTable force;

    /**
     * Of a plan.
     *
     * @param accounts the members' money along the plan's path
     * @param wanted what the plan's largest multiple asks for
     */
    public MemberFacts(FactBook facts, Plan plan, Ledger ledger, Accounts accounts, Inventory wanted) {
        this.facts = facts;
        this.plan = plan;
        this.ledger = ledger;
        this.accounts = accounts;
        this.wanted = wanted;
        this.force = facts.force(plan.asOf());
    }

    /** Each member that takes part. */
    public List<KnownMemberRow> members() {
        return facts.members().stream()
                .filter(fact -> plan.unitedStates().takesPart(fact.member()))
                .map(fact -> new KnownMemberRow(
                        fact.member(), fact.name(), spending(fact.member()), held(fact.member()), note(fact.member())))
                .toList();
    }

    private Optional<MemberAccount> account(Member member) {
        return accounts.members().stream()
                .filter(a -> a.member().equals(member))
                .findFirst();
    }

    /** Doubts about its figures. */
    String note(Member member) {
        return account(member)
                .map(a -> InWords.notes(accounts, a))
                .orElse("no armed forces; the core pledge does not bind it");
    }

    private int most() {
        return plan.factors().stream().mapToInt(Integer::intValue).max().orElse(1);
    }

    /** What a member spends. */
    MemberRow.Spending spending(Member member) {
        Optional<MemberAccount> account = account(member);
        Optional<AccountYear> last = account.map(a -> a.year(plan.to()));
        return new MemberRow.Spending(
                accounts.edition(),
                account.map(a -> a.today().value().asPrinted()),
                last.map(AccountYear::share),
                last.map(AccountYear::gapToday));
    }

    /** What it holds, and what the plan's largest multiple would have it hold. */
    MemberRow.Held held(Member member) {
        return new MemberRow.Held(
                new MemberRow.LongAndMedium(
                        held(member, line -> area(line.layer()) ? line.fireUnits() : 0),
                        held(member, line -> area(line.layer()) ? line.onOrder() : 0),
                        wanted(member, h -> area(h.system().layer()) ? h.fireUnits() : 0)),
                held(member, ForceLine::fireUnits),
                held(member, ForceLine::onOrder),
                most(),
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
        return wanted.holdings().stream()
                .filter(h -> h.member().equals(member))
                .mapToInt(number)
                .sum();
    }

    /** Spending as printed by every edition, and along every path. */
    public List<SpendingRow> spending() {
        List<SpendingRow> rows = new ArrayList<>();
        for (Edition edition : ledger.editions()) {
            for (Year year : ledger.years(edition)) {
                for (Entry entry : ledger.spending(edition, year)) {
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
        rows.removeIf(row -> !plan.unitedStates().takesPart(row.member()));
        return rows;
    }

    private void along(SpendingPath path, List<SpendingRow> rows) {
        Accounts taken = ledger.accounts(accounts.edition(), path, PriceBasis.BASE.year(), "EUR", plan.to());
        for (MemberAccount account : taken.members()) {
            account.years()
                    .forEach(y -> rows.add(new SpendingRow(
                            account.member(), y.year(), taken.edition(), Optional.of(path.word()), y.share(), false)));
        }
    }
}
