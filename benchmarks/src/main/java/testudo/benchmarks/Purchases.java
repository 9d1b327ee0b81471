package testudo.benchmarks;

import testudo.procurement.model.Procurement;
import testudo.procurement.question.Effort;
import testudo.procurement.question.ProcurementAnswer;
import testudo.procurement.question.SeededQuestions;

/**
 * A plan of purchases of a made-up question with its bound, and the processor time of all threads that it took.
 *
 * @param name members, items and years
 */
record Purchases(String name, ProcurementAnswer plan, double seconds) {
    private static final long SEED = 7;
    private static final int YEARS = 15;

    static Purchases of(int members, int items) {
        double before = MainJob.processorSeconds();
        ProcurementAnswer plan =
                Procurement.of(SeededQuestions.of(SEED, members, items, YEARS)).plan(Effort.NORMAL);
        return new Purchases(members + "x" + items + "x" + YEARS, plan, MainJob.processorSeconds() - before);
    }

    double gapPercent() {
        return plan.gap().value();
    }
}
