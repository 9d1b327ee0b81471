package testudo.cli.plan;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import testudo.cli.ask.DataOptions;
import testudo.cli.ask.Exit;
import testudo.cli.ask.LaidOverNote;
import testudo.cli.ask.Options;
import testudo.cli.ask.PlanArgument;
import testudo.cli.say.Header;
import testudo.cli.say.JsonOut;
import testudo.facts.FactBook;
import testudo.ledger.Accounts;
import testudo.ledger.Ledger;
import testudo.ledger.SpendingPath;
import testudo.plan.Plan;
import testudo.procurement.ForceByYear;
import testudo.procurement.TargetReview;
import testudo.procurement.question.Effort;
import testudo.procurement.question.Variation;
import testudo.quantity.Percent;

/** {@code testudo procure}. */
@Command(
        name = "procure",
        header = {"What to buy and when, within budgets and industry.", ""},
        description = {
            "Examples:",
            "  ./testudo procure",
            "  ./testudo procure plans/hague.yaml --factor 4 --json",
            "  ./testudo procure --review 2030",
            "  ./testudo procure --against-plan plans/hague.yaml --against-path back-loaded",
            ""
        })
final class ProcureCommand implements Callable<Integer> {
    @Mixin
    private PlanArgument subject = new PlanArgument();

    @Option(names = "--factor", description = "Multiple that is wanted; by default 5, which is +400%%.")
    private BigDecimal factor = BigDecimal.valueOf(5);

    @Option(names = "--path", description = "linear, announced, back-loaded or frozen, in place of the plan's.")
    private @Nullable String path;

    @Option(
            names = "--review",
            paramLabel = "YEAR",
            description = "Each member's targets beside what it has delivered and ready: 2030, or 2028..2032.")
    private @Nullable String review;

    @Option(
            names = "--learning",
            paramLabel = "PERCENT",
            description = "Cost of a unit after the number made has doubled; by default 100%%, which is no learning.")
    private @Nullable String learning;

    @Option(
            names = "--joint",
            paramLabel = "PERCENT",
            description = "What a type costs less where two members or more buy it; by default nothing.")
    private @Nullable String joint;

    @Option(
            names = "--load",
            paramLabel = "SYSTEM=ROUNDS",
            description = "Rounds that a ready fire unit must have: days of supply times the use of a day.")
    private Map<String, Long> load = Map.of();

    @Option(
            names = "--against-plan",
            paramLabel = "PLAN",
            description = "What another plan would buy, pay and reach instead.")
    private @Nullable Path against;

    @Option(names = "--against-path", description = "Path of the other plan; by default the same.")
    private @Nullable String againstPath;

    @Option(names = "--against-factor", description = "Multiple of the other plan; by default the same.")
    private @Nullable BigDecimal againstFactor;

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /** More rounds than any fire unit of the record could be given. */
    private static final long MOST_ROUNDS = 100_000;

    @Override
    public Integer call() {
        require("--factor", factor);
        load.values().forEach(rounds -> {
            if (rounds < 0 || rounds > MOST_ROUNDS) {
                throw Options.refused(
                        "--load", Long.toString(rounds), "a number of rounds from 0 to " + MOST_ROUNDS + ".");
            }
        });
        if (review != null && compared()) {
            throw Options.unfitting("--review", "looks at one plan, not at two", "leave --against-plan out.");
        }
        FactBook facts = data.facts();
        Plan plan = Plan.read(subject.file(), facts);
        LaidOverNote.say(facts, plan);
        ForceByYear force = force(facts, plan, path, factor);
        if (review != null) {
            Year from = first(review);
            show(plan, force.review(from, last(review, from)));
        } else if (compared()) {
            compare(facts, plan, force);
        } else if (json) {
            JsonOut.print(header(plan), ProcureView.of(force));
        } else {
            ProcureText.print(force);
        }
        return Exit.DONE;
    }

    private Header header(Plan plan) {
        return Header.of("procure", data.overlays(), subject.file()).withPlan(plan);
    }

    private ForceByYear force(FactBook facts, Plan plan, @Nullable String path, BigDecimal factor) {
        Ledger ledger = Ledger.of(facts);
        Accounts accounts = ledger.accounts(
                ledger.edition(plan.edition()),
                SpendingPath.named(path == null ? plan.path().key() : path));
        return ForceByYear.of(facts, plan, accounts, factor, Effort.NORMAL, variation());
    }

    private Variation variation() {
        return new Variation(
                learning == null ? Percent.of(100) : percent("--learning", learning),
                joint == null ? Percent.of(0) : percent("--joint", joint),
                load);
    }

    private static Percent percent(String option, String text) {
        return Percent.of(Options.percent(option, text).base());
    }

    private void compare(FactBook facts, Plan plan, ForceByYear force) {
        BigDecimal otherFactor = againstFactor == null ? factor : againstFactor;
        require("--against-factor", otherFactor);
        Plan other = against == null ? plan : Plan.read(against, facts);
        ForceByYear second = force(facts, other, againstPath == null ? path : againstPath, otherFactor);
        if (json) {
            JsonOut.print(header(plan), ProcureView.both(force, second));
        } else {
            ProcureText.print(force, second);
        }
    }

    private void show(Plan plan, List<TargetReview> rows) {
        if (json) {
            JsonOut.print(
                    header(plan),
                    Map.of("review", rows.stream().map(ProcureView::view).toList()));
        } else {
            ProcureText.print(rows);
        }
    }

    private boolean compared() {
        return against != null || againstFactor != null || againstPath != null;
    }

    private static Year first(String review) {
        if (!review.matches("\\d{4}(\\.\\.\\d{4})?")) {
            throw new IllegalArgumentException(
                    "--review is '" + review + "'.\nMaybe a year such as 2030, or 2028..2032.");
        }
        return Year.parse(review.substring(0, 4));
    }

    private static Year last(String review, Year from) {
        Year to = review.length() > 4 ? Year.parse(review.substring(6)) : from;
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("--review is '" + review + "'.\nMaybe the earlier year comes first.");
        }
        return to;
    }

    private static void require(String option, BigDecimal factor) {
        if (factor.compareTo(BigDecimal.ONE) < 0 || factor.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException(option + " is " + factor + ".\nMaybe a number from 1 to 100.");
        }
    }
}
