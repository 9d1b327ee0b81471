package testudo.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import testudo.procurement.question.Reached;
import testudo.quantity.Percent;

/** Arrival with luck in money. A plan brings 25, 50 and 75% of what is missing; parts of units would bring 50, 60 and 80%. */
class MoneyFanTest {
    private static final List<Reached> PLAN = missing(25, 50, 75);
    private static final List<Reached> RELAXED = missing(50, 60, 80);

    @Test
    void withTheMoneyOfThePathThePlanArrivesAsPlanned() {
        assertEquals(List.of(25.0, 50.0, 75.0), shares(MoneyFan.scaled(PLAN, RELAXED, RELAXED)));
    }

    @Test
    void withHalfOfWhatCouldBeReachedThePlanReachesHalf() {
        assertEquals(List.of(12.5, 25.0, 37.5), shares(MoneyFan.scaled(PLAN, RELAXED, missing(25, 30, 40))));
    }

    @Test
    void moreThanEverythingIsEverythingAndNothingIsLostAgain() {
        assertEquals(List.of(50.0, 50.0, 100.0), shares(MoneyFan.scaled(PLAN, RELAXED, missing(100, 30, 200))));
    }

    @Test
    void theBandOfArrivalHasThePoorestMoneyLast() {
        MoneyFan fan =
                new MoneyFan(DrawnBudgets.DRAWS, List.of(), Optional.empty(), missing(10, 20, 50), missing(50, 60, 70));
        assertEquals(
                new MoneyFan.YearBand(
                        Optional.of(Year.of(2026)), Optional.of(Year.of(2027)), Optional.of(Year.of(2028))),
                fan.arrival(PLAN, Percent.of(50)));
        assertEquals(Optional.empty(), fan.arrival(PLAN, Percent.of(100)).late());
    }

    private static List<Double> shares(List<Reached> years) {
        return years.stream().map(year -> year.ofMissing().value()).toList();
    }

    private static List<Reached> missing(double... percent) {
        return IntStream.range(0, percent.length)
                .mapToObj(t -> new Reached(
                        Year.of(2026 + t), Percent.of(percent[t]), Percent.of(percent[t]), new LinkedHashMap<>()))
                .toList();
    }
}
