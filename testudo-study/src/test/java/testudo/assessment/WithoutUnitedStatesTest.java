package testudo.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.plan.Plan;
import testudo.plan.UnitedStates;
import testudo.siting.question.Cover;
import testudo.table.Csv;
import testudo.table.Table;
import testudo.table.Tables;
import testudo.tabulation.Tabulation;
import testudo.tabulation.ally.AllyRow;
import testudo.tabulation.fight.LeakageRow;
import testudo.tabulation.force.ClassRow;
import testudo.tabulation.force.CoverRow;
import testudo.tabulation.ground.ClaimRow;
import testudo.tabulation.year.PurchaseRow;
import testudo.telling.Answer;
import testudo.telling.AnswerItem;
import testudo.telling.Telling;

/** Without the United States its units, its production lines and its payment are gone from everything that is told. */
class WithoutUnitedStatesTest {
    /** What the facts and what others say, whatever a plan asks for, and the comparison itself. */
    private static final Set<String> AS_FOUND =
            Set.of("sources", "claims", "gaps", "prices", "assumptions", "withoutUnitedStates");

    private static final Pattern CODE = Pattern.compile("\\bUSA\\b");

    @TempDir
    private static Path folder;

    private static Assessment assessment;
    private static Tables tables;
    private static Answer answer;

    @BeforeAll
    static void run() {
        Plan plan = Shipped.changed(
                        folder,
                        text -> text.replaceFirst("raids: .*", "raids: [median-night-2024]")
                                .replaceFirst("goal: \\S+", "goal: bases-first")
                                .replaceFirst("factors: .*", "factors: [1, 5]")
                                .replaceFirst("years: \\S+", "years: 2026..2028")
                                .replaceFirst("trials: \\S+", "trials: 4"))
                .withUnitedStates(UnitedStates.NONE);
        assessment = Shipped.assessed(plan.quickened());
        tables = Tabulation.of(assessment);
        answer = Telling.of(assessment, "test").answer();
    }

    @Test
    void theFirstScreenIsShort() {
        FirstScreen.holds(answer);
    }

    @Test
    void noPayerAndNoUnitOfTheUnitedStatesAppears() {
        for (Table<?> table : tables.all()) {
            if (!AS_FOUND.contains(table.name())) {
                assertFalse(CODE.matcher(Csv.of(table)).find(), table.name());
            }
        }
        assessment
                .laydowns()
                .values()
                .forEach(laydown ->
                        laydown.units().forEach(unit -> assertFalse(unit.id().startsWith("USA"), unit.id())));
        answer.sections().stream().flatMap(section -> section.items().stream()).forEach(item -> {
            assertFalse(CODE.matcher(item.sentence()).find(), item.sentence());
            assertFalse(item.sentence().contains("The United States buys"), item.sentence());
            assertFalse(item.sentence().contains("the United States included"), item.sentence());
        });
    }

    @Test
    void noFightIsShownInWhichTheUnitedStatesTakePart() {
        List<LeakageRow> fights = tables.rows(LeakageRow.SCHEMA);
        assertFalse(fights.isEmpty());
        assertTrue(fights.stream().allMatch(row -> row.unitedStates() == UnitedStates.State.NONE));
        assertTrue(
                assessment.fought().stream().anyMatch(f -> f.unitedStates() == UnitedStates.State.IN_PLACE),
                "the comparison needs them");
        answer.sections().stream().flatMap(section -> section.items().stream()).forEach(item -> {
            assertFalse(item.id().endsWith(".in-place") || item.id().endsWith(".reinforced"), item.id());
            assertFalse(item.sentence().contains("with the United States"), item.sentence());
        });
    }

    @Test
    void theSignedBillSaysWhatFallsAway() {
        int closed = assessment.sides().without().closed().size();
        AnswerItem signed = answer.sections().stream()
                .flatMap(section -> section.items().stream())
                .filter(item -> item.id().equals("costs.signed"))
                .findFirst()
                .orElseThrow();
        assertTrue(closed > 1);
        assertTrue(
                signed.sentence().contains(" " + closed + " contracts for ")
                        && signed.sentence().contains("bring nothing and are not paid"),
                signed.sentence());
    }

    @Test
    void theLinesOfTheUnitedStatesStandClosedBesideOpenOnes() {
        AllyRow supplier = tables.rows(AllyRow.SCHEMA).stream()
                .filter(row -> row.measure().equals("supplier") && row.of().equals("USA"))
                .findFirst()
                .orElseThrow();
        assertEquals("100", supplier.with());
        assertEquals("0", supplier.without());
        assertTrue(supplier.why().isPresent());
    }

    @Test
    void claimsStayOnTheRecordAndTheTableSaysSo() {
        assertTrue(tables.of(ClaimRow.SCHEMA).title().contains("stays on it"));
    }

