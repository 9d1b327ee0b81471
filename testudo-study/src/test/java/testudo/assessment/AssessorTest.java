package testudo.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.plan.Plan;
import testudo.telling.Answer;
import testudo.telling.Answer.Section;
import testudo.telling.AnswerItem;
import testudo.telling.Telling;

/** The whole chain on the shipped facts, with few trials and one small raid. */
class AssessorTest {
    @TempDir
    private static Path folder;

    private static Assessment assessment;
    private static Answer answer;

    @BeforeAll
    static void assess() {
        Plan plan = Shipped.changed(
                folder,
                text -> text.replaceFirst("raids: .*", "raids: [median-night-2024]")
                        .replaceFirst("goal: \\S+", "goal: bases-first")
                        .replaceFirst("trials: \\S+", "trials: 40"));
        assessment = Assessor.of(ProvingGround.of(Shipped.question(plan)), 2, Progress.quiet())
                .assess();
        answer = Telling.of(assessment, Optional.empty(), "test").answer();
    }

    @Test
    void theAnswerHasEverySectionOfTheFirstScreen() {
        assertEquals(
                List.of("headline", "fivefold", "buys", "costs", "pays", "arrives", "enough", "trust", "leftOut"),
                answer.sections().stream().map(Section::id).toList());
        for (Section section : answer.sections()) {
            assertFalse(section.items().isEmpty(), section.id());
            section.items().forEach(item -> assertFalse(item.sentence().isBlank(), item.id()));
        }
    }

    @Test
    void everyItemHasItsOwnKeyAndEveryBandHoldsItsMean() {
        Set<String> ids = new HashSet<>();
        for (Section section : answer.sections()) {
            for (AnswerItem item : section.items()) {
                assertTrue(ids.add(item.id()), () -> item.id() + " stands twice");
                item.estimate().ifPresent(e -> {
                    assertTrue(e.low() <= e.high() && e.chanceLow() <= e.chanceHigh(), item.sentence());
                    assertTrue(Double.isFinite(e.mean() + e.low() + e.high()), item.sentence());
                });
                assertFalse(item.sentence().contains("NaN") || item.sentence().contains("null"), item.sentence());
            }
        }
    }

    @Test
    void oneTimesCostsNothing() {
        List<Object> once = row("readings", "factor", "1");
        assertEquals(0, number("readings", once, "buyBnEur"));
        assertEquals(0, number("readings", once, "runBnEur"));
    }

    @Test
    void everyReadingIsOfferedWithWhatItHoldsFixed() {
        List<String> readings = new ArrayList<>();
        Table table = table("readings");
        for (List<Object> row : table.rows()) {
            readings.add(cell("readings", row, "reading") + " x" + cell("readings", row, "factor"));
            assertFalse(cell("readings", row, "holdsFixed").isBlank());
        }
        assertTrue(
                readings.containsAll(List.of(
                        "fire-units/rounds-per-unit x1",
                        "requirement x4",
                        "requirement x5",
                        "fire-units/rounds-in-total x5",
                        "fire-units/rounds-per-unit x5",
                        "rounds x5",
                        "money x5")),
                readings::toString);
    }

    @Test
    void theMembersPayTheWholeBillByEitherKeyAndTheWholePlanForTheirOwn() {
        double total = mean("costs.wanted");
        assertEquals(
                mean("costs.total"),
                table("members").rows().stream()
                        .mapToDouble(row -> number("members", row, "payPlanBnEur"))
                        .sum(),
                1e-3);
        for (String column : List.of("payGdpBnEur", "payShortfallBnEur")) {
            double paid = table("members").rows().stream()
                    .mapToDouble(row -> number("members", row, column))
                    .sum();
            assertEquals(total, paid, 1e-6, column);
        }
        for (String column : List.of("payGdpPercent", "payShortfallPercent")) {
            double shares = table("members").rows().stream()
                    .mapToDouble(row -> number("members", row, column))
                    .sum();
            assertEquals(100, shares, 0.01, column);
        }
    }

    @Test
    void theFireUnitsOfTheMembersAddUpToTheHeadline() {
        double today = table("members").rows().stream()
                .mapToDouble(row -> number("members", row, "fireUnitsToday"))
                .sum();
        double most = table("members").rows().stream()
                .mapToDouble(row -> number("members", row, "fireUnitsX5"))
                .sum();
        assertEquals(1467.0 / 293, most / today, 0.05);
        assertEquals(
                most,
                answer.sections().stream()
                        .flatMap(section -> section.items().stream())
                        .filter(item -> item.id().equals("buys.fireUnits"))
                        .findFirst()
                        .flatMap(AnswerItem::estimate)
                        .orElseThrow()
                        .mean());
    }

    @Test
    void theThreeStatesOfTheUnitedStatesStandSideBySide() {
        Set<String> states = new HashSet<>();
        table("leakage").rows().forEach(row -> states.add(cell("leakage", row, "unitedStates")));
        assertEquals(Set.of("in-place", "reinforced", "none"), states);
    }

    @Test
    void everySectorIsFlownAndGroundAloneStandsBesideNotionalAirborneWarning() {
        Set<String> sectors = new HashSet<>();
        Set<String> variants = new HashSet<>();
        for (List<Object> row : table("leakage").rows()) {
            sectors.add(cell("leakage", row, "sector"));
            variants.add(cell("leakage", row, "variant"));
        }
        assertEquals(Set.of("north", "east", "south-east", "deep"), sectors);
        assertEquals(
                Set.of(
                        Variant.GROUND.key(),
                        Variant.AIR_AND_SEA.key(),
                        new Variant.ReserveUnderWay(0).key(),
                        new Variant.ReserveUnderWay(5).key()),
                variants);
    }

