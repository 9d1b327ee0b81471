package testudo.requirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import testudo.facts.FactBook;
import testudo.plan.Goal;
import testudo.plan.Plan;
import testudo.proving.Held;
import testudo.proving.Progress;
import testudo.proving.ProvingGround;
import testudo.proving.Question;
import testudo.proving.Verdict;
import testudo.quantity.Member;

/** How much is enough on the shipped facts, for a goal of cover, which needs no raid to be fought. */
class RequirementTest {
    private static final Path ROOT = Path.of(System.getProperty("testudo.root"));
    private static final String GOAL = "cover[any, cruise] >= 48% of people";
    private static RequirementAnswer answer;

    @BeforeAll
    static void ask() {
        answer = Requirement.of(ProvingGround.of(question(GOAL, 2000)), 2, Progress.quiet())
                .answer();
    }

    private static Question question(String goal, int trials) {
        FactBook facts = FactBook.read(ROOT.resolve("data"));
        Set<Member> members = facts.table("members").rows().stream()
                .map(row -> Member.of(row.text("iso3")))
                .collect(Collectors.toSet());
        Path file = ROOT.resolve("plans/hague.yaml");
        Plan plan = Plan.read(file, members).quickened().withTrials(trials);
        return Question.read(facts, ROOT.resolve("data"), plan, file, ROOT.resolve("plans"))
                .withGoal(Goal.parse("given", goal, goal), goal, ROOT.resolve("plans"));
    }

    @Test
    void theLeastForceMeetsTheGoalAndLessThanAllOfItDoesNot() {
        assertTrue(answer.least().met());
        assertTrue(answer.least().toBuy() > 0);
        assertTrue(answer.limits().isEmpty());
        Step all = part(100);
        Step most = part(75);
        assertTrue(all.terms().getFirst().value().mean() >= 0.48);
        assertTrue(most.terms().getFirst().value().mean() < 0.48, "three quarters of it fall short");
        assertTrue(most.fireUnits() < all.fireUnits());
    }

    private static Step part(int percent) {
        return answer.curve().stream()
                .filter(step -> Math.rint(step.part().value()) == percent)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void todayFallsShortAndALargerMultipleReachesNoLess() {
        assertEquals(Verdict.NO, Requirement.verdict(answer.today().terms()));
        double before = -1;
        for (Rung rung : answer.ladder()) {
            double reached = rung.terms().getFirst().value().mean();
            assertTrue(reached >= before, rung.toString());
            before = reached;
        }
        assertTrue(answer.multiple().base().isPresent());
        assertTrue(answer.multiple()
                        .low()
                        .orElseThrow()
                        .compareTo(answer.multiple().base().orElseThrow())
                <= 0);
    }

    @Test
    void anotherMixIsCheaperThanTheLeastMultiple() {
        Rung least = answer.ladder().stream()
                .filter(rung -> rung.factor().compareTo(answer.multiple().base().orElseThrow()) == 0)
                .findFirst()
                .orElseThrow();
        assertTrue(answer.least().cost().millionEur().base()
                < least.cost().millionEur().base());
    }

    @Test
    void roundsAloneAreOfferedWhereTheyMeetTheGoal() {
        Question nights = question("days[large-night-2025] >= 30 at 90%", 40);
        RequirementAnswer of = Requirement.beside(ProvingGround.of(nights), 2, Progress.quiet())
                .answer();
        assertEquals(Verdict.NO, Requirement.verdict(of.today().terms()));
        assertTrue(of.least().met());
        assertEquals(0, of.least().toBuy(), "no fire unit is needed for it");
        assertTrue(of.least().cost().millionEur().base() > 0);
        assertTrue(of.least().cost().millionEur().base()
                < of.most().cost().millionEur().base());
    }

    @Test
    void theLeastForceIsSearchedWithRationedRoundsBesideFreeOnes() {
        Question night = question("P(armedLeakers[drone] <= 150 per raid large-night-2025) >= 50%", 64);
        RequirementAnswer of =
                Requirement.of(ProvingGround.of(night), 2, Progress.quiet()).answer();
        LeastForce free = of.least();
        LeastForce rationed = of.leastRationed().orElseThrow();
        assertEquals(
                free.terms().stream().map(Held::term).toList(),
                free.rationed().stream().map(Held::term).toList());
        assertTrue(share(free.rationed()) <= share(free.terms()), "a ration shoots down no more");
        assertEquals(rationed.terms(), rationed.rationed());
        assertTrue(free.met() && rationed.met());
        assertTrue(share(rationed.terms()) >= 0.5, "what is found with rations holds with rations");
        assertTrue(
                rationed.cost().millionEur().base() >= free.cost().millionEur().base());
    }

    private static double share(List<Held> terms) {
        return terms.getFirst().value().mean();
    }

    @Test
    void thePublicFiguresStandBesideOursWithTheirSources() {
        assertFalse(answer.publicFigures().isEmpty());
        answer.publicFigures().forEach(figure -> assertFalse(figure.sources().isEmpty(), figure.toString()));
    }
}
