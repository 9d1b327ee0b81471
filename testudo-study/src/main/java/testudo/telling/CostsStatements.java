package testudo.telling;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import testudo.assessment.Assessment.Funding;
import testudo.ledger.OtherRearmament;
import testudo.ledger.ShellOutput;
import testudo.plan.Plan;
import testudo.procurement.AffordableBill;
import testudo.procurement.AffordableCurve;
import testudo.procurement.Bills;
import testudo.procurement.MoneyFan;
import testudo.procurement.WiderBill;
import testudo.procurement.WiderBill.PathYear;
import testudo.procurement.band.BillBand;
import testudo.procurement.bill.RequirementBill;
import testudo.procurement.bill.RoughBill;
import testudo.procurement.order.Contract;
import testudo.procurement.payer.BritishYear;
import testudo.procurement.supply.Cost;
import testudo.quantity.Estimate;
import testudo.quantity.Member;
import testudo.quantity.Span;
import testudo.telling.Statement.Status;
import testudo.telling.Statement.Trust;
import testudo.telling.Telling.Section;

/** What it costs: what the procurement plan orders, and all that the largest multiple lacks. */
final class CostsStatements {
    private static final int DRIVERS = 2;

    private final Funding work;
    private final Plan plan;
    private final AffordableBill planned;
    private final RoughBill wanted;
    private final Span buy;
    private final Span run;
    private final Span total;
    private final Phrase prices;
    private final Bills bills;

    private CostsStatements(Funding work) {
        this.work = work;
        this.plan = work.question().plan();
        this.bills = work.money();
        this.planned = work.force().bill();
        this.wanted = work.bill();
        this.buy = Words.billions(planned.band().buy());
        this.run = Words.billions(planned.band().run());
        this.total = Words.billions(planned.band().total());
        this.prices = Words.prices(planned.band().total().basis());
    }

    static Section of(Funding work) {
        CostsStatements costs = new CostsStatements(work);
        return new Section(
                "costs",
                Phrase.of("title.costs"),
                List.of(
                        costs.fiveTimes(),
                        costs.signed(),
                        costs.affordable(),
                        costs.requirement(),
                        costs.total(),
                        costs.part(Phrase.of("costs.buy"), costs.buy),
                        costs.part(Phrase.of("costs.run"), costs.run),
                        costs.share(),
                        costs.drawnShare(),
                        costs.shareOfAirDefence(),
                        costs.unpriced()));
    }

    private static Evidence[] bills() {
        return new Evidence[] {
            Evidence.all(ResultTable.PURCHASES),
            Evidence.all(ResultTable.YEARS),
            Evidence.all(ResultTable.COSTS),
            Evidence.all(ResultTable.PRICES)
        };
    }

    private Statement money(Phrase phrase, Span figure, String unit) {
        return Statement.of(phrase, Trust.LOW)
                .figure(Estimate.of(figure), Words.unit(unit))
                .prices(prices)
                .assuming(
                        Assumed.upkeep(plan.share("upkeep")),
                        Assumed.prices(prices),
                        Assumed.endsTogether(),
                        Assumed.dueHasTheBand(),
                        Assumed.budgets())
                .from("prices", "systems_plan", "nato_defexp_2026", "imf_weo_2025_10")
                .seenIn(bills());
    }

    /** The three bills apart: what is lacking, what is signed, and what the money allows of it. */
    private Statement fiveTimes() {
        AffordableCurve.Point planned = bills.affordable().planned(AffordableCurve.last());
        List<Cost> parts = parts();
        Phrase phrase = Phrase.of("costs.fiveTimes")
                .named("most", Words.plain(work.largest().times()))
                .with("total", band(bills.fiveTimesBand()))
                .with("buy", buy(parts))
                .with("run", Words.billions(parts.getLast()))
                .with("prices", prices)
                .with("signed", band(bills.signedBand()))
                .with("share", bills.affordable().own().value())
                .with("affordable", band(bills.affordableBand()))
                .with("last", AffordableCurve.last())
                .with("part", planned.ofFiveTimes().value())
                .listing("drivers", drivers(bills.fiveTimesBand()));
        return bill(phrase, bills.fiveTimesBand(), Assumed.upkeep(plan.share("upkeep")), Assumed.uncounted());
    }

    /** The parts of the bill with their parts of the band, the last of them upkeep. */
    private List<Cost> parts() {
        List<Cost> parts = new ArrayList<>(wanted.parts().values());
        parts.add(wanted.run());
        return bills.fiveTimesBand().parts(parts);
    }

    private static Span buy(List<Cost> parts) {
        return Words.billions(
                parts.subList(0, parts.size() - 1).stream().reduce(Cost::plus).orElseThrow());
    }

