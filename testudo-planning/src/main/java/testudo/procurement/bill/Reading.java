package testudo.procurement.bill;

import java.math.BigDecimal;
import testudo.defence.Inventory;
import testudo.procurement.supply.PriceList;
import testudo.quantity.Money;
import testudo.quantity.Span;

/**
 * What "+400%" multiplies. No official text says; each reading states what it holds fixed. A reading is a pure function from what is
 * held today to what is wanted, and at a factor of one it returns what is held.
 */
public sealed interface Reading
        permits Readings.Requirement, Readings.FireUnits, Readings.Rounds, Readings.MoneyForTenYears {

    /** The public requirement before: ground-based air-defence units. */
    int REQUIREMENT_BEFORE = 293;

    /** The public requirement after. */
    int REQUIREMENT_AFTER = 1467;

    /** Stable key, such as {@code fire-units/rounds-per-unit}. */
    String key();

    /**
     * What is wanted.
     *
     * @param today what is held
     * @param factor the multiple, at least one
     */
    Inventory wanted(Inventory today, BigDecimal factor);

    /** The multiples that this reading could mean at that factor, where it is not exact. */
    default Span range(BigDecimal factor) {
        return Span.exactly(factor.doubleValue());
    }

    /** The default: today's fire units multiplied as the public requirement was, rounds per unit fixed. */
    static Reading requirement() {
        return new Readings.Requirement();
    }

    /** Fire units multiplied, the rounds per fire unit fixed. */
    static Reading fireUnitsWithRounds() {
        return new Readings.FireUnits(true);
    }

    /** Fire units multiplied, rounds in total fixed. */
    static Reading fireUnitsAlone() {
        return new Readings.FireUnits(false);
    }

    /** Rounds multiplied, fire units fixed. */
    static Reading rounds() {
        return new Readings.Rounds();
    }

    /**
     * Money multiplied: (factor − 1) yearly budgets more a year for ten years, before industry.
     *
     * @param yearlyBudget one yearly air-defence budget, at the prices' basis
     * @param prices what today's mix costs
     * @param upkeepPercent yearly upkeep in percent of the price
     */
    static Reading money(Money yearlyBudget, PriceList prices, Span upkeepPercent) {
        return new Readings.MoneyForTenYears(yearlyBudget, prices, upkeepPercent);
    }
}
