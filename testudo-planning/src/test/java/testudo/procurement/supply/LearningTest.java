package testudo.procurement.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import testudo.quantity.Money;
import testudo.quantity.Percent;

class LearningTest {
    private final Learning missiles = new Learning(Money.euros(4, 2025), Percent.of(90));

    @Test
    void theTwoThousandthUnitCostsWhatWrightsCurveSays() {
        assertEquals(1.25977568116855, missiles.unit(2000).millions(), 1e-12);
    }

    @Test
    void aLotIsTheSumOfItsUnits() {
        assertEquals(733.546923916875, missiles.lot(501, 1000).millions(), 1e-9);
    }

    @Test
    void withoutLearningAllUnitsCostTheSame() {
        assertEquals(
                40,
                new Learning(Money.euros(4, 2025), Percent.of(100)).lot(7, 16).millions(),
                1e-12);
    }
}