    private Statement signed() {
        Phrase phrase = Phrase.of("costs.signed")
                .with("due", band(bills.signedBand()))
                .with("from", plan.from())
                .with("printed", bills.signed().printedPercent())
                .with("contracts", bills.signed().lines().size())
                .with("unknown", bills.signed().unpriced().size())
                .with("beyond", beyond())
                .with("closed", bills.closed().size())
                .with(
                        "units",
                        bills.closed().stream().mapToInt(Contract::toCome).sum())
                .listing("drivers", drivers(bills.signedBand()));
        return bill(phrase, bills.signedBand(), Assumed.equalParts())
                .seenIn(Evidence.all(ResultTable.ORDERS), Evidence.all(ResultTable.SIGNED_DELIVERIES));
    }

    private long beyond() {
        return bills.pledged().stream()
                .filter(pledged -> pledged.beyondOutput() > 0)
                .count();
    }

    private Statement affordable() {
        AffordableCurve curve = bills.affordable();
        List<AffordableCurve.Point> last = curve.at(AffordableCurve.last());
        Phrase phrase = Phrase.of("costs.affordable")
                .with("share", curve.own().value())
                .listing(
                        "years",
                        AffordableCurve.years().stream().map(this::byYear).toList())
                .with("last", AffordableCurve.last())
                .with("least", last.getFirst().share().value())
                .with("most", last.getLast().share().value())
                .with("low", last.getFirst().cost().base().billions())
                .with("high", last.getLast().cost().base().billions())
                .listing("drivers", drivers(bills.affordableBand()));
        return bill(
                        phrase,
                        bills.affordableBand(),
                        Assumed.airDefenceShare(),
                        Assumed.equipmentShare(),
                        Assumed.curve())
                .seenIn(Evidence.all(ResultTable.AFFORDABLE), Evidence.all(ResultTable.BILL_RANGES));
    }

    private Phrase byYear(Year year) {
        return Phrase.of("costs.byYear")
                .with("billions", bills.affordable().planned(year).cost().base().billions())
                .with("year", year);
    }

    private Statement requirement() {
        RequirementBill required = bills.requirement();
        Phrase phrase = Phrase.of("costs.requirement")
                .with("units", required.units())
                .with("total", band(bills.requirementBand()))
                .with("dear", Words.billions(required.longAndMedium().total()))
                .with("needed", RequirementBill.LONG_RANGE_NEEDED)
                .with("held", RequirementBill.LONG_RANGE_HELD)
                .with("longRange", Words.billions(required.longRange()))
                .with("lacking", required.everyLayer().fireUnits())
                .listing("drivers", drivers(bills.requirementBand()));
        return bill(phrase, bills.requirementBand(), Assumed.mixStays(), Assumed.unitUndefined())
                .from(BuysStatements.SOURCES);
    }

    static Span band(BillBand band) {
        return Words.billions(band.cost());
    }

    private Statement bill(Phrase phrase, BillBand band, Assumed... assumed) {
        return Statement.of(phrase, Trust.LOW)
                .figure(Estimate.of(band(band)), Words.unit("bnEur"))
                .prices(prices)
                .assuming(assumed)
                .from("prices", "systems_plan", "orders", "nato_defexp_2026", "imf_weo_2025_10")
                .seenIn(
                        Evidence.all(ResultTable.COSTS),
                        Evidence.all(ResultTable.PRICES),
                        Evidence.all(ResultTable.BILL_RANGES))
                .with(Status.ROUGH);
    }

    /** The ranges that drive a band most. */
    private static List<Phrase> drivers(BillBand band) {
        return band.drivers().stream()
                .limit(DRIVERS)
                .map(driven ->
                        Phrase.of("range").choosing("range", driven.range().key()))
                .toList();
    }

    private Statement total() {
        Phrase phrase = Phrase.of("costs.total")
                .with("total", total)
                .with("from", plan.from())
                .with("last", work.force().question().last())
                .with("prices", prices)
                .with("buy", buy)
                .with("run", run)
                .with("fund", planned.fund().billions())
                .with("to", plan.to())
                .with("ofNewMoney", ofNewMoney())
                .with("newMoney", planned.newMoney().billions())
                .with("perPerson", perPersonAYear());
        return money(phrase, total, "bnEur");
    }

    /** Payments, upkeep and the joint fund to the last year of the plan's paths, with the band of the whole. */
    private Span due() {
        double due = planned.due().billions();
        return total.base() <= 0 ? Span.exactly(0) : total.times(due / total.base());
    }

    private Span ofNewMoney() {
        double all = planned.newMoney().billions();
        return all <= 0 ? Span.exactly(0) : due().times(100 / all);
    }

