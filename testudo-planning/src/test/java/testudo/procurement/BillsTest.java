package testudo.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import testudo.facts.FactBook;
import testudo.facts.MemberFact;
import testudo.ledger.Accounts;
import testudo.ledger.Ledger;
import testudo.ledger.SpendingPath;
import testudo.plan.Plan;
import testudo.procurement.band.BillBand;
import testudo.procurement.band.StatedRange;
import testudo.procurement.bill.RequirementBill;
import testudo.procurement.bill.RoughBill;
import testudo.procurement.bill.RoughBills;
import testudo.procurement.bill.SignedBill;
import testudo.procurement.question.Effort;
import testudo.procurement.supply.Cost;
import testudo.quantity.Member;
import testudo.quantity.Span;

/** Three bills that are never mixed: signed, five times, affordable; and the public requirement. */
class BillsTest {
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final Path ROOT = Path.of(System.getProperty("testudo.root", ".."));
    private static final FactBook FACTS = FactBook.read(ROOT.resolve("data"));
    private static final Plan PLAN = Plan.read(
            ROOT.resolve("plans/hague.yaml"),
            FACTS.members().stream().map(MemberFact::member).collect(Collectors.toSet()));
    private static final Accounts ACCOUNTS = accounts();
    private static final Bills ALL =
            Bills.of(FACTS, PLAN, ACCOUNTS, FIVE, ForceByYear.of(FACTS, PLAN, ACCOUNTS, FIVE, Effort.FIRST));

    private static Accounts accounts() {
        Ledger ledger = Ledger.of(FACTS);
        return ledger.accounts(ledger.edition(PLAN.edition()), SpendingPath.linear());
    }

    private static RoughBills bills(double share) {
        return RoughBills.of(FACTS, PLAN.withShare("airDefenceShareOfEquipment", Span.exactly(share)), ACCOUNTS);
    }

    private static RoughBill fiveTimes(double share) {
        RoughBills bills = bills(share);
        return bills.rough(bills.reading(PLAN.reading()), FIVE);
    }

    @Test
    void fiveBudgetSharesGiveTheSameBillOfFiveTimes() {
        List<Cost> totals = Stream.of(6.0, 8.0, 10.0, 15.0, 20.0)
                .map(share -> fiveTimes(share).total())
                .distinct()
                .toList();
        assertEquals(1, totals.size(), totals.toString());
    }

    @Test
    void theAffordableCurveRisesWithTheShareAndWithTheYearAndItsBandHoldsEveryShare() {
        AffordableCurve curve = ALL.affordable();
        assertEquals(15, curve.points().size());
        for (Year year : List.of(Year.of(2030), Year.of(2035), Year.of(2040))) {
            List<Double> costs = costs(curve, year);
            assertEquals(costs.stream().sorted().toList(), costs, year.toString());
        }
        Span band = ALL.affordableBand().cost().millionEur();
        assertTrue(
                costs(curve, Year.of(2040)).stream().allMatch(cost -> band.low() <= cost && cost <= band.high()),
                band.toString());
        for (int i = 0; i < 15; i += 3) {
            assertTrue(curve.points().get(i).cost().millionEur().base()
                    <= curve.points().get(i + 2).cost().millionEur().base());
        }
    }

    private static List<Double> costs(AffordableCurve curve, Year year) {
        return curve.at(year).stream()
                .map(point -> point.cost().millionEur().base())
                .toList();
    }

    @Test
    void everyBandHoldsItsBillAtEitherEndOfAnyOneRangeAndIsNotAPoint() {
        for (BillBand band :
                List.of(ALL.signedBand(), ALL.fiveTimesBand(), ALL.affordableBand(), ALL.requirementBand())) {
            Span cost = band.cost().millionEur();
            assertTrue(cost.low() < cost.base() && cost.base() < cost.high(), cost.toString());
            assertTrue(band.drivers().stream()
                    .allMatch(driven -> cost.low() <= driven.millionEur().low()
                            && driven.millionEur().high() <= cost.high()));
        }
    }

    @Test
    void theShareOfProductionLinesMovesWhatIsAffordable() {
        Span lines = ALL.affordable().lines();
        assertTrue(lines.low() < lines.base() && lines.base() <= lines.high(), lines.toString());
        assertEquals(ALL.affordable().planned(Year.of(2040)).cost().millionEur().base(), lines.base(), 1e-9);
        assertTrue(ALL.affordableBand().drivers().stream().anyMatch(driven -> driven.range() == StatedRange.LINES));
    }

    @Test
    void holdingsKnownButNotCountedAreInTheBandOfFiveTimes() {
        assertTrue(ALL.fiveTimesBand().drivers().stream().anyMatch(driven -> driven.range() == StatedRange.UNCOUNTED));
    }

    @Test
    void theSignedBillIsTheSameByMemberByYearAndByContract() {
        SignedBill signed = bills(10).signedBill();
        double due = signed.due().millionEur().base();
        assertEquals(due, sum(signed.byMember().values().stream()), 1e-6);
        assertEquals(due, sum(signed.byYear().values().stream()), 1e-6);
        assertTrue(signed.lines().stream()
                .allMatch(line -> line.due().millionEur().base()
                        <= line.value().millionEur().base() + 1e-9));
    }

    @Test
    void polandHasMostOfTheOrderBookToPay() {
        SignedBill signed = bills(10).signedBill();
        Member most = signed.byMember().entrySet().stream()
                .max(java.util.Comparator.comparingDouble(
                        e -> e.getValue().millionEur().base()))
                .orElseThrow()
                .getKey();
        assertEquals(Member.of("POL"), most);
    }

    @Test
    void aBulgarianContractPaysThePrintedPriceInEqualPartsFromSigningToDelivery() {
        SignedBill.Line line = bills(10).signedBill().lines().stream()
                .filter(one -> one.order().member().code().equals("BGR"))
                .findFirst()
                .orElseThrow();
        // EUR 182 m of 2024 is 186.2533 of 2025; five parts from 2024 to 2028, three of them from 2026 on
        assertEquals(186.2533 * 3 / 5, line.due().millionEur().base(), 0.001);
        assertTrue(line.printed());
    }

    @Test
    void theRequirementAsAForceHasItsUnitsAndIsPricedBothWays() {
        RoughBills bills = bills(10);
        RequirementBill requirement = bills.requirement();
        long wanted = requirement.everyLayer().fireUnits()
                + requirement.everyLayer().onOrder()
                + bills.today().fireUnits();
        assertEquals(1467, wanted, 1467 * 0.02);
        assertTrue(requirement.longAndMedium().total().base().millions()
                > requirement.everyLayer().total().base().millions());
        Span total = requirement.total().millionEur();
        assertTrue(total.low() < total.base() && total.base() < total.high());
    }

    private static double sum(Stream<Cost> costs) {
        return costs.mapToDouble(cost -> cost.millionEur().base()).sum();
    }
}
