/**
 * Sections of the page that tell of protection: cover, leakage, losses, years and the requirement; {@code Page} asks each for its HTML.
 */
@NullMarked
package testudo.report.shield;

import org.jspecify.annotations.NullMarked;
