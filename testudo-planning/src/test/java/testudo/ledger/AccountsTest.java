package testudo.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testudo.ledger.entry.Commitment;
import testudo.ledger.entry.Edition;
import testudo.ledger.entry.Pledge;
import testudo.plan.UnitedStates;
import testudo.quantity.BadInput;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.PriceBasis;

@DisplayName("Accounts to 2035")
class AccountsTest {
    private static final Ledger LEDGER = Shipped.LEDGER;
    private static final Edition JULY_2026 = LEDGER.edition("NATO-2026-07");
    private static final Year PLEDGE_YEAR = Year.of(2035);
    private static final double RELATIVE = 1e-9;

    private static Accounts along(SpendingPath path) {
        return LEDGER.accounts(JULY_2026, path);
    }

    private static double share(SpendingPath path, String member, int year) {
        return along(path).of(Member.of(member)).year(Year.of(year)).share().value();
    }

    @Test
    @DisplayName("FIN-01: a present value of 100 over 20 years at 3% is 6.72157 a year")
    void annuity() {
        Money value = Money.euros(100, 2025);
        assertEquals(6.72157075968591, Annuity.payment(value, Percent.of(3), 20).millions(), 6.7 * RELATIVE);
        assertEquals(5, Annuity.payment(value, Percent.of(0), 20).millions());
        assertThrows(IllegalArgumentException.class, () -> Annuity.payment(value, Percent.of(3), 0));
    }

    @Test
    @DisplayName("FIN-02: a share that glides from 2.02 in 2025 to 3.5 in 2035 is 2.612 in 2029")
    void glide() {
        Percent share = Glide.linear(Percent.of(2.02), Year.of(2025), Percent.of(3.5), PLEDGE_YEAR, Year.of(2029));
        assertEquals(2.612, share.value(), 2.6 * RELATIVE);
    }

    @Test
    @DisplayName("the levels of the common pledges come from the table of pledges")
    void pledges() {
        assertEquals(Percent.of(2), LEDGER.level(Pledge.TWO_PERCENT));
        assertEquals(Percent.of(3.5), LEDGER.level(Pledge.CORE));
        assertEquals(Percent.of(1.5), LEDGER.level(Pledge.RELATED));
        assertEquals(Percent.of(5), LEDGER.level(Pledge.TOTAL));
        assertEquals(Year.of(2035), LEDGER.commitment(Pledge.CORE).year().orElseThrow());
        assertTrue(LEDGER.commitment(Pledge.TWO_PERCENT).announced().startsWith("2014"));
    }

    @Test
    @DisplayName("on the straight path every member with forces meets the core pledge in 2035, and Iceland is exempt")
    void everyoneMeetsCoreOnTheStraightPath() {
        Accounts accounts = along(SpendingPath.linear());
        assertEquals(31, accounts.members().size());
        assertEquals(31, accounts.meeting(Pledge.CORE, PLEDGE_YEAR).size());
        assertEquals(List.of(Member.of("ISL")), accounts.exempt());
        assertEquals(
                LEDGER.atLeast(JULY_2026, Year.of(2026), Percent.of(3.5)).members(),
                accounts.meeting(Pledge.CORE, Year.of(2026)));
        assertEquals(0, accounts.total(PLEDGE_YEAR, AccountYear::gap).millions(), 1e-6);
        assertThrows(IllegalArgumentException.class, () -> accounts.meeting(Pledge.TOTAL, PLEDGE_YEAR));
        assertThrows(IllegalArgumentException.class, () -> accounts.of(Member.of("ISL")));
    }

    @Test
    @DisplayName("frozen shares meet what they meet today and bring no new money")
    void frozen() {
        Accounts accounts = along(SpendingPath.frozen());
        assertEquals(accounts.meeting(Pledge.CORE, Year.of(2026)), accounts.meeting(Pledge.CORE, PLEDGE_YEAR));
        assertEquals(0, accounts.total(PLEDGE_YEAR, AccountYear::newMoney).millions(), 1e-9);
        assertTrue(accounts.total(PLEDGE_YEAR, AccountYear::gap).billions() > 0);
    }

