package testudo.tabulation.member;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import testudo.assessment.Assessment;
import testudo.assessment.Force;
import testudo.facts.FactBook;
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
import testudo.threat.ThreatClass;

/** What each member spends, holds, would pay and has covered. */
public final class MemberTables {
    private static final Money NOTHING = Money.euros(0, PriceBasis.BASE.year().getValue());

    private final Assessment work;
    private final FactBook facts;
    private final MemberFacts known;

    private MemberTables(Assessment work) {
        this.work = work;
        this.facts = work.question().facts();
        this.known = new MemberFacts(facts, work.question().plan(), work.ledger(), work.accounts(), work.wanted());
    }

    /** The tables of a piece of work. */
    public static List<Table<?>> of(Assessment work) {
        MemberTables tables = new MemberTables(work);
        return List.of(MemberRow.SCHEMA.of(tables.members()), SpendingRow.SCHEMA.of(tables.known.spending()));
    }

    private List<MemberRow> members() {
        return facts.members().stream()
                .filter(fact -> work.takesPart(fact.member()))
                .map(fact -> member(fact.member(), fact.name(), fact.people()))
                .toList();
    }

    private MemberRow member(Member member, String name, long people) {
        return new MemberRow(
                member,
                name,
                known.spending(member),
                known.held(member),
                plan(member),
                part("gdp", member, people),
                part("shortfall", member, people),
                covered(member),
                known.note(member));
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
}
