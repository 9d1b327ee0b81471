package testudo.benchmarks;

import java.util.Locale;
import testudo.procurement.model.Procurement;
import testudo.procurement.question.Effort;
import testudo.procurement.question.ProcurementAnswer;
import testudo.procurement.question.ProcurementQuestion;
import testudo.procurement.question.SeededQuestions;

/** Processor time of all threads, and elapsed time, to bound and to plan purchases of 32 members, 40 items and 15 years, types and fewest orders included. */
public final class ProcurementSpeed {
    private static final long SEED = 7;
    private static final int MEMBERS = 32;
    private static final int ITEMS = 40;
    private static final int YEARS = 15;

    private ProcurementSpeed() {}

    /** Prints the figures; with {@code --twice} plans again and checks that the plan is the same. */
    public static void main(String[] args) {
        ProcurementQuestion question = SeededQuestions.of(SEED, MEMBERS, ITEMS, YEARS);
        double from = allThreads();
        double bound = Procurement.of(question).bound().value();
        double bounded = allThreads();
        long first = System.nanoTime();
        ProcurementAnswer quick = Procurement.of(question).plan(Effort.FIRST);
        System.out.printf(
                Locale.ROOT,
                "first plan %.1f, gap %.2f%%, in %.1f s of processor time, bound and duals included (%.1f s elapsed)%n",
                quick.value().value(),
                quick.gap().value(),
                allThreads() - bounded,
                (System.nanoTime() - first) / 1e9);
        double before = allThreads();
        long start = System.nanoTime();
        ProcurementAnswer plan = Procurement.of(question).plan(Effort.NORMAL);
        double planned = allThreads();
        System.out.printf(
                Locale.ROOT,
                "%d members x %d items x %d years, seed %d%n"
                        + "linear bound %.1f in %.1f s of processor time%n"
                        + "plan %.1f, gap %.2f%%, stopped by %s, in %.1f s of processor time, bound and duals included (%.1f s elapsed)%n",
                MEMBERS,
                ITEMS,
                YEARS,
                SEED,
                bound,
                bounded - from,
                plan.value().value(),
                plan.gap().value(),
                plan.stoppedBy(),
                planned - before,
                (System.nanoTime() - start) / 1e9);
        plan.progress()
                .forEach(stage -> System.out.printf(
                        Locale.ROOT,
                        "  %s: %d models, %d iterations, value %.1f, gap %.2f%%%n",
                        stage.stage(),
                        stage.models(),
                        stage.iterations(),
                        stage.value().value(),
                        stage.gap().value()));
        boolean sound = plan.value().value() <= bound * (1 + 1e-6)
                && (args.length == 0 || plan.equals(Procurement.of(question).plan(Effort.NORMAL)));
        System.out.println(sound ? "valid" : "NOT VALID");
        System.exit(sound ? 0 : 1);
    }

    private static double allThreads() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
    }
}
