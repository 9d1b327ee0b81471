package testudo.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MoneyTest {
    private static final Money TEN = Money.euros(10, 2025);

    @Test
    void moneyOfOneBasisAddsUp() {
        assertEquals(Money.euros(12.5, 2025), TEN.plus(Money.euros(2.5, 2025)));
        assertEquals(Money.euros(7.5, 2025), TEN.minus(Money.euros(2.5, 2025)));
    }

    @Test
    void twoPriceBasesOrCurrenciesAreNeverAdded() {
        for (Money other : new Money[] {
            Money.euros(1, 2024),
            Money.ofMillions(1, "EUR", PriceBasis.thenYear()),
            Money.ofMillions(1, "USD", PriceBasis.constant(2025))
        }) {
            String said = assertThrows(IllegalArgumentException.class, () -> TEN.plus(other))
                    .getMessage();
            assertTrue(said.contains("2025 prices") && said.contains("Maybe convert both"), said);
            assertThrows(IllegalArgumentException.class, () -> TEN.minus(other));
        }
    }

    @Test
    void anAmountIsFiniteAndItsCurrencyACode() {
        assertThrows(IllegalArgumentException.class, () -> Money.euros(Double.NaN, 2025));
        assertThrows(IllegalArgumentException.class, () -> Money.ofMillions(1, "euro", PriceBasis.thenYear()));
    }
}
