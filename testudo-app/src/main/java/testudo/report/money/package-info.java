/**
 * Sections of the page that tell of money: who spends, what it costs, who pays and when it arrives; {@code Page} asks each for its HTML.
 */
@NullMarked
package testudo.report.money;

import org.jspecify.annotations.NullMarked;
