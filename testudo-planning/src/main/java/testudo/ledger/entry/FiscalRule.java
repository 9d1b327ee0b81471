package testudo.ledger.entry;

import java.time.Year;
import testudo.quantity.Percent;

/**
 * A national rule that leaves defence spending above a share of GDP out of a limit on new debt.
 *
 * @param id its row in the table of pledges
 * @param threshold share of GDP up to which spending stays inside the limit
 * @param from first year to which it applies
 * @param text what it says
 * @param source key of its source
 */
public record FiscalRule(String id, Percent threshold, Year from, String text, String source) {}
