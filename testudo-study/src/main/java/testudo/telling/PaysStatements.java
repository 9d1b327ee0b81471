package testudo.telling;

import java.time.Year;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import testudo.assessment.Assessment.Buying;
import testudo.ledger.MemberAccount;
import testudo.procurement.AffordableBill;
import testudo.procurement.AffordableBill.Payer;
import testudo.procurement.MoneyFan;
import testudo.procurement.bill.Payers;
import testudo.procurement.bill.SignedBill;
import testudo.procurement.payer.Payment;
import testudo.procurement.supply.Cost;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.telling.Statement.Status;
import testudo.telling.Statement.Trust;
import testudo.telling.Telling.Section;

/** Who pays: each for its own orders in the procurement plan, and what shares by a key would be. */
final class PaysStatements {
    private static final double ALARM = 10;
    private static final int NAMED = 5;
    private static final int LARGEST = 3;

    private final Buying work;
    private final AffordableBill planned;
    private final Phrase prices;

    private PaysStatements(Buying work) {
        this.work = work;
        this.planned = work.force().bill();
        this.prices = Words.prices(planned.band().total().basis());
    }

    static Section of(Buying work) {
        PaysStatements pays = new PaysStatements(work);
        return new Section(
                "pays",
                Phrase.of("title.pays"),
                List.of(
                        pays.plan(),
                        pays.signed(),
                        pays.paths(),
                        pays.affordable(),
                        pays.byGdp(),
                        pays.byShortfall(),
                        pays.byCommonFunding()));
    }

    private Statement statement(Phrase phrase, Trust grade) {
        return Statement.of(phrase, grade)
                .prices(prices)
                .from("nato_defexp_2026", "imf_weo_2025_10")
                .seenIn(new Evidence(ResultTable.MEMBERS, new Evidence.Rows.OnWhoPays()));
    }

    private Statement plan() {
        double all = Math.max(1e-9, planned.total().millions());
        List<Phrase> top = planned.payers().stream()
                .limit(NAMED)
                .map(payer -> share(payer.member(), 100 * payer.total().millions() / all))
                .toList();
        long none = planned.payers().stream()
                .filter(payer ->
                        payer.total().millions() > 0 && payer.ofNewMoney().isEmpty())
                .count();
        Phrase phrase = Phrase.of("pays.plan")
                .listing("payers", top)
                .listing("largest", top.subList(0, Math.min(LARGEST, top.size())))
                .with(
                        "stretched",
                        planned.payers().stream()
                                .filter(PaysStatements::stretched)
                                .count())
                .with("none", none)
                .with(
                        "stretchedWithoutUsa",
                        work.bill().payers("gdp", false).stretched().size())
                .named("most", Words.plain(work.largest().times()))
                .choosing("present", work.question().takesPart(Member.USA))
                .listing("byGdp", top(work.bill().payers("gdp", true)))
                .listing("byGdpWithoutUsa", top(work.bill().payers("gdp", false)));
        return statement(phrase, Trust.LOW)
                .assuming(Assumed.alarm(), Assumed.targetsByGdp())
                .from("nato_defexp_2026", "imf_weo_2025_10", "prices");
    }

