package testudo.procurement.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import testudo.procurement.question.Effort;
import testudo.procurement.question.ProcurementAnswer;
import testudo.procurement.question.ProcurementQuestion;
import testudo.procurement.question.ProcurementQuestion.Buyer;
import testudo.procurement.question.ProcurementQuestion.Line;
import testudo.procurement.question.Reached;
import testudo.procurement.question.SeededQuestions;
import testudo.quantity.Luck;
import testudo.quantity.Member;
import testudo.quantity.Percent;

/** What must hold for any question. */
class ProcurementLawsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 6, 7})
    void theSolverFindsWhatTryingEverythingFinds(long seed) {
        OneBuyer one = random(seed);
        Grid grid = new Grid(one.question());
        assertEquals(everything(grid), one.plan().value().value(), 1e-6);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void noPlanBeatsTheBoundAndTheSearchForLargeQuestionsNeverBeatsTryingEverything(long seed) {
        Grid grid = new Grid(random(seed).question());
        double best = everything(grid);
        assertTrue(best <= Procurement.of(grid.question).bound().value() + 1e-6);
        Draft searched = new LargePlanner(grid, Effort.NORMAL, Optional.empty()).plan();
        assertEquals(List.of(), new DraftCheck(grid, searched).broken());
        assertTrue(searched.value() <= best + 1e-6);
        assertTrue(searched.value() >= 0.8 * best, searched.value() + " of " + best);
        Draft first = new LargePlanner(grid, Effort.FIRST, Optional.empty()).plan();
        assertEquals(List.of(), new DraftCheck(grid, first).broken());
        assertTrue(first.value() <= best + 1e-6 && best <= first.bound() + 1e-6);
    }

    @Test
    void theFirstPlanOfALargeQuestionKeepsEveryLimitAndStandsWithItsBound() {
        ProcurementAnswer first =
                Procurement.of(SeededQuestions.of(3, 8, 12, 10)).plan(Effort.FIRST);
        assertEquals("roundedDown", first.stoppedBy());
        assertTrue(first.value().value() > 0);
        assertTrue(first.bound().value() >= first.value().value());
    }

    @Test
    void ordersNextToARelaxationKeepEveryLimitAndComeNearTheSameBound() {
        Grid grid = new Grid(SeededQuestions.of(3, 8, 12, 10));
        Solved corner = LargePlanner.solved(grid);
        Solved near = new Solved(corner.values(), corner.duals(), corner.bound(), true, corner.work());
        LargePlanner planner = new LargePlanner(grid, Effort.NORMAL, Optional.of(near));
        Draft plan = planner.plan();
        assertEquals(List.of(), new DraftCheck(grid, plan).broken());
        double first = planner.progress().getFirst().value().value();
        assertTrue(plan.value() > first && plan.value() <= corner.bound() + 1e-6, plan.value() + " beside " + first);
        Draft again = new LargePlanner(grid, Effort.NORMAL, Optional.of(near)).plan();
        assertEquals(plan.value(), again.value(), "the same on every run");
        Draft whole = new LargePlanner(grid, Effort.NORMAL, Optional.of(corner)).plan();
        assertTrue(plan.gap() < whole.gap() + 0.03, plan.gap() + " beside " + whole.gap());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void moreMoneyOrADoubledLineNeverProtectsLess(long seed) {
        ProcurementQuestion small = SeededQuestions.of(seed, 2, 4, 5);
        double before = value(small);
        assertTrue(value(richer(small)) >= before - 1e-6);
        assertTrue(value(doubled(small)) >= before - 1e-6);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aDoubledLineNeverBringsAnyPartLater(long seed) {
        ProcurementQuestion small = SeededQuestions.of(seed, 2, 4, 5);
        for (int percent : new int[] {10, 25, 50}) {
            assertTrue(year(doubled(small), percent) <= year(small, percent), percent + "%");
        }
    }

    private static int year(ProcurementQuestion question, int percent) {
        return Reached.first(Procurement.of(question).plan(Effort.PROOF).reached(), Percent.of(percent))
                .map(java.time.Year::getValue)
                .orElse(Integer.MAX_VALUE);
    }

    @Test
    void aLargeQuestionGetsASoundPlanAndTheSameOneOnEveryRun() {
        ProcurementQuestion large = SeededQuestions.of(11, 3, 8, 6);
        Effort effort = new Effort(Percent.of(1), 50, 1);
        ProcurementAnswer plan = Procurement.of(large).plan(effort);
        assertEquals(plan, Procurement.of(large).plan(effort));
        assertTrue(plan.bound().value() >= plan.value().value());
        assertTrue(plan.gap().value() < 20, plan.gap().toString());
    }

    @Test
    void aBrokenPlanIsFoundOut() {
        Grid grid = new Grid(OneBuyer.withUnit().question());
        Draft sound = new WholePlanner(grid, Effort.PROOF).plan();
        assertEquals(List.of(), new DraftCheck(grid, sound).broken());
        sound.orders()[0][0][0] += 11;
        assertEquals(2, new DraftCheck(grid, sound).broken().size());
    }

    private static double value(ProcurementQuestion question) {
        return Procurement.of(question).plan(Effort.PROOF).value().value();
    }

    /** Two members, two items, three years, few orders each, so that all plans can be tried. */
    private static OneBuyer random(long seed) {
        Luck luck = Luck.ofSeed(seed);
        OneBuyer one = new OneBuyer();
        for (int e = 0; e < 2; e++) {
            Luck of = luck.of(e);
            one.items.add(OneBuyer.item(
                    "item" + e,
                    50 + Math.rint(100 * of.uniform(1)),
                    100,
                    of.uniform(2) < 0.5 ? 0 : 1,
                    0,
                    Math.rint(10 * of.uniform(3)),
                    10,
                    java.util.Map.of("air", java.math.BigDecimal.valueOf(1 + (int) (3 * of.uniform(4)))),
                    "",
                    0));
            one.line("item" + e, 1 + (long) (2 * of.uniform(5)));
        }
        one.budgets = one.yearly(100 + Math.rint(150 * luck.uniform(6)));
        one.carryOver = 50;
        one.crews = one.each(20, 30, 50);
        one.needs = List.of(OneBuyer.need("air", 4 + (long) (4 * luck.uniform(7))));
        one.newTypes = luck.uniform(8) < 0.5 ? 1 : 2;
        one.least = luck.uniform(9) < 0.5 ? 1 : 2;
        Buyer second = one.buyer(Member.of("DEU"));
        one.others.add(second);
        return one;
    }

    /** Tries every number of every order; what is ready is the best that crews allow, by capability for a crew. */
    private static double everything(Grid grid) {
        List<int[]> slots = new ArrayList<>();
        for (int c = 0; c < grid.members; c++) {
            for (int e = 0; e < grid.items; e++) {
                for (int s = 0; s + grid.lead[e] < grid.years; s++) {
                    slots.add(new int[] {c, e, s});
                }
            }
        }
        return tried(grid, slots, 0, new long[grid.members][grid.items][grid.years]);
    }

    private static double tried(Grid grid, List<int[]> slots, int next, long[][][] orders) {
        if (next == slots.size()) {
            return sound(grid, orders);
        }
        int[] slot = slots.get(next);
        double best = Double.NEGATIVE_INFINITY;
        long most = grid.capacity[grid.lineOf[slot[1]]][slot[2] + grid.lead[slot[1]]];
        for (long n = 0; n <= most; n++) {
            orders[slot[0]][slot[1]][slot[2]] = n;
            best = Math.max(best, tried(grid, slots, next + 1, orders));
        }
        orders[slot[0]][slot[1]][slot[2]] = 0;
        return best;
    }

    private static double sound(Grid grid, long[][][] orders) {
        double[][][] ready = new double[grid.members][grid.items][grid.years];
        for (int c = 0; c < grid.members; c++) {
            for (int t = 0; t < grid.years; t++) {
                double people = grid.question.members().get(c).crews().get(t);
                int member = c;
                int[] byCapability = IntStream.range(0, grid.items)
                        .boxed()
                        .sorted((a, b) -> Double.compare(grid.capability(member, 0, b), grid.capability(member, 0, a)))
                        .mapToInt(Integer::intValue)
                        .toArray();
                for (int e : byCapability) {
                    double stock = grid.stock(c, e, t, Telling.doubles(orders[c]));
                    ready[c][e][t] = Math.min(stock, Math.floor(people / grid.crew[e]));
                    people -= ready[c][e][t] * grid.crew[e];
                }
            }
        }
        long[][][] steps = new long[grid.lines][0][0];
        Draft plan = Rounded.draft(grid, orders, ready, steps, 0, "tried");
        return new DraftCheck(grid, plan).broken().isEmpty() ? plan.value() : Double.NEGATIVE_INFINITY;
    }

    private static ProcurementQuestion richer(ProcurementQuestion question) {
        return with(
                question,
                question.lines(),
                question.members().stream()
                        .map(b -> new Buyer(
                                b.member(),
                                b.budgets().stream().map(m -> m.times(1.3)).toList(),
                                b.beside(),
                                b.carryOver(),
                                b.absorption(),
                                b.crews(),
                                b.needs(),
                                b.held(),
                                b.signed(),
                                b.newTypes(),
                                b.least(),
                                b.barred()))
                        .toList());
    }

    private static ProcurementQuestion doubled(ProcurementQuestion question) {
        return with(
                question,
                question.lines().stream()
                        .map(l -> new Line(
                                l.id(), l.capacity().stream().map(n -> 2 * n).toList(), l.expansions()))
                        .toList(),
                question.members());
    }

    private static ProcurementQuestion with(ProcurementQuestion q, List<Line> lines, List<Buyer> members) {
        return new ProcurementQuestion(
                q.first(), q.last(), q.basis(), q.items(), lines, members, q.worth(), q.industry(), q.rules());
    }

    @Test
    void aPlanFromARelaxationThatWasSolvedBeforeIsTheSamePlan() {
        var question = SeededQuestions.of(11, 6, 12, 12);
        Procurement procurement = Procurement.of(question);
        assertEquals(procurement.plan(Effort.FIRST), procurement.plan(Effort.FIRST, procurement.relaxed()));
    }
}
