package testudo.assessment;

import java.util.List;
import testudo.procurement.ForceByYear;
import testudo.procurement.question.ProcurementAnswer.HeldUp;
import testudo.procurement.question.Reached;
import testudo.procurement.supply.Hold;

/** How much of what members lack is ready at the end of each year of the procurement plan, and what holds up the rest. */
final class ReachedTable {
    private ReachedTable() {}

    static List<Table> of(Work work) {
        ForceByYear force = work.timeline().force();
        TableBuilder table = new TableBuilder(
                        "reached",
                        "What is ready of what members lack against their GDP shares, the mean over classes of threat")
                .whole("year", "", "at its end")
                .number("planPercent", "%", "under the plan")
                .number("factoriesPercent", "%", "if only factories held it up")
                .number("moneyPercent", "%", "if only money held it up")
                .number("crewsPercent", "%", "if only crews held it up")
                .text("heldUpBy", "the dearest kind of limit on orders of that year");
        List<Reached> plan = force.reached();
        List<HeldUp> held = force.purchases().heldUp();
        for (int t = 0; t < plan.size(); t++) {
            table.row(
                    plan.get(t).year().getValue(),
                    percent(plan, t),
                    percent(force.reachedAlone(Hold.FACTORIES), t),
                    percent(force.reachedAlone(Hold.MONEY), t),
                    percent(force.reachedAlone(Hold.CREWS), t),
                    words(held, plan.get(t)));
        }
        return List.of(table.build());
    }

    private static double percent(List<Reached> reached, int year) {
        return reached.get(year).ofMissing().value();
    }

    private static String words(List<HeldUp> held, Reached reached) {
        return held.stream()
                .filter(h -> h.year().equals(reached.year()))
                .findFirst()
                .flatMap(HeldUp::by)
                .map(Hold::words)
                .orElse("nothing");
    }
}
