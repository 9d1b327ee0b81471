package testudo.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testudo.defence.Inventory;
import testudo.defence.Inventory.Holding;
import testudo.defence.SystemType;
import testudo.facts.FactBook;
import testudo.facts.MemberFact;
import testudo.ledger.Accounts;
import testudo.ledger.Ledger;
import testudo.ledger.SpendingPath;
import testudo.plan.Plan;
import testudo.procurement.bill.Reading;
import testudo.procurement.bill.RoughBills;
import testudo.procurement.bill.RoughBills.Count;
import testudo.procurement.order.SignedDelivery;
import testudo.procurement.question.ProcurementQuestion;
import testudo.procurement.question.ProcurementQuestion.Buyer;
import testudo.quantity.BadInput;
import testudo.quantity.Member;

/** What a plan supposes beside its shares has a model behind it, and what has none is refused. */
class WhatIfsTest {
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final Path ROOT = Path.of(System.getProperty("testudo.root", ".."));
    private static final FactBook FACTS = FactBook.read(ROOT.resolve("data"));
    private static final Plan PLAN = Plan.read(ROOT.resolve("plans/hague.yaml"), FACTS);
    private static final Accounts ACCOUNTS = accounts();
    private static final QuestionOfPlan.Asked ASKED = QuestionOfPlan.asked(FACTS, PLAN, ACCOUNTS, FIVE);

    @TempDir
    private Path folder;

    private static Accounts accounts() {
        Ledger ledger = Ledger.of(FACTS);
        return ledger.accounts(ledger.edition(PLAN.edition()), SpendingPath.linear());
    }

    private Plan supposing(String lines) throws IOException {
        Path file = folder.resolve("plan.yaml");
        Files.writeString(file, lines + "\n");
        return Plan.read(file, FACTS);
    }

    private QuestionOfPlan.Asked asked(String lines) throws IOException {
        return QuestionOfPlan.asked(FACTS, supposing(lines), ACCOUNTS, FIVE);
    }

    private static Buyer buyer(QuestionOfPlan.Asked asked, String member) {
        return asked.question().members().stream()
                .filter(one -> one.member().code().equals(member))
                .findFirst()
                .orElseThrow();
    }

    private static double fiveTimes(RoughBills bills, Count count) {
        return bills.total(count, Reading.requirement(), FIVE).millionEur().base();
    }

    /** Every member and system: what is given away raises the bill or leaves it. */
    @Test
    void givingUnitsAwayNeverLowersTheBillOfFiveTimes() {
        RoughBills bills = ASKED.bills();
        Count count = bills.counted();
        double before = fiveTimes(bills, count);
        int raised = 0;
        for (int i = 0; i < count.held().holdings().size(); i++) {
            double after = fiveTimes(bills, count.holding(changed(count.held(), i, -1)));
            Holding giver = count.held().holdings().get(i);
            assertTrue(after >= before, giver.member() + " " + giver.system().id() + ": " + before + " -> " + after);
            raised += after > before ? 1 : 0;
        }
        assertTrue(raised > count.held().holdings().size() / 2, "only " + raised + " gifts cost anything");
    }

    /** Every member and system of the Alliance, held by it already or not: one more never raises what is lacking. */
    @Test
    void addingAHoldingNeverRaisesWhatIsLacking() {
        RoughBills bills = ASKED.bills();
        Count count = bills.counted();
        double before = fiveTimes(bills, count);
        int lowered = 0;
        for (int i = 0; i < count.held().holdings().size(); i++) {
            double after = fiveTimes(bills, count.holding(changed(count.held(), i, 1)));
            assertTrue(after <= before, count.held().holdings().get(i).toString());
            lowered += after < before ? 1 : 0;
        }
        assertTrue(lowered > count.held().holdings().size() / 2, "only " + lowered + " holdings help");
        List<SystemType> systems =
                count.held().holdings().stream().map(Holding::system).distinct().toList();
        for (MemberFact fact : FACTS.members()) {
            for (SystemType system : systems) {
                List<Holding> more = new ArrayList<>(count.held().holdings());
                more.add(new Holding(fact.member(), system, 1, 8, true));
                assertTrue(
                        fiveTimes(bills, count.holding(new Inventory("today", more))) <= before,
                        fact.member() + " " + system.id());
            }
        }
    }