    @Test
    void nothingIsBoughtFromAClosedLine() {
        Set<String> bought = tables.rows(PurchaseRow.SCHEMA).stream()
                .map(PurchaseRow::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(bought.isEmpty());
        for (String closed : List.of("patriot", "nasams", "stinger", "thaad", "aegis_ashore")) {
            assertTrue(bought.stream().noneMatch(row -> row.contains("=" + closed)), closed);
        }
        assertTrue(assessment.timeline().asked().lines().stream()
                .noneMatch(line -> Set.of("patriot", "stinger", "thaad", "sm3")
                        .contains(line.id().split("/")[0])));
    }

    @Test
    void billDatesCoverAndVerdictStandSideBySideAndEveryChangeHasItsReason() {
        List<AllyRow> rows = tables.rows(AllyRow.SCHEMA);
        assertTrue(rows.stream()
                .map(AllyRow::measure)
                .collect(Collectors.toSet())
                .containsAll(Set.of("bill", "signed", "units", "dates", "cover", "verdict", "goal")));
        for (AllyRow row : rows) {
            assertEquals(row.changed(), row.why().isPresent(), row.toString());
            row.why().ifPresent(why -> assertTrue(why.length() > 30, why));
        }
        assertTrue(rows.stream().filter(AllyRow::changed).count() > 5);
        AllyRow units = rows.stream()
                .filter(row -> row.measure().equals("units"))
                .findFirst()
                .orElseThrow();
        assertEquals("0", units.without());
        assertFalse(units.with().equals("0"));
    }

    @Test
    void eachMembersCoverWithoutTheUnitedStatesStandsBesideItsOwnForTodayAndTheLargestMultiple() {
        List<CoverRow> rows = tables.rows(CoverRow.SCHEMA);
        for (CoverRow row : rows) {
            boolean placed = row.force().equals(Force.TODAY) || row.force().equals(assessment.largest());
            assertEquals(placed ? row.covered() : Optional.empty(), row.without(), "the plan is without them: " + row);
        }
        assertTrue(rows.stream()
                .anyMatch(row -> row.member().isPresent() && row.without().isPresent()));
        for (AllyRow row : tables.rows(AllyRow.SCHEMA)) {
            if (row.measure().equals("cover")) {
                CoverRow same = rows.stream()
                        .filter(c -> c.member().isEmpty()
                                && c.force().equals(row.force().orElseThrow())
                                && c.threatClass().key().equals(row.of())
                                && c.by() instanceof Cover.By.Any
                                && c.what() == CoverRow.What.PEOPLE)
                        .findFirst()
                        .orElseThrow();
                String told = same.without()
                        .map(share -> String.format(Locale.ROOT, "%.1f", share.value()))
                        .orElse("none");
                assertEquals(row.without(), told);
            }
        }
    }

    @Test
    void fireUnitsOfAllClassesStandOnlyWithTheirPartsAndTheFirstFigureIsOfLongAndMediumRange() {
        List<ClassRow> classes = tables.rows(ClassRow.SCHEMA);
        for (Force force : assessment.forces()) {
            List<ClassRow> of =
                    classes.stream().filter(row -> row.force().equals(force)).toList();
            assertEquals(4, of.size(), force.key());
            assertEquals(
                    of.getLast().fireUnits(),
                    of.subList(0, 3).stream().mapToInt(ClassRow::fireUnits).sum());
        }
        ClassRow today = classes.getFirst();
        ClassRow most = classes.stream()
                .filter(row -> row.force().equals(assessment.largest()))
                .findFirst()
                .orElseThrow();
        assertEquals(
                most.fireUnits() - today.fireUnits(),
                most.signed().orElseThrow() + most.open().orElseThrow(),
                3);
        AnswerItem first = answer.sections().stream()
                .flatMap(section -> section.items().stream())
                .filter(item -> item.id().equals("buys.fireUnits"))
                .findFirst()
                .orElseThrow();
        assertTrue(
                first.inShort()
                        .orElseThrow()
                        .startsWith("Five times today's " + today.fireUnits() + " long- and medium-range fire units is "
                                + most.fireUnits() + "."),
                first.inShort().toString());
        assertEquals(most.fireUnits(), first.estimate().orElseThrow().mean());
    }

    @Test
    void theOwnSideIsWhatTheRestOfTheResultSays() {
        assertEquals(
                assessment.bill().total(), assessment.sides().without().bill().total());
        assertEquals(
                assessment.money().fiveTimesBand().cost(),
                assessment.sides().without().band());
        assertEquals(0, assessment.sides().without().sent());
        assertFalse(assessment.sides().without().closed().isEmpty());
        assertTrue(assessment.sides().with().closed().isEmpty());
        assertEquals(
                Set.of(),
                answer.sections().stream()
                        .flatMap(section -> section.items().stream())
                        .map(AnswerItem::sentence)
                        .filter(sentence -> sentence.contains("{"))
                        .collect(Collectors.toSet()));
    }
}
