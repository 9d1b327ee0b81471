/**
 * What is bought, by whom and when; the door is {@link testudo.procurement.ForceByYear}.
 *
 * <p>A {@link testudo.procurement.QuestionOfPlan} turns a plan into a question with prices, lines, budgets and signed orders; the optimiser
 * answers it; the door reads the answer as a force year by year, its bill, its payers and what holds it up. The rooms behind it:
 *
 * <ul>
 *   <li>{@code supply}: what can be had, at which price and from which line;
 *   <li>{@code bill}: the rough bill, what a reading wants and who pays by which key, {@link testudo.procurement.bill.RoughBills};
 *   <li>{@code question}: what the optimiser is asked and what it answers;
 *   <li>{@code model}: the mixed-integer model and its search, {@link testudo.procurement.model.Procurement}.
 * </ul>
 */
@NullMarked
package testudo.procurement;

import org.jspecify.annotations.NullMarked;