    private static Inventory changed(Inventory held, int i, int more) {
        List<Holding> holdings = new ArrayList<>(held.holdings());
        Holding one = holdings.get(i);
        int each = one.rounds() / one.fireUnits();
        holdings.set(
                i,
                new Holding(
                        one.member(),
                        one.system(),
                        one.fireUnits() + more,
                        Math.max(0, one.rounds() + more * each),
                        one.assumedRounds()));
        return new Inventory(held.name(), holdings);
    }

    @Test
    void twoPatriotsGivenAwayAreLackingFromTheirYearOnAndWhatIsWantedStays() throws IOException {
        QuestionOfPlan.Asked given = asked("donations: [{ system: patriot, count: 2, year: 2028, by: DEU }]");
        List<Long> before = buyer(ASKED, "DEU").held().get("patriot");
        List<Long> after = buyer(given, "DEU").held().get("patriot");
        assertEquals(before.get(1), after.get(1), "2027");
        assertEquals(before.get(2) - 2, after.get(2), "2028");
        assertEquals(ASKED.bills().today(), given.bills().today());
        assertTrue(given.bills()
                        .rough(Reading.requirement(), FIVE)
                        .total()
                        .millionEur()
                        .base()
                > ASKED.bills()
                        .rough(Reading.requirement(), FIVE)
                        .total()
                        .millionEur()
                        .base());
    }

    @Test
    void whatAMemberTakesOverItHolds() throws IOException {
        QuestionOfPlan.Asked given = asked("donations: [{ system: patriot, count: 1, year: 2027, by: DEU, to: LTU }]");
        assertEquals(1L, buyer(given, "LTU").held().get("patriot").get(1));
    }

    @Test
    void aCutSupplierMakesLessFromItsYearOnAndAClosedOneStopsItsContracts() throws IOException {
        QuestionOfPlan.Asked cut = asked("suppliers: [{ country: USA, open: 50%, from: 2028 }]");
        long before = capacity(ASKED, 2, 15);
        assertEquals(capacity(ASKED, 0, 2), capacity(cut, 0, 2));
        assertEquals(before / 2.0, capacity(cut, 2, 15), 2);
        QuestionOfPlan.Asked closed = asked("suppliers: [{ country: USA, open: 0%, from: 2028 }]");
        assertEquals(0, capacity(closed, 2, 15));
        assertTrue(closed.signed().stream()
                .filter(one -> one.item().equals("patriot"))
                .flatMap(one -> one.deliveries().stream())
                .allMatch(year -> year.year().isBefore(Year.of(2028))));
        assertTrue(closed.signed().stream().anyMatch(one -> one.state() == SignedDelivery.State.STOPPED));
    }

