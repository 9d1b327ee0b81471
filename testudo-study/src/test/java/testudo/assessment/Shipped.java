package testudo.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import testudo.defence.Inventory;
import testudo.facts.FactBook;
import testudo.plan.Plan;
import testudo.procurement.question.Effort;
import testudo.proving.Allies;
import testudo.proving.Progress;
import testudo.proving.ProvingGround;
import testudo.proving.Question;
import testudo.quantity.Member;
import testudo.stage.Stages;

/** The shipped facts and plans, read once for all tests of the chain. */
final class Shipped {
    static final Path ROOT = Path.of(System.getProperty("testudo.root"));
    static final Path DATA = ROOT.resolve("data");
    static final Path PLANS = ROOT.resolve("plans");
    static final FactBook FACTS = FactBook.read(DATA);
    static final Set<Member> MEMBERS = FACTS.table("members").rows().stream()
            .map(row -> Member.of(row.text("iso3")))
            .collect(Collectors.toSet());
    static final Plan PLAN = Plan.read(PLANS.resolve("hague.yaml"), MEMBERS);

    /** What stages gave to the tests of the chain before: each plan computes only what it alone asks. */
    private static final Stages STAGES = Stages.inMemory();

    private Shipped() {}

    /** What a chain finds of a plan, on stages that the tests share, without asking how much is enough. */
    static Assessment assessed(Plan plan) {
        return assessed(plan, soFar -> {});
    }

    /** The same, told on the way. */
    static Assessment assessed(Plan plan, Consumer<SoFar> soFar) {
        return Chain.of(ProvingGround.of(question(plan), STAGES))
                .threads(2)
                .withoutRequirement()
                .telling(soFar)
                .run(Progress.quiet());
    }

    /** The money of a question on the same stages, with the care that the chain takes. */
    static Assessment.Funding funded(Question question) {
        return Assessment.Funding.of(question, question.plan().quick() ? Effort.FIRST : Effort.NORMAL, STAGES);
    }

    static Question question(Plan plan) {
        return Question.read(FACTS, DATA, plan, PLANS.resolve("hague.yaml"), PLANS);
    }

    /** The shipped plan with its text changed. */
    static Plan changed(Path folder, UnaryOperator<String> change) {
        try {
            String text = Files.readString(PLANS.resolve("hague.yaml"));
            String changed = change.apply(text);
            if (changed.equals(text)) {
                throw new IllegalStateException("nothing was changed in the shipped plan");
            }
            return Plan.read(Files.writeString(folder.resolve("hague.yaml"), changed), MEMBERS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the members hold on the plan's day, with what the United States have in place. */
    static Inventory today(Plan plan) {
        Inventory base = FACTS.force(plan.asOf()).inventory(FACTS, false);
        return Allies.of(FACTS, FACTS.force(plan.asOf())).with(plan.unitedStates(), base);
    }
}