    /** What signed orders take, and whose money for additions they take whole. */
    private Statement signed() {
        SignedBill bill = work.signed();
        double all = Math.max(1e-9, bill.due().millionEur().base());
        List<Phrase> top = bill.byMember().entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Member, Cost> entry) ->
                        -entry.getValue().millionEur().base()))
                .limit(LARGEST)
                .map(entry -> share(
                        entry.getKey(), 100 * entry.getValue().millionEur().base() / all))
                .toList();
        SequencedMap<Member, Year> whole = new LinkedHashMap<>();
        Payment.of(work.accounts(), work.force().purchases(), work.force().wider()).stream()
                .filter(Payment::allSigned)
                .forEach(row ->
                        whole.put(row.year().member().orElseThrow(), row.year().year()));
        Phrase phrase = Phrase.of("pays.signed")
                .with("due", Words.billions(bill.due()))
                .listing("payers", top)
                .listing("whole", whole.entrySet().stream().map(this::until).toList());
        return statement(phrase, Trust.LOW)
                .assuming(Assumed.equalParts())
                .seenIn(Evidence.all(ResultTable.PAYMENTS), Evidence.all(ResultTable.ORDERS));
    }

    private Phrase until(Map.Entry<Member, Year> entry) {
        return Phrase.of("pays.until")
                .named(
                        "member",
                        work.question().facts().member(entry.getKey().code()).name())
                .with("year", entry.getValue());
    }

    /** Which path each member is held against. */
    private Statement paths() {
        List<MemberAccount> members = work.accounts().members();
        long announced = members.stream().filter(PaysStatements::announced).count();
        long line = members.stream()
                .filter(account -> !announced(account) && !account.steps().isEmpty())
                .count();
        Phrase phrase = Phrase.of("pays.paths")
                .named("path", work.question().plan().path().key())
                .with("announced", announced)
                .with("line", line)
                .with("today", members.size() - announced - line);
        return statement(phrase, Trust.MEDIUM).seenIn(Evidence.all(ResultTable.PAYMENTS));
    }

    private static boolean announced(MemberAccount account) {
        return account.steps().stream()
                .anyMatch(step -> step.by().equals(account.member().code()));
    }

    /** Who can pay for its own part when growth and the keeping of pledges are drawn. */
    private Statement affordable() {
        List<MoneyFan.Affordable> members = work.force().affordable();
        List<Phrase> largest = planned.payers().stream()
                .limit(LARGEST)
                .flatMap(payer -> members.stream()
                        .filter(a -> a.member().equals(payer.member()))
                        .map(a -> share(a.member(), 100 * a.ifCarriedOut().value())))
                .toList();
        Phrase phrase = Phrase.of("pays.affordable")
                .with(
                        "likely",
                        members.stream()
                                .filter(a -> a.ifCarriedOut().value() >= 0.5)
                                .count())
                .with("members", members.size())
                .listing("largest", largest);
        return statement(phrase, Trust.ASSUMED).assuming(Assumed.growthDrawn());
    }

    static boolean stretched(Payer payer) {
        return payer.total().millions() > 0
                && payer.ofNewMoney().map(Percent::value).orElse(0.0) > ALARM;
    }

    private Statement byGdp() {
        Phrase phrase = Phrase.of("pays.gdp")
                .named("most", Words.plain(work.largest().times()))
                .choosing("present", work.question().takesPart(Member.USA))
                .with("none", work.bill().payers("gdp", true).withoutNewMoney().size())
                .with("stretched", work.bill().payers("gdp", true).stretched().size())
                .with(
                        "stretchedWithoutUsa",
                        work.bill().payers("gdp", false).stretched().size());
        return statement(phrase, Trust.MEDIUM).assuming(Assumed.alarm()).with(Status.ROUGH);
    }

    private Statement byShortfall() {
        Phrase phrase =
                Phrase.of("pays.shortfall").listing("payers", top(work.bill().payers("shortfall", true)));
        return statement(phrase, Trust.MEDIUM).assuming(Assumed.alarm()).with(Status.ROUGH);
    }

    private Statement byCommonFunding() {
        Phrase phrase = Phrase.of("pays.commonFunding")
                .listing(
                        "payers",
                        top(work.bill().payers("commonFunding", work.question().takesPart(Member.USA))));
        return statement(phrase, Trust.LOW)
                .assuming(Assumed.alarm())
                .from("common_funding")
                .with(Status.ROUGH);
    }

    private List<Phrase> top(Payers payers) {
        return payers.payers().stream()
                .limit(NAMED)
                .map(payer -> share(payer.member(), payer.share().value()))
                .toList();
    }

    private Phrase share(Member member, double percent) {
        return Words.share(work.question().facts(), member, percent);
    }
}
