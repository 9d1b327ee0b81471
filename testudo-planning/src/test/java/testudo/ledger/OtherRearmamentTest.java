package testudo.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import testudo.quantity.Member;

class OtherRearmamentTest {
    private final OtherRearmament other = OtherRearmament.of(Shipped.LEDGER);

    private OtherRearmament.Row row(String id) {
        return other.rows().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void twelveSubmarinesWithoutAPriceAreAGapAndNotNothing() {
        assertEquals(12, row("Q001").count().orElseThrow().intValue());
        assertTrue(row("Q001").gap().orElseThrow().contains("no price"));
        assertFalse(row("Q001").counted());
    }

    @Test
    void sixMunitionsFactoriesAreALine() {
        assertTrue(row("Q003").line());
        assertEquals(6, row("Q003").count().orElseThrow().intValue());
    }

    @Test
    void aSumWithinALargerOneOfTheSameKindIsNotCountedTwice() {
        assertFalse(row("Q004").counted());
        assertTrue(row("Q005").counted());
        assertTrue(row("Q005").euros().orElseThrow().millions() > 6000, "pounds are worth more than euros");
    }

    @Test
    void theYearsOfAMemberAddUpToItsCountedSums() {
        Member britain = Member.of("GBR");
        double years = IntStream.rangeClosed(2024, 2040)
                .mapToDouble(y -> other.money(britain, Year.of(y)).millions())
                .sum();
        double sums = other.rows().stream()
                .filter(r -> r.counted() && r.by().equals("GBR"))
                .mapToDouble(r -> r.euros().orElseThrow().millions())
                .sum();
        assertEquals(sums, years, 1e-6);
    }

    @Test
    void airDefenceItselfIsNotInIt() {
        assertTrue(other.rows().stream().noneMatch(r -> r.kind().startsWith("air defence")));
    }
}
