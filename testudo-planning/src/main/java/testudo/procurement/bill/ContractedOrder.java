package testudo.procurement.bill;

import testudo.defence.SystemType;
import testudo.quantity.Member;

/**
 * An order signed before the plan. It counts when delivered; its money is in neither the bill nor the budget.
 *
 * @param id key in the facts
 * @param member who ordered
 * @param system what
 * @param fireUnits how many
 * @param rounds with how many rounds
 */
public record ContractedOrder(String id, Member member, SystemType system, int fireUnits, int rounds) {}
