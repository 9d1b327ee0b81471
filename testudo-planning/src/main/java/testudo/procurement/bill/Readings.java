package testudo.procurement.bill;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import testudo.defence.Inventory;
import testudo.defence.Inventory.Holding;
import testudo.procurement.supply.Cost;
import testudo.procurement.supply.PriceList;
import testudo.quantity.Money;
import testudo.quantity.Span;

/** The four readings. */
final class Readings {
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private Readings() {}

    /** Today's fire units by 1,467 / 293 where five is asked. */
    record Requirement() implements Reading {
        /** Share of the earlier targets met, percent: the publicly reported gap of 30% (Reuters, June 2025). */
        private static final double EARLIER_TARGETS_MET = 0.7;

        @Override
        public String key() {
            return "requirement";
        }

        @Override
        public Inventory wanted(Inventory today, BigDecimal factor) {
            return scaled(today, multiple(factor), multiple(factor), name(this, factor));
        }

        /** From the press's fourfold to the force that also closes the reported gap to the earlier requirement. */
        @Override
        public Span range(BigDecimal factor) {
            double base = multiple(factor).doubleValue();
            return base == 1 ? Span.exactly(1) : Span.of(Math.max(1, base * 0.8), base, base / EARLIER_TARGETS_MET);
        }

        private static BigDecimal multiple(BigDecimal factor) {
            return factor.compareTo(FIVE) == 0
                    ? BigDecimal.valueOf(REQUIREMENT_AFTER)
                            .divide(BigDecimal.valueOf(REQUIREMENT_BEFORE), MathContext.DECIMAL64)
                    : factor;
        }
    }

    /** Fire units multiplied. */
    record FireUnits(boolean withRounds) implements Reading {
        @Override
        public String key() {
            return withRounds ? "fire-units/rounds-per-unit" : "fire-units/rounds-in-total";
        }

        @Override
        public Inventory wanted(Inventory today, BigDecimal factor) {
            return scaled(today, factor, withRounds ? factor : BigDecimal.ONE, name(this, factor));
        }
    }

    /** Rounds multiplied. */
    record Rounds() implements Reading {
        @Override
        public String key() {
            return "rounds";
        }

        @Override
        public Inventory wanted(Inventory today, BigDecimal factor) {
            return scaled(today, BigDecimal.ONE, factor, name(this, factor));
        }
    }

    /** Money for ten years. */
    record MoneyForTenYears(Money yearlyBudget, PriceList prices, Span upkeepPercent) implements Reading {
        private static final int YEARS = 10;

        MoneyForTenYears {
            if (!yearlyBudget.basis().equals(prices.basis())
                    || !yearlyBudget.currency().equals("EUR")) {
                throw new IllegalArgumentException("the yearly budget is " + yearlyBudget + ", the prices are euros at "
                        + prices.basis() + ". Maybe convert the budget first.");
            }
        }

        @Override
        public String key() {
            return "money";
        }

        @Override
        public Inventory wanted(Inventory today, BigDecimal factor) {
            return withMixes(today, mixes(today, factor), name(this, factor));
        }

        /** Mixes bought when each year's money first keeps what was bought and then buys: M/p · (1 − (1 − u)^10)/u. */
        private double mixes(Inventory today, BigDecimal factor) {
            double money = yearlyBudget.millions() * (factor.doubleValue() - 1);
            double price = 0;
            for (Holding holding : today.holdings()) {
                Cost unit =
                        prices.mixUnit(holding.system().id(), holding.system().roundsReady());
                price += holding.fireUnits() * unit.millionEur().base();
            }
            double u = upkeepPercent.base() / 100;
            double years = u == 0 ? YEARS : (1 - Math.pow(1 - u, YEARS)) / u;
            return price == 0 ? 0 : money / price * years;
        }

        private static Inventory withMixes(Inventory today, double mixes, String name) {
            return new Inventory(
                    name,
                    today.holdings().stream()
                            .map(holding -> bought(holding, (int) Math.floor(holding.fireUnits() * mixes + 1e-9)))
                            .toList());
        }

        private static Holding bought(Holding holding, int units) {
            int rounds = holding.rounds() + units * holding.system().roundsReady();
            return new Holding(
                    holding.member(), holding.system(), holding.fireUnits() + units, rounds, holding.assumedRounds());
        }
    }

    static Inventory scaled(Inventory today, BigDecimal units, BigDecimal rounds, String name) {
        if (units.compareTo(BigDecimal.ONE) < 0 || rounds.compareTo(BigDecimal.ONE) < 0) {
            throw new IllegalArgumentException("a reading multiplies by at least one, was " + units + ", " + rounds);
        }
        return new Inventory(
                name,
                today.holdings().stream()
                        .map(holding -> new Holding(
                                holding.member(),
                                holding.system(),
                                times(holding.fireUnits(), units),
                                times(holding.rounds(), rounds),
                                holding.assumedRounds()))
                        .toList());
    }

    private static int times(int count, BigDecimal factor) {
        return factor.multiply(BigDecimal.valueOf(count))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private static String name(Reading reading, BigDecimal factor) {
        return reading.key() + " x" + factor.stripTrailingZeros().toPlainString();
    }
}
