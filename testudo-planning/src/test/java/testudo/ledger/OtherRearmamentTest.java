package testudo.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import testudo.quantity.Member;
import testudo.quantity.Span;

class OtherRearmamentTest {
    private final OtherRearmament other = OtherRearmament.of(Shipped.LEDGER);

    private OtherRearmament.Row row(String id) {
        return other.rows().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void twelveSubmarinesHaveALowABaseAndAHighPrice() {
        assertEquals(12, row("Q001").count().orElseThrow().intValue());
        Span price = row("Q001").range().orElseThrow();
        // a trade-press model: USD 26 bn for seven boats
        assertEquals(12 * 3288.0, price.base(), 1e-6);
        assertTrue(price.low() < price.base() && price.base() < price.high());
    }

    @Test
    void tanksVehiclesShellsSubmarinesAndF35AreAllPriced() {
        for (OtherRearmament.Row row : other.rows()) {
            if (List.of("armour", "155mm shells", "submarines").contains(row.kind())
                    || row.what().contains("F-35")) {
                assertTrue(row.range().isPresent(), row.id() + " " + row.what());
            }
        }
    }

    @Test
    void shellsReachAMillionInEuropeOnlyAsStatedAndNotAsInvestigatorsHold() {
        ShellOutput shells = ShellOutput.of(Shipped.LEDGER, Year.of(2026));
        Span of2024 = shells.years().get(2).output();
        assertEquals(1_000_000, of2024.base(), 1);
        assertTrue(of2024.low() < 1e6);
        double sum = shells.years().stream()
                .mapToDouble(year -> year.output().base())
                .sum();
        assertEquals(sum, shells.years().getLast().made().base(), 1e-6);
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
        double years = IntStream.rangeClosed(2020, 2060)
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
