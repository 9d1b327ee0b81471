package testudo.tabulation.bill;

import testudo.procurement.WiderBill.PathYear;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.table.Schema;

/**
 * What one member pays for air defence in one year, with the path that it is held against.
 *
 * @param year its money on the path, what it pays by the plan and for signed orders
 * @param basis what its path is
 * @param budget what may buy additions
 */
public record PaymentRow(PathYear year, String basis, Money budget) {
    private static final String EUR_BN = "EUR bn at 2025 prices";

    public static final Schema<PaymentRow> SCHEMA = Schema.of(
                    PaymentRow.class,
                    "payments",
                    "Who pays: signed orders and the plan, by member and year, with the path that they are held against")
            .text("member", "ISO 3166-1 alpha-3", row -> row.year().member().map(Member::code).orElse(""))
            .whole("year", "year", "of the payment", row -> row.year().year().getValue())
            .text("path", "what the member's path is", PaymentRow::basis)
            .number("pathBnEur", EUR_BN, "all defence spending on the path", row -> row.year().path().billions())
            .number("newMoneyBnEur", EUR_BN, "what the path brings beyond today's share of GDP", row -> row.year().newMoney().billions())
            .number("signedBnEur", EUR_BN, "for orders signed before the plan", row -> row.year().signed().billions())
            .number("planBnEur", EUR_BN, "for the plan: purchases, upkeep and the joint fund", row -> row.year().airDefence().billions())
            .number("budgetBnEur", EUR_BN, "what may buy additions after signed orders", row -> row.budget().billions())
            .yes("allSigned", "yes where signed orders leave nothing that may buy additions", PaymentRow::allSigned);

    /** Whether signed orders leave nothing that may buy additions. */
    public boolean allSigned() {
        return year.signed().millions() > 0 && budget.millions() <= 0;
    }
}
