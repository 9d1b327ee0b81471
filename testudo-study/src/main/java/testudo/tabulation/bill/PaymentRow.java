package testudo.tabulation.bill;

import testudo.procurement.payer.Payment;
import testudo.quantity.Member;
import testudo.table.Schema;
import testudo.telling.InWords;

/**
 * What one member pays for air defence in one year, with the path that it is held against.
 *
 * @param payment what and when
 */
public record PaymentRow(Payment payment) {
    private static final String EUR_BN = "EUR bn at 2025 prices";

    public static final Schema<PaymentRow> SCHEMA = Schema.of(
                    PaymentRow.class,
                    "payments",
                    "Who pays: signed orders and the plan, by member and year, with the path that they are held against")
            .text(
                    "member",
                    "ISO 3166-1 alpha-3",
                    row -> row.payment().year().member().map(Member::code).orElse(""))
            .whole(
                    "year",
                    "year",
                    "of the payment",
                    row -> row.payment().year().year().getValue())
            .text(
                    "path",
                    "what the member's path is",
                    row -> InWords.of(row.payment().basis()))
            .number(
                    "pathBnEur",
                    EUR_BN,
                    "all defence spending on the path",
                    row -> row.payment().year().path().billions())
            .number(
                    "newMoneyBnEur",
                    EUR_BN,
                    "what the path brings beyond today's share of GDP",
                    row -> row.payment().year().newMoney().billions())
            .number(
                    "signedBnEur",
                    EUR_BN,
                    "for orders signed before the plan",
                    row -> row.payment().year().signed().billions())
            .number(
                    "planBnEur",
                    EUR_BN,
                    "for the plan: purchases, upkeep and the joint fund",
                    row -> row.payment().year().airDefence().billions())
            .number(
                    "budgetBnEur",
                    EUR_BN,
                    "what may buy additions after signed orders",
                    row -> row.payment().budget().billions())
            .yes(
                    "allSigned",
                    "yes where signed orders leave nothing that may buy additions",
                    row -> row.payment().allSigned());
}
