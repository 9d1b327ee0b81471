package testudo.procurement.bill;

import java.time.Year;
import testudo.procurement.supply.Cost;
import testudo.quantity.Money;
import testudo.quantity.Span;

/**
 * The bill beside the new money.
 *
 * @param from first year of the plan
 * @param to last year of the plan
 * @param newMoney what the paths to the pledge add in those years
 * @param airDefenceShare of it, by the stated shares, after what is contracted
 * @param ofNewMoneyPercent the bill as a share of the new money, percent
 * @param ofAirDefencePercent the bill as a share of the air-defence share of the new money, percent; base over base
 */
public record MoneyCheck(
        Year from, Year to, Money newMoney, Cost airDefenceShare, Span ofNewMoneyPercent, Span ofAirDefencePercent) {}
