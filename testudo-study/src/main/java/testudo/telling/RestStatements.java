package testudo.telling;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import testudo.assessment.Assessment;
import testudo.ledger.OtherRearmament;
import testudo.ledger.ShellOutput;
import testudo.procurement.WiderBill;
import testudo.procurement.WiderBill.PathYear;
import testudo.quantity.Estimate;
import testudo.quantity.Member;
import testudo.quantity.Span;
import testudo.tabulation.bill.BritishRow;
import testudo.tabulation.bill.BritishTable;
import testudo.telling.Statement.Status;
import testudo.telling.Statement.Trust;
import testudo.telling.Telling.Section;

/** The rest of the rearmament: what competes with air defence for the same new money. */
final class RestStatements {
    private static final String SUBMARINES = "Q001";
    private static final String FACTORIES = "Q003";
    private static final List<Member> NAMED = List.of(Member.of("GBR"), Member.of("DEU"), Member.of("POL"));
    private static final Year SHELLS_IN = Year.of(2025);

    private final Told told;
    private final Assessment work;
    private final WiderBill wider;
    private final Phrase prices;

    private RestStatements(Told told) {
        this.told = told;
        this.work = told.work();
        this.wider = work.timeline().force().wider();
        this.prices = Words.prices(
                work.timeline().force().bill().band().total().basis());
    }

    static Section of(Told told) {
        RestStatements rest = new RestStatements(told);
        List<Statement> statements = new ArrayList<>(List.of(rest.money()));
        rest.row(SUBMARINES).ifPresent(row -> statements.add(rest.priced(Phrase.of("rest.submarines"), row)));
        rest.row(FACTORIES).ifPresent(row -> statements.add(rest.priced(Phrase.of("rest.factories"), row)));
        rest.british().ifPresent(statements::add);
        rest.shells().ifPresent(statements::add);
        return new Section("rest", Phrase.of("title.rest"), statements);
    }

    private Optional<OtherRearmament.Row> row(String id) {
        return wider.other().rows().stream()
                .filter(row -> row.id().equals(id) && row.range().isPresent())
                .findFirst();
    }

    /** Air defence and the rest as parts of the same new money. */
    private Statement money() {
        List<Phrase> members = NAMED.stream().map(this::member).toList();
        double all = newMoney(wider.all());
        double lacks = work.money().fiveTimes().total().base().billions();
        Phrase phrase = Phrase.of("rest.money")
                .with("last", work.timeline().asked().last())
                .with("newMoney", all)
                .with("airDefence", airDefence(wider.all()))
                .with("signed", signed(wider.all()))
                .with("other", other(wider.all()))
                .listing("members", members)
                .named("most", told.most())
                .with("share", all <= 0 ? 0 : 100 * lacks / all);
        return Statement.of(phrase, Trust.LOW)
                .figure(Estimate.of(other(wider.all())), Words.unit("bnEur"))
                .prices(prices)
                .assuming(Assumed.spreadEvenly())
                .from("rearmament_prices", "equipment_plans", "nato_defexp_2026")
                .seenIn(Evidence.all(ResultTable.BESIDE_PATH), Evidence.all(ResultTable.REARMAMENT))
                .with(Status.ROUGH);
    }

    private Phrase member(Member member) {
        List<PathYear> years = wider.everyone().stream()
                .filter(year -> year.member().filter(member::equals).isPresent())
                .toList();
        double all = newMoney(years);
        return Phrase.of("rest.member")
                .named("member", work.question().facts().member(member.code()).name())
                .with("airDefence", percent(airDefence(years) + signed(years), all))
                .with("other", percent(other(years).base(), all))
                .choosing("more", all > 0);
    }

    private static double percent(double part, double all) {
        return all <= 0 ? 0 : 100 * part / all;
    }

    private static double newMoney(List<PathYear> years) {
        return years.stream().mapToDouble(year -> year.newMoney().billions()).sum();
    }

    private static double airDefence(List<PathYear> years) {
        return years.stream().mapToDouble(year -> year.airDefence().billions()).sum();
    }

    private static double signed(List<PathYear> years) {
        return years.stream().mapToDouble(year -> year.signed().billions()).sum();
    }

    private static Span other(List<PathYear> years) {
        return years.stream().map(PathYear::other).reduce(Span.exactly(0), Span::plus).times(0.001);
    }

    private Statement priced(Phrase phrase, OtherRearmament.Row row) {
        Span billions = row.range().orElseThrow().times(0.001);
        return Statement.of(phrase.with("billions", billions), Trust.LOW)
                .figure(Estimate.of(billions), Words.unit("bnEur"))
                .prices(prices)
                .from(row.source())
                .seenIn(Evidence.all(ResultTable.REARMAMENT), Evidence.all(ResultTable.UNITED_KINGDOM));
    }

    private Optional<Statement> british() {
        List<BritishRow> rows = BritishTable.of(work);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        BritishRow last = rows.getLast();
        Phrase phrase = Phrase.of("rest.british")
                .with("last", last.year())
                .with("path", last.path().billions())
                .with("low", last.low().billions())
                .with("high", last.high().billions())
                .with("leftLow", last.left(last.low()).value())
                .with("leftHigh", last.left(last.high()).value());
        return Optional.of(Statement.of(phrase, Trust.LOW)
                .figure(Estimate.exactly(last.high().billions()), Words.unit("bnEur"))
                .prices(prices)
                .assuming(Assumed.spreadEvenly())
                .from("nato_defexp_2026", "imf_weo_2025_10")
                .seenIn(Evidence.all(ResultTable.UNITED_KINGDOM)));
    }

    private Optional<Statement> shells() {
        return ShellOutput.of(work.ledger(), SHELLS_IN).years().stream()
                .filter(year -> year.year().equals(SHELLS_IN))
                .findFirst()
                .map(year -> {
                    Span millions = year.output().times(1e-6);
                    Phrase phrase = Phrase.of("rest.shells")
                            .with("millions", millions)
                            .with("year", year.year())
                            .with("made", year.made().times(1e-6))
                            .choosing("million", year.output().low() >= 1e6);
                    return Statement.of(phrase, Trust.LOW)
                            .figure(Estimate.of(millions), Words.unit("millionRounds"))
                            .from("shells_rutte_ki")
                            .seenIn(Evidence.all(ResultTable.SHELLS));
                });
    }
}
