package testudo.procurement;

import testudo.procurement.bill.RequirementBill;
import testudo.procurement.bill.RoughBill;
import testudo.procurement.bill.SignedBill;

/**
 * Three bills that are never mixed, and the public requirement beside them.
 *
 * @param signed what is contracted and still to be paid
 * @param fiveTimes all that the multiple still lacks beyond what is signed, to buy and to run ten years; it knows no budget
 * @param affordable what the money allows by a year, against the budget share
 * @param requirement the public requirement as an absolute force
 */
public record Bills(SignedBill signed, RoughBill fiveTimes, AffordableCurve affordable, RequirementBill requirement) {}
