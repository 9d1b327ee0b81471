package testudo.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentTest {
    /** Printed tables of the two-sided 95% and 90% points. */
    @ParameterizedTest(name = "{0} degrees: {1} and {2}")
    @CsvSource({
        "1, 12.7062, 6.3138",
        "2, 4.3027, 2.9200",
        "3, 3.1824, 2.3534",
        "4, 2.7764, 2.1318",
        "9, 2.2622, 1.8331",
        "10, 2.2281, 1.8125",
        "30, 2.0423, 1.6973",
        "99, 1.9842, 1.6604",
        "1000, 1.9623, 1.6464"
    })
    void pointsAreThoseOfTheTables(int degrees, double ninetyFive, double ninety) {
        assertEquals(ninetyFive, Student.within95(degrees), 6e-5);
        assertEquals(ninety, Student.within90(degrees), 6e-5);
    }

    @Test
    void theFormForManyDegreesJoinsTheOneForFew() {
        assertEquals(Student.within95(1000), Student.within95(1001), 5e-6);
        assertTrue(Student.within95(1_000_000_000L) > 1.959963984540054);
        assertThrows(IllegalArgumentException.class, () -> Student.within95(0));
    }

    @Test
    void aBandHoldsItsMeanAndThatOfChance() {
        Estimate skewed = new Estimate(49, 48, 48, 40, 60, 20);
        assertEquals(40, skewed.low());
        assertEquals(60, skewed.high());
        Estimate rare = new Estimate(0.3, 0, 0, 0, 0, 1000);
        assertEquals(0.3, rare.high());
        assertEquals(0.3, rare.chanceHigh());
        assertTrue(rare.banded());
        assertFalse(new Estimate(49, 48, 48, 49, 49, 1).banded());
    }
}