    @Test
    @DisplayName("the back-loaded path ends where the straight one ends and lies below it in between")
    void backLoaded() {
        for (Member member : List.of(Member.of("ITA"), Member.of("BEL"), Member.USA)) {
            for (int year = 2027; year < 2035; year++) {
                assertTrue(share(SpendingPath.backLoaded(), member.code(), year)
                        < share(SpendingPath.linear(), member.code(), year));
            }
            assertEquals(3.5, share(SpendingPath.backLoaded(), member.code(), 2035), RELATIVE);
        }
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "GBR, 2027, 2.6", "GBR, 2029, 2.7", "GBR, 2034, 3.0", "GBR, 2035, 3.5", "DEU, 2029, 3.5", "DEU, 2035, 3.5",
        "ESP, 2035, 2.1", "FRA, 2030, 2.5", "FRA, 2035, 3.5", "CZE, 2035, 2.01", "SVK, 2035, 2.02", "LTU, 2030, 5.33",
        "LVA, 2028, 4.87", "SWE, 2030, 3.5", "HRV, 2030, 3.0", "HRV, 2035, 3.5", "ITA, 2027, 2.39", "NLD, 2035, 3.5",
        "BEL, 2033, 2.0", "BEL, 2034, 2.5", "USA, 2035, 3.5", "POL, 2035, 4.68", "TUR, 2035, 3.5", "FIN, 2035, 3.0"
    })
    @DisplayName("announced national plans are followed and their last level held")
    void announced(String member, int year, double expected) {
        assertEquals(expected, share(SpendingPath.announced(), member, year), RELATIVE);
    }

    @Test
    @DisplayName("the United Kingdom's plan of spring 2025 is 2.5% in 2027 and 3% by 2034")
    void unitedKingdomInSpring2025() {
        SpendingPath then = SpendingPath.announcedBy("2025-03");
        assertEquals(2.5, share(then, "GBR", 2027), RELATIVE);
        assertEquals(3.0, share(then, "GBR", 2034), RELATIVE);
        assertEquals(3.0, share(then, "GBR", 2035), RELATIVE);
    }

    @Test
    @DisplayName("a path says which plans it uses, which it sets aside, and when it falls back")
    void basisIsStated() {
        Accounts accounts = along(SpendingPath.announced());
        MemberAccount britain = accounts.of(Member.of("GBR"));
        assertEquals(
                List.of("P012", "P014", "P013", "P016"),
                britain.steps().stream().map(Commitment::id).toList());
        assertEquals(
                List.of("P011"), britain.setAside().stream().map(Commitment::id).toList());
        MemberAccount czechia = accounts.of(Member.of("CZE"));
        assertEquals(PathBasis.WITHDRAWN, czechia.basis());
        assertEquals(
                List.of("P085"), czechia.setAside().stream().map(Commitment::id).toList());
        assertEquals(PathBasis.NO_PLAN, accounts.of(Member.of("ALB")).basis());
        assertEquals(PathBasis.OWN_PACE, accounts.of(Member.of("SVK")).basis());
    }

    @Test
    @DisplayName("path = frozen + new money, and at the pledge the gap of today's share is the new money")
    void identities() {
        Accounts accounts = along(SpendingPath.linear());
        for (MemberAccount account : accounts.members()) {
            for (AccountYear year : account.years()) {
                double scale = year.path().millions();
                assertEquals(scale, year.frozen().plus(year.newMoney()).millions(), scale * RELATIVE);
                assertTrue(year.newMoney().millions() >= -scale * RELATIVE);
                assertEquals(
                        year.product().millions() * year.share().fraction(),
                        year.path().millions(),
                        scale * RELATIVE);
            }
            AccountYear last = account.year(PLEDGE_YEAR);
            assertEquals(last.gapToday().millions(), last.newMoney().millions(), 1e-6);
        }
    }

    @Test
    @DisplayName("shares of an edition multiply that edition's own GDP: 2025 in dollars is its table of GDP")
    void ownProduct() {
        Accounts accounts = LEDGER.accounts(JULY_2026, SpendingPath.frozen(), Year.of(2026), "USD", PLEDGE_YEAR);
        assertEquals(
                1_134_841,
                accounts.of(Member.of("POL")).year(Year.of(2026)).product().millions(),
                1);
        double spending = accounts.total(Year.of(2026), AccountYear::path).millions();
        double dutchTrap = 2.58 / 2.29;
        assertEquals(1_809_915 + 32_900 * (dutchTrap - 1), spending, 1_809_915 * 2e-3);
    }

    @Test
    @DisplayName("after the edition's last year GDP follows the IMF, and after its last year keeps the last growth")
    void growth() {
        MemberAccount poland = along(SpendingPath.linear()).of(Member.of("POL"));
        assertEquals(1.02861, ratio(poland, 2027), RELATIVE);
        assertEquals(1.02555, ratio(poland, 2030), RELATIVE);
        assertEquals(1.02555, ratio(poland, 2031), RELATIVE);
        assertEquals(1.02555, ratio(poland, 2035), RELATIVE);
    }

    private static double ratio(MemberAccount account, int year) {
        return account.year(Year.of(year)).product().millions()
                / account.year(Year.of(year - 1)).product().millions();
    }

    @Test
    @DisplayName("one exchange rate, that of the base year, turns dollars into euros in every year")
    void exchangeRatesNeverMove() {
        Accounts dollars = LEDGER.accounts(JULY_2026, SpendingPath.linear(), Year.of(2025), "USD", PLEDGE_YEAR);
        Accounts euros = along(SpendingPath.linear());
        double rate = 4438.568 / 5013.574;
        for (MemberAccount account : euros.members()) {
            for (AccountYear year : account.years()) {
                Money same = dollars.of(account.member()).year(year.year()).path();
                assertEquals(rate, year.path().millions() / same.millions(), RELATIVE);
                assertThrows(IllegalArgumentException.class, () -> year.path().plus(same));
            }
        }
    }

    @Test
    @DisplayName("another base year changes prices, not the growth of any member")
    void baseYear() {
        Accounts base2021 = LEDGER.accounts(JULY_2026, SpendingPath.linear(), Year.of(2021), "USD", PLEDGE_YEAR);
        Accounts base2025 = LEDGER.accounts(JULY_2026, SpendingPath.linear(), Year.of(2025), "USD", PLEDGE_YEAR);
        Member poland = Member.of("POL");
        assertEquals(ratio(base2021.of(poland), 2035), ratio(base2025.of(poland), 2035), RELATIVE);
        assertEquals(PriceBasis.constant(2021), base2021.basis());
        Money one = base2021.of(poland).year(PLEDGE_YEAR).path();
        Money other = base2025.of(poland).year(PLEDGE_YEAR).path();
        assertThrows(IllegalArgumentException.class, () -> one.plus(other));
    }

    @Test
    @DisplayName("Germany's spending above one percent of GDP lies outside the debt brake, by a row of data")
    void debtBrake() {
        MemberAccount germany = along(SpendingPath.announced()).of(Member.of("DEU"));
        assertEquals("P020", germany.rule().orElseThrow().id());
        AccountYear year = germany.year(Year.of(2029));
        assertEquals(
                year.product().millions() * 0.025,
                germany.outsideDebtLimit(Year.of(2029)).orElseThrow().millions(),
                1e-6);
        assertTrue(along(SpendingPath.linear())
                .of(Member.of("FRA"))
                .outsideDebtLimit(PLEDGE_YEAR)
                .isEmpty());
    }

    @Test
    @DisplayName("without the United States the sums lose its account and nothing else")
    void withoutUnitedStates() {
        Accounts all = along(SpendingPath.linear());
        Accounts without = all.only(UnitedStates.NONE::takesPart);
        assertEquals(30, without.members().size());
        double american = all.of(Member.USA).year(PLEDGE_YEAR).path().millions();
        assertEquals(
                all.total(PLEDGE_YEAR, AccountYear::path).millions() - american,
                without.total(PLEDGE_YEAR, AccountYear::path).millions(),
                1e-3);
        assertFalse(without.meeting(Pledge.CORE, PLEDGE_YEAR).contains(Member.USA));
    }

    @Test
    @DisplayName("the doubts about the Dutch and the Luxembourg figures stay with the result")
    void doubtsStay() {
        Accounts accounts = along(SpendingPath.linear());
        assertTrue(accounts.of(Member.of("NLD")).notes().toString().contains("Constant-price share"));
        assertTrue(accounts.of(Member.of("LUX")).notes().toString().contains("GDP"));
        assertTrue(accounts.of(Member.of("POL")).notes().isEmpty());
    }

    @Test
    @DisplayName(
            "an edition without GDP takes the IMF's and says so; a member without a share in its last year starts earlier")
    void editionWithoutProduct() {
        Accounts accounts = LEDGER.accounts(LEDGER.edition("NATO-2025-08"), SpendingPath.linear());
        assertFalse(accounts.ownProducts(), "no GDP of its own");
        MemberAccount germany = accounts.of(Member.of("DEU"));
        assertEquals(Year.of(2024), germany.today().year());
        assertTrue(germany.startsEarlier());
        assertEquals(
                5013.574 * 4438.568 / 5013.574,
                germany.year(Year.of(2025)).product().billions(),
                1e-6);
    }

    @Test
    @DisplayName("an unknown path is bad input that names the known ones")
    void unknownPath() {
        assertTrue(assertThrows(BadInput.class, () -> SpendingPath.named("steep"))
                .getMessage()
                .contains("back-loaded"));
        assertEquals(SpendingPath.backLoaded(), SpendingPath.named("back-loaded"));
    }

    @Test
    @DisplayName("the table has one row a member and leaves unknown figures out")
    void table() {
        LedgerTable table = LEDGER.table(JULY_2026, Year.of(2024), SpendingPath.linear());
        assertEquals(31, table.rows().size());
        assertTrue(LedgerTable.columns()
                .containsAll(table.maps(PathBasis::key).getFirst().keySet()));
        LedgerTable older = LEDGER.table(LEDGER.edition("NATO-2025-08"), Year.of(2024), SpendingPath.linear());
        assertFalse(older.maps(PathBasis::key).getFirst().containsKey("usdCurrentM"));
    }
}
