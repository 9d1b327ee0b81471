package testudo.cli.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SpokenTest {
    private static final String MORE = " and " + "more ".repeat(40).strip();

    @Test
    void aShortSentenceStaysWhole() {
        assertEquals("Buys 5; sells 4.", Spoken.clauses("Buys 5; sells 4."));
    }

    @Test
    void aLongOneEndsAfterAWholeClause() {
        assertEquals("Buys 5.", Spoken.clauses("Buys 5; sells 4" + MORE + "."));
        assertEquals("Buys 5.", Spoken.clauses("Buys 5. Sells 4" + MORE + "."));
    }

    @Test
    void noBracketStaysOpen() {
        assertEquals(
                "Of 90 (drone 29; cruise 28" + MORE + ").",
                Spoken.clauses("Of 90 (drone 29; cruise 28" + MORE + "). Then." + MORE));
    }
}
