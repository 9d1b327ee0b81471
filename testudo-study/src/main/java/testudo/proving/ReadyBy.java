package testudo.proving;

import java.math.BigDecimal;
import java.time.Year;
import testudo.defence.Inventory;
import testudo.facts.FactBook;
import testudo.ledger.Accounts;
import testudo.plan.Plan;
import testudo.procurement.ForceByYear;
import testudo.procurement.question.Effort;
import testudo.procurement.question.ProcurementAnswer;

/**
 * What is ready by the end of a year in the procurement plan on the way to the largest multiple. Types that nobody makes any more are not in
 * that plan and stay as they are held.
 *
 * @param inventory fire units that are crewed and have their rounds
 * @param basis how it came about
 */
public record ReadyBy(Inventory inventory, Basis basis) {
    public static ReadyBy of(FactBook facts, Plan plan, Accounts accounts, Year year) {
        int most = plan.factors().stream().mapToInt(Integer::intValue).max().orElse(1);
        ForceByYear force = ForceByYear.of(
                facts, plan, accounts, BigDecimal.valueOf(most), plan.quick() ? Effort.FIRST : Effort.NORMAL);
        ProcurementAnswer bought = force.purchases();
        return new ReadyBy(
                force.inventory(year),
                new Basis.Planned(year, BigDecimal.valueOf(most), bought.gap(), bought.stoppedBy()));
    }
}