    private Span perPersonAYear() {
        long people = planned.payers().stream()
                .mapToLong(payer ->
                        work.question().facts().member(payer.member().code()).people())
                .sum();
        return due().times(1e9 / people / (plan.to().getValue() - plan.from().getValue() + 1));
    }

    private Statement part(Phrase what, Span billions) {
        return money(what.with("billions", billions), billions, "bnEur");
    }

    private Statement share() {
        Phrase phrase = Phrase.of("costs.share")
                .with("to", plan.to())
                .with("due", due())
                .with("share", ofNewMoney());
        return money(phrase, ofNewMoney(), "ofNewMoney");
    }

    /** The same with growth and the keeping of pledges drawn. */
    private Statement drawnShare() {
        MoneyFan fan = work.force().fan();
        Phrase phrase =
                Phrase.of("costs.drawnShare").with("share", fan.ofNewMoney().map(Filling.Amount::new));
        return fan.ofNewMoney()
                .map(share ->
                        money(phrase.with("draws", fan.draws()).with("to", plan.to()), share, "ofNewMoneyThatComes"))
                .orElseGet(() -> Statement.none(phrase));
    }

    /** The band of the bill in percent of what the stated shares leave; nothing where nothing is lacking. */
    private Span ofAirDefence() {
        double bill = wanted.total().base().millions();
        double scale = bill <= 0 ? 0 : wanted.money().ofAirDefencePercent().base() / bill;
        return bills.fiveTimesBand().cost().millionEur().times(scale);
    }

    private Statement shareOfAirDefence() {
        Span share = ofAirDefence();
        Phrase phrase = Phrase.of("costs.shareOfAirDefence")
                .named("most", Words.plain(work.largest().times()))
                .with("share", share)
                .with("equipment", plan.share("equipmentShare"))
                .with("airDefence", plan.share("airDefenceShareOfEquipment"));
        return Statement.of(phrase, Trust.ASSUMED)
                .figure(Estimate.of(share), Words.unit("ofAirDefence"))
                .prices(prices)
                .assuming(Assumed.equipmentShare(), Assumed.airDefenceShare())
                .from("nato_defexp_2026")
                .seenIn(bills())
                .with(Status.ROUGH);
    }

    private Statement unpriced() {
        Phrase phrase = Phrase.of("costs.unpriced")
                .listing(
                        "parts", wanted.unpriced().stream().map(Words::unpriced).toList());
        return Statement.of(phrase, Trust.MEDIUM).from("prices").seenIn(bills());
    }

    /** The rest of the rearmament: what competes with air defence for the same new money. */
    static final class Rest {
        private static final String SUBMARINES = "Q001";
        private static final String FACTORIES = "Q003";
        private static final List<Member> NAMED = List.of(Member.of("GBR"), Member.of("DEU"), Member.of("POL"));
        private static final Year SHELLS_IN = Year.of(2025);

        private final Funding work;
        private final WiderBill wider;
        private final Phrase prices;

        private Rest(Funding work) {
            this.work = work;
            this.wider = work.force().wider();
            this.prices = Words.prices(work.force().bill().band().total().basis());
        }

        static Section of(Funding work) {
            Rest rest = new Rest(work);
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
                    .with("last", work.force().question().last())
                    .with("newMoney", all)
                    .with("airDefence", airDefence(wider.all()))
                    .with("signed", signed(wider.all()))
                    .with("other", other(wider.all()))
                    .listing("members", members)
                    .named("most", Words.plain(work.largest().times()))
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
                    .named(
                            "member",
                            work.question().facts().member(member.code()).name())
                    .with("airDefence", percent(airDefence(years) + signed(years), all))
                    .with("other", percent(other(years).base(), all))
                    .choosing("more", all > 0);
        }

        private static double percent(double part, double all) {
            return all <= 0 ? 0 : 100 * part / all;
        }

        private static double newMoney(List<PathYear> years) {
            return years.stream()
                    .mapToDouble(year -> year.newMoney().billions())
                    .sum();
        }

        private static double airDefence(List<PathYear> years) {
            return years.stream()
                    .mapToDouble(year -> year.airDefence().billions())
                    .sum();
        }

        private static double signed(List<PathYear> years) {
            return years.stream().mapToDouble(year -> year.signed().billions()).sum();
        }

        private static Span other(List<PathYear> years) {
            return years.stream()
                    .map(PathYear::other)
                    .reduce(Span.exactly(0), Span::plus)
                    .times(0.001);
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
            List<BritishYear> rows = BritishYear.of(wider);
            if (rows.isEmpty()) {
                return Optional.empty();
            }
            BritishYear last = rows.getLast();
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
}