    private static long capacity(QuestionOfPlan.Asked asked, int from, int to) {
        ProcurementQuestion.Line line = asked.question().lines().stream()
                .filter(one -> one.id().equals("patriot/fire-units"))
                .findFirst()
                .orElseThrow();
        return line.capacity().subList(from, to).stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Test
    void halfOfTheNewMoneyIsHalfOfWhatItAdds() throws IOException {
        Buyer all = buyer(ASKED, "ITA");
        Buyer half = buyer(asked("realisation: { 2026: 100%, 2030: 50% (25%..75%) }"), "ITA");
        assertEquals(all.budgets().get(3).millions(), half.budgets().get(3).millions(), 1e-9);
        assertTrue(half.budgets().get(6).millions() < all.budgets().get(6).millions());
    }

    @Test
    void aShareOfGdpGivesThatShareOfGdp() throws IOException {
        OpenMoney money = asked("airDefenceShare: 0.4%").money();
        OpenMoney.InYear year = money.inYear(ACCOUNTS.of(Member.of("ITA")), 4);
        double product =
                ACCOUNTS.of(Member.of("ITA")).year(Year.of(2030)).product().millions();
        assertEquals(0.004 * product, year.added() + year.frozen(), 1e-6);
    }

    @Test
    void aStatedBudgetPaysWhatIsSignedFirst() throws IOException {
        QuestionOfPlan.Asked stated = asked("budgets: { POL: { 2027: 9 bn EUR at 2025 prices } }");
        double signed = stated.money().inYear(ACCOUNTS.of(Member.of("POL")), 1).signed();
        assertEquals(9000 - signed, buyer(stated, "POL").budgets().get(1).millions(), 1e-6);
        assertTrue(signed > 0);
    }

    @Test
    void aStatedPriceIsThePriceOfTheBillAndAClosedContractNeitherComesNorCosts() throws IOException {
        QuestionOfPlan.Asked other =
                asked("prices: { patriot: { fireUnit: 1 bn EUR at 2025 prices (900..1200) } }\nclosedOrders: [OR039]"
                        .replace("1 bn EUR at 2025 prices (900..1200)", "1000 m EUR at 2025 prices (900..1200)"));
        assertEquals(
                1000, other.bills().prices().mixUnit("patriot", 0).millionEur().base(), 1e-9);
        assertFalse(other.signed().stream().anyMatch(one -> one.contract().id().equals("OR039")));
        assertTrue(other.bills().signedBill().lines().stream()
                .noneMatch(line -> line.order().id().equals("OR039")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "donations: [{ system: patriott, count: 2, year: 2027, by: DEU }] | name-known",
                "donations: [{ system: patriot, count: 2, year: 2027 }] | donation-hands",
                "donations: [{ system: patriot, count: 90, year: 2027, by: DEU }] | donation-held",
                "donations: [{ system: patriot, count: 2, year: 2027, by: USA }] | member-known",
                "suppliers: [{ country: USA, open: half, from: 2027 }] | value-written",
                "suppliers: [{ country: CHN, open: 50%, from: 2027 }] | name-known",
                "realisation: much | value-written",
                "airDefenceShare: 12% | value-range",
                "'airDefenceShare: 0.4%\nairDefenceShareOfEquipment: 10%' | field-read",
                "'cueing: 50%\nengine: stated' | field-read",
                "closedOrders: [OR999] | name-known",
                "budgets: { POL: { 2027: 3 } } | value-written",
                "budgets: { POL: 3 bn EUR at 2025 prices } | item-written",
                "donations: [{ system: patriot, count: 2, year: 2019, by: DEU }] | number-written",
                "donations: [{ system: patriot, count: 2, year: 2027, by: DEU, to: DEU }] | donation-hands",
                "suppliers: [{ country: USA, open: 50%, from: 2028 }, { country: USA, open: 60%, from: 2028 }] | said-once",
                "closedOrders: [OR039, OR039] | said-once",
                "budgets: { POL: { 2062: 3 bn EUR at 2025 prices } } | year-written",
                "budgets: { POL: { 2027: 3 bn EUR at 2025 prices (2..4) } } | value-written",
                "prices: { patriot: { fireUnit: 0 m EUR at 2025 prices } } | value-range",
                "prices: { patriot: { battery: 3 bn EUR at 2025 prices } } | item-written",
                "prices: { patriot: { round: 3 m EUR at 2025 prices (4..5) } } | value-range"
            })
    void whatHasNoModelBehindItIsRefusedWithItsLine(String line, String check) {
        BadInput bad = assertThrows(BadInput.class, () -> supposing("seed: 7\n" + line.strip()));
        assertTrue(
                bad.findings().stream()
                        .anyMatch(finding -> finding.check().equals(check.strip()) && finding.line() == 2),
                bad.findings().toString());
    }
}
