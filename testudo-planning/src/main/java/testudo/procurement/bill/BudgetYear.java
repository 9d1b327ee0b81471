package testudo.procurement.bill;

import java.time.Year;
import testudo.quantity.Member;
import testudo.quantity.Money;

/**
 * One member's new money in one year: what its path to the pledge adds to today's budget.
 *
 * @param member whose
 * @param year when
 * @param newMoney added to today's budget, not negative; loans finance it and are not added
 * @param contracted what orders already signed take of the air-defence share of it
 */
public record BudgetYear(Member member, Year year, Money newMoney, Money contracted) {}
