/** What the wanted force costs and when it arrives; the door is {@link testudo.tabulation.money.MoneyTables}. */
@NullMarked
package testudo.tabulation.money;

import org.jspecify.annotations.NullMarked;
