package testudo.benchmarks;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import testudo.assessment.Force;
import testudo.assessment.OneSiting;
import testudo.assessment.SitingWish;
import testudo.facts.FactBook;
import testudo.plan.Plan;
import testudo.proving.Question;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.siting.NaiveSiting;
import testudo.siting.Siting;
import testudo.siting.cover.Certificate;
import testudo.siting.question.Division;
import testudo.siting.question.Effort;
import testudo.siting.question.SitingQuestion;
import testudo.solver.Limits;

/** Processor time to place a plan's force over the whole theatre, beside the same model handed to the solver as it is. */
public final class TheatreSpeed {
    private static final double SECONDS = 60;

    private TheatreSpeed() {}

    /** Prints the figures for a laydown such as {@code x5}. */
    public static void main(String[] args) {
        Path home = Path.of(System.getProperty("testudo.home", ""));
        FactBook facts = FactBook.read(home.resolve("data"));
        var members = facts.table("members").rows().stream()
                .map(row -> Member.of(row.text("iso3")))
                .collect(Collectors.toSet());
        Path file = home.resolve("plans/hague.yaml");
        Plan plan = Plan.read(file, members);
        Question asked = Question.read(facts, home.resolve("data"), plan, file, home.resolve("plans"));
        SitingQuestion question = OneSiting.of(
                        asked, Force.parse(args.length > 0 ? args[0] : "x5").orElseThrow(), SitingWish.PLAIN)
                .question()
                .withDivision(Division.DEFAULT.withSetAside(Percent.of(0)));
        System.out.printf(
                Locale.ROOT,
                "%d assets, %d places, %d fire units, %d classes%n",
                question.assets().size(),
                question.sites().size(),
                question.inventory().fireUnits(),
                question.profiles().size());
        place("first plan, free bound", question, Effort.QUICK);
        place("moves, 600 rounds of prices", question, Effort.SHOWN);
        Certificate ours = place("choice among short lists, 2,000 rounds of prices", question, Effort.THOROUGH);
        double from = Clock.processSeconds();
        NaiveSiting.Result naive = NaiveSiting.of(question, Limits.NONE, () -> Clock.processSeconds() - from > SECONDS);
        System.out.printf(
                Locale.ROOT,
                "as one model: %d rows, %d entries, %s after %.1f s: value %.0f, bound %.0f%n"
                        + "our value is %.5f of its value, our bound %.5f of its bound%n",
                naive.rows(),
                naive.nonzeros(),
                naive.ending(),
                Clock.processSeconds() - from,
                naive.value().value(),
                naive.bound().value(),
                ours.value().value() / naive.value().value(),
                ours.bound().value() / naive.bound().value());
        boolean sound = naive.value().value() <= ours.bound().value() * (1 + 1e-9)
                && ours.value().value() <= naive.bound().value() * (1 + 1e-9);
        System.out.println(sound ? "valid" : "NOT VALID");
        System.exit(sound ? 0 : 1);
    }

    private static Certificate place(String what, SitingQuestion question, Effort effort) {
        double from = Clock.processSeconds();
        Certificate people = Siting.of(question.withEffort(effort)).people();
        System.out.printf(
                Locale.ROOT,
                "%s: value %.0f, bound %.0f, gap %.2f%%, %.1f s%n",
                what,
                people.value().value(),
                people.bound().value(),
                people.gap().value(),
                Clock.processSeconds() - from);
        return people;
    }
}