    @Test
    void noMoreArmedThreatsGetThroughWhenMoreOfTheReserveHasCome() {
        double none = armed(new Variant.ReserveUnderWay(0));
        double some = armed(new Variant.ReserveUnderWay(5));
        assertTrue(some < none, some + " on day 5, " + none + " on day 0");
    }

    private static double armed(Variant variant) {
        return table("leakage").rows().stream()
                .filter(row -> cell("leakage", row, "variant").equals(variant.key())
                        && cell("leakage", row, "measure").equals("armedLeakers"))
                .mapToDouble(row -> number("leakage", row, "mean"))
                .sum();
    }

    @Test
    void noTableNamesALandInNorthAmericaAsDefended() {
        assertTrue(table("cover").rows().stream()
                .noneMatch(row -> List.of("USA", "CAN").contains(cell("cover", row, "member"))));
    }

    private static double mean(String item) {
        return answer.sections().stream()
                .flatMap(section -> section.items().stream())
                .filter(i -> i.id().equals(item))
                .findFirst()
                .flatMap(AnswerItem::estimate)
                .orElseThrow()
                .mean();
    }

    /** Money goes from member to part to class, and none is lost on the way. */
    @Test
    void theFlowOfMoneyCarriesAllOfItThroughBothSteps() {
        double paid = flow("payer to part");
        assertTrue(paid > 0);
        assertEquals(paid, flow("part to class"), 1e-3 * paid);
    }

    @Test
    void everyKeySharesAllThatIsMissingInWholeUnits() {
        Set<String> keys = new HashSet<>();
        table("targets")
                .rows()
                .forEach(row -> keys.add(cell("targets", row, "key") + "/" + cell("targets", row, "unitedStates")));
        assertEquals(10, keys.size());
        double units = -1;
        for (String key : keys) {
            double sum = shared(key, "fireUnits");
            assertEquals(100, shared(key, "sharePercent"), 1e-3, key);
            assertEquals(sum, shared(key, "fireUnitsSainteLague"), 0, key);
            assertEquals(units < 0 ? sum : units, sum, 0, key);
            units = sum;
        }
        assertTrue(units > 0);
    }

    private static double shared(String key, String column) {
        return table("targets").rows().stream()
                .filter(row -> key.equals(cell("targets", row, "key") + "/" + cell("targets", row, "unitedStates")))
                .mapToDouble(row -> number("targets", row, column))
                .sum();
    }

    private static double flow(String step) {
        return table("flows").rows().stream()
                .filter(row -> cell("flows", row, "step").equals(step))
                .mapToDouble(row -> number("flows", row, "bnEur"))
                .sum();
    }

    @Test
    void everyYearIsPlacedAndItsOrdersAreThoseOfThePurchases() {
        assertEquals(10, table("years").rows().size());
        for (List<Object> year : table("years").rows()) {
            double ordered = table("purchases").rows().stream()
                    .filter(row -> cell("purchases", row, "ordered").equals(cell("years", year, "year"))
                            && !cell("purchases", row, "item").endsWith("/rounds"))
                    .mapToDouble(row -> number("purchases", row, "count"))
                    .sum();
            assertEquals(ordered, number("years", year, "ordered"), 1e-9);
            assertTrue(number("years", year, "coveredDronePercent") > 0);
        }
    }

    @Test
    void theWorkedExampleCanBeRedoneFromItsLetters() {
        double d = step("D");
        double e = step("E");
        assertEquals(step("A") * 1000 * step("C") / 100, e, 1e-3 * e);
        assertEquals(step("A") * 1000 * Math.max(0, step("B") - step("C")) / 100, d, 2e-2 * Math.max(1, d));
        double open = (d + e * step("H") / 100) * step("F") * step("G") / 1e4;
        assertEquals(open, step("I"), 1e-3 * open);
        assertEquals(Math.max(0, step("I") - step("J")), step("K"), 1e-3 * step("I"));
        double left = step("K") + step("L") - step("M") - step("Q") - step("R") - step("S");
        assertEquals(left, step("T"), 1e-3 * step("K"));
        assertEquals(payments("paid"), step("Q"), 1e-4 * step("Q"));
        assertEquals(payments("upkeep"), step("R"), 1e-4 * Math.max(1, step("R")));
        assertEquals(step("V") + step("W"), step("X"), 0);
    }

    private static double payments(String column) {
        return table("workedPayments").rows().stream()
                .mapToDouble(row -> number("workedPayments", row, column))
                .sum();
    }

    private static double step(String letter) {
        return table("worked").rows().stream()
                .filter(row -> cell("worked", row, "step").equals(letter))
                .mapToDouble(row -> number("worked", row, "value"))
                .findFirst()
                .orElseThrow();
    }

    private static Table table(String name) {
        return assessment.tables().stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Object> row(String table, String column, String value) {
        return table(table).rows().stream()
                .filter(row -> cell(table, row, column).equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static String cell(String table, List<Object> row, String column) {
        List<String> names =
                table(table).columns().stream().map(Table.Column::name).toList();
        return row.get(names.indexOf(column)).toString();
    }

    private static double number(String table, List<Object> row, String column) {
        String text = cell(table, row, column);
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }
}
