package testudo.quantity;

import java.io.Serializable;
import java.time.Year;

/** What the prices of an amount of money are measured in; amounts of two bases never add. */
public sealed interface PriceBasis extends Serializable {
    /** The prices in which the facts are kept, as their columns say ({@code eur_m_2025}), and in which every result is told. */
    Constant BASE = new Constant(Year.of(2025));

    /** Unit of amounts told in euros of {@link #BASE}. */
    String EUR = "EUR at " + BASE;

    /** Unit of amounts told in millions of euros of {@link #BASE}. */
    String EUR_M = "EUR m at " + BASE;

    /** Unit of amounts told in billions of euros of {@link #BASE}. */
    String EUR_BN = "EUR bn at " + BASE;

    /** Constant prices and exchange rates of one year. */
    record Constant(Year year) implements PriceBasis {
        @Override
        public String toString() {
            return year + " prices";
        }
    }

    /** Prices of the year in which the money is spent. */
    record ThenYear() implements PriceBasis {
        @Override
        public String toString() {
            return "then-year prices";
        }
    }

    static PriceBasis constant(int year) {
        return new Constant(Year.of(year));
    }

    static PriceBasis thenYear() {
        return new ThenYear();
    }
}
